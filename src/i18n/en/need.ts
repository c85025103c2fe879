import type { Area } from '../../domain/need/areas';
import type { AxisId } from '../../domain/need/axis';
import type { Band, Mark, NeedStep } from '../../domain/need/cell';
import type { Weight } from '../../domain/need/settings';
import type { Third } from '../../domain/need/thirds';

import { plural } from './plural';

const whole = new Intl.NumberFormat('en');
const two = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const upToTwo = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });
const list = new Intl.ListFormat('en', { type: 'conjunction' });

const records = (count: number) => plural(count, { one: '# record', other: '# records' });
const countries = (count: number) => plural(count, { one: '# country', other: '# countries' });

/** An axis: one we know, or what the reader brought, by its label. */
type AxisName = AxisId | { own: string; up: 'high' | 'low' };

/** The words of the three thirds of each axis, low to high on it. Lower case: they stand within sentences. */
const LEVELS: Record<AxisId, readonly [string, string, string]> = {
	'gci-2024': ['lower need', 'middle need', 'high need'],
	'gci-change': ['a larger rise', 'a middling rise', 'a smaller rise'],
	'strategies-exists': ['a strategy', '', 'no strategy'],
	'strategies-first-year': ['an early strategy', 'a later strategy', 'a recent strategy'],
	'cyberlaw-cybercrime': ['a cybercrime law', 'a draft cybercrime law', 'no cybercrime law'],
	'cyberlaw-data-protection': ['a data law', 'a draft data law', 'no data law'],
	'internet-users': ['many Internet users', 'some Internet users', 'few Internet users'],
	income: ['higher income', 'lower-middle income', 'low income']
};
const level = (axis: AxisName, third: Third): string =>
	typeof axis === 'string'
		? LEVELS[axis][third]
		: (axis.up === 'high'
				? (['lower values', 'middle values', 'high values'] as const)
				: (['higher values', 'middle values', 'low values'] as const))[third];

const COVERAGE = ['little', 'some', 'much'] as const;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const field = (axis: AxisName, need: Third, coverage: Third) =>
	`${level(axis, need)}, ${COVERAGE[coverage]} recorded`;

const AREA: Record<Area, string> = {
	legal: 'Legal',
	technical: 'Technical',
	organizational: 'Organizational',
	capacity: 'Capacity',
	cooperation: 'Cooperation'
};

const BAND: Record<Band, string> = {
	small: 'small',
	moderate: 'moderate',
	large: 'large',
	'very-large': 'very large'
};

const WEIGHT: Record<Weight, string> = { whole: '1', root: '1/√n', share: '1/n' };
const windowText = (years: number | null) =>
	years === null ? 'all years' : plural(years, { one: 'the last year', other: 'the last # years' });

