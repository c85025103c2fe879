import { MATRIX_ORDERS, type MatrixOrder } from './matrix';

export const PARTS = ['crosswalk', 'conflicts', 'changes', 'exchange', 'glossary'] as const;
export type Part = (typeof PARTS)[number];

export const FORMS = ['matrix', 'flow', 'topics', 'table'] as const;
export type Form = (typeof FORMS)[number];

/** What the view's parameters ask for. */
export interface TermsChoice {
	part: Part;
	/** Null: the one that suits the width. */
	form: Form | null;
	order: MatrixOrder;
	find: string;
	/** Taxonomies of the flow; `right` is empty for our topics alone. */
	left: string;
	right: string;
	/** Topic that is opened in the list of topics. */
	open: string;
	/** Cells of the list of changes; null: countries where places are filtered, else subregions. */
	by: 'subregion' | 'country' | null;
}

/** Reads parameters; whatever is not known falls back to the default. */
export function readChoice(params: Readonly<Record<string, string>>): TermsChoice {
	const one = <T extends string>(all: readonly T[], text: string | undefined) =>
		all.find((it) => it === text) ?? null;
	return {
		part: one(PARTS, params.part) ?? 'crosswalk',
		form: one(FORMS, params.form),
		order: one(MATRIX_ORDERS, params.order) ?? 'name',
		find: (params.find ?? '').slice(0, 100),
		left: params.left ?? 'gfce-cybil',
		right: params.right ?? '',
		open: params.open ?? '',
		by: one(['subregion', 'country'] as const, params.by)
	};
}
