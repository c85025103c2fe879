import { actorCounts, type ActorCount } from '../../domain/actor-counts';
import { idsAt, REGIONAL_STATES_MAX, type Dataset } from '../../domain/dataset';
import { STATUSES, type Status } from '../../domain/filter';
import { nearest, nearestInPopulation } from '../../domain/likeness';
import { readDataset, type Reading } from '../../domain/reading';
import type { Country, Group, InventorySummary, Site, Term } from '../../domain/release';
import { cellStates, placeStates, rowsOfPlace, type CellState } from '../../domain/states';
import { crossTab, type Axis } from '../../domain/tally';
import { timesOf, type Times } from '../../domain/times';
import { i18n } from '../../i18n/i18n.svelte';

/** Squares come in this order: what runs first, what nothing is known of last. */
const SQUARE_ORDER: readonly Status[] = ['running', 'planned', 'ended', 'no-end', 'undated'];
const NEIGHBOURS = 3;
const PEERS = 3;

/** Number of initiatives in one status. */
export interface StatusCount {
	status: Status;
	count: number;
}

/** One topic at one place: its state, and what is recorded. */
export interface TopicCell {
	state: CellState;
	/** Rows of the initiatives, also where the place is out of scope. */
	rows: number[];
}

export interface TopicLine extends TopicCell {
	topic: Term;
	statuses: StatusCount[];
	/** Latest calendar year of recorded activity; 0 when nothing is dated. */
	lastYear: number;
	/** In the order of the profile's neighbours. */
	neighbours: TopicCell[];
}

/** A country beside others. */
export interface Beside {
	country: Country;
	initiatives: number;
	/** Topics with at least one initiative. */
	topics: number;
	running: number;
	funders: number;
}

/** An inventory of projects and what it says about the place. */
export interface Looking {
	inventory: InventorySummary;
	site: Site;
	/** Number of initiatives of this place that it lists. */
	here: number;
}

/** Regional work that names no country, by the area it names. */
export interface Reach {
	area: string;
	rows: number[];
}

/** Everything that the page of one country shows. */
export interface CountryProfile {
	country: Country;
	/** The current filter without its places, counted whole: the page's own subject is the place. */
	reading: Reading;
	rows: number[];
	listings: number;
	sites: number;
	inScope: boolean;
	/** The most recorded first, else in the order of the reference. */
	topics: TopicLine[];
	statuses: StatusCount[];
	times: Times;
	funders: ActorCount[];
	fundersMissing: number;
	implementers: ActorCount[];
	implementersMissing: number;
	reach: Reach[];
	/** Initiatives for wider areas that contain the place, and those said to be global. */
	wider: number;
	global: number;
	subregion: Group | null;
	neighbours: Country[];
	/** What the peers have in common, and the peers. */
	peerGroup: Group | null;
	beside: { self: Beside; neighbours: Beside[]; peers: Beside[] };
	/** Every other country of the subregion that counts as a place or is named. */
	subregionCountries: { country: Country; count: number }[];
	looking: Looking[];
	/** Inventories of projects whose scope holds the place and of which nothing is loaded. */
	notLoaded: InventorySummary[];
}

/** The reading of a profile: every part of the filter but the place, each named country counting 1. */
function placeReading({ dataset, filter, today }: Reading): Reading {
	return readDataset(dataset, { ...filter, country: [], group: [], count: 'whole' }, today);
}

/** The code of a country, or -1 when there is none. */
function codeOf({ dictionaries }: Dataset, iso3: string): number {
	return dictionaries.country.codes.get(iso3) ?? -1;
}

/** Topics that the filter leaves: silence about any other says nothing. */
function topicsShown({ dataset, filter }: Reading): Term[] {
	const { topics } = dataset.reference;
	return filter.topic.length ? topics.filter(({ id }) => filter.topic.includes(id)) : topics;
}

/** What the heading needs, without the rest of the profile. */
export interface CountryFinding {
	country: Country;
	count: number;
	running: number;
	inScope: boolean;
	/** Topics shown, and those of them with no initiative. */
	topics: number;
	silent: number;
	/** Regional initiatives that reach it without naming it. */
	regional: number;
}

