import { rowOfInitiative, rowsOfListings, type Dataset } from '../dataset';
import type { Measure, MeasureMatch, Register } from '../register';

/** The taxonomy whose codes are the numbers of the measures. */
const MEASURE_TAXONOMY = 'oas-cbm';

/**
 * How an initiative supports a measure. `direct`: a person read so in a listing. `close`: its topic
 * means the measure, exactly or closely, or a part of it. `broad`: its topic includes the measure
 * and much else, so it may or may not support it.
 */
export const SUPPORT_KINDS = ['direct', 'close', 'broad'] as const;
export type SupportKind = (typeof SUPPORT_KINDS)[number];

/** A topic of ours that the crosswalk ties to a measure. */
export interface TopicTie {
	/** Id of the topic. */
	topic: string;
	kind: Exclude<SupportKind, 'direct'>;
	match: 'exactMatch' | 'closeMatch' | 'narrowMatch' | 'broadMatch';
	reason: string | null;
}

/** What supports one measure, whatever the filter. */
export interface MeasureSupport {
	measure: Measure;
	ties: readonly TopicTie[];
	/** Reviewed matches by row of the dataset. */
	direct: ReadonlyMap<number, MeasureMatch>;
	/** By row, the surest kind of support: position in SUPPORT_KINDS plus one; 0 is none. */
	kinds: Uint8Array;
}

/**
 * Holds every initiative against every measure, in the order of the list.
 *
 * @param dataset in our topics, as the crosswalk is
 */
export function supportOf(
	dataset: Dataset,
	{
		measures,
		measureMatches,
		crosswalk
	}: Pick<Register, 'measures' | 'measureMatches' | 'crosswalk'>
): MeasureSupport[] {
	// A reader may have merged or split initiatives: the match goes with the listing that says so.
	const rowOf = rowsOfListings(dataset);
	return [...measures]
		.sort((a, b) => (a.number ?? 0) - (b.number ?? 0))
		.map((measure) => {
			const ties = tiesOf(measure, crosswalk);
			const direct = new Map<number, MeasureMatch>();
			for (const match of measureMatches) {
				if (match.measure !== measure.id) continue;
				const row = rowOf.get(match.source) ?? rowOfInitiative(dataset, match.initiative);
				if (row >= 0) direct.set(row, match);
			}
			return { measure, ties, direct, kinds: kindsOf(dataset, ties, direct) };
		});
}

function tiesOf({ number }: Measure, crosswalk: Register['crosswalk']): TopicTie[] {
	return crosswalk.flatMap(({ taxonomy, code, topic, match, reason }) => {
		if (taxonomy !== MEASURE_TAXONOMY || code !== String(number) || !topic || !match) return [];
		const kind = match === 'broadMatch' ? ('broad' as const) : ('close' as const);
		return [{ topic, kind, match, reason: reason ?? null }];
	});
}

function kindsOf(
	{ columns, dictionaries }: Dataset,
	ties: readonly TopicTie[],
	direct: ReadonlyMap<number, MeasureMatch>
): Uint8Array {
	const byTopic = new Uint8Array(dictionaries.topic.ids.length);
	for (const { topic, kind } of ties) {
		const code = dictionaries.topic.codes.get(topic);
		if (code === undefined) continue;
		const rank = SUPPORT_KINDS.indexOf(kind) + 1;
		byTopic[code] = byTopic[code] ? Math.min(byTopic[code], rank) : rank;
	}
	const { offsets, values } = columns.fields.topic;
	return Uint8Array.from({ length: columns.size }, (_, row) => {
		if (direct.has(row)) return 1;
		let best = 0;
		for (let at = offsets[row]!; at < offsets[row + 1]!; at++) {
			const rank = byTopic[values[at]!]!;
			if (rank && (!best || rank < best)) best = rank;
		}
		return best;
	});
}

/** The kind of support that a row gives; null for none. */
export function kindAt({ kinds }: MeasureSupport, row: number): SupportKind | null {
	return SUPPORT_KINDS[kinds[row]! - 1] ?? null;
}

/** Whether a row counts as support, with or without what only shares a wider topic. */
export function isSupport({ kinds }: MeasureSupport, row: number, wide: boolean): boolean {
	return kinds[row]! > 0 && (wide || SUPPORT_KINDS[kinds[row]! - 1] !== 'broad');
}
