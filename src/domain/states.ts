import { STATUSES } from './filter';
import { regionalAreas } from './lane';
import { lookersOf, type Looker } from './looking';
import type { Reading } from './reading';
import type { CellPart } from './selection';
import { isDimension } from './spread';
import { NO_DAY } from './dataset';
import { addMonths } from './status';
import { placeOn, type Axis, type CrossTab, type Placed } from './tally';

/** The five states of a place or cell; a gap is either confirmed or apparent. */
export type StateKind =
	'value' | 'gap-confirmed' | 'gap-apparent' | 'regional' | 'unknown' | 'out-of-scope';

/** What is recorded for a place or a cell, and why it is in its state. */
export interface CellState {
	kind: StateKind;
	/** By the filter's counting rule; kept where the place is out of scope. */
	count: number;
	/** Number of initiatives, each counted once. */
	records: number;
	/**
	 * Of the recorded work: `expired` all of it has ended by stated, assumed or collected dates;
	 * `expiring` the last of it ends within twelve months; else `current`.
	 */
	time: 'current' | 'expiring' | 'expired';
	/** Fewer than two initiatives, or known to one site only. */
	thin: boolean;
	/** Codes of the sites of inventories that look here, ascending. */
	looking: number[];
	/** Those of them that are loaded in full and look at every place here. */
	full: number[];
	/** Rows of regional work that names no country and reaches this, ascending. */
	regional: number[];
	/** Number of distinct sites that know of the recorded work. */
	sites: number;
	/** Places of this cell that its work names, of all of them. */
	reached: number;
	places: number;
}

/** Lowest counts of the five classes: 1, 2-3, 4-6, 7-12, 13 and more. */
export const CLASSES = [1, 2, 4, 7, 13] as const;

/** Class of a count, from 0; -1 for nothing. A fraction below 1 is in the lowest class. */
export function classOf(count: number): 0 | 1 | 2 | 3 | 4 | -1 {
	if (count <= 0) return -1;
	if (count < CLASSES[1]) return 0;
	if (count < CLASSES[2]) return 1;
	if (count < CLASSES[3]) return 2;
	return count < CLASSES[4] ? 3 : 4;
}

const EXPIRING_MONTHS = 12;

/** The state of every country, by country code. */
export function placeStates(reading: Reading): CellState[] {
	const { dataset, filter, places } = reading;
	const { ids } = dataset.dictionaries.country;
	const rows = rowsByPlace(reading);
	const regional: number[][] = ids.map(() => []);
	for (const row of reading.reaching) {
		for (const code of statesReached(reading, row)) regional[code]!.push(row);
	}
	const topics = filteredTopics(reading);
	const judge = judgeOf(reading);

	return ids.map((_, code) =>
		judge({
			count:
				filter.count === 'whole'
					? rows[code]!.length
					: rows[code]!.reduce((sum, row) => sum + dataset.columns.weight[row]!, 0),
			rows: rows[code]!,
			regional: regional[code]!,
			countries: places[code] ? [code] : [],
			topics,
			asked: filter.topic.length > 0,
			site: null
		})
	);
}

/** The selected rows that name each country, by country code, ascending. */
export function rowsByPlace({ dataset, rows: selected }: Reading): number[][] {
	const { offsets, values } = dataset.columns.fields.country;
	const rows: number[][] = dataset.dictionaries.country.ids.map(() => []);
	for (const row of selected) {
		for (let at = offsets[row]!; at < offsets[row + 1]!; at++) rows[values[at]!]!.push(row);
	}
	return rows;
}

/** The selected rows in each cell of a cross-tabulation, row-major, ascending. */
export function rowsByCell(reading: Reading, tab: CrossTab): number[][] {
	return rowsBetween(
		reading,
		placeOn(reading, tab.rows),
		placeOn(reading, tab.columns),
		tab.columns.ids.length
	);
}

function rowsBetween(reading: Reading, across: Placed, down: Placed, width: number): number[][] {
	const rows: number[][] = Array.from({ length: across.size * width }, () => []);
	for (const row of reading.rows) {
		const columns = positionsAt(down, row);
		for (const a of positionsAt(across, row)) {
			for (const b of columns) rows[a * width + b]!.push(row);
		}
	}
	return rows;
}

