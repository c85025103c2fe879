import { cliffsOf, type Cliff } from './cliffs';
import type { Dataset } from './dataset';
import { activeNearby } from './nearby';
import { areaOfTopic, AREAS, type Area } from './need/areas';
import type { Baseline } from './need/baseline';
import { coverageFrom, markFor, type Mark } from './need/cell';
import { recencyOf } from './need/recency';
import { DEFAULTS } from './need/settings';
import { median } from './need/thirds';
import type { Reading } from './reading';
import { tiesOf } from './ties';

/** How much each reason counts in the order, 0 to 3. All 0 is alphabetical. */
export interface ShortlistWeights {
	need: number;
	thin: number;
	cliff: number;
}

export const DEFAULT_WEIGHTS: ShortlistWeights = { need: 1, thin: 1, cliff: 1 };
export const MOST_WEIGHT = 3;

/** One pair of a place and a topic, and why it may be worth a look. */
export interface ShortlistCell {
	/** Codes of the country and the topic. */
	country: number;
	topic: number;
	/** The area of need that the topic belongs to; null where there is none (emerging technology). */
	area: Area | null;
	/** Measured need N, 0 to 1; null without a value. */
	need: number | null;
	/** Rows of initiatives on record, all of them and those that count within five years. */
	rows: number[];
	counting: number;
	/** K = W / (W + k) on this topic, 0 to 1. */
	coverage: number;
	mark: Mark;
	/** Set where the last active initiative ends within the horizon, or has ended lately. */
	cliff: (Cliff & { ahead: boolean }) | null;
	/**
	 * Weighted mean of need, thin coverage and cliff, 0 to 1: the lowest and the highest that it can
	 * be. They differ where need has no value.
	 */
	order: [least: number, most: number];
}

/** Who is around a cell. Actor codes. */
export interface Around {
	/** Fund or run initiatives that run in the cell today. */
	active: number[];
	/** Have running work on the topic in other places of the subregion. */
	nearby: number[];
	/** Have run initiatives on the topic in the subregion, at any time. */
	experienced: number[];
	/** Actors of the cell's running work whom nothing on record links: pairs to introduce. */
	strangers: [number, number][];
}

interface Weighted {
	/** W by country and topic: sum of recency / √n over the initiatives that name both. */
	weighted: Float64Array;
	/** k by topic: median W of the recipients with any record on it, over the whole release. */
	typical: number[];
}

const weightedByDataset = new WeakMap<Dataset, Weighted>();

/** As the need view weighs areas, here by topic; see `docs/need.md`. Frozen per release. */
function weightedOf(dataset: Dataset): Weighted {
	const known = weightedByDataset.get(dataset);
	if (known) return known;
	const { country, topic } = dataset.columns.fields;
	const topics = dataset.dictionaries.topic.ids.length;
	const recency = recencyOf(dataset, DEFAULTS.window);
	const weighted = new Float64Array(dataset.reference.countries.length * topics);
	for (let row = 0; row < dataset.columns.size; row++) {
		const named = country.offsets[row + 1]! - country.offsets[row]!;
		if (!named) continue;
		const share = recency[row]! / Math.sqrt(named);
		for (let at = country.offsets[row]!; at < country.offsets[row + 1]!; at++) {
			for (let to = topic.offsets[row]!; to < topic.offsets[row + 1]!; to++) {
				weighted[country.values[at]! * topics + topic.values[to]!]! += share;
			}
		}
	}
	const typical = Array.from({ length: topics }, (_, of) =>
		median(
			dataset.reference.countries.flatMap(({ recipient }, code) => {
				const value = weighted[code * topics + of]!;
				return recipient && value > 0 ? value : [];
			})
		)
	);
	const result = { weighted, typical };
	weightedByDataset.set(dataset, result);
	return result;
}

/**
 * Every pair of a place in scope and a topic of the filter, in the order that the weights give;
 * equal ones by country and topic. Nothing is left out for want of evidence.
 *
 * @param months horizon of the cliffs
 */
