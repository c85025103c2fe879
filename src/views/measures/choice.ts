export const FORMS = ['chart', 'table'] as const;
export const PLACES = ['country', 'subregion'] as const;

/** What the reader chose, out of the fragment's parameters. */
export interface MeasuresChoice {
	form: (typeof FORMS)[number];
	/** Null: countries, unless there are too many of them to stand below each other. */
	by: (typeof PLACES)[number] | null;
	/** Whether work on a topic that is wider than the measure counts as support. */
	wide: boolean;
	/** Id of the measure that is looked at. */
	measure: string | null;
}

/** Reads the view's parameters; what is not known is as usual. */
export function readChoice(params: Readonly<Record<string, string>>): MeasuresChoice {
	return {
		form: FORMS.find((form) => form === params.form) ?? 'chart',
		by: PLACES.find((by) => by === params.by) ?? null,
		wide: params.wide === '1',
		measure: params.measure ?? null
	};
}