/** The state of every cell of a cross-tabulation, row-major. */
export function cellStates(reading: Reading, tab: CrossTab): CellState[] {
	const across = sideOf(reading, tab.rows);
	const down = sideOf(reading, tab.columns);
	const width = tab.columns.ids.length;
	const rows = rowsBetween(reading, across.placed, down.placed, width);

	const regional: number[][] = Array.from(tab.values, () => []);
	if (across.countries || down.countries) {
		for (const row of reading.reaching) {
			const reached = statesReached(reading, row);
			const columns = positionsReached(down, row, reached);
			for (const a of positionsReached(across, row, reached)) {
				for (const b of columns) {
					const shared = sharedCountries(across.countries?.[a], down.countries?.[b]);
					if (shared?.some((code) => reached.has(code))) regional[a * width + b]!.push(row);
				}
			}
		}
	}

	const everywhere = codesOf(reading.places);
	const judge = judgeOf(reading);
	return Array.from(tab.values, (count, cell) => {
		const a = Math.floor(cell / width);
		const b = cell % width;
		return judge({
			count,
			rows: rows[cell]!,
			regional: regional[cell]!,
			countries: sharedCountries(across.countries?.[a], down.countries?.[b]) ?? everywhere,
			topics: across.topics?.[a] ?? down.topics?.[b] ?? filteredTopics(reading),
			asked: across.topics !== null || down.topics !== null || reading.filter.topic.length > 0,
			site: across.sites?.[a] ?? down.sites?.[b] ?? null
		});
	});
}

/** The selected rows that name a country, ascending. */
export function rowsOfPlace(reading: Reading, countryCode: number): number[] {
	const { offsets, values } = reading.dataset.columns.fields.country;
	return Array.from(reading.rows).filter((row) =>
		values.subarray(offsets[row]!, offsets[row + 1]!).includes(countryCode)
	);
}

/**
 * The selected rows counted in the cell where two values meet, ascending. A dimension or id that
 * does not exist has none.
 */
export function rowsOfCell(reading: Reading, row: CellPart, column: CellPart): number[] {
	const across = partOf(reading, row);
	const down = partOf(reading, column);
	if (!across || !down) return [];
	return Array.from(reading.rows).filter(
		(at) => positionsAt(across, at).length > 0 && positionsAt(down, at).length > 0
	);
}

function partOf(reading: Reading, { dimension, id }: CellPart): Placed | null {
	return isDimension(dimension) ? placeOn(reading, { dimension, ids: [id] }) : null;
}

/** What an axis says about the places, topics and sites of its cells. */
interface Side {
	placed: Placed;
	/** Codes of the places of each position, on an axis of places. */
	countries: number[][] | null;
	/** Code of the topic of each position, on an axis of topics. */
	topics: number[][] | null;
	/** Code of the site of each position, on an axis of inventories. */
	sites: number[] | null;
}

function sideOf(reading: Reading, axis: Axis): Side {
	const { dictionaries } = reading.dataset;
	const { dimension, ids } = axis;
	return {
		placed: placeOn(reading, axis),
		countries: placesOfAxis(reading, axis),
		topics:
			dimension === 'topic' ? ids.map((id) => [dictionaries.topic.codes.get(id) ?? -1]) : null,
		sites:
			dimension === 'inventory' ? ids.map((id) => dictionaries.inventory.codes.get(id) ?? -1) : null
	};
}

function placesOfAxis(reading: Reading, { dimension, ids }: Axis): number[][] | null {
	const { dictionaries, reference } = reading.dataset;
	const everywhere = codesOf(reading.places);
	switch (dimension) {
		case 'country':
			return ids.map((id) => everywhere.filter((code) => dictionaries.country.ids[code] === id));
		case 'region':
		case 'subregion':
			return ids.map((id) =>
				everywhere.filter((code) => reference.countries[code]![dimension] === id)
			);
		default:
			return null;
	}
}

function codesOf(flags: Uint8Array): number[] {
	const codes: number[] = [];
	flags.forEach((flag, code) => {
		if (flag) codes.push(code);
	});
	return codes;
}

/** Countries on both lists; a missing list leaves the other as it is. */
function sharedCountries(a: number[] | undefined, b: number[] | undefined): number[] | undefined {
	return a && b ? a.filter((code) => b.includes(code)) : (a ?? b);
}

function positionsAt({ spread, positions }: Placed, row: number): number[] {
	const found: number[] = [];
	for (let at = spread.offsets[row]!; at < spread.offsets[row + 1]!; at++) {
		const position = positions[spread.values[at]!]!;
		if (position >= 0) found.push(position);
	}
	return found;
}

/** Positions that a row of regional work has, or on an axis of places those it reaches. */
function positionsReached(side: Side, row: number, reached: ReadonlySet<number>): number[] {
	if (!side.countries) return positionsAt(side.placed, row);
	return [...side.countries.keys()].filter((position) =>
		side.countries![position]!.some((code) => reached.has(code))
	);
}

