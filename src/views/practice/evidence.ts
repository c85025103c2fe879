import { NO_DAY, type Dataset, type Field } from '../../domain/dataset';
import { NO_FILTER, STATUSES } from '../../domain/filter';
import { readDataset, type Reading } from '../../domain/reading';
import type { Register } from '../../domain/register';
import { wordsParams } from '../../domain/vocabulary/choice';
import { originalOf } from '../../domain/vocabulary/recoding';
import { i18n } from '../../i18n/i18n.svelte';
import { valueName } from '../../ui/value-name';
import type { Target } from '../view';

/** What the Atlas counts today that bears on a recommendation, and where it is shown. */
export interface Evidence {
	text: string;
	target: Target;
}

type Say = (reading: Reading, register: Register) => Evidence;

/** Everything that is loaded, whatever the filter: recommendations are about the whole. */
export function wholeOf(reading: Reading): Reading {
	return readDataset(originalOf(reading.dataset), NO_FILTER, reading.today);
}

/** Where evidence is shown as it was counted: without the reader's filter and in our topics. */
export function targetOfWhole({ route, filter, params }: Target): Target {
	return {
		route,
		filter: { ...NO_FILTER, ...filter },
		params: { ...params, ...wordsParams(null), 'our-topics': null },
		selection: null
	};
}

const INVENTORIES: Target = { route: 'inventories' };
const sorted = (sort: string): Target => ({ route: 'inventories', params: { sort } });
const holding = (kind: string): Target => ({ route: 'inventories', params: { kind } });
const LINKS: Target = { route: 'network', params: { who: 'inventories' } };

/** Sentences by the code that recommendations carry. */
export const EVIDENCE: Readonly<Record<string, Say>> = {
	'shared-records': ({ dataset }) => ({
		text: i18n.m.practiceSharedRecords({
			part: countRows(dataset, 'inventory', (count) => count > 1),
			total: dataset.columns.size
		}),
		target: { route: 'overlaps' }
	}),
	'without-link': ({ dataset }, { inventories }) => {
		const ids = new Set(inventories.map(({ id }) => id));
		const linked = new Set(
			dataset.reference.cooperation
				.filter(({ from, to }) => ids.has(from) && ids.has(to))
				.flatMap(({ from, to }) => [from, to])
		);
		return {
			text: i18n.m.practiceWithoutLink({
				part: ids.size - linked.size,
				total: ids.size
			}),
			target: LINKS
		};
	},
	'outline-fields': (_, { inventories }) => {
		const stated = inventories.map((it) =>
			[
				it.url,
				it.topics.length,
				it.definition,
				it.regions.length,
				it.users.length,
				it.update?.last ?? (it.update?.cadence !== 'unknown' && it.update?.cadence),
				it.cooperation.length,
				Object.keys(it.observations).length
			].map(Boolean)
		);
		const fields = stated.flat();
		return {
			text: i18n.m.practiceOutlineFields({
				part: fields.filter(Boolean).length,
				total: fields.length,
				inventories: inventories.length
			}),
			target: { route: 'inventories', params: { form: 'table' } }
		};
	},
	ended: (reading) => ({
		text: i18n.m.practiceEnded({
			part: withStatus(reading, 'ended'),
			total: reading.dataset.columns.size
		}),
		target: { route: 'timeline' }
	}),
	'stated-dates': ({ dataset }) => ({
		text: i18n.m.practiceStatedDates({
			part: dataset.columns.startDay.filter(
				(day, row) => day !== NO_DAY && dataset.columns.endDay[row] !== NO_DAY
			).length,
			total: dataset.columns.size
		}),
		target: { route: 'timeline' }
	}),
	'countries-without-record': ({ dataset, facets, places }) => {
		const codes = [...dataset.dictionaries.country.ids.keys()].filter((code) => places[code]);
		return {
			text: i18n.m.practiceWithoutRecord({
				part: codes.filter((code) => facets.country[code] === 0).length,
				total: codes.length
			}),
			target: { route: 'map' }
		};
	},
	languages: (_, { inventories }) => {
		const known = inventories.filter(({ languages }) => languages.length > 0);
		return {
			text: i18n.m.practiceEnglishOnly({
				part: known.filter(({ languages }) => languages.length === 1 && languages[0] === 'en')
					.length,
				total: known.length
			}),
			target: sorted('languages')
		};
	},
	'cooperation-kinds': ({ dataset }) => {
		const { cooperation } = dataset.reference;
		return {
			text: i18n.m.practiceCooperationKinds({
				links: cooperation.length,
				kinds: new Set(cooperation.map(({ how }) => how)).size
			}),
			target: LINKS
		};
	},
	proposed: (_, { inventories }) => ({
		text: i18n.m.practiceProposed({
			part: inventories.filter(({ status }) => status === 'proposed').length,
			total: inventories.length
		}),
		target: INVENTORIES
	}),
	'working-alone': ({ dataset }) => ({
		text: i18n.m.practiceWorkingAlone(workingAlone(dataset)),
		target: { route: 'network' }
	}),
	users: ({ dataset, facets }) => {
		const counts = Array.from(facets.users);
		const least = Math.min(...counts);
		return {
			text: i18n.m.practiceUsers({
				names: dataset.reference.users
					.filter((_, code) => counts[code] === least)
					.map(({ label }) => label),
				count: least
			}),
			target: { route: 'gaps', params: { rows: 'users', cols: 'region' } }
		};
	},
	'general-public': usersSay('general-public'),
	women: usersSay('women'),
	'named-countries': ({ dataset }) => ({
		text: i18n.m.practiceNamedCountries({
			part: countRows(dataset, 'country', (count) => count > 0),
			total: dataset.columns.size
		}),
		target: { route: 'map' }
	}),
	cases: (_, { cases }) => ({
		text: i18n.m.practiceCasesRecorded({
			part: cases.filter(({ gaps }) => gaps).length,
			total: cases.length
		}),
		target: { route: 'practice', params: { at: 'practice-cases' } }
	}),
	tools: ({ dataset, facets }) => ({
		text: i18n.m.practiceTools({
			part: facets.activity[dataset.dictionaries.activity.codes.get('tool-resource') ?? -1] ?? 0,
			total: dataset.columns.size
		}),
		target: { route: 'map', filter: { activity: ['tool-resource'] } }
	}),
	crowded: (reading) => ({
		text: i18n.m.practiceCrowded({ part: crowdedPairs(reading) }),
		target: { route: 'overlaps' }
	}),
	'needs-inventories': (_, { inventories }) => ({
		text: i18n.m.practiceNeeds({
			part: inventories.filter(({ kind, kinds }) => [kind, ...kinds].includes('assessments'))
				.length,
			total: inventories.length
		}),
		target: holding('assessments')
	}),
	'projects-inventories': (_, { inventories }) => ({
		text: i18n.m.practiceProjects({
			part: inventories.filter(({ kind, kinds }) => [kind, ...kinds].includes('projects')).length,
			total: inventories.length
		}),
		target: holding('projects')
	}),
	freshness: (_, { inventories }) => ({
		text: i18n.m.practiceFreshness({
			part: inventories.filter(({ update }) => !update?.last && update?.cadence !== 'continuous')
				.length,
			total: inventories.length
		}),
		target: sorted('update')
	}),
	taxonomies: (_, { taxonomies, crosswalk }) => ({
		text: i18n.m.practiceTaxonomies({
			taxonomies: taxonomies.length,
			part: crosswalk.filter(({ match }) => match === 'exactMatch').length,
			total: crosswalk.length
		}),
		target: { route: 'terms' }
	}),
	definitions: (_, { inventories }) => ({
		text: i18n.m.practiceDefinitions({
			part: inventories.filter(({ definition }) => definition).length,
			total: inventories.length
		}),
		target: { route: 'inventories', params: { form: 'table' } }
	}),
	oceania: ({ dataset, facets }) => ({
		text: i18n.m.practiceRegion({
			name: valueName(dataset, 'group', 'oceania'),
			part: facets.group[dataset.reference.groups.findIndex(({ id }) => id === 'oceania')] ?? 0,
			total: dataset.columns.size
		}),
		target: { route: 'map', filter: { group: ['oceania'] } }
	})
};

