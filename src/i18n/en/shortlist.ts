import type { Area } from '../../domain/need/areas';
import type { Mark } from '../../domain/need/cell';

import { plural } from './plural';

const number = new Intl.NumberFormat('en');

/** A donor's shortlist: needy, thinly covered, or about to go dark, each with its reason. */
export const shortlist = {
	shortlistAnswer: ({
		pairs,
		empty,
		ahead,
		months
	}: {
		pairs: number;
		empty: number;
		ahead: number;
		months: number;
	}) =>
		`${number.format(empty)} of ${plural(pairs, { one: '# place and topic pair has', other: '# place and topic pairs have' })} ⟦no record that counts⟧; ${ahead === 0 ? 'none loses its' : `${number.format(ahead)} ${ahead === 1 ? 'loses its' : 'lose their'}`} last active work within ${months} months`,
	shortlistAnswerNone: 'No place and topic is in the chosen set',
	shortlistSubtitle:
		'Each pair with its reasons. The order is yours to set; equal ones are A to Z.',
	shortlistOrder: 'What comes first',
	shortlistWeight: {
		need: 'Measured need',
		thin: 'Thin coverage',
		cliff: 'Goes dark'
	},
	shortlistWeightValue: ({ name, value }: { name: string; value: number }) =>
		`${name}: counts ${value === 0 ? 'not at all' : value === 1 ? 'once' : value === 2 ? 'twice' : `${value} times`}`,
	shortlistFormula:
		'Order value = (need × its weight + thin coverage × its weight + goes dark × its weight) / sum of the weights. Need is 1 − GCI 2024 pillar / 20; thin coverage is 1 − K on the topic; going dark counts 1 ahead and 0.5 if it went dark in the last 24 months.',
	shortlistActor: 'From the point of view of',
	shortlistActorAny: 'no actor in particular',
	shortlistHorizon: 'Look ahead',
	shortlistMonths: ({ months }: { months: number }) => `${months} months`,
	shortlistColumnCell: 'Place and topic',
	shortlistColumnWhy: 'Why it is here',
	shortlistColumnAround: 'Who is there and nearby',
	shortlistColumnOrder: 'Order value',
	shortlistArea: {
		legal: 'legal',
		technical: 'technical',
		organizational: 'organizational',
		capacity: 'capacity development',
		cooperation: 'cooperation'
	} satisfies Record<Area, string>,
	/** One sentence from the data; the parts that do not apply are null. */
	shortlistWhy: ({
		need,
		area,
		records,
		counting,
		coverage,
		end
	}: {
		need: string | null;
		area: string | null;
		records: number;
		counting: number;
		coverage: string;
		end: { date: string; ahead: boolean; assumed: boolean } | null;
	}) => {
		const measured =
			need === null
				? area === null
					? 'No index measures need on this topic'
					: 'The index has no value for this place'
				: `Measured need is ${need} (GCI 2024, ${area} pillar)`;
		const work =
			records === 0
				? 'nothing is found in the loaded inventories'
				: counting === 0
					? `${plural(records, { one: 'the # initiative on record is', other: 'all # initiatives on record are' })} older than five years`
					: counting === records
						? `${plural(counting, { one: '# initiative counts', other: '# initiatives count' })}, coverage ${coverage}`
						: `${number.format(counting)} of the ${plural(records, { one: '# initiative', other: '# initiatives' })} on record ${counting === 1 ? 'counts' : 'count'}, the others being older than five years, coverage ${coverage}`;
		const dark = end
			? end.ahead
				? `; its last active work ends ${end.date}${end.assumed ? ' (assumed)' : ''}`
				: `; its last work ended ${end.date}${end.assumed ? ' (assumed)' : ''}`
			: '';
		return `${measured}; ${work}${dark}.`;
	},
	shortlistPlanned: ({ count }: { count: number }) =>
		plural(count, {
			one: '# initiative is planned here.',
			other: '# initiatives are planned here.'
		}),
	shortlistMark: {
		A: 'Evidence A: three records or more, from two sites or more',
		B: 'Evidence B: one or two records, or one site',
		C: 'Evidence C: nothing found that counts; no gap is claimed'
	} satisfies Record<Mark, string>,
	shortlistActive: ({ actors }: { actors: string }) => `Active here: ${actors}`,
	shortlistActiveNone: 'Nobody is recorded as active here.',
	shortlistNearby: ({ actors }: { actors: string }) => `Active nearby: ${actors}`,
	shortlistExperienced: ({ actors }: { actors: string }) =>
		`Have run this topic in the subregion: ${actors}`,
	shortlistStrangers: ({ pairs }: { pairs: string }) =>
		`Possible coordination point, no shared record: ${pairs}`,
	shortlistPair: ({ a, b }: { a: string; b: string }) => `${a} and ${b}`,
	shortlistYouHere: ({ actor }: { actor: string }) => `${actor} has records here.`,
	shortlistYouNear: ({ actor }: { actor: string }) =>
		`${actor} has records on this topic in the subregion, not here.`,
	shortlistYouNew: ({ actor }: { actor: string }) =>
		`${actor} has no record on this topic in the subregion.`,
	shortlistRecords: ({ count }: { count: number }) =>
		plural(count, { one: '# record', other: '# records' }),
	shortlistMore: ({ count }: { count: number }) =>
		plural(count, { one: 'Show # more', other: 'Show # more' }),
	shortlistExport: 'Take as CSV',
	shortlistExported: 'The file is in your downloads.',
	shortlistNote: ({ release }: { release: string }) =>
		`A shortlist, not a ranking: the value says how the chosen weights add up, nothing more. A blank does not prove that nothing was done. Need is stated commitment in 2023–24, not demand; where a place asks for help, ask it. Records read ${release}.`,
	shortlistSummary: ({ pairs, a, b, c }: { pairs: number; a: number; b: number; c: number }) =>
		`${plural(pairs, { one: '# pair', other: '# pairs' })}: evidence A for ${number.format(a)}, B for ${number.format(b)}, C (nothing found that counts) for ${number.format(c)}.`,
	shortlistLoading: 'Reading the indicators',
	shortlistFailed: 'The indicators could not be read, so need is left out.',
	shortlistCsv: {
		country: 'country',
		iso3: 'iso3',
		topic: 'topic',
		least: 'order_value_least',
		most: 'order_value_most',
		need: 'measured_need',
		area: 'area',
		records: 'records',
		counting: 'records_that_count',
		coverage: 'coverage_k',
		evidence: 'evidence',
		lastEnd: 'last_end',
		endBasis: 'end_basis',
		reason: 'reason',
		active: 'active_here',
		nearby: 'active_nearby',
		experienced: 'have_run_topic_in_subregion',
		strangers: 'active_without_recorded_link',
		ids: 'initiative_ids',
		pages: 'source_pages'
	}
};
