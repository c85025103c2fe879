import type { Country } from '../release';
import type { Indicator, Register } from '../register';
import type { OwnIndicator } from './own-indicator';
import type { Third } from './thirds';

export const AXES = [
	'gci-2024',
	'gci-change',
	'strategies-exists',
	'strategies-first-year',
	'cyberlaw-cybercrime',
	'cyberlaw-data-protection',
	'internet-users',
	'income'
] as const;
/** What stands on the need axis: the index, or another published indicator. */
export type AxisId = (typeof AXES)[number];

/** Steps of an indicator that is no number, from low to high on the axis, each in its third. */
const STEPS: Partial<Record<AxisId, readonly { value: string; third: Third }[]>> = {
	'strategies-exists': [
		{ value: 'yes', third: 0 },
		{ value: 'no', third: 2 }
	],
	'cyberlaw-cybercrime': [
		{ value: 'yes', third: 0 },
		{ value: 'draft', third: 1 },
		{ value: 'no', third: 2 }
	],
	'cyberlaw-data-protection': [
		{ value: 'yes', third: 0 },
		{ value: 'draft', third: 1 },
		{ value: 'no', third: 2 }
	],
	income: [
		{ value: 'high', third: 0 },
		{ value: 'upper-middle', third: 0 },
		{ value: 'lower-middle', third: 1 },
		{ value: 'low', third: 2 }
	]
};

/** Indicators of which a smaller value lies higher on the axis. */
const FEWER_IS_UP: ReadonlySet<AxisId> = new Set(['gci-change', 'internet-users']);

/** An indicator as an axis. It places countries; it never enters coverage, gaps or counts. */
export interface Axis {
	/** An `AxisId`, or `own:` and the id of what the reader brought. */
	id: string;
	/** Null for need itself, whose values follow the areas that are shown. */
	values: ReadonlyMap<string, number> | null;
	/** In words by iso3, where the value is no number: what `values` holds is then the step. */
	steps: readonly { value: string; third: Third }[] | null;
	/** Whether a smaller value lies higher. */
	reversed: boolean;
	/** Countries whose value another source contradicts, or is of another year. */
	flags: Readonly<Record<string, string>>;
	/** Where the values are from; empty for what the reader brought and for income. */
	sources: readonly Indicator[];
	own: OwnIndicator | null;
}

/** The axis of an id. `null` when the register does not have what it needs. */
export function axisFor(
	id: AxisId,
	register: Register,
	countries: readonly Country[]
): Axis | null {
	const indicator = (wanted: string) => register.indicators.find((it) => it.id === wanted);
	const axis = (
		sources: readonly (Indicator | undefined)[],
		values: ReadonlyMap<string, number> | null
	): Axis | null => {
		const found = sources.filter((it) => it !== undefined);
		if (found.length < sources.length) return null;
		return {
			id,
			values,
			steps: STEPS[id] ?? null,
			reversed: FEWER_IS_UP.has(id),
			flags: Object.assign({}, ...found.map(({ flags }) => flags)) as Record<string, string>,
			sources: found,
			own: null
		};
	};

	switch (id) {
		case 'gci-2024':
			return axis([indicator('gci-2024-score')], null);
		case 'gci-change': {
			const [before, after] = [indicator('gci-2020-score'), indicator('gci-2024-score')];
			return axis([after, before], changeBetween(before, after));
		}
		case 'income':
			return axis([], stepsOf(id, Object.fromEntries(countries.map((it) => [it.iso3, it.income]))));
		default: {
			const source = indicator(id);
			const values = source?.values ?? {};
			return axis([source], STEPS[id] ? stepsOf(id, values) : numbersOf(values));
		}
	}
}

export function axisForOwn(own: OwnIndicator): Axis {
	return {
		id: `own:${own.id}`,
		values: numbersOf(own.values),
		steps: null,
		reversed: own.up === 'low',
		flags: {},
		sources: [],
		own
	};
}

function numbersOf(values: Indicator['values']): Map<string, number> {
	return new Map(
		Object.entries(values).filter((pair): pair is [string, number] => typeof pair[1] === 'number')
	);
}

/** The step of each value; what is no step (`no-data`) has none. */
function stepsOf(
	id: AxisId,
	values: Readonly<Record<string, string | number | boolean | null>>
): Map<string, number> {
	const steps = new Map<string, number>();
	for (const [iso3, value] of Object.entries(values)) {
		const words = typeof value === 'boolean' ? (value ? 'yes' : 'no') : value;
		const step = STEPS[id]!.findIndex((it) => it.value === words);
		if (step >= 0) steps.set(iso3, step);
	}
	return steps;
}

function changeBetween(before?: Indicator, after?: Indicator): Map<string, number> {
	const earlier = numbersOf(before?.values ?? {});
	const change = new Map<string, number>();
	for (const [iso3, value] of numbersOf(after?.values ?? {})) {
		// Values have two decimals; a difference of doubles would have sixteen.
		if (earlier.has(iso3)) change.set(iso3, Math.round((value - earlier.get(iso3)!) * 100) / 100);
	}
	return change;
}