/** Codes of the states of the small areas that a row names. */
function statesReached({ dataset }: Reading, row: number): Set<number> {
	const { offsets, values } = dataset.columns.fields.area;
	const small = regionalAreas(dataset);
	const reached = new Set<number>();
	for (let at = offsets[row]!; at < offsets[row + 1]!; at++) {
		if (!small[values[at]!]) continue;
		for (const iso3 of dataset.reference.areas[values[at]!]!.countries) {
			const code = dataset.dictionaries.country.codes.get(iso3);
			if (code !== undefined) reached.add(code);
		}
	}
	return reached;
}

/** Codes of the filtered topics, or of all. */
function filteredTopics({ dataset, filter }: Reading): number[] {
	const { codes } = dataset.dictionaries.topic;
	if (!filter.topic.length) return [...codes.values()];
	return filter.topic.flatMap((id) => codes.get(id) ?? []);
}

/** All that is known of a place or cell before it is judged. */
interface Case {
	count: number;
	rows: readonly number[];
	regional: number[];
	/** Codes of its places that count; none is out of scope. */
	countries: readonly number[];
	/** Codes of its topics; looking at one of them is looking. */
	topics: readonly number[];
	/** Whether these were asked for: only who looks at each of them can then confirm an absence. */
	asked: boolean;
	/** On an axis of inventories, the only site that can look here. */
	site: number | null;
}

function judgeOf(reading: Reading): (it: Case) => CellState {
	const { columns, dictionaries } = reading.dataset;
	const lookers = lookersOf(reading);
	const soon = addMonths(reading.today, EXPIRING_MONTHS);
	// Marks of what this case has seen, by its own number, so that nothing is cleared in between.
	const seenSite = new Uint32Array(dictionaries.inventory.ids.length);
	const seenPlace = new Uint32Array(dictionaries.country.ids.length);
	let turn = 0;

	return ({ count, rows, regional, countries, topics, asked, site }) => {
		turn += 2;
		for (const code of countries) seenPlace[code] = turn;
		let sites = 0;
		let reached = 0;
		const { country, inventory } = columns.fields;
		for (const row of rows) {
			for (let at = inventory.offsets[row]!; at < inventory.offsets[row + 1]!; at++) {
				const code = inventory.values[at]!;
				if (seenSite[code] !== turn) sites++;
				seenSite[code] = turn;
			}
			for (let at = country.offsets[row]!; at < country.offsets[row + 1]!; at++) {
				const code = country.values[at]!;
				if (seenPlace[code] !== turn) continue;
				reached++;
				seenPlace[code] = turn + 1;
			}
		}

		const looking = lookers.filter((looker) => looks(looker, countries, topics, site));
		const full = looking.filter(
			(looker) =>
				looker.full &&
				countries.every((code) => looker.countries[code]) &&
				(!asked || topics.every((code) => looker.entire[code]))
		);
		return {
			kind: kindOf(countries.length, rows.length, regional.length, looking.length, full.length),
			count,
			records: rows.length,
			time: timeOf(reading, rows, soon),
			thin: rows.length < 2 || sites < 2,
			looking: looking.map((looker) => looker.site).sort((a, b) => a - b),
			full: full.map((looker) => looker.site).sort((a, b) => a - b),
			regional,
			sites,
			reached,
			places: countries.length
		};
	};
}

function looks(
	looker: Looker,
	countries: readonly number[],
	topics: readonly number[],
	site: number | null
): boolean {
	return (
		(site === null || looker.site === site) &&
		topics.some((code) => looker.topics[code]) &&
		countries.some((code) => looker.countries[code])
	);
}

/** The order of these tests is the rule: each state is what the ones before it are not. */
function kindOf(
	places: number,
	rows: number,
	regional: number,
	looking: number,
	full: number
): StateKind {
	if (!places) return 'out-of-scope';
	if (rows) return 'value';
	if (regional) return 'regional';
	if (full) return 'gap-confirmed';
	return looking ? 'gap-apparent' : 'unknown';
}

function timeOf(
	{ statuses, today }: Reading,
	rows: readonly number[],
	soon: number
): CellState['time'] {
	const ended = STATUSES.indexOf('ended');
	let lastEnd = NO_DAY;
	for (const row of rows) {
		const end = statuses.endDay[row]!;
		if (statuses.status[row] === ended || (end !== NO_DAY && end < today)) continue;
		if (end === NO_DAY) return 'current';
		lastEnd = Math.max(lastEnd, end);
	}
	if (!rows.length) return 'current';
	if (lastEnd === NO_DAY) return 'expired';
	return lastEnd <= soon ? 'expiring' : 'current';
}
