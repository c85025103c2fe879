import type { Register } from '../register';
import type { Term } from '../release';
import { labelMatches } from '../vocabulary/crosswalk';
import { joined, type Cell, type Column } from './table';

/** One line for each label of each taxonomy and each topic that it is judged to mean. */
export const CROSSWALK_COLUMNS = [
	{ code: 'taxonomy_id', width: 20 },
	{ code: 'taxonomy', width: 36 },
	{ code: 'taxonomy_owner', width: 24 },
	{ code: 'taxonomy_version', width: 12 },
	{ code: 'label_code', width: 12 },
	{ code: 'label', width: 44 },
	{ code: 'skos_relation', width: 16 },
	{ code: 'topic_id', width: 24 },
	{ code: 'topic', width: 30 },
	{ code: 'is_judged', width: 9 },
	{ code: 'note', width: 48 },
	{ code: 'sources', width: 48 }
] as const satisfies readonly Column[];

/**
 * The crosswalk in lines, under CROSSWALK_COLUMNS. A judged label without a topic means that none of
 * ours corresponds.
 *
 * @param topics in the language of the reader
 */
export function crosswalkLines(
	register: Pick<Register, 'taxonomies' | 'crosswalk'>,
	topics: readonly Pick<Term, 'id' | 'label'>[]
): Cell[][] {
	const names = new Map(topics.map(({ id, label }) => [id, label]));
	return labelMatches(register).map(({ taxonomy, code, label, topic, kind, judged, note }) => [
		taxonomy.id,
		taxonomy.name,
		taxonomy.owner ?? null,
		taxonomy.version ?? null,
		code,
		label,
		kind && `skos:${kind}`,
		topic,
		topic && (names.get(topic) ?? topic),
		judged,
		note,
		joined(taxonomy.sources.flatMap(({ url, document }) => url ?? document ?? []))
	]);
}
