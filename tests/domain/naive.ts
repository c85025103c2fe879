/**
 * The count as a reader of the rules would do it by hand: sets of strings, one initiative at a
 * time, nothing shared with the engine but its vocabulary. Slow on purpose.
 */
import { firstDay, lastDay } from '../../src/domain/dataset';
import type { Filter, Status } from '../../src/domain/filter';
import { ACTOR_KINDS } from '../../src/domain/actor-kinds';
import type { Initiative, Reference } from '../../src/domain/release';
import type { Dimension } from '../../src/domain/tally';

export interface World {
	initiatives: readonly Initiative[];
	reference: Reference;
	filter: Filter;
	today: number;
	asOf: string;
	assumedMonths: number;
}

/** Filter keys that are left out together when a facet is counted. */
type Part = keyof Filter | 'place' | 'years';

const DAY = 86_400_000;
const iso = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);

/** The day `months` later, walking month by month over the calendar. */
function monthsLater(day: number, months: number): number {
	let [year, month] = iso(day).split('-').map(Number) as [number, number];
	const date = Number(iso(day).slice(8));
	for (let step = 0; step < months; step++) {
		month += 1;
		if (month > 12) [year, month] = [year + 1, 1];
	}
	const name = `${year}-${String(month).padStart(2, '0')}`;
	return Math.min(firstDay(`${name}-${String(date).padStart(2, '0')}`), lastDay(name));
}

const known = (ids: readonly string[], all: readonly { id: string }[]) => [
	...new Set(ids.filter((id) => all.some((it) => it.id === id)))
];

export function namedCountries({ reference }: World, it: Initiative): string[] {
	const all = reference.countries.map(({ iso3 }) => ({ id: iso3 }));
	return known(it.countries, all);
}

/** Stated or assumed last day; null when there is none. */
export function lastDayOf(world: World, it: Initiative): number | null {
	if (it.end) return lastDay(it.end);
	if (!it.start || it.status === 'ongoing') return null;
	const assumed = monthsLater(firstDay(it.start), world.assumedMonths) - 1;
	if (it.status !== 'completed') return assumed;
	return Math.max(firstDay(it.start), Math.min(assumed, firstDay(world.asOf) - 1));
}

export function statusOf({ today }: World, it: Initiative): Status {
	const start = it.start && firstDay(it.start);
	const end = it.end && lastDay(it.end);
	if (end !== undefined && end !== '' && end < today) return 'ended';
	if (start !== undefined && start !== '' && start > today) return 'planned';
	if (end !== undefined) return !it.start && it.status === 'planned' ? 'planned' : 'running';
	if (it.status === 'ongoing') return 'running';
	if (start !== undefined) return 'no-end';
	if (it.status === 'completed') return 'ended';
	return it.status === 'planned' ? 'planned' : 'undated';
}