function usersSay(users: string): Say {
	return ({ dataset, facets }) => ({
		text: i18n.m.practiceMadeFor({
			name: valueName(dataset, 'users', users),
			part: facets.users[dataset.dictionaries.users.codes.get(users) ?? -1] ?? 0,
			total: dataset.columns.size
		}),
		target: { route: 'map', filter: { users: [users] } }
	});
}

/** Number of initiatives whose number of values in a field passes. */
function countRows({ columns }: Dataset, field: Field, passes: (count: number) => boolean): number {
	const { offsets } = columns.fields[field];
	let found = 0;
	for (let row = 0; row < columns.size; row++)
		found += Number(passes(offsets[row + 1]! - offsets[row]!));
	return found;
}

function withStatus({ statuses }: Reading, status: (typeof STATUSES)[number]): number {
	const wanted = STATUSES.indexOf(status);
	return statuses.status.filter((it) => it === wanted).length;
}

const ROLES = ['funder', 'implementer', 'partner'] as const;

/** Actors that some initiative names, and those of them that none names beside another. */
function workingAlone({ columns, dictionaries }: Dataset): { part: number; total: number } {
	const named = new Set<number>();
	const together = new Set<number>();
	for (let row = 0; row < columns.size; row++) {
		const actors = new Set(
			ROLES.flatMap((role) => {
				const { offsets, values } = columns.fields[role];
				return Array.from(values.subarray(offsets[row]!, offsets[row + 1]!));
			})
		);
		for (const code of actors) {
			named.add(code);
			if (actors.size > 1) together.add(code);
		}
	}
	return {
		part: [...named].filter((code) => !together.has(code)).length,
		total: Math.min(named.size, dictionaries.funder.ids.length)
	};
}

/** Pairs of a country and a topic in which two or more initiatives run today. */
function crowdedPairs({ dataset, statuses }: Reading): number {
	const { country, topic } = dataset.columns.fields;
	const running = new Map<number, number>();
	for (let row = 0; row < dataset.columns.size; row++) {
		if (!statuses.running[row]) continue;
		for (let at = country.offsets[row]!; at < country.offsets[row + 1]!; at++) {
			for (let on = topic.offsets[row]!; on < topic.offsets[row + 1]!; on++) {
				const pair = country.values[at]! * 0x10000 + topic.values[on]!;
				running.set(pair, (running.get(pair) ?? 0) + 1);
			}
		}
	}
	return [...running.values()].filter((count) => count > 1).length;
}
