import { placesByState, type PlacesInState } from '../../domain/places-by-state';
import { idsAt } from '../../domain/dataset';
import { readDataset, type Reading } from '../../domain/reading';
import type { Group, Term } from '../../domain/release';
import { cellStates, type CellState } from '../../domain/states';
import { axisOf, crossTab } from '../../domain/tally';
import { timesOf, type Times } from '../../domain/times';

/** Everything that the page of one topic shows. */
export interface TopicProfile {
	topic: Term;
	/** The current filter with this topic alone, counted whole. */
	reading: Reading;
	rows: number[];
	times: Times;
	/** The M49 subregions that hold places, in the order of the reference. */
	regions: { group: Group; state: CellState }[];
	places: PlacesInState[];
}

/** Builds the profile of a topic; null when the id is unknown. */
export function topicProfile(reading: Reading, id: string): TopicProfile | null {
	const { dataset, filter, today } = reading;
	const { topics, groups } = dataset.reference;
	const topic = topics.find((it) => it.id === id);
	if (!topic) return null;

	const own = readDataset(dataset, { ...filter, topic: [id], count: 'whole' }, today);
	const across = axisOf(own, 'subregion');
	const states = cellStates(own, crossTab(own, { dimension: 'topic', ids: [id] }, across));
	const rows = Array.from(own.rows);
	return {
		topic,
		reading: own,
		rows,
		times: timesOf(own, rows),
		regions: across.ids.map((slug, at) => ({
			group: groups.find((group) => group.id === slug)!,
			state: states[at]!
		})),
		places: placesByState(own)
	};
}

/** A topic in the list, counted with the filter's own topics left out. */
export interface ListedTopic {
	topic: Term;
	count: number;
	running: number;
	/** Places that its work names. */
	named: number;
}

export function listTopics({ dataset, filter, today }: Reading): ListedTopic[] {
	const own = readDataset(dataset, { ...filter, topic: [], count: 'whole' }, today);
	const { codes } = dataset.dictionaries.country;
	return dataset.reference.topics.map((topic) => {
		const rows = Array.from(own.rows).filter((row) =>
			idsAt(dataset, 'topic', row).includes(topic.id)
		);
		const named = new Set(rows.flatMap((row) => idsAt(dataset, 'country', row)));
		return {
			topic,
			count: rows.length,
			running: rows.filter((row) => own.statuses.running[row]).length,
			named: [...named].filter((iso3) => own.places[codes.get(iso3)!]).length
		};
	});
}