export function shortlist(
	reading: Reading,
	baseline: Baseline,
	months: number,
	weights: ShortlistWeights
): ShortlistCell[] {
	const { dataset, filter, places, rows } = reading;
	const { ids } = dataset.dictionaries.topic;
	const { weighted, typical } = weightedOf(dataset);
	const recency = recencyOf(dataset, DEFAULTS.window);
	const wanted = ids.flatMap((id, code) =>
		filter.topic.length === 0 || filter.topic.includes(id) ? code : []
	);

	const byCell = new Map<number, number[]>();
	const { country, topic, inventory } = dataset.columns.fields;
	for (const row of rows) {
		for (let at = country.offsets[row]!; at < country.offsets[row + 1]!; at++) {
			if (!places[country.values[at]!]) continue;
			for (let to = topic.offsets[row]!; to < topic.offsets[row + 1]!; to++) {
				const key = country.values[at]! * ids.length + topic.values[to]!;
				const list = byCell.get(key);
				if (list) list.push(row);
				else byCell.set(key, [row]);
			}
		}
	}
	const cliffs = cliffsOf(reading, months);
	const cliffAt = new Map<number, Cliff & { ahead: boolean }>();
	for (const [list, ahead] of [
		[cliffs.ahead, true],
		[cliffs.behind, false]
	] as const) {
		for (const cliff of list) {
			cliffAt.set(cliff.country * ids.length + cliff.topic, { ...cliff, ahead });
		}
	}

	const cells: ShortlistCell[] = [];
	for (const [code] of dataset.reference.countries.entries()) {
		if (!places[code]) continue;
		for (const of of wanted) {
			const key = code * ids.length + of;
			const records = byCell.get(key) ?? [];
			const counting = records.filter((row) => recency[row]! > 0);
			const sites = new Set(
				counting.flatMap((row) =>
					Array.from(
						inventory.values.subarray(inventory.offsets[row]!, inventory.offsets[row + 1]!)
					)
				)
			);
			const area = areaOfTopic(dataset, ids[of]!);
			const value = area ? baseline.needs[code * AREAS.length + AREAS.indexOf(area)]! : NaN;
			const need = Number.isNaN(value) ? null : value;
			const coverage = coverageFrom(weighted[key]!, typical[of]!);
			const cliff = cliffAt.get(key) ?? null;
			cells.push({
				country: code,
				topic: of,
				area,
				need,
				rows: records,
				counting: counting.length,
				coverage,
				mark: markFor(counting.length, sites.size),
				cliff,
				order: orderOf(need, 1 - coverage, cliff ? (cliff.ahead ? 1 : 0.5) : 0, weights)
			});
		}
	}
	const middle = ({ order: [least, most] }: ShortlistCell) => (least + most) / 2;
	const name = ({ country: code }: ShortlistCell) => dataset.reference.countries[code]!.name;
	return cells.sort(
		(a, b) =>
			middle(b) - middle(a) || (name(a) < name(b) ? -1 : name(a) > name(b) ? 1 : a.topic - b.topic)
	);
}

/**
 * The order value: (need·wn + thin·wt + cliff·wc) / (wn + wt + wc). A cliff ahead counts 1, one that
 * lies behind 0.5. Without a measured need the value may lie anywhere between need 0 and need 1.
 */
function orderOf(
	need: number | null,
	thin: number,
	cliff: number,
	weights: ShortlistWeights
): [number, number] {
	const sum = weights.need + weights.thin + weights.cliff;
	if (!sum) return [0, 0];
	const value = (n: number) =>
		(n * weights.need + thin * weights.thin + cliff * weights.cliff) / sum;
	return need === null ? [value(0), value(1)] : [value(need), value(need)];
}

/** Who is active in a cell and around it. */
export function aroundCell(reading: Reading, cell: ShortlistCell): Around {
	const { dataset, rows, statuses } = reading;
	const { country, topic, funder, implementer } = dataset.columns.fields;
	const actorsOf = (row: number, fields = [funder, implementer]) =>
		fields.flatMap(({ offsets, values }) =>
			Array.from(values.subarray(offsets[row]!, offsets[row + 1]!))
		);
	const running = cell.rows.filter((row) => statuses.running[row]);
	const active = new Set(running.flatMap((row) => actorsOf(row)));

	const subregion = dataset.reference.countries[cell.country]!.subregion;
	const experienced = new Map<number, number>();
	for (const row of rows) {
		const topics = topic.values.subarray(topic.offsets[row]!, topic.offsets[row + 1]!);
		if (!topics.includes(cell.topic)) continue;
		const named = country.values.subarray(country.offsets[row]!, country.offsets[row + 1]!);
		if (!named.some((code) => dataset.reference.countries[code]!.subregion === subregion)) continue;
		for (const actor of actorsOf(row, [implementer])) {
			experienced.set(actor, (experienced.get(actor) ?? 0) + 1);
		}
	}

	const ties = tiesOf(dataset);
	const list = [...active].sort((a, b) => a - b);
	return {
		active: list,
		nearby: activeNearby(reading, new Set([cell.country]), new Set([cell.topic])),
		experienced: [...experienced]
			.sort((a, b) => b[1] - a[1] || a[0] - b[0])
			.map(([actor]) => actor),
		strangers: list.flatMap((a) =>
			list.filter((b) => a < b && !ties.has(a, b)).map((b): [number, number] => [a, b])
		)
	};
}
