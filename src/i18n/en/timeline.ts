import type { Status } from '../../domain/filter';
import type { EndKind } from '../../domain/status';

import { plural } from './plural';

const number = new Intl.NumberFormat('en');

/** Timeline and cliffs. */
export const timeline = {
	timelineAnswer: ({
		ahead,
		active,
		by,
		stated
	}: {
		ahead: number;
		active: number;
		by: string;
		stated: number;
	}) =>
		`${number.format(ahead)} of the ${plural(active, { one: '# country and topic pair', other: '# country and topic pairs' })} with active work ⟦${ahead === 1 ? 'loses' : 'lose'} it by ${by}⟧, ${number.format(stated)} of them by a stated end`,
	timelineAnswerNone: ({ active, by }: { active: number; by: string }) =>
		`None of the ${plural(active, { one: '# country and topic pair', other: '# country and topic pairs' })} with active work loses it by ${by}`,
	timelineAnswerInactive: 'No work is recorded as active under this filter',
	timelineSubtitle: {
		active: ({ count }: { count: number }) =>
			plural(count, {
				one: 'The # initiative that runs or is planned, by stated or assumed dates',
				other: 'The # initiatives that run or are planned, by stated or assumed dates'
			}),
		recent: ({ count }: { count: number }) =>
			plural(count, {
				one: '# initiative running, planned or ended within 24 months',
				other: '# initiatives running, planned or ended within 24 months'
			}),
		dated: ({ count }: { count: number }) =>
			plural(count, { one: '# initiative with a date', other: '# initiatives with a date' })
	},
	timelineBy: 'Group by',
	timelineByOption: { topic: 'By topic', country: 'By country', actor: 'By actor' },
	timelineByNote: {
		topic: 'each under its first topic',
		country: 'each under every place it names',
		actor: 'each under its funders, or its implementers where no funder is named'
	},
	timelineShown: 'Show',
	timelineShownOption: { active: 'Active', recent: 'Ended lately', dated: 'All dated' },
	timelineForm: 'Chart or table',
	timelineFormOption: { chart: 'Chart', table: 'Table' },
	timelineToday: ({ date }: { date: string }) => `today, ${date}`,
	timelineMonths: ({ months }: { months: number }) => number.format(months),
	timelineLegendBands: 'within 6, 12, 24 months',
	timelineUndated: 'undated',
	timelineNoGroup: { topic: 'No topic', country: 'Names no country', actor: 'No actor named' },
	timelineStartMissing: 'start not given',
	timelineMore: ({ count }: { count: number }) =>
		plural(count, { one: '# more in this group', other: '# more in this group' }),
	timelineBar: ({
		title,
		start,
		end,
		kind,
		status
	}: {
		title: string;
		start: string | null;
		end: string | null;
		kind: EndKind;
		status: Status;
	}) =>
		`${title}: ${start ? `from ${start}` : 'start not given'}, ${
			kind === 'stated'
				? `until ${end ?? 'an unknown day'}`
				: kind === 'assumed'
					? `end assumed ${end ?? ''}`
					: kind === 'ongoing'
						? 'no end, ongoing as collected'
						: 'no end stated'
		}, ${status === 'no-end' ? 'start known, no end' : status}`,
	timelineLegend: 'End',
	timelineLegendStated: 'stated',
	timelineLegendAssumed: ({ months }: { months: number }) =>
		`assumed: start + ${plural(months, { one: '# month', other: '# months' })}`,
	timelineLegendMissing: 'missing, ongoing as collected',
	timelineSummary: ({
		bars,
		undated,
		total,
		running
	}: {
		bars: number;
		undated: number;
		total: number;
		running: number;
	}) =>
		`${plural(bars, { one: '# initiative is drawn', other: '# initiatives are drawn' })}, ${number.format(running)} of them run by stated or assumed dates. ${number.format(undated)} of ${plural(total, { one: '# initiative carries', other: '# initiatives carry' })} no date and cannot be drawn.`,
	timelineNote: ({ months, release, today }: { months: number; release: string; today: string }) =>
		`Status by your own day, ${today}; the records were read on ${release}. Where only a start is known, the end is assumed ${months} months later: the median of 148 dated programmes of six months or more. Work that ends unseen by any inventory is drawn as running.`,
	timelineSources: ({ sites }: { sites: number }) =>
		plural(sites, { one: 'Sources: # site', other: 'Sources: # sites' }),
	timelineEmpty: 'Nothing to draw',
	timelineEmptyText:
		'No initiative under this filter is active. Show all that have a date, or clear a filter.',
	timelineShowDated: 'Show all dated',
	timelineColumn: {
		title: 'Initiative',
		start: 'Start',
		end: 'End',
		how: 'How the end is known',
		status: 'Status'
	},
	notStatedShort: 'not stated',
	timelineEndKind: {
		stated: 'stated',
		assumed: 'assumed',
		ongoing: 'none, ongoing as collected',
		missing: 'not stated'
	} satisfies Record<EndKind, string>,
	cliffsTitle: 'Cells that go dark',
	cliffsText: 'Pairs of country and topic whose last active initiative ends.',
	cliffsHorizon: 'Look ahead',
	cliffsBy: ({ date, months }: { date: string; months: number }) => `by ${date}, ${months} months`,
	cliffsMoreBy: ({ date, months }: { date: string; months: number }) =>
		`more by ${date}, ${months} months`,
	cliffsBasis: ({ stated, assumed }: { stated: number; assumed: number }) =>
		stated && assumed
			? `${number.format(stated)} by a stated end, ${number.format(assumed)} assumed`
			: stated
				? 'all by a stated end'
				: 'all by an assumed end',
	cliffsPairs: ({ pairs, topics }: { pairs: number; topics: string }) =>
		`${plural(pairs, { one: '# pair', other: '# pairs' })} · ${topics}`,
	cliffsFunders: ({ funders }: { funders: string }) => `Funded by ${funders}`,
	cliffsNearby: ({ actors }: { actors: string }) => `Active nearby: ${actors}`,
	cliffsNobodyNearby: 'Nobody is recorded as active on this nearby.',
	cliffsNone: 'None.',
	cliffsBehind: ({ count }: { count: number }) =>
		`${plural(count, { one: '# pair', other: '# pairs' })} went dark in the last 24 months`,
	cliffsPlanned: ({ count }: { count: number }) =>
		plural(count, { one: '# planned', other: '# planned' }),
	cliffsAll: ({ count }: { count: number }) => `Show all ${number.format(count)}`,
	cliffsFewer: 'Show fewer',
	yearsTitle: 'Initiatives active in each year, by topic',
	yearsLabel: ({ topic, peak, year }: { topic: string; peak: number; year: number }) =>
		`${topic}: most in ${year}, ${plural(peak, { one: '# initiative', other: '# initiatives' })}`,
	yearsFilter: ({ topic }: { topic: string }) => `Show only ${topic}`,
	yearsOnMap: 'The same by period, as maps'
};
