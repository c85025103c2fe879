import { fold } from '../fold';
import type { Register, Taxonomy } from '../register';
import type { Term } from '../release';
import type { MatchKind } from './vocabulary';

/** A label of a taxonomy and one topic that it is judged to mean. */
export interface LabelMatch {
	/** Unique among all. */
	id: string;
	taxonomy: Taxonomy;
	code: string;
	label: string;
	/** Null where no topic of ours corresponds, or where nobody has judged. */
	topic: string | null;
	kind: MatchKind | null;
	/** Whether somebody has judged the label. Labels that are no topics are not judged. */
	judged: boolean;
	/** What was noted of the match or of the label. */
	note: string | null;
	/** Other topics of the same label. */
	others: readonly string[];
}

/** Every label of every taxonomy, once for each topic that it means, in the order of the tables. */
export function labelMatches({
	taxonomies,
	crosswalk
}: Pick<Register, 'taxonomies' | 'crosswalk'>): LabelMatch[] {
	return taxonomies.flatMap((taxonomy) =>
		taxonomy.labels.flatMap(({ code, label, note }): LabelMatch[] => {
			const own = crosswalk.filter((it) => it.taxonomy === taxonomy.id && it.code === code);
			const common = { taxonomy, code, label };
			const id = `${taxonomy.id} ${code}`;
			if (!own.length) {
				return [
					{ ...common, id, topic: null, kind: null, judged: false, note: note ?? null, others: [] }
				];
			}
			return own.map(({ topic, match, reason }) => ({
				...common,
				id: `${id} ${topic ?? ''}`,
				topic,
				kind: match,
				judged: true,
				note: note ?? (topic ? (reason ?? null) : null),
				others: own.flatMap((it) => (it.topic && it.topic !== topic ? it.topic : []))
			}));
		})
	);
}

/** Matches whose label, code, taxonomy or topic has every word of a text. */
export function findMatches(
	matches: readonly LabelMatch[],
	text: string,
	topics: readonly Term[]
): readonly LabelMatch[] {
	const words = fold(text).split(/\s+/).filter(Boolean);
	if (!words.length) return matches;
	const names = new Map(topics.map(({ id, label }) => [id, label]));
	return matches.filter(({ label, code, taxonomy, topic }) => {
		const all = fold(
			[label, code, taxonomy.name, taxonomy.owner ?? '', names.get(topic ?? '') ?? ''].join(' ')
		);
		return words.every((word) => all.includes(word));
	});
}
