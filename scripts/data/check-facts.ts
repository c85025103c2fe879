import { firstDay, lastDay } from '../../src/domain/dataset';
import type { Source } from '../../src/domain/register';
import type { Tables } from './check-schema';
import type { Fault } from './fault';
import type { Rows, TableName } from './rows';

/** Notes a fault on a record: its position in its table, the field, and why. */
type Report = (table: TableName, index: number, field: string, reason: string) => void;

/**
 * Checks what a schema cannot say: dates against each other, every listing in exactly one
 * initiative, every wording mapped, figures that add up. Expects tables that fit their schemas.
 */
export function checkFacts(rows: Rows, tables: Tables): Fault[] {
	const faults: Fault[] = [];
	const report: Report = (table, index, field, reason) => {
		const { file, rows: placed } = tables.get(table)!;
		faults.push({ file, line: placed[index]!.line, field, reason });
	};
	checkDates(rows, report);
	checkMembership(rows, report);
	checkDuplicates(rows, report);
	checkWordings(rows, report);
	checkSites(rows, report);
	checkPlaces(rows, report);
	checkRegister(rows, report);
	checkSources(rows, report);
	checkMeasures(rows, report);
	checkFactors(rows, report);
	checkDonors(rows, report);
	checkIndex(rows, report);
	return faults;
}

const FIRST_YEAR = 1990;
const LAST_YEAR = 2050;

function checkDates({ listings, sites }: Rows, report: Report): void {
	listings.forEach(({ start, end }, index) => {
		if (start) checkDate('listings', index, 'start', start, report);
		if (end) checkDate('listings', index, 'end', end, report);
		if (start && end && lastDay(end) < firstDay(start)) {
			report('listings', index, 'end', `${end} lies before the start, ${start}`);
		}
	});
	sites.forEach(({ asOf }, index) => checkDate('sites', index, 'asOf', asOf, report));
}

function checkDate(
	table: TableName,
	index: number,
	field: string,
	date: string,
	report: Report
): void {
	const [year, month = 1, day = 1] = date.split('-').map(Number);
	const real = new Date(Date.UTC(year!, month - 1, day));
	if (real.getUTCMonth() !== month - 1 || real.getUTCDate() !== day) {
		report(table, index, field, `${date} is not a day of the calendar`);
	} else if (year! < FIRST_YEAR || year! > LAST_YEAR) {
		report(table, index, field, `${date} is not between ${FIRST_YEAR} and ${LAST_YEAR}`);
	}
}

/** Every listing is in exactly one initiative, and says there why it is not alone. */
function checkMembership({ listings, initiatives }: Rows, report: Report): void {
	const known = new Set(listings.map(({ id }) => id));
	const taken = new Map<string, string>();
	initiatives.forEach((initiative, index) => {
		const earlier = new Set<string>();
		initiative.listings.forEach(({ id, sameAs, because }, position) => {
			const field = `listings[${position}]`;
			const other = taken.get(id);
			if (!known.has(id)) report('initiatives', index, `${field}.id`, `"${id}" is not in listings`);
			else if (other) report('initiatives', index, `${field}.id`, `"${id}" is already in ${other}`);
			if (position === 0 && (sameAs || because)) {
				report('initiatives', index, field, 'the first listing equals no other');
			}
			if (position > 0 && (!sameAs || !because)) {
				report('initiatives', index, field, 'says not which listing it equals and why');
			}
			if (sameAs && !earlier.has(sameAs)) {
				report('initiatives', index, `${field}.sameAs`, `"${sameAs}" is not listed before`);
			}
			earlier.add(id);
			taken.set(id, initiative.id);
		});
	});
	listings.forEach(({ id }, index) => {
		if (!taken.has(id)) report('listings', index, 'id', `"${id}" is in no initiative`);
	});
}

/** One record read twice: same site, same address, same title. */
function checkDuplicates({ listings }: Rows, report: Report): void {
	const first = new Map<string, string>();
	listings.forEach(({ id, site, url, title }, index) => {
		const key = JSON.stringify([site, url, title.toLowerCase()]);
		const other = first.get(key);
		if (other) report('listings', index, 'url', `same site, address and title as ${other}`);
		else first.set(key, id);
	});
}

