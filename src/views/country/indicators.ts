import type { Indicator } from '../../domain/register';

/** One published figure of a country. */
export interface IndicatorValue {
	indicator: Indicator;
	value: number | boolean | string;
}

/** The figures that exist for a country, in the register's order. */
export function indicatorsOf(indicators: readonly Indicator[], iso3: string): IndicatorValue[] {
	return indicators.flatMap((indicator) => {
		const value = indicator.values[iso3];
		return value === undefined ? [] : [{ indicator, value }];
	});
}
