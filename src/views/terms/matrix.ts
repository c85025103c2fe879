import type { LabelMatch } from '../../domain/vocabulary/crosswalk';
import { MATCH_KINDS, type MatchKind } from '../../domain/vocabulary/vocabulary';
import type { Taxonomy } from '../../domain/register';
import type { Term } from '../../domain/release';

/** Labels of one taxonomy that mean one topic; the last column holds those that mean none. */
export interface MatrixCell {
	taxonomy: Taxonomy;
	topic: Term | null;
	matches: readonly LabelMatch[];
	/** The surest match among them. */
	surest: MatchKind | null;
}

export interface MatrixRow {
	taxonomy: Taxonomy;
	cells: readonly MatrixCell[];
	/** Topics that any label means. */
	covered: number;
}

export const MATRIX_ORDERS = ['name', 'covered'] as const;
export type MatrixOrder = (typeof MATRIX_ORDERS)[number];

/** Place of a match from the surest to none. */
export function rankOf({ kind }: Pick<LabelMatch, 'kind'>): number {
	return kind ? MATCH_KINDS.indexOf(kind) : MATCH_KINDS.length;
}

/** Taxonomies against topics. Taxonomies without a match that is shown are left out. */
export function matrixOf(
	matches: readonly LabelMatch[],
	topics: readonly Term[],
	order: MatrixOrder,
	compare: (a: string, b: string) => number
): MatrixRow[] {
	const byTaxonomy = new Map<Taxonomy, LabelMatch[]>();
	for (const match of matches) {
		const list = byTaxonomy.get(match.taxonomy);
		if (list) list.push(match);
		else byTaxonomy.set(match.taxonomy, [match]);
	}
	const rows = [...byTaxonomy].map(([taxonomy, own]): MatrixRow => {
		const cells = [...topics, null].map((topic): MatrixCell => {
			const here = own
				.filter((match) => match.topic === (topic?.id ?? null))
				.sort((a, b) => rankOf(a) - rankOf(b));
			return {
				taxonomy,
				topic,
				matches: here,
				surest: MATCH_KINDS.find((kind) => here.some((match) => match.kind === kind)) ?? null
			};
		});
		return {
			taxonomy,
			cells,
			covered: cells.filter(({ topic, matches: here }) => topic && here.length).length
		};
	});
	return rows.sort(
		(a, b) =>
			(order === 'covered' ? b.covered - a.covered : 0) || compare(a.taxonomy.name, b.taxonomy.name)
	);
}
