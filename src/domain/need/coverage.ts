import type { Dataset } from '../dataset';
import { AREA_TOPICS, AREAS } from './areas';
import { originalOf } from '../vocabulary/recoding';
import { recencyOf } from './recency';
import { weightFor, type Settings } from './settings';

/** What is on record, by country code and area: position `code * AREAS.length + area`. */
export interface Coverage {
	/** W = Σ recency · weight over the initiatives that name the country and a topic of the area. */
	weighted: Float64Array;
	/** Initiatives that do, whatever their age. */
	records: Uint16Array;
	/** Of those, the ones that count within the window. */
	counting: Uint16Array;
	/** Distinct sites that list those. */
	sites: Uint16Array;
}

const WIDTH = AREAS.length;

/**
 * Adds up the work on record. Initiatives that name no country count for nobody here.
 *
 * One pass, no allocation per row: all areas of all countries at 10,000 initiatives well within a
 * frame.
 */
export function countCoverage(
	dataset: Dataset,
	rows: Uint32Array,
	{ weight, window }: Pick<Settings, 'weight' | 'window'>
): Coverage {
	const { country, inventory } = dataset.columns.fields;
	const cells = dataset.dictionaries.country.ids.length * WIDTH;
	const words = Math.ceil(dataset.dictionaries.inventory.ids.length / 32);
	const areas = areaMasks(dataset);
	const recency = recencyOf(dataset, window);
	const shares = weightsUpTo(dataset.dictionaries.country.ids.length, weight);

	const weighted = new Float64Array(cells);
	const records = new Uint16Array(cells);
	const counting = new Uint16Array(cells);
	const listed = new Uint32Array(cells * words);
	for (const row of rows) {
		const mask = areas[row]!;
		const begin = country.offsets[row]!;
		const end = country.offsets[row + 1]!;
		if (!mask || begin === end) continue;
		const recent = recency[row]!;
		const added = recent * shares[end - begin]!;
		for (let at = begin; at < end; at++) {
			for (let area = 0; area < WIDTH; area++) {
				if (!(mask & (1 << area))) continue;
				const cell = country.values[at]! * WIDTH + area;
				records[cell]!++;
				if (recent === 0) continue;
				counting[cell]!++;
				weighted[cell]! += added;
				for (let s = inventory.offsets[row]!; s < inventory.offsets[row + 1]!; s++) {
					const site = inventory.values[s]!;
					listed[cell * words + (site >> 5)]! |= 1 << (site & 31);
				}
			}
		}
	}
	return { weighted, records, counting, sites: countSites(listed, cells, words) };
}

function countSites(listed: Uint32Array, cells: number, words: number): Uint16Array {
	const sites = new Uint16Array(cells);
	for (let cell = 0; cell < cells; cell++) {
		for (let word = cell * words; word < (cell + 1) * words; word++) {
			for (let bits = listed[word]!; bits; bits &= bits - 1) sites[cell]!++;
		}
	}
	return sites;
}

function weightsUpTo(countries: number, weight: Settings['weight']): Float64Array {
	return Float64Array.from({ length: countries + 1 }, (_, n) => (n ? weightFor(weight, n) : 0));
}

const masksByDataset = new WeakMap<Dataset, Uint8Array>();

/** The areas of each row, bit by position in AREAS. Areas are made of our topics, whatever is shown. */
export function areaMasks(shown: Dataset): Uint8Array {
	const dataset = originalOf(shown);
	let masks = masksByDataset.get(dataset);
	if (!masks) {
		const { offsets, values } = dataset.columns.fields.topic;
		const ofTopic = dataset.dictionaries.topic.ids.map((topic) =>
			AREAS.reduce((mask, area, at) => mask | (Number(AREA_TOPICS[area].includes(topic)) << at), 0)
		);
		masks = new Uint8Array(dataset.columns.size);
		for (let row = 0; row < masks.length; row++) {
			for (let at = offsets[row]!; at < offsets[row + 1]!; at++)
				masks[row]! |= ofTopic[values[at]!]!;
		}
		masksByDataset.set(dataset, masks);
	}
	return masks;
}
