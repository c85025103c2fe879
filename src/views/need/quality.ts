import type { Area } from '../../domain/need/areas';
import type { NeedReading } from '../../domain/need/need';
import { qualityOf, type Quality } from '../../domain/quality';
import { recordsOfCell, rowsOfCountry } from './records';

/** How good the record of a country is, over the areas shown and in each. */
export interface CountryQuality {
	all: Quality;
	areas: ReadonlyMap<Area, Quality>;
}

const known = new WeakMap<NeedReading, Map<number, CountryQuality>>();

/** Counted when first asked for: the lens is off for most readers. */
export function qualityOfCountry(need: NeedReading, code: number): CountryQuality {
	const byCode = known.get(need) ?? new Map<number, CountryQuality>();
	known.set(need, byCode);
	let quality = byCode.get(code);
	if (!quality) {
		const { reading } = need;
		quality = {
			all: qualityOf(reading, rowsOfCountry(need, code)),
			areas: new Map(
				need.areas.map((area) => [
					area,
					qualityOf(
						reading,
						recordsOfCell(need, code, area).map(({ row }) => row)
					)
				])
			)
		};
		byCode.set(code, quality);
	}
	return quality;
}