export function yearsOf(world: World, it: Initiative): number[] {
	if (!it.start && !it.end) return [];
	const first = Number((it.start ?? it.end)!.slice(0, 4));
	const day = lastDayOf(world, it);
	const last = Math.max(
		first,
		Number(day === null ? world.asOf.slice(0, 4) : iso(day).slice(0, 4))
	);
	return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

const inScope = ({ filter, reference }: World) =>
	reference.countries
		.filter(({ iso3, recipient }) => (filter.scope === 'all' ? iso3 !== 'ATA' : recipient))
		.map(({ iso3 }) => iso3);

function inChosenGroups({ filter, reference }: World): string[] {
	const chosen = reference.groups.filter(({ id }) => filter.group.includes(id));
	if (!chosen.length) return [];
	const kinds = new Set(chosen.map(({ kind }) => kind));
	return reference.countries
		.map(({ iso3 }) => iso3)
		.filter((iso3) =>
			[...kinds].every((kind) =>
				chosen.some((group) => group.kind === kind && group.countries.includes(iso3))
			)
		);
}

export function placesOf(world: World): Set<string> {
	const { filter, reference } = world;
	if (!filter.country.length && !filter.group.length) return new Set(inScope(world));
	const scope = inScope(world);
	const chosen = reference.countries
		.map(({ iso3 }) => iso3)
		.filter((it) => filter.country.includes(it));
	return new Set([...chosen, ...inChosenGroups(world).filter((iso3) => scope.includes(iso3))]);
}

const fold = (text: string) =>
	text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.split(/\s+/)
		.filter(Boolean)
		.join(' ');

function textsOf({ reference }: World, it: Initiative): string[] {
	const actors = [...it.funders, ...it.implementers, ...it.partners].flatMap((id) => {
		const actor = reference.actors.find((one) => one.id === id);
		return actor ? [actor.name, actor.acronym ?? ''] : [];
	});
	const countries = reference.countries.filter(({ iso3 }) => it.countries.includes(iso3));
	return [it.title, ...actors, ...countries.map(({ name }) => name)];
}

export function isSelected(world: World, it: Initiative, without: Part | null = null): boolean {
	const { filter } = world;
	const meets = (key: keyof Filter, values: readonly string[]) =>
		without === key ||
		!(filter[key] as readonly string[]).length ||
		values.some((value) => (filter[key] as readonly string[]).includes(value));
	const { topics, funders, implementers, sites, users, activities } = reduceToKnown(world, it);
	if (!meets('topic', topics) || !meets('funder', funders)) return false;
	if (!meets('implementer', implementers) || !meets('inventory', sites)) return false;
	if (!meets('users', users) || !meets('activity', activities)) return false;
	if (!meets('status', [statusOf(world, it)])) return false;

	if (without !== 'place' && (filter.country.length || filter.group.length)) {
		const wanted = [...filter.country, ...inChosenGroups(world)];
		if (!namedCountries(world, it).some((iso3) => wanted.includes(iso3))) return false;
	}
	if (without !== 'years' && (filter.from !== null || filter.to !== null)) {
		const { from, to } = filter;
		const inside = (year: number) => (from === null || year >= from) && (to === null || year <= to);
		if (!yearsOf(world, it).some(inside)) return false;
	}
	if (without !== 'q' && fold(filter.q)) {
		if (!textsOf(world, it).some((text) => fold(text).includes(fold(filter.q)))) return false;
	}
	return true;
}

function reduceToKnown({ reference }: World, it: Initiative) {
	return {
		topics: known(it.topics, reference.topics),
		activities: known(it.activities, reference.activities),
		users: known(it.users, reference.users),
		sites: known(it.sites, reference.sites),
		areas: known(it.areas, reference.areas),
		funders: known(it.funders, reference.actors),
		implementers: known(it.implementers, reference.actors),
		partners: known(it.partners, reference.actors)
	};
}

/** Share that the initiative gives to each value of a dimension. */
export function sharesOf(world: World, it: Initiative, dimension: Dimension): Map<string, number> {
	const { reference } = world;
	const alike = (ids: readonly string[]) => new Map(ids.map((id) => [id, 1 / ids.length]));
	const all = reduceToKnown(world, it);
	switch (dimension) {
		case 'topic':
			return alike(all.topics);
		case 'activity':
			return alike(all.activities);
		case 'users':
			return alike(all.users);
		case 'inventory':
			return alike(all.sites);
		case 'funder':
			return alike(all.funders);
		case 'implementer':
			return alike(all.implementers);
		case 'partner':
			return alike(all.partners);
		case 'status':
			return alike([statusOf(world, it)]);
		case 'year':
			return alike(yearsOf(world, it).map(String));
		case 'kind': {
			const actors = [...all.funders, ...all.implementers];
			return alike(
				ACTOR_KINDS.filter((kind) =>
					actors.some((id) => reference.actors.find((one) => one.id === id)!.kind === kind)
				)
			);
		}
		default: {
			const places = placesOf(world);
			const named = namedCountries(world, it);
			const shares = new Map<string, number>();
			for (const iso3 of named.filter((one) => places.has(one))) {
				const country = reference.countries.find((one) => one.iso3 === iso3)!;
				const id = dimension === 'country' ? iso3 : country[dimension];
				if (id !== null) shares.set(id, (shares.get(id) ?? 0) + 1 / named.length);
			}
			return shares;
		}
	}
}

/** What an initiative adds to a count of a value. */
export function weightOf(world: World, it: Initiative, dimension: Dimension, id: string): number {
	const share = sharesOf(world, it, dimension).get(id);
	if (share === undefined) return 0;
	return world.filter.count === 'whole' ? 1 : share;
}

/** The places, topic and site of a cell; null where it says nothing of them. */
export interface CellScope {
	places: string[];
	topics: string[];
	site: string | null;
}

/** Ids of the sites that look. */
export function lookingSites(
	{ filter, reference }: World,
	cell: CellScope,
	full: boolean
): string[] {
	return reference.inventories
		.filter(({ kind, closed }) => kind === 'projects' && !closed)
		.filter(({ topics }) => topics.some((id) => cell.topics.includes(id)))
		.filter(({ countries }) =>
			full
				? cell.places.length > 0 && cell.places.every((id) => countries?.includes(id) ?? true)
				: cell.places.some((id) => countries?.includes(id) ?? true)
		)
		.flatMap(({ site }) => reference.sites.filter(({ id }) => id === site))
		.filter(({ listings, completeness }) => listings > 0 && (!full || completeness === 'full'))
		.map(({ id }) => id)
		.filter((id) => !filter.inventory.length || filter.inventory.includes(id))
		.filter((id) => cell.site === null || cell.site === id);
}

/** States reached by work that names no country but a small area. */
export function reachedStates(world: World, it: Initiative): string[] {
	if (namedCountries(world, it).length) return [];
	return world.reference.areas
		.filter(({ id, states }) => it.areas.includes(id) && states >= 1 && states <= 25)
		.flatMap(({ countries }) => countries);
}