export const need = {
	needLoading: 'Reading the indicators…',
	needFailed: 'The indicators could not be read',
	needFailedText: 'They are in a file of their own. Check the connection and try again.',
	needNoArea: 'No area of need corresponds to this topic',
	needNoAreaText:
		'Need is measured in five areas. Emerging technology is in none of them: it has coverage, and no gap.',
	needNoPlaces: 'No recipient of aid under this filter has a value on this axis',
	needNoPlacesText: 'Places outside the list of aid recipients are not compared here.',
	needShowAllTopics: 'Show all topics',
	needShowAllPlaces: 'Show all places',

	needTitleSubject: 'Measured need beside recorded work, by country and area',
	needTitle: ({
		axis,
		count,
		total,
		sids,
		filtered
	}: {
		axis: AxisName;
		count: number;
		total: number;
		/** How many of the countries are small island states. */
		sids: number;
		filtered: boolean;
	}) => {
		const work = filtered ? 'matching recorded work' : 'recorded work';
		const what = `${level(axis, 2)} with little ${work}`;
		const one = `recipient ${total === 1 ? 'country' : 'countries'}`;
		if (count === 0) return `None of ${whole.format(total)} ${one} combines ${what}`;
		const islands =
			sids > 0 && sids < count
				? `; ${whole.format(sids)} of them ${sids === 1 ? 'is a small island state' : 'are small island states'}`
				: '';
		return `${whole.format(count)} of ${whole.format(total)} ${one} ${count === 1 ? 'combines' : 'combine'} ⟦${what}⟧${islands}`;
	},

	needAxis: 'Need axis',
	needAxisOf: {
		'gci-2024': 'Measured need (GCI 2024)',
		'gci-change': 'Change of the GCI score, 2020 to 2024',
		'strategies-exists': 'National cybersecurity strategy exists',
		'strategies-first-year': 'Year of the first national strategy',
		'cyberlaw-cybercrime': 'Law on cybercrime',
		'cyberlaw-data-protection': 'Law on data protection',
		'internet-users': 'People who use the Internet, % of population',
		income: 'Income group'
	} satisfies Record<AxisId, string>,
	needAxisTop: ({ axis }: { axis: AxisName }) =>
		typeof axis === 'string' && axis === 'gci-2024' ? 'more need' : level(axis, 2),
	needAxisY: ({ axis }: { axis: AxisName }) => {
		if (typeof axis !== 'string') return axis.own;
		const short: Partial<Record<AxisId, string>> = {
			'gci-2024': 'Measured need, N',
			'gci-change': 'Change of the score, points',
			'strategies-exists': 'Strategy',
			'strategies-first-year': 'First strategy',
			'internet-users': 'Internet users, %',
			income: 'Income group'
		};
		return short[axis] ?? 'Law';
	},
	needAxisX: 'Recorded coverage, K',
	needAxisXEnd: 'more work on record',
	needAxisGroupOurs: 'In this release',
	needAxisGroupOwn: 'Yours, kept on this machine',
	needStep: {
		yes: 'yes',
		no: 'no',
		draft: 'draft',
		high: 'high',
		'upper-middle': 'upper middle',
		'lower-middle': 'lower middle',
		low: 'low'
	} as Record<string, string>,

	needSubtitle: ({ axis, total, areas }: { axis: AxisName; total: number; areas: Area[] }) => {
		const over =
			areas.length === 5
				? ''
				: `, ${list.format(areas.map((area) => AREA[area].toLowerCase()))} only`;
		const places = plural(total, { one: '# recipient', other: '# recipients' });
		return typeof axis === 'string' && axis === 'gci-2024'
			? `Need is 1 minus the mean ITU GCI 2024 pillar${over}; ${places}`
			: `Recorded coverage${over} beside another indicator; ${places}`;
	},
	needMapTitle: 'The same nine fields on the map',
	needMapLabel: ({ summary }: { summary: string }) => `Map by field. ${summary}`,
	needMapOutside: 'not in this view: no aid recipient, or no value',
	needMapFailed: 'The base map could not be read. The table and the matrix say the same.',
	needScatterLabel: ({ summary }: { summary: string }) => `Need and coverage. ${summary}`,
	needScatterHint: 'Press a field or draw around dots to choose countries.',
	needKeyTitle: 'Countries in each field',
	needKeyLabel: 'Fields: press one to choose its countries',
	needField: ({ axis, need, coverage }: { axis: AxisName; need: Third; coverage: Third }) =>
		capital(field(axis, need, coverage)),
	needFieldCount: ({
		axis,
		need,
		coverage,
		count
	}: {
		axis: AxisName;
		need: Third;
		coverage: Third;
		count: number;
	}) => `${capital(field(axis, need, coverage))}: ${countries(count)}`,
	needCorner: ({
		axis,
		need,
		coverage,
		short
	}: {
		axis: AxisName;
		need: Third;
		coverage: Third;
		/** Where there is no room: the axis beside it tells the rest. */
		short: boolean;
	}) =>
		capital(
			short
				? COVERAGE[coverage]
				: coverage === 0
					? `${level(axis, need)}, little`
					: `${level(axis, need)}, much recorded`
		),
	/** In plain words, at two opposite corners of the key. */
	needCornerMost: 'needs most, covered least',
	needCornerLeast: 'needs least, covered most',
	needAllFields: 'All countries',

	needPoint: ({
		name,
		axis,
		value,
		coverage,
		need,
		covered
	}: {
		name: string;
		axis: AxisName;
		value: string;
		coverage: number;
		need: Third;
		covered: Third;
	}) =>
		typeof axis === 'string' && axis === 'gci-2024'
			? `${name}: need ${value}, coverage ${two.format(coverage)}, ${field(axis, need, covered)}`
			: `${name}: ${value}, coverage ${two.format(coverage)}, ${field(axis, need, covered)}`,

	needMatrixTitle: ({
		count,
		field: chosen,
		picked
	}: {
		count: number;
		field: string | null;
		picked: boolean;
	}) =>
		picked
			? `The ${countries(count)} you chose, A to Z, by area`
			: chosen
				? `${capital(countries(count))} in “${chosen.charAt(0).toLowerCase()}${chosen.slice(1)}”, A to Z, by area`
				: `All ${countries(count)}, A to Z, by area`,
	needMatrixLabel: 'Gap by country and area',
	needArea: AREA,
	needCells: 'In the cells',
	needCellsOf: { records: 'Records', evidence: 'Evidence', gap: 'Gap' },
	needCell: ({
		name,
		area,
		band,
		records: count,
		counting,
		mark,
		need,
		noValue
	}: {
		name: string;
		area: Area;
		band: Band | null;
		records: number;
		counting: number;
		mark: Mark;
		need: number;
		noValue: boolean;
	}) => {
		const place = `${name}, ${AREA[area].toLowerCase()}`;
		if (noValue) return `${place}: need not measured, ${records(count)}, evidence ${mark}`;
		if (count === 0) return `${place}: nothing found, need ${two.format(need)}, evidence ${mark}`;
		if (counting === 0)
			return `${place}: ${records(count)}, all too old, need ${two.format(need)}, evidence ${mark}`;
		return `${place}: gap ${BAND[band!]}, ${records(count)}, evidence ${mark}`;
	},
	needCellWhy: ({
		need,
		weighted,
		typical,
		coverage,
		gap,
		records: count,
		counting,
		sites,
		heldBack,
		regional,
		years
	}: {
		need: number | null;
		weighted: number;
		typical: number;
		coverage: number;
		gap: number | null;
		records: number;
		counting: number;
		sites: number;
		heldBack: boolean;
		regional: number;
		years: number | null;
	}) =>
		[
			need === null
				? 'The index has no value.'
				: `Need ${two.format(need)}, W ${two.format(weighted)}, K ${two.format(coverage)} (k ${two.format(typical)}), gap ${two.format(gap!)}.`,
			count === 0
				? 'Nothing found in the inventories searched: no proof of no work.'
				: counting === 0
					? `${capital(records(count))}, none dated within ${windowText(years)}.`
					: `${whole.format(counting)} of ${records(count)} count for ${windowText(years)}, from ${plural(sites, { one: '# site', other: '# sites' })}.`,
			heldBack ? 'One record alone counts as little recorded.' : '',
			regional
				? `${plural(regional, { one: '# regional record', other: '# regional records' })} may reach it without naming it.`
				: ''
		]
			.filter(Boolean)
			.join(' '),
	needCellHint: 'Point at a cell, or use the arrow keys, to read how it comes about.',

	needLegendGap: 'Gap',
	needLegendBands: {
		small: 'small, under .10',
		moderate: 'moderate, under .25',
		large: 'large, under .50',
		'very-large': 'very large'
	} satisfies Record<Band, string>,
	needLegendNothing: 'Nothing found',
	needLegendSteps: ['lower need', 'middle need', 'high need'] satisfies Record<NeedStep, string> &
		string[],
	needLegendOld: ({ years }: { years: number | null }) =>
		`all older than ${years === null ? 'the window' : plural(years, { one: 'a year', other: '# years' })}`,
	needLegendRegional: 'regional work around it',
	needLegendEvidence: 'Evidence',
	needLegendMarks: {
		A: 'A: 3 records or more, 2 sites or more',
		B: 'B: fewer',
		C: 'C: none that counts'
	} satisfies Record<Mark, string>,

	needSettings: 'How work is counted',
	needSettingsLine: ({
		window: years,
		weight,
		factor
	}: {
		window: number | null;
		weight: Weight;
		factor: number;
	}) => `Work of ${windowText(years)} · weight ${WEIGHT[weight]} · k × ${upToTwo.format(factor)}`,
	needWeight: 'Weight of a record that names n countries',
	needWeightOf: WEIGHT,
	needWindow: 'Ended work counts for',
	needWindowValue: ({ years }: { years: number | null }) => windowText(years),
	needFactor: 'Typical coverage, k',
	needFactorValue: ({ factor }: { factor: number }) => `× ${upToTwo.format(factor)}`,
	needSettingsReset: 'Back to the defaults',
	needTypical: ({
		version,
		values
	}: {
		version: string;
		values: readonly { area: Area; value: number }[];
	}) =>
		`k, the typical W, fixed for release ${version}: ${values.map(({ area, value }) => `${AREA[area].toLowerCase()} ${two.format(value)}`).join(', ')}. The median over the recipients with any record in the area.`,

	needSummary: ({
		axis,
		total,
		corner,
		names,
		opposite,
		nothing,
		cells,
		old,
		missing,
		date
	}: {
		axis: AxisName;
		total: number;
		/** Countries in the corner of most need and least coverage, and the first of their names. */
		corner: number;
		names: string[];
		/** As much need, much on record. */
		opposite: number;
		/** Cells with nothing on record, and with old records only, of all. */
		nothing: number;
		old: number;
		cells: number;
		missing: number;
		date: string;
	}) =>
		[
			`Of ${countries(total)}, ${whole.format(corner)} ${corner === 1 ? 'combines' : 'combine'} ${level(axis, 2)} with little on record${names.length ? ` (${list.format([...names, ...(corner > names.length ? [`${whole.format(corner - names.length)} more`] : [])])})` : ''}; ${whole.format(opposite)} with ${level(axis, 2)} ${opposite === 1 ? 'has' : 'have'} much on record.`,
			`${whole.format(nothing)} of ${whole.format(cells)} cells have nothing on record and ${whole.format(old)} only older work.`,
			missing
				? `${countries(missing)} ${missing === 1 ? 'has' : 'have'} no value and ${missing === 1 ? 'is' : 'are'} left out.`
				: '',
			`As of ${date}.`
		]
			.filter(Boolean)
			.join(' '),
	needNote: ({ version }: { version: string }) =>
		`Borders of the fields are thirds of all recipients in release ${version}: a filter moves countries, not borders. Work that names only a region or the world counts for no country.`,
	needSources: ({ sites, date }: { sites: number; date: string }) =>
		`Records of ${plural(sites, { one: '# site', other: '# sites' })}, read ${date}.`,

	needCautions: 'What this does not say',
	needCautionsText: [
		'A blank is no proof that nothing was done. Support between two states, between countries of the South, by armed forces or companies, or described in other languages than English is often not listed.',
		'Counting records measures neither money nor success: two days of training weigh as much as a decade of support.',
		'The index measures what states committed to in 2023 and 2024, partly in their own words. It does not measure how secure a country is, nor what attacks it meets. Its legal pillar says nothing about courts and police, its cooperation pillar little about diplomacy, which is what our topic is about.',
		'What a country lacks by an index may not be what it asks for. A request that is on record says more than any number here.',
		'More coverage beside a better score is no proof that one brought the other.',
		'Fields and bands, no ranks: under other settings a country moves, as its range shows. Gap alone follows need closely; what coverage adds is the news.',
		'States under sanctions or that ask for nothing are shown like all others. Donors decide.'
	],

	needAbout: 'About this indicator',
	needAboutYear: 'Year',
	needAboutOwner: 'Published by',
	needAboutSource: 'Source',
	needAboutLicence: 'Licence',
	needAboutChecked: 'How it was checked',
	needAboutSays: 'What it says',
	needAboutUnchecked: 'Not checked against a second source.',
	needAboutInPlace: 'Values are shown in place. They are not offered as a table to take away.',
	needAboutVaries: 'differs by country',
	needAboutIncome: {
		owner: 'World Bank',
		source: 'https://data.worldbank.org',
		year: 'fiscal year 2026',
		licence: 'CC BY 4.0',
		checked: 'Taken over as published; two states are unclassified there.',
		about: 'Gross national income per person in four groups. Context, not need.'
	},
	needAboutChange:
		'Difference of the scores of two editions. The method changed between them, so a rise is not all progress.',
	needAboutGap: 'Gaps in cells and ranges stay with the GCI 2024 pillars, whatever the axis shows.',
	needMissing: ({ count }: { count: number }) =>
		plural(count, { one: '# recipient without a value:', other: '# recipients without a value:' }),
	needMissingGci: 'The GCI 2024 did not measure them.',
	needFlagged: 'Values to read with care:',

	needTable: 'Need, coverage and gap by country',
	needColumn: {
		country: 'Country',
		field: 'Field',
		need: 'Need',
		coverage: 'Coverage',
		gap: 'Gap',
		range: 'Range'
	},
	needTableCell: ({
		need,
		coverage,
		gap,
		records: count,
		mark
	}: {
		need: number | null;
		coverage: number;
		gap: number | null;
		records: number;
		mark: Mark;
	}) =>
		`${need === null ? 'no value' : two.format(need)} · ${two.format(coverage)} · ${gap === null ? 'no value' : two.format(gap)} · ${whole.format(count)} ${mark}`,
	needTableCellMeaning:
		'In each area: need, coverage, gap, number of records, evidence mark. Range: the gap over 18 settings of weight, window and k.',
	needFormOf: { chart: 'Chart', table: 'Table' },
	needForm: 'Show as',
	needNone: 'no value',

	needPanelList: ({ count }: { count: number }) => capital(countries(count)),
	needPanelListNote: ({ settings }: { settings: number }) =>
		`Gap, and its range over ${whole.format(settings)} settings of weight, window and k. A to Z: no order of merit.`,
	needPanelNone: 'No country lies in this field under the filter.',
	needPanelPeople: ({ people }: { people: string }) => `${people} people`,
	needPanelNeed: ({ need, coverage }: { need: number | null; coverage: number }) =>
		`${need === null ? 'Need not measured' : `Need ${two.format(need)}`} · coverage ${two.format(coverage)}`,
	needPanelGap: ({
		gap,
		range,
		settings
	}: {
		gap: number;
		range: readonly [number, number];
		settings: number;
	}) =>
		`Gap ${two.format(gap)}; ${two.format(range[0])}–${two.format(range[1])} over ${whole.format(settings)} settings`,
	needRange: ({ range }: { range: readonly [number, number] }) =>
		`${two.format(range[0])}–${two.format(range[1])}`,
	needPanelStays: ({ stays, settings }: { stays: number; settings: number }) =>
		stays === settings
			? `Its coverage stays in this third in all ${whole.format(settings)} settings.`
			: `Its coverage stays in this third in ${whole.format(stays)} of ${whole.format(settings)} settings.`,
	needPanelHead: { need: 'need', coverage: 'on record', records: 'records', evidence: 'mark' },
	needPanelOld: 'too old',
	needPanelNothing: 'none',
	needPanelPillar: ({ value }: { value: number }) => `GCI 2024: ${upToTwo.format(value)} of 20`,
	needPanelYear: ({ year }: { year: string }) => `The value is of ${year}.`,
	needPanelHatch: ({ date }: { date: string }) =>
		`Hatch: nothing found in the inventories searched, ${date}; not proof of no work.`,
	needPanelOldNote: ({ years }: { years: number | null }) =>
		`Too old: nothing dated within ${windowText(years)}.`,
	needReport: 'Report a missing record',
	needReportAt: ({ area }: { area: Area }) =>
		`Report a missing record, ${AREA[area].toLowerCase()}`,
	needPanelBehind: ({ count }: { count: number }) =>
		`What is behind this: ${plural(count, { one: '# initiative', other: '# initiatives' })}`,
	needPanelNoRecord: 'No initiative under this filter names it in these areas.',
	needPanelOutside: 'Not an aid recipient, or without a value on this axis: not compared here.',
	needPanelPalau: 'The GCI 2024 did not measure it: need is not known, and is not guessed.',
	needPanelOpen: 'Open country page',
	needPanelCsv: 'Take as CSV',
	needPanelClose: 'Close',
	needUndated: ({ share }: { share: string }) => `${share} of its records have no date.`,

	needOwn: 'Your own values',
	needOwnAdd: 'Add a CSV of your own…',
	needOwnIntro:
		'A table with a country (ISO code or name) and a number on each line. It stays on this machine, is never mixed with ours, and changes no count.',
	needOwnFile: 'CSV file',
	needOwnTooLarge: 'The file is larger than 2 MB. Keep the two columns only.',
	needOwnUnreadable: 'The file could not be read.',
	needOwnBroken: ({ line, unclosed }: { line: number; unclosed: boolean }) =>
		`Line ${whole.format(line)}: ${unclosed ? 'a quote is opened and not closed.' : 'text follows a closing quote.'}`,
	needOwnNoColumns: 'No column with countries, or none with numbers, was found.',
	needOwnColumn: ({ number }: { number: number }) => `Column ${whole.format(number)}`,
	needOwnCountryColumn: 'Countries in',
	needOwnValueColumn: 'Values in',
	needOwnName: 'Name of the indicator',
	needOwnSource: 'Source and year',
	needOwnUp: 'At the top of the axis',
	needOwnUpOf: { high: 'High values', low: 'Low values' },
	needOwnRead: ({ matched }: { matched: number }) =>
		plural(matched, { one: '# country read.', other: '# countries read.' }),
	needOwnUnmatched: ({ count }: { count: number }) =>
		plural(count, {
			one: '# name is not known here. Map it, or leave it out:',
			other: '# names are not known here. Map them, or leave them out:'
		}),
	needOwnMapTo: ({ name }: { name: string }) => `Country meant by ${name}`,
	needOwnLeaveOut: 'leave out',
	needOwnNotNumbers: ({ lines }: { lines: string }) => `No number, left out: ${lines}.`,
	needOwnRepeated: ({ lines }: { lines: string }) =>
		`A second value for the same country, left out: ${lines}.`,
	needOwnLine: ({ line, country, text }: { line: number; country: string; text: string }) =>
		`line ${whole.format(line)} (${country}: ${text})`,
	needOwnKeep: 'Keep and show',
	needOwnCancel: 'Cancel',
	needOwnRemove: 'Remove from this machine',
	needOwnKept: ({ file, left }: { file: string; left: number }) =>
		`From your file ${file}${left ? `; ${plural(left, { one: '# line', other: '# lines' })} left out` : ''}. Kept on this machine only.`,
	needOwnNotLasting: 'This browser keeps nothing: the values last until the page is closed.',
	needOwnTopics:
		'Areas of need are made of our own topics. They count the same whatever words are shown.',
	needOwnUnsourced: 'No source was given.',
	needOwnChecked: 'By nobody here: these are your values.'
};
