import { AREA_TOPICS, AREAS, type Area } from '../../domain/need/areas';
import { areaMasks } from '../../domain/need/coverage';
import type { NeedReading } from '../../domain/need/need';
import { recencyOf } from '../../domain/need/recency';
import { weightFor } from '../../domain/need/settings';

/** One initiative behind a cell, with what it adds to W. */
export interface CellRecord {
	/** Row of the dataset. */
	row: number;
	/** Countries it names. */
	countries: number;
	/** 0 to 1, by its dates. */
	recency: number;
	added: number;
}

/** The initiatives that a cell of a country counts, the ones that add most first. */
export function recordsOfCell(need: NeedReading, code: number, area: Area): CellRecord[] {
	const { dataset } = need.baseline;
	const { offsets, values } = dataset.columns.fields.country;
	const recency = recencyOf(dataset, need.settings.window);
	const masks = areaMasks(dataset);
	const bit = 1 << AREAS.indexOf(area);
	const records: CellRecord[] = [];
	for (const row of need.reading.rows) {
		if (!(masks[row]! & bit)) continue;
		const [begin, end] = [offsets[row]!, offsets[row + 1]!];
		if (!values.subarray(begin, end).includes(code)) continue;
		const countries = end - begin;
		const recent = recency[row]!;
		records.push({
			row,
			countries,
			recency: recent,
			added: recent * weightFor(need.settings.weight, countries)
		});
	}
	return records.sort((a, b) => b.added - a.added || a.row - b.row);
}

/** The initiatives behind a country's cells, each once, in the order of their rows. */
export function rowsOfCountry(need: NeedReading, code: number): number[] {
	const rows = need.areas.flatMap((area) => recordsOfCell(need, code, area).map(({ row }) => row));
	return [...new Set(rows)].sort((a, b) => a - b);
}

const quoted = (text: string | number) => {
	const plain = String(text);
	// A text that a spreadsheet would run as a formula is kept a text.
	const safe = /^[=+\-@\t\r]/.test(plain) && typeof text === 'string' ? `'${plain}` : plain;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/**
 * A country's cells with the records behind each, as CSV (RFC 4180): everything that W is made of,
 * the settings and the release. Pillar values are left out: the index is shown in place only.
 */
export function csvOfCountry(need: NeedReading, code: number): string {
	const { dataset } = need.baseline;
	const { manifest, reference } = dataset;
	const { weight, window, factor } = need.settings;
	const head = [
		'country',
		'area',
		'area_topics',
		'initiative',
		'title',
		'countries_named',
		'recency',
		'added_to_w',
		'w',
		'k',
		'coverage',
		'evidence',
		'release',
		'weight',
		'window_years',
		'k_factor'
	];
	const place = need.countries.find((it) => it.code === code);
	const lines = (place?.cells ?? []).flatMap((cell) => {
		const shared = [
			cell.weighted.toFixed(4),
			need.typical[AREAS.indexOf(cell.area)]!.toFixed(4),
			cell.coverage.toFixed(4),
			cell.mark,
			`${manifest.version} ${manifest.hash.slice(0, 12)}`,
			weight,
			window ?? 'all',
			factor
		];
		const start = [reference.countries[code]!.iso3, cell.area, AREA_TOPICS[cell.area].join(' ')];
		const records = recordsOfCell(need, code, cell.area);
		if (!records.length) return [[...start, '', '', '', '', '', ...shared]];
		return records.map(({ row, countries, recency, added }) => [
			...start,
			dataset.ids[row]!,
			dataset.titles[row]!,
			countries,
			recency,
			added.toFixed(4),
			...shared
		]);
	});
	return [head, ...lines].map((line) => line.map(quoted).join(',')).join('\r\n') + '\r\n';
}