/** Every wording of a listing belongs to one actor, and every wording of an actor to it alone. */
function checkWordings({ listings, actors, 'area-names': areaNames }: Rows, report: Report): void {
	const owners = new Map<string, string>();
	actors.forEach(({ id, name, aliases = [] }, index) => {
		[name, ...aliases].forEach((wording, position) => {
			const owner = owners.get(wording);
			if (owner) {
				const field = position === 0 ? 'name' : `aliases[${position - 1}]`;
				report('actors', index, field, `"${wording}" already belongs to ${owner}`);
			} else owners.set(wording, id);
		});
	});
	const used = new Set<string>();
	listings.forEach((listing, index) => {
		for (const field of ['funders', 'implementers', 'partners'] as const) {
			(listing[field] ?? []).forEach((wording, position) => {
				if (owners.has(wording)) return;
				report('listings', index, `${field}[${position}]`, `"${wording}" belongs to no actor`);
			});
		}
		for (const name of listing.areasRaw ?? []) used.add(name);
	});
	areaNames.forEach(({ name }, index) => {
		if (!used.has(name)) report('area-names', index, 'name', `no listing says "${name}"`);
	});
}

function checkSites({ sites, listings }: Rows, report: Report): void {
	const used = new Set(listings.map(({ site }) => site));
	sites.forEach(({ id }, index) => {
		if (!used.has(id)) report('sites', index, 'id', `no listing comes from "${id}"`);
	});
}

function checkPlaces({ countries, groups, areas }: Rows, report: Report): void {
	const groupById = new Map(groups.map((group) => [group.id, group]));
	countries.forEach(({ region, subregion }, index) => {
		if (region && groupById.get(region)?.kind !== 'region') {
			report('countries', index, 'region', `"${region}" is not a region`);
		}
		if (subregion && groupById.get(subregion)?.parent !== region) {
			report(
				'countries',
				index,
				'subregion',
				`"${subregion}" is not part of ${region ?? 'no region'}`
			);
		}
	});
	areas.forEach(({ countries: members = [], states }, index) => {
		if (members.length > states) {
			report('areas', index, 'states', `${members.length} members are listed, not ${states}`);
		}
	});
}

function checkRegister(rows: Rows, report: Report): void {
	const { inventories, taxonomies, crosswalk, cases, actors, groups, areas } = rows;
	const places = new Set([
		'Global',
		...groups.map(({ name }) => name),
		...areas.map(({ name }) => name)
	]);
	const inventoryIds = new Set(inventories.map(({ id }) => id));
	const actorIds = new Set(actors.map(({ id }) => id));
	// The release has one list of parties: an id must tell which table it is from.
	const checkActor = (table: TableName, index: number, field: string, actor: string) => {
		if (!actorIds.has(actor)) report(table, index, field, `"${actor}" is not in actors`);
		else if (inventoryIds.has(actor)) {
			report(table, index, field, `"${actor}" is an inventory as well: name the inventory`);
		}
	};
	inventories.forEach(({ regions, cooperation = [] }, index) => {
		regions.forEach((name, position) => {
			if (places.has(name)) return;
			report('inventories', index, `regions[${position}]`, `"${name}" is no group or area`);
		});
		cooperation.forEach(({ inventory, actor }, position) => {
			const field = `cooperation[${position}]`;
			if ((inventory === undefined) === (actor === undefined)) {
				report('inventories', index, field, 'names not exactly one inventory or actor');
			}
			if (inventory !== undefined && !inventoryIds.has(inventory)) {
				report('inventories', index, `${field}.inventory`, `"${inventory}" is not in inventories`);
			}
			if (actor !== undefined) checkActor('inventories', index, `${field}.actor`, actor);
		});
	});
	cases.forEach(({ actors: parties = [] }, index) => {
		parties.forEach((actor, position) => checkActor('cases', index, `actors[${position}]`, actor));
	});

	const labels = new Map(
		taxonomies.flatMap(({ id, labels: list }) =>
			list.map(({ code, label }) => [`${id} ${code}`, label] as const)
		)
	);
	taxonomies.forEach(({ labels: list }, index) => {
		list.forEach(({ within }, position) => {
			if (within === undefined) return;
			const whole = list.find(({ code }) => code === within);
			if (whole && whole.within === undefined) return;
			const reason = whole ? `"${within}" is a part itself` : `"${within}" is no code here`;
			report('taxonomies', index, `labels[${position}].within`, reason);
		});
	});
	rows['term-conflicts'].forEach(({ uses }, index) => {
		uses.forEach(({ taxonomy, code }, position) => {
			if (labels.has(`${taxonomy} ${code}`)) return;
			const field = `uses[${position}].code`;
			report('term-conflicts', index, field, `"${code}" is not in ${taxonomy}`);
		});
	});
	crosswalk.forEach(({ taxonomy, code, label, topic, match }, index) => {
		const known = labels.get(`${taxonomy} ${code}`);
		if (known === undefined) report('crosswalk', index, 'code', `"${code}" is not in ${taxonomy}`);
		else if (known !== label) report('crosswalk', index, 'label', `${taxonomy} says "${known}"`);
		if ((topic === undefined) !== (match === undefined)) {
			report('crosswalk', index, 'match', 'topic and match go together');
		}
	});
}