/** The figures of a country's heading; null when the code is unknown. */
export function countryFinding(reading: Reading, iso3: string): CountryFinding | null {
	const { dataset } = reading;
	const code = codeOf(dataset, iso3);
	if (code < 0) return null;
	const own = placeReading(reading);
	const rows = rowsOfPlace(own, code);
	const topics = topicsShown(own);
	const named = topicsNamed(dataset, rows);
	return {
		country: dataset.reference.countries[code]!,
		count: rows.length,
		running: rows.filter((row) => own.statuses.running[row]).length,
		inScope: own.places[code] === 1,
		topics: topics.length,
		silent: topics.filter(({ id }) => !named.has(id)).length,
		regional: reachingRows(own, iso3).length
	};
}

/** Builds the profile of a country; null when the code is unknown. */
export function countryProfile(reading: Reading, iso3: string): CountryProfile | null {
	const { dataset } = reading;
	const { reference } = dataset;
	const code = codeOf(dataset, iso3);
	if (code < 0) return null;

	const country = reference.countries[code]!;
	const own = placeReading(reading);
	const rows = rowsOfPlace(own, code);
	const here: Reading = { ...own, rows: Uint32Array.from(rows) };

	const others = reference.countries.filter(
		(other, at) => other !== country && (own.places[at] || other.status !== 'other')
	);
	const neighbours = nearest(
		country,
		others.filter(({ subregion }) => subregion !== null && subregion === country.subregion),
		NEIGHBOURS
	);
	const peerGroup = peerGroupOf(country, reference.groups);
	const peers = peerGroup
		? nearestInPopulation(
				country,
				others.filter(
					(other) => peerGroup.countries.includes(other.iso3) && !neighbours.includes(other)
				),
				PEERS
			)
		: [];
	const funders = actorCounts(here, 'funder');
	const implementers = actorCounts(here, 'implementer');
	const beyond = widerWork(own, iso3);

	return {
		country,
		reading: own,
		rows,
		listings: rows.reduce((sum, row) => sum + dataset.listings[row]!.length, 0),
		sites: new Set(rows.flatMap((row) => idsAt(dataset, 'inventory', row))).size,
		inScope: own.places[code] === 1,
		topics: topicLines(own, country, neighbours),
		statuses: statusCounts(own, rows),
		times: timesOf(own, rows),
		funders: funders.counts,
		fundersMissing: funders.missing,
		implementers: implementers.counts,
		implementersMissing: implementers.missing,
		reach: reachOf(own, iso3),
		...beyond,
		subregion: reference.groups.find(({ id }) => id === country.subregion) ?? null,
		neighbours,
		peerGroup,
		beside: {
			self: besideOf(own, country),
			neighbours: neighbours.map((other) => besideOf(own, other)),
			peers: peers.map((other) => besideOf(own, other))
		},
		subregionCountries: subregionCounts(own, country),
		...inventoriesFor(own, code, rows)
	};
}

function topicsNamed(dataset: Dataset, rows: readonly number[]): Set<string> {
	return new Set(rows.flatMap((row) => idsAt(dataset, 'topic', row)));
}

function topicLines(own: Reading, country: Country, neighbours: readonly Country[]): TopicLine[] {
	const { dataset, statuses } = own;
	const topics = topicsShown(own);
	const places = [country, ...neighbours];
	const across: Axis = { dimension: 'topic', ids: topics.map(({ id }) => id) };
	const down: Axis = { dimension: 'country', ids: places.map(({ iso3 }) => iso3) };
	const states = cellStates(own, crossTab(own, across, down));
	const rowsByPlace = places.map(({ iso3 }) => rowsOfPlace(own, codeOf(dataset, iso3)));

	const lines = topics.map((topic, line): TopicLine => {
		const cells = places.map((_, column): TopicCell => ({
			state: states[line * places.length + column]!,
			rows: rowsByPlace[column]!.filter((row) => idsAt(dataset, 'topic', row).includes(topic.id))
		}));
		const [self, ...beside] = cells as [TopicCell, ...TopicCell[]];
		return {
			...self,
			topic,
			statuses: statusCounts(own, self.rows),
			lastYear: Math.max(0, ...self.rows.map((row) => statuses.lastYear[row]!)),
			neighbours: beside
		};
	});
	return lines.sort((a, b) => b.rows.length - a.rows.length);
}

