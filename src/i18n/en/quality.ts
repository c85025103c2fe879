import type { Quality, Weakness } from '../../domain/quality';

import { plural } from './plural';

const number = new Intl.NumberFormat('en');

/** "2 years 3 months": an age in words, in whole months. */
function ageText(months: number): string {
	if (months === 0) return 'under a month';
	const [years, rest] = [Math.floor(months / 12), months % 12];
	return [
		years ? plural(years, { one: '# year', other: '# years' }) : '',
		rest ? plural(rest, { one: '# month', other: '# months' }) : ''
	]
		.filter(Boolean)
		.join(' ');
}

function sharesText({ records, age, dated, funded, budgeted }: Quality): string {
	const share = (part: number) => `${Math.round((100 * part) / records)} %`;
	return `median age ${age === null ? 'not known' : ageText(age)}, ${share(dated)} with dates, ${share(funded)} with funders, ${share(budgeted)} with a budget`;
}

/** How good the record is: the lens over the figures, and the same numbers in words. */
export const quality = {
	qualityLens: 'Record quality',
	qualityLensHint: 'Fade what rests on a thin record',
	qualityTitle: 'How good is this record',
	qualityTable: 'How good the record is',
	qualityAge: ({ months }: { months: number | null }) =>
		months === null ? 'no date' : ageText(months),
	/** For columns: "2 y 3 m". */
	qualityAgeShort: ({ months }: { months: number | null }) =>
		months === null ? 'no date' : `${Math.floor(months / 12)} y ${months % 12} m`,
	qualityPart: ({ part, records }: { part: number; records: number }) =>
		`${number.format(part)} of ${number.format(records)}`,
	qualityColumn: {
		place: 'Place',
		group: 'Group',
		area: 'Area',
		initiatives: 'Initiatives',
		looking: 'Inventories that look',
		sites: 'Sites that list it',
		age: 'Median age',
		dated: 'With dates',
		funded: 'With funders',
		budgeted: 'With a budget',
		weak: 'Thin because'
	},
	qualityWeakness: {
		few: 'one initiative or one site',
		old: 'over five years old, or age not known',
		undated: 'fewer than half have a date',
		unfunded: 'fewer than half name a funder'
	} satisfies Record<Weakness, string>,
	qualityAllAreas: 'all areas shown',
	qualitySolid: 'nothing of the four',
	qualityKey: 'Record quality',
	qualityKeyFade: {
		0: 'solid: at most one weakness',
		1: 'two weaknesses',
		2: 'three or four'
	},
	qualityKeyRule:
		'A record is weak where it is one initiative or one site, where its median age is over five years or not known, where fewer than half of it has a date, and where fewer than half names a funder. Budgets are shown but weaken nothing: hardly any source states one.',
	qualityKeyAge:
		'Age runs from the last day that a record states, start or end, to today: sites seldom say when they wrote an entry. Open a place, or the table, for the numbers.',
	qualityAll: (it: Quality) =>
		it.records
			? `The ${plural(it.records, { one: '# initiative', other: '# initiatives' })} in this view: ${sharesText(it)}.`
			: 'No initiative in this view.',
	qualityShares: (it: Quality) => `Record: ${sharesText(it)}.`
};
