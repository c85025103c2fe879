import type { Reading } from '../../domain/reading';
import type { Group, InventorySummary, Site } from '../../domain/release';
import { cellStates, placeStates, type CellState, type StateKind } from '../../domain/states';
import { axisOf, crossTab } from '../../domain/tally';

/** How many places or cells are in each state. */
export type StateTally = Record<StateKind, number>;

export interface PlacesModel {
	/** By country code. */
	states: CellState[];
	tally: StateTally;
	/** Places in scope. */
	places: number;
}

export interface MatrixModel {
	topics: string[];
	/** Subregions that hold at least one place in scope, grouped under their region. */
	columns: { id: string; region: string }[];
	/** Row-major, topics × columns. */
	cells: CellState[];
	tally: StateTally;
}

function tallyOf(states: readonly CellState[]): StateTally {
	const tally: StateTally = {
		value: 0,
		'gap-confirmed': 0,
		'gap-apparent': 0,
		regional: 0,
		unknown: 0,
		'out-of-scope': 0
	};
	for (const { kind } of states) tally[kind] += 1;
	return tally;
}

/** The state of every country, and how many places in scope there are. */
export function placesModel(reading: Reading): PlacesModel {
	const states = placeStates(reading);
	const tally = tallyOf(states);
	return { states, tally, places: states.length - tally['out-of-scope'] };
}

/** How many pairs of a place in scope and a topic are in each state. */
export function pairTally(reading: Reading): StateTally & { pairs: number } {
	const cells = cellStates(
		reading,
		crossTab(reading, topicAxis(reading), axisOf(reading, 'country'))
	);
	return { ...tallyOf(cells), pairs: cells.length };
}

/** Topics by subregions; topics by total, subregions by region, both fixed under a filter's order. */
export function matrixModel(reading: Reading): MatrixModel {
	const { groups } = reading.dataset.reference;
	const parentOf = new Map(groups.map((group) => [group.id, regionOf(group, groups)]));
	const subregions = axisOf(reading, 'subregion');
	const topics = topicAxis(reading);
	const totals = crossTab(reading, topics, subregions);
	const rows = {
		...topics,
		ids: topics.ids
			.map((id, index) => ({ id, total: totals.rowTotals[index]! }))
			.sort((a, b) => b.total - a.total)
			.map(({ id }) => id)
	};
	const columns = subregions.ids
		.map((id) => ({ id, region: parentOf.get(id) ?? '' }))
		.sort((a, b) => a.region.localeCompare(b.region, 'en'));
	const tab = crossTab(reading, rows, { ...subregions, ids: columns.map(({ id }) => id) });
	const cells = cellStates(reading, tab);
	return { topics: rows.ids, columns, cells, tally: tallyOf(cells) };
}

/** Under a topic filter only its topics make rows: others would all be empty by choice. */
function topicAxis(reading: Reading) {
	const axis = axisOf(reading, 'topic');
	const { topic } = reading.filter;
	return topic.length ? { ...axis, ids: axis.ids.filter((id) => topic.includes(id)) } : axis;
}

/** The M49 region above a subregion, over as many levels as it takes. */
function regionOf(group: Group, groups: readonly Group[]): string {
	let at = group;
	while (at.parent) {
		const parent = groups.find(({ id }) => id === at.parent);
		if (!parent) break;
		at = parent;
	}
	return at.id;
}

export interface LoadedInventory {
	inventory: InventorySummary;
	site: Site;
	/** Share of its own stated total that is loaded, 0 to 1; null where it states none. */
	share: number | null;
}

/** The inventories of the register of which records are loaded, most records first. */
export function loadedInventories({ dataset }: Reading): LoadedInventory[] {
	const { inventories, sites } = dataset.reference;
	return inventories
		.flatMap((inventory) => {
			const site = sites.find(({ id }) => id === inventory.site);
			if (!site || site.listings === 0) return [];
			const total = inventory.statedTotal?.value;
			return [{ inventory, site, share: total ? Math.min(1, site.listings / total) : null }];
		})
		.sort(
			(a, b) => b.site.listings - a.site.listings || a.inventory.id.localeCompare(b.inventory.id)
		);
}
