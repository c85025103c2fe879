import { fadeOf, qualityOf, type Quality } from '../../domain/quality';
import type { Reading } from '../../domain/reading';
import { rowsByPlace } from '../../domain/states';

const known = new WeakMap<Reading, Quality[]>();

/** How good the record of every place is, by country code. Counted when the lens first asks. */
export function placeQualities(reading: Reading): Quality[] {
	let qualities = known.get(reading);
	if (!qualities) {
		qualities = rowsByPlace(reading).map((rows) => qualityOf(reading, rows));
		known.set(reading, qualities);
	}
	return qualities;
}

/** The places that fade under the lens, and how far. */
export function fadedPlaces(reading: Reading): Map<string, 1 | 2> {
	const { ids } = reading.dataset.dictionaries.country;
	return new Map(
		placeQualities(reading).flatMap((quality, code) => {
			const fade = fadeOf(quality);
			return fade === 0 || !reading.places[code] ? [] : [[ids[code]!, fade] as const];
		})
	);
}