/** How many rows are in each status, leaving out those with none. */
function statusCounts({ statuses }: Reading, rows: readonly number[]): StatusCount[] {
	return SQUARE_ORDER.map((status) => ({
		status,
		count: rows.filter((row) => STATUSES[statuses.status[row]!] === status).length
	})).filter(({ count }) => count > 0);
}

/** Rows of regional work that names no country and reaches this one. */
function reachingRows({ dataset, reaching }: Reading, iso3: string): number[] {
	return Array.from(reaching).filter((row) => areasReaching(dataset, row, iso3).length > 0);
}

function areasReaching(dataset: Dataset, row: number, iso3: string) {
	const { codes } = dataset.dictionaries.area;
	return idsAt(dataset, 'area', row)
		.map((id) => dataset.reference.areas[codes.get(id)!]!)
		.filter(({ countries, states }) => countries.includes(iso3) && states <= REGIONAL_STATES_MAX);
}

function reachOf(own: Reading, iso3: string): Reach[] {
	const byArea = new Map<string, number[]>();
	for (const row of reachingRows(own, iso3)) {
		for (const { name } of areasReaching(own.dataset, row, iso3)) {
			byArea.set(name, [...(byArea.get(name) ?? []), row]);
		}
	}
	return [...byArea]
		.map(([area, rows]) => ({ area, rows }))
		.sort((a, b) => b.rows.length - a.rows.length || i18n.compare(a.area, b.area));
}

/** Work that names no country, for more than 25 states with this one among them, or for all. */
function widerWork({ dataset, rows }: Reading, iso3: string): { wider: number; global: number } {
	const { codes } = dataset.dictionaries.area;
	let wider = 0;
	let global = 0;
	for (const row of rows) {
		if (idsAt(dataset, 'country', row).length) continue;
		const areas = idsAt(dataset, 'area', row).map((id) => dataset.reference.areas[codes.get(id)!]!);
		if (areas.some((it) => it.states > REGIONAL_STATES_MAX && it.countries.includes(iso3))) wider++;
		else if (!areas.length && dataset.columns.global[row]) global++;
	}
	return { wider, global };
}

/** Peers share what shapes a small state most: SIDS, then LDC, then LLDC, then income. */
function peerGroupOf(country: Country, groups: readonly Group[]): Group | null {
	const id = country.sids
		? 'sids'
		: country.ldc
			? 'ldc'
			: country.lldc
				? 'lldc'
				: groups.find(
						({ kind, countries }) => kind === 'income' && countries.includes(country.iso3)
					)?.id;
	return groups.find((group) => group.id === id) ?? null;
}

function besideOf(own: Reading, country: Country): Beside {
	const rows = rowsOfPlace(own, codeOf(own.dataset, country.iso3));
	return {
		country,
		initiatives: rows.length,
		topics: topicsNamed(own.dataset, rows).size,
		running: rows.filter((row) => own.statuses.running[row]).length,
		funders: new Set(rows.flatMap((row) => idsAt(own.dataset, 'funder', row))).size
	};
}

function subregionCounts(own: Reading, country: Country) {
	const { reference } = own.dataset;
	const states = placeStates(own);
	return reference.countries
		.map((other, code) => ({ country: other, count: states[code]!.records, code }))
		.filter(
			(it) =>
				it.country !== country &&
				country.subregion !== null &&
				it.country.subregion === country.subregion &&
				(own.places[it.code] || it.count > 0)
		)
		.map(({ country: other, count }) => ({ country: other, count }));
}

function inventoriesFor(own: Reading, code: number, rows: readonly number[]) {
	const { dataset } = own;
	const { reference, dictionaries } = dataset;
	const iso3 = reference.countries[code]!.iso3;
	const state = placeStates(own)[code]!;
	const inScope = reference.inventories.filter(
		({ kind, closed, countries }) =>
			kind === 'projects' && !closed && (countries?.includes(iso3) ?? true)
	);
	const looking = inScope.flatMap((inventory): Looking[] => {
		const siteCode = inventory.site ? dictionaries.inventory.codes.get(inventory.site) : undefined;
		if (siteCode === undefined || !state.looking.includes(siteCode)) return [];
		const site = reference.sites[siteCode]!;
		const here = rows.filter((row) => idsAt(dataset, 'inventory', row).includes(site.id)).length;
		return [{ inventory, site, here }];
	});
	return { looking, notLoaded: inScope.filter(({ site }) => !site) };
}
