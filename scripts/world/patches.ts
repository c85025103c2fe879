/**
 * How the base map departs from its source. Codes are the source's own `a3`, never its ids: there
 * Ashmore and Cartier shares Australia's number.
 */

/** Left out: no place of the Atlas, or too small to see and not a country of its own. */
export const DROPPED = ['ATA', 'ATC'] as const;

/** Drawn as part of another country, as on United Nations maps. */
export const MERGED: Readonly<Record<string, string>> = { CYN: 'CYP', SOL: 'SOM' };

/** Areas without a final status: drawn in no country's colour. */
export const NEUTRAL = ['jammu-kashmir', 'abyei'] as const;

/** Whole areas of the source that belong to a neutral area: the Siachen glacier. */
export const MERGED_INTO_NEUTRAL: Readonly<Record<string, (typeof NEUTRAL)[number]>> = {
	KAS: 'jammu-kashmir'
};

/** West, south, east, north in degrees. */
export type Box = readonly [number, number, number, number];

/**
 * Places with an ISO 3166-1 code of their own that the source draws inside another area: every
 * polygon whose centroid lies in the box is theirs.
 */
export const PLACES_WITHIN: readonly { from: string; iso3: string; box: Box }[] = [
	{ from: 'FRA', iso3: 'GUF', box: [-55, 2, -51, 6] },
	{ from: 'FRA', iso3: 'GLP', box: [-62, 15.8, -60.9, 16.6] },
	{ from: 'FRA', iso3: 'MTQ', box: [-61.3, 14.3, -60.7, 15] },
	{ from: 'FRA', iso3: 'MYT', box: [44.9, -13.1, 45.4, -12.5] },
	{ from: 'FRA', iso3: 'REU', box: [55.1, -21.5, 55.9, -20.8] },
	{ from: 'NLD', iso3: 'BES', box: [-69, 12, -62.8, 17.8] },
	{ from: 'NOR', iso3: 'SJM', box: [-10, 70.7, 35, 81] },
	{ from: 'NZL', iso3: 'TKL', box: [-173, -10, -171, -8] },
	{ from: 'IOA', iso3: 'CXR', box: [105, -11, 106, -10] },
	{ from: 'IOA', iso3: 'CCK', box: [96, -13, 97, -11] }
];

/** How a border is drawn where none is agreed. */
export type LineStyle = 'dashed' | 'dotted' | 'dash-dotted';

/** Pairs of areas whose common border is not agreed. `*` stands for any area. */
const OPEN_BORDERS: readonly { pair: readonly [string, string]; style: LineStyle }[] = [
	{ pair: ['ISR', 'PSE'], style: 'dashed' },
	{ pair: ['ISR', 'SYR'], style: 'dash-dotted' },
	{ pair: ['SDN', 'SSD'], style: 'dashed' },
	{ pair: ['PRK', 'KOR'], style: 'dashed' },
	{ pair: ['SRB', 'XKX'], style: 'dash-dotted' },
	{ pair: ['jammu-kashmir', '*'], style: 'dashed' },
	{ pair: ['abyei', '*'], style: 'dotted' }
];

/** Parts of one neutral area with a line between them: the line of control. */
const INNER_LINES: readonly { pair: readonly [string, string]; style: LineStyle }[] = [
	{ pair: ['jammu-kashmir/IND', 'jammu-kashmir/PAK'], style: 'dotted' }
];

/** Style of the border between two countries or neutral areas; null where it is agreed. */
export function openBorderStyle(a: string, b: string): LineStyle | null {
	return styleOf(OPEN_BORDERS, a, b);
}

/** Style of the line between two parts of one area; null where none is drawn. */
export function innerLineStyle(a: string, b: string): LineStyle | null {
	return styleOf(INNER_LINES, a, b);
}

function styleOf(borders: typeof OPEN_BORDERS, a: string, b: string): LineStyle | null {
	const found = borders.find(
		({ pair: [one, other] }) =>
			(matches(one, a) && matches(other, b)) || (matches(one, b) && matches(other, a))
	);
	return found?.style ?? null;
}

function matches(pattern: string, id: string): boolean {
	return pattern === '*' || pattern === id || id.startsWith(`${pattern}/`);
}
