import type { Filter } from '../filter';
import { readDataset, type Reading } from '../reading';
import { cellStates, type CellState, type StateKind } from '../states';
import { axisOf, crossTab } from '../tally';
import { recodingOf, type Recoding } from './recoding';
import { NOT_COVERED, type ConceptMatch } from './vocabulary';

export const CHANGE_KINDS = ['closed', 'opened', 'uncovered', 'kept'] as const;
/**
 * What became of a cell of one of our topics in the words of others. `closed`: it was a gap, and
 * the word has a record or regional work there. `opened`: nobody looked for the topic, and the word
 * is a gap. `uncovered`: it was a gap, and no word that counts asks for it. `kept`: a gap in both.
 */
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** Another topic that a word stands for, as it stands in the same place. */
export interface Cause {
	topic: string;
	match: ConceptMatch;
	state: StateKind;
	/** Initiatives there, each once. */
	records: number;
}

export interface GapChange {
	kind: ChangeKind;
	/** Subregion or iso3. */
	place: string;
	/** Our topic, and the word that it goes to; `not-covered` where it has none. */
	topic: string;
	concept: string;
	before: StateKind;
	after: StateKind;
	/** Why the topic goes to the word; null where it has none. */
	match: ConceptMatch | null;
	/** The topics that make the difference, through their own matches. Empty where there is none. */
	because: readonly Cause[];
}

export interface GapChanges {
	by: 'subregion' | 'country';
	/** Cells of our topics and of the words that are gaps; `not-covered` is counted apart. */
	before: number;
	after: number;
	afterUncovered: number;
	/** By place, then by topic, in their own orders. */
	changes: readonly GapChange[];
}

/** Places are told one by one where the reader has chosen some. */
export function usualPlaces({ country, group }: Filter): GapChanges['by'] {
	return country.length || group.length ? 'country' : 'subregion';
}

const isGap = (kind: StateKind) => kind === 'gap-confirmed' || kind === 'gap-apparent';

/**
 * Which gaps opened or closed because the Atlas is shown in other words, cell by cell, for the
 * places of a reading. Null while it stands in ours.
 *
 * Every gap of our topics is in the list, once for each word that its topic goes to. The topic
 * filter chooses among the words; it changes no state.
 */
export function gapChanges(reading: Reading, by: GapChanges['by']): GapChanges | null {
	const recoding = recodingOf(reading.dataset);
	if (!recoding) return null;
	const filter = { ...reading.filter, topic: [] };
	const ours = cellsOf(readDataset(recoding.original, filter, reading.today), by);
	const theirs = cellsOf(readDataset(reading.dataset, filter, reading.today), by);
	const wanted = (concept: string) =>
		!reading.filter.topic.length || reading.filter.topic.includes(concept);

	const changes: GapChange[] = [];
	for (const place of ours.places) {
		for (const topic of ours.topics) {
			const before = ours.at(topic, place).kind;
			for (const concept of (recoding.conceptsOf.get(topic) ?? []).filter(wanted)) {
				const after = theirs.at(concept, place).kind;
				const kind = kindOf(before, after, concept);
				if (!kind) continue;
				changes.push({
					kind,
					place,
					topic,
					concept,
					before,
					after,
					match: matchOf(recoding, concept, topic),
					because: causesOf(recoding, kind, concept, topic, (other) => ours.at(other, place))
				});
			}
		}
	}
	const topics = new Set(
		ours.topics.filter((topic) => (recoding.conceptsOf.get(topic) ?? []).some(wanted))
	);
	const gaps = (cells: Cells, ids: readonly string[]) =>
		ids.reduce(
			(sum, id) => sum + cells.places.filter((place) => isGap(cells.at(id, place).kind)).length,
			0
		);
	const concepts = theirs.topics.filter(wanted);
	return {
		by,
		before: gaps(ours, [...topics]),
		after: gaps(
			theirs,
			concepts.filter((id) => id !== NOT_COVERED)
		),
		afterUncovered: gaps(
			theirs,
			concepts.filter((id) => id === NOT_COVERED)
		),
		changes
	};
}

function kindOf(before: StateKind, after: StateKind, concept: string): ChangeKind | null {
	if (isGap(before)) {
		if (concept === NOT_COVERED) return 'uncovered';
		return isGap(after) ? 'kept' : 'closed';
	}
	// Not being asked for is no word: a gap there is none that the vocabulary opens.
	return isGap(after) && concept !== NOT_COVERED ? 'opened' : null;
}

interface Cells {
	topics: readonly string[];
	places: readonly string[];
	at: (topic: string, place: string) => CellState;
}

function cellsOf(reading: Reading, by: GapChanges['by']): Cells {
	const tab = crossTab(reading, axisOf(reading, 'topic'), axisOf(reading, by));
	const states = cellStates(reading, tab);
	const row = new Map(tab.rows.ids.map((id, at) => [id, at]));
	const column = new Map(tab.columns.ids.map((id, at) => [id, at]));
	return {
		topics: tab.rows.ids,
		places: tab.columns.ids,
		at: (topic, place) => states[row.get(topic)! * tab.columns.ids.length + column.get(place)!]!
	};
}

function matchOf({ vocabulary }: Recoding, concept: string, topic: string): ConceptMatch | null {
	const found = vocabulary.concepts.find(({ id }) => id === concept);
	return found?.matches.find((match) => match.topic === topic) ?? null;
}

/** The other topics of the word whose state there explains the word's own. */
function causesOf(
	recoding: Recoding,
	kind: ChangeKind,
	concept: string,
	topic: string,
	stateOf: (topic: string) => CellState
): Cause[] {
	if (kind !== 'closed' && kind !== 'opened') return [];
	return (recoding.topicsOf.get(concept) ?? []).flatMap((other) => {
		if (other === topic) return [];
		const { kind: state, records } = stateOf(other);
		const explains = kind === 'opened' ? isGap(state) : state === 'value' || state === 'regional';
		return explains
			? { topic: other, match: matchOf(recoding, concept, other)!, state, records }
			: [];
	});
}
