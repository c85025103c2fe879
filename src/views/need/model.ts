import type { Dataset } from '../../domain/dataset';
import { AXES, axisFor, axisForOwn, type Axis, type AxisId } from '../../domain/need/axis';
import { baselineOf } from '../../domain/need/baseline';
import { readNeed, type CountryNeed, type NeedReading } from '../../domain/need/need';
import type { OwnIndicator } from '../../domain/need/own-indicator';
import { rangesOf, type Range } from '../../domain/need/ranges';
import type { Reading } from '../../domain/reading';
import type { Register } from '../../domain/register';
import { i18n } from '../../i18n/i18n.svelte';
import type { Choice, FieldId } from './choice';

/** A country with how far it moves. */
export interface Place extends CountryNeed {
	name: string;
	range: Range;
}

/** What the view shows: need under the reader's choice, countries A to Z. */
export interface Model {
	need: NeedReading;
	places: Place[];
	byIso3: ReadonlyMap<string, Place>;
	/** Countries in each field, `[need][coverage]`. */
	counts: readonly (readonly number[])[];
	/** The field in focus, or null for all; the usual one gives way when nobody is in it. */
	field: FieldId | null;
	picked: ReadonlySet<string> | null;
	/** The reader chose some: scatter and map set the others back. */
	isNarrowed: boolean;
	/** The countries in focus, A to Z. */
	shown: Place[];
}

const axesByRegister = new WeakMap<Register, Map<string, Axis | null>>();
const axisByOwn = new WeakMap<OwnIndicator, Axis>();
const needByReading = new WeakMap<Reading, WeakMap<Axis, Map<string, NeedReading>>>();
const rangesByNeed = new WeakMap<NeedReading, Range[]>();

/** The axis of a choice: what the reader brought, or one of ours; need itself where it is gone. */
function axisOf(
	{ axis: id }: Choice,
	register: Register,
	dataset: Dataset,
	own: readonly OwnIndicator[]
): Axis {
	const mine = own.find((it) => `own:${it.id}` === id);
	if (mine) {
		const axis = axisByOwn.get(mine) ?? axisForOwn(mine);
		axisByOwn.set(mine, axis);
		return axis;
	}
	const axes = axesByRegister.get(register) ?? new Map<string, Axis | null>();
	axesByRegister.set(register, axes);
	for (const wanted of [id, AXES[0]]) {
		if (!(AXES as readonly string[]).includes(wanted)) continue;
		let axis = axes.get(wanted);
		if (axis === undefined) {
			axis = axisFor(wanted as AxisId, register, dataset.reference.countries);
			axes.set(wanted, axis);
		}
		if (axis) return axis;
	}
	throw new Error('The register has no Global Cybersecurity Index');
}

/** Need under a choice, remembered as long as the reading: title, figure and panel ask alike. */
export function needOf(
	reading: Reading,
	register: Register,
	choice: Choice,
	own: readonly OwnIndicator[] = []
): NeedReading {
	const axis = axisOf(choice, register, reading.dataset, own);
	const byAxis = needByReading.get(reading) ?? new WeakMap<Axis, Map<string, NeedReading>>();
	needByReading.set(reading, byAxis);
	const bySettings = byAxis.get(axis) ?? new Map<string, NeedReading>();
	byAxis.set(axis, bySettings);
	const key = JSON.stringify(choice.settings);
	let need = bySettings.get(key);
	if (!need) {
		need = readNeed(baselineOf(reading.dataset, register), reading, axis, choice.settings);
		bySettings.set(key, need);
	}
	return need;
}

export function modelOf(need: NeedReading, choice: Choice): Model {
	const ranges = rangesByNeed.get(need) ?? rangesOf(need);
	rangesByNeed.set(need, ranges);
	const { countries } = need.baseline.dataset.reference;
	const places = need.countries
		.map((country, at): Place => ({
			...country,
			name: i18n.country(countries[country.code]!),
			range: ranges[at]!
		}))
		.sort((a, b) => i18n.compare(a.name, b.name));
	const counts = [0, 1, 2].map((row) =>
		[0, 1, 2].map(
			(column) =>
				places.filter(({ field }) => field.need === row && field.coverage === column).length
		)
	);
	const isUsualEmpty =
		choice.usual && choice.field && !counts[choice.field.need]![choice.field.coverage];
	const field = isUsualEmpty ? null : choice.field;
	const picked = choice.picked && new Set(choice.picked);
	return {
		need,
		places,
		byIso3: new Map(places.map((place) => [place.iso3, place])),
		counts,
		field: picked ? null : field,
		picked,
		isNarrowed: picked !== null || (field !== null && !choice.usual),
		shown: places.filter(({ iso3, field: its }) =>
			picked
				? picked.has(iso3)
				: !field || (its.need === field.need && its.coverage === field.coverage)
		)
	};
}
