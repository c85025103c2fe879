import { AXES } from '../../domain/need/axis';
import {
	DEFAULTS,
	FACTORS,
	WEIGHTS,
	WINDOWS,
	type Settings,
	type Weight
} from '../../domain/need/settings';
import type { Third } from '../../domain/need/thirds';

export const CELLS = ['records', 'evidence', 'gap'] as const;
/** What the cells of the matrix print. */
export type Cells = (typeof CELLS)[number];

/** One of the nine fields. */
export interface FieldId {
	need: Third;
	coverage: Third;
}

/** What the view's parameters ask for. */
export interface Choice {
	/** Id of an axis: one of AXES, or `own:` and an id. */
	axis: string;
	settings: Settings;
	/** The field looked at; null for all. `usual` where the reader chose none. */
	field: FieldId | null;
	usual: boolean;
	/** Countries drawn around; null for none. */
	picked: readonly string[] | null;
	form: 'chart' | 'table';
	cells: Cells;
}

const NEEDS = ['low', 'middle', 'high'] as const;
const COVERAGES = ['little', 'some', 'much'] as const;

export const formatField = ({ need, coverage }: FieldId) => `${NEEDS[need]}-${COVERAGES[coverage]}`;

function parseField(text: string | undefined): FieldId | null {
	const [need = '', coverage = ''] = (text ?? '').split('-');
	const at = [NEEDS.indexOf(need as 'low'), COVERAGES.indexOf(coverage as 'some')];
	return at.every((it) => it >= 0) ? { need: at[0] as Third, coverage: at[1] as Third } : null;
}

/** Reads parameters; whatever is not known falls back to the default. */
export function readChoice(params: Readonly<Record<string, string>>): Choice {
	const axis = params.need ?? '';
	const picked = (params.pick ?? '').split(',').filter((it) => /^[A-Z]{3}$/.test(it));
	const field = parseField(params.field);
	return {
		axis: (AXES as readonly string[]).includes(axis) || axis.startsWith('own:') ? axis : AXES[0],
		settings: {
			weight: WEIGHTS.includes(params.weight as Weight)
				? (params.weight as Weight)
				: DEFAULTS.weight,
			window: readWindow(params.window),
			factor: FACTORS.find((it) => String(it) === params.k) ?? DEFAULTS.factor
		},
		field: field ?? (params.field === 'all' ? null : { need: 2, coverage: 0 }),
		usual: field === null && params.field !== 'all',
		picked: picked.length ? picked : null,
		form: params.form === 'table' ? 'table' : 'chart',
		cells: CELLS.find((it) => it === params.cells) ?? 'records'
	};
}

function readWindow(text: string | undefined): number | null {
	if (text === 'all') return null;
	const years = Number(text);
	return Number.isInteger(years) && years >= WINDOWS.least && years <= WINDOWS.most
		? years
		: DEFAULTS.window;
}

/** The parameters of settings: null, to be left out, where they are the default. */
export function settingParams({ weight, window, factor }: Settings): Record<string, string | null> {
	return {
		weight: weight === DEFAULTS.weight ? null : weight,
		window: window === DEFAULTS.window ? null : window === null ? 'all' : String(window),
		k: factor === DEFAULTS.factor ? null : String(factor)
	};
}
