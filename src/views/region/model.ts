import { placesByState, type PlacesInState } from '../../domain/places-by-state';
import { readDataset, type Reading } from '../../domain/reading';
import type { Group, Term } from '../../domain/release';
import { cellStates, placeStates, type CellState } from '../../domain/states';
import { crossTab } from '../../domain/tally';
import { timesOf, type Times } from '../../domain/times';

/** Everything that the page of one M49 region or subregion shows. */
export interface RegionProfile {
	group: Group;
	parent: Group | null;
	/** Subregions of a region. */
	children: Group[];
	/** The current filter with this region as its only place, counted whole. */
	reading: Reading;
	/** Rows that name a country of it. */
	rows: number[];
	times: Times;
	/** Countries of it that count as places. */
	total: number;
	places: PlacesInState[];
	topics: { topic: Term; state: CellState }[];
	/** Rows of regional work that names no country and reaches a place of it, ascending. */
	regional: number[];
}

const isM49 = ({ kind }: Group) => kind === 'region' || kind === 'subregion';

/** The current filter with a group as its only place: the page's own subject is the place. */
function groupReading({ dataset, filter, today }: Reading, id: string): Reading {
	return readDataset(dataset, { ...filter, country: [], group: [id], count: 'whole' }, today);
}

/** Builds the profile of an M49 region or subregion; null for any other id. */
export function regionProfile(reading: Reading, id: string): RegionProfile | null {
	const { reference } = reading.dataset;
	const { groups } = reference;
	const group = groups.find((it) => it.id === id && isM49(it));
	if (!group) return null;

	const own = groupReading(reading, id);
	const rows = Array.from(own.rows);
	const topics = own.filter.topic.length
		? reference.topics.filter((topic) => own.filter.topic.includes(topic.id))
		: reference.topics;
	const states = cellStates(
		own,
		crossTab(
			own,
			{ dimension: 'topic', ids: topics.map((topic) => topic.id) },
			{ dimension: group.kind as 'region' | 'subregion', ids: [id] }
		)
	);
	const inside = placeStates(own).filter((_, code) => own.places[code]);
	return {
		group,
		parent: groups.find((it) => it.id === group.parent) ?? null,
		children: groups.filter((it) => it.parent === id && isM49(it)),
		reading: own,
		rows,
		times: timesOf(own, rows),
		total: inside.length,
		places: placesByState(own),
		topics: topics.map((topic, at) => ({ topic, state: states[at]! })),
		regional: [...new Set(inside.flatMap((state) => state.regional))].sort((a, b) => a - b)
	};
}

/** A region or subregion in the list, counted with the filter's own places left out. */
export interface ListedRegion {
	group: Group;
	count: number;
	running: number;
	/** Places that work names, of all its places. */
	named: number;
	total: number;
}

/** Each region followed by its subregions. */
export function listRegions(reading: Reading): ListedRegion[] {
	const { groups } = reading.dataset.reference;
	return groups
		.filter(({ kind }) => kind === 'region')
		.flatMap((region) => [region, ...groups.filter((it) => it.parent === region.id && isM49(it))])
		.map((group) => {
			const own = groupReading(reading, group.id);
			const inside = placeStates(own).filter((_, code) => own.places[code]);
			return {
				group,
				count: own.rows.length,
				running: own.rows.filter((row) => own.statuses.running[row]).length,
				named: inside.filter(({ records }) => records > 0).length,
				total: inside.length
			};
		});
}