const OBSERVATIONS = ['overlap', 'gaps', 'terminology'] as const;

/**
 * What the register says of others names where it was read: every observation, every link of
 * cooperation, every case, recommendation, taxonomy, measure and activity.
 */
function checkSources(rows: Rows, report: Report): void {
	const isNamed = (source: Source | undefined) => Boolean(source?.url ?? source?.document);
	rows.inventories.forEach(({ sources = [], observations = {}, cooperation = [] }, index) => {
		if (!sources.some(isNamed)) {
			for (const about of OBSERVATIONS) {
				if (!observations[about]) continue;
				report('inventories', index, `observations.${about}`, 'no source is named for it');
			}
			report('inventories', index, 'sources', 'names no page or document');
		}
		cooperation.forEach(({ source }, position) => {
			if (isNamed(source)) return;
			report('inventories', index, `cooperation[${position}].source`, 'no source is named for it');
		});
	});
	const tables = [
		'cases',
		'recommendations',
		'taxonomies',
		'measures',
		'unidir-activity'
	] as const satisfies readonly TableName[];
	for (const table of tables) {
		rows[table].forEach(({ sources = [] }, index) => {
			if (sources.some(isNamed)) return;
			report(table, index, 'sources', 'names no page or document');
		});
	}
}

/** A match rests on a listing of the initiative itself. */
function checkMeasures({ initiatives, 'measure-matches': matches }: Rows, report: Report): void {
	const holder = new Map(
		initiatives.flatMap(({ id, listings }) => listings.map((member) => [member.id, id]))
	);
	matches.forEach(({ initiative, source }, index) => {
		if (holder.get(source) === initiative) return;
		report('measure-matches', index, 'source', `"${source}" is no listing of ${initiative}`);
	});
}

const SIDES = ['fosters', 'hinders', 'benefits'] as const;

/** Every phrase of a case is coded, and each code reads a phrase of its own side. */
function checkFactors({ cases, factors }: Rows, report: Report): void {
	const sideOf = new Map(factors.map(({ id, side }) => [id, side]));
	const used = new Set<string>();
	cases.forEach((record, index) => {
		record.factors.forEach(({ factor, reads }, position) => {
			used.add(factor);
			const field = `factors[${position}]`;
			const side = sideOf.get(factor);
			if (!side) report('cases', index, `${field}.factor`, `"${factor}" is not in factors`);
			else if (!record[side].includes(reads)) {
				report('cases', index, `${field}.reads`, `"${reads}" is no phrase of ${side}`);
			}
		});
		for (const side of SIDES) {
			record[side].forEach((phrase, position) => {
				if (record.factors.some(({ reads }) => reads === phrase)) return;
				report('cases', index, `${side}[${position}]`, `"${phrase}" has no factor`);
			});
		}
	});
	factors.forEach(({ id }, index) => {
		if (!used.has(id)) report('factors', index, 'id', `no case has "${id}"`);
	});
}

function checkDonors({ actors, 'unidir-activity': activity }: Rows, report: Report): void {
	const known = new Set(actors.map(({ id }) => id));
	activity.forEach(({ donors = [] }, index) => {
		donors.forEach(({ actor }, position) => {
			if (known.has(actor)) return;
			report('unidir-activity', index, `donors[${position}].actor`, `"${actor}" is not in actors`);
		});
	});
}

const PILLARS = ['legal', 'technical', 'organizational', 'capacity', 'cooperation'] as const;
/** Lower bounds of the tiers, as published by ITU. */
const TIERS: readonly (readonly [string, number])[] = [
	['T1', 95],
	['T2', 85],
	['T3', 55],
	['T4', 20],
	['T5', 0]
];
/** Pillars are rounded to two decimals each. */
const ROUNDING = 0.051;

function checkIndex({ 'gci-2024': index2024 }: Rows, report: Report): void {
	index2024.forEach((row, index) => {
		const score = row['score'] as number;
		const sum = PILLARS.reduce((total, pillar) => total + (row[pillar] as number), 0);
		if (Math.abs(sum - score) > ROUNDING) {
			report(
				'gci-2024',
				index,
				'score',
				`${score} is not the sum of the pillars, ${sum.toFixed(2)}`
			);
		}
		const tier = TIERS.find(([, bound]) => score >= bound)![0];
		if (row['tier'] !== tier)
			report('gci-2024', index, 'tier', `a score of ${score} is in ${tier}`);
	});
}
