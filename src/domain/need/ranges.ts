import { AREAS } from './areas';
import { coverageFrom } from './cell';
import { countCoverage, type Coverage } from './coverage';
import { meanCoverage, type NeedReading } from './need';
import { VARIANTS } from './settings';
import { thirdOf, thirdsOf } from './thirds';

/** How far a country moves when weight, window and k change. */
export interface Range {
	/** Smallest and largest gap, mean of the areas shown; null without need. */
	gap: readonly [least: number, most: number] | null;
	/** In how many of the VARIANTS its coverage stays in the third where it is now. */
	stays: number;
}

/**
 * The ranges over all VARIANTS, in the order of `need.countries`. Each variant has its own k, by
 * the same rule, and its own thirds.
 */
export function rangesOf(need: NeedReading): Range[] {
	const { baseline, reading, countries } = need;
	const areas = need.areas.map((area) => AREAS.indexOf(area));
	const everyone = universeOf(need);
	const counted = new Map<string, Coverage>();
	const variants = VARIANTS.map((settings) => {
		const key = `${settings.weight} ${settings.window}`;
		const coverage = counted.get(key) ?? countCoverage(baseline.dataset, reading.rows, settings);
		counted.set(key, coverage);
		const typical = baseline.typical(settings);
		const whole = baseline.coverage(settings);
		return {
			coverage,
			typical,
			thirds: thirdsOf(everyone.map((code) => meanCoverage(whole, typical, code, areas)))
		};
	});

	return countries.map(({ code, field, cells }) => {
		const gaps = variants.map(({ coverage, typical }) => {
			let sum = 0;
			cells.forEach(({ need: measured }, index) => {
				const area = areas[index]!;
				const weighted = coverage.weighted[code * AREAS.length + area]!;
				sum += (measured ?? NaN) * (1 - coverageFrom(weighted, typical[area]!));
			});
			return sum / cells.length;
		});
		return {
			gap: gaps.some(Number.isNaN) ? null : [Math.min(...gaps), Math.max(...gaps)],
			stays: variants.filter(
				({ coverage, typical, thirds }) =>
					thirdOf(meanCoverage(coverage, typical, code, areas), thirds) === field.coverage
			).length
		};
	});
}

/** Country codes of the recipients that the thirds are taken over. */
function universeOf({ axis, baseline }: NeedReading): number[] {
	return baseline.dataset.reference.countries.flatMap(({ iso3, recipient }, code) =>
		recipient && (axis.values ? axis.values.has(iso3) : baseline.universe[code]) ? [code] : []
	);
}
