import type { Reading } from '../reading';
import { REGIONAL_STATES_MAX } from '../dataset';
import { AREAS, areasOfFilter, type Area } from './areas';
import type { Axis } from './axis';
import type { Baseline } from './baseline';
import { bandFor, coverageFrom, isHeldBack, markFor, type Band, type Mark } from './cell';
import { areaMasks, countCoverage, type Coverage } from './coverage';
import type { Settings } from './settings';
import { thirdOf, thirdsOf, type Third, type Thirds } from './thirds';

/** One area of one country. */
export interface NeedCell {
	area: Area;
	/** N, 0 to 1; null where the index has no value. */
	need: number | null;
	/** Initiatives on record, and those of them that count within the window. */
	records: number;
	counting: number;
	/** Distinct sites that list the ones that count. */
	sites: number;
	/** W, and K = W / (W + k). */
	weighted: number;
	coverage: number;
	/** G = N · (1 - K), 0 to 1; null without N. */
	gap: number | null;
	/** Null without N, and where nothing counts: no gap is claimed then. */
	band: Band | null;
	mark: Mark;
	/** One record alone, which K would take past "little recorded". */
	heldBack: boolean;
	/** Initiatives that name no country but an area of few states around it. */
	regional: number;
}

/** Where a country lies: its third on the axis and its third in coverage. */
export interface Field {
	need: Third;
	coverage: Third;
}

export interface CountryNeed {
	/** Country code. */
	code: number;
	iso3: string;
	/** Means over the areas shown. Need and gap are null where the index has no value. */
	need: number | null;
	coverage: number;
	gap: number | null;
	/** Value on the axis, or its step; what `field.need` is a third of. */
	level: number;
	field: Field;
	/** In the order of the areas shown. */
	cells: NeedCell[];
	/** Distinct initiatives are not added up over areas: this counts an initiative once per area. */
	counting: number;
}

/** Need and coverage under one filter, one axis and some settings. */
export interface NeedReading {
	reading: Reading;
	baseline: Baseline;
	settings: Settings;
	axis: Axis;
	/** The areas that the chosen topics are about, in order. */
	areas: readonly Area[];
	/** k of each area of AREAS. */
	typical: Float64Array;
	/**
	 * Borders of the fields, taken over all recipients and all initiatives of the release: a filter
	 * moves countries, never the borders. `need` is null on an axis of steps.
	 */
	thirds: { need: Thirds | null; coverage: Thirds };
	/** The recipients of the filter's places that have a value on the axis, by country code. */
	countries: CountryNeed[];
	/** Recipients of the filter's places without one. */
	missing: string[];
}

/** Reads need and coverage. Nothing is imputed: without a value a country is in `missing`. */
export function readNeed(
	baseline: Baseline,
	reading: Reading,
	axis: Axis,
	settings: Settings
): NeedReading {
	const { dataset } = baseline;
	const { countries } = dataset.reference;
	const areas = areasOfFilter(reading.dataset, reading.filter.topic);
	const at = areas.map((area) => AREAS.indexOf(area));
	const typical = baseline.typical(settings);
	const coverage = countCoverage(dataset, reading.rows, settings);
	const reaching = countReaching(reading);

	const everyone = countries.flatMap(({ recipient }, code) => (recipient ? [code] : []));
	const levelOf = (code: number) =>
		axis.values
			? axis.values.get(countries[code]!.iso3)
			: baseline.universe[code]
				? (meanNeed(baseline, code, at) ?? undefined)
				: undefined;
	const valued = everyone.filter((code) => levelOf(code) !== undefined);
	const thirds = {
		need: axis.steps ? null : thirdsOf(valued.map((code) => upward(axis, levelOf(code)!))),
		coverage: thirdsOf(
			valued.map((code) => meanCoverage(baseline.coverage(settings), typical, code, at))
		)
	};

	const here = everyone.filter((code) => reading.places[code]);
	return {
		reading,
		baseline,
		settings,
		axis,
		areas,
		typical,
		thirds,
		missing: areas.length
			? here.filter((code) => levelOf(code) === undefined).map((code) => countries[code]!.iso3)
			: [],
		countries: (areas.length ? here : []).flatMap((code): CountryNeed[] => {
			const level = levelOf(code);
			if (level === undefined) return [];
			const cells = at.map((area) => cellOf(baseline, coverage, reaching, typical, code, area));
			const known = meanCoverage(coverage, typical, code, at);
			const gaps = cells.flatMap(({ gap }) => (gap === null ? [] : [gap]));
			return [
				{
					code,
					iso3: countries[code]!.iso3,
					need: meanNeed(baseline, code, at),
					coverage: known,
					gap: gaps.length ? mean(gaps) : null,
					level,
					field: {
						need: axis.steps
							? axis.steps[level]!.third
							: thirdOf(upward(axis, level), thirds.need!),
						coverage: thirdOf(known, thirds.coverage)
					},
					cells,
					counting: cells.reduce((sum, cell) => sum + cell.counting, 0)
				}
			];
		})
	};
}

function cellOf(
	{ needs }: Baseline,
	{ weighted, records, counting, sites }: Coverage,
	reaching: Uint16Array,
	typical: Float64Array,
	code: number,
	area: number
): NeedCell {
	const cell = code * AREAS.length + area;
	const need = Number.isNaN(needs[cell]) ? null : needs[cell]!;
	const coverage = coverageFrom(weighted[cell]!, typical[area]!);
	return {
		area: AREAS[area]!,
		need,
		records: records[cell]!,
		counting: counting[cell]!,
		sites: sites[cell]!,
		weighted: weighted[cell]!,
		coverage,
		gap: need === null ? null : need * (1 - coverage),
		band: need === null ? null : bandFor(need, coverage, counting[cell]!),
		mark: markFor(counting[cell]!, sites[cell]!),
		heldBack: isHeldBack(coverage, counting[cell]!),
		regional: reaching[cell]!
	};
}

/** On the axis, up is more: the sign of a reversed indicator is turned. */
function upward({ reversed }: Axis, level: number): number {
	return reversed ? -level : level;
}

function meanNeed({ needs }: Baseline, code: number, areas: readonly number[]) {
	const found = areas.map((area) => needs[code * AREAS.length + area]!);
	return found.length && !found.some(Number.isNaN) ? mean(found) : null;
}

export function meanCoverage(
	{ weighted }: Coverage,
	typical: Float64Array,
	code: number,
	areas: readonly number[]
): number {
	return mean(
		areas.map((area) => coverageFrom(weighted[code * AREAS.length + area]!, typical[area]!))
	);
}

function mean(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Regional-only work by country code and area: initiatives that name no country but a small area. */
function countReaching({ dataset, reaching }: Reading): Uint16Array {
	const { area } = dataset.columns.fields;
	const { codes } = dataset.dictionaries.country;
	const masks = areaMasks(dataset);
	const counts = new Uint16Array(codes.size * AREAS.length);
	for (const row of reaching) {
		const reached = new Set<number>();
		for (let at = area.offsets[row]!; at < area.offsets[row + 1]!; at++) {
			const { states, countries } = dataset.reference.areas[area.values[at]!]!;
			if (states > REGIONAL_STATES_MAX) continue;
			for (const iso3 of countries) reached.add(codes.get(iso3) ?? -1);
		}
		reached.delete(-1);
		for (const code of reached) {
			for (let at = 0; at < AREAS.length; at++) {
				if (masks[row]! & (1 << at)) counts[code * AREAS.length + at]!++;
			}
		}
	}
	return counts;
}
