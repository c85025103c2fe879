import { readDataset, type Reading } from '../../domain/reading';
import type { Filter } from '../../domain/filter';
import { i18n } from '../../i18n/i18n.svelte';
import type { Measure } from './measure';
import { mapModel, type MapModel } from './model';
import type { When } from './when';

/** One of several small maps. */
export interface Multiple {
	id: string;
	title: string;
	/** The filter that shows it large. */
	filter: Partial<Filter>;
	model: MapModel;
}

/** A period is this many years long. */
const PERIOD = 4;

/** A small map for each topic, or for each period of four years that has dated work. */
export function multiplesOf(
	reading: Reading,
	kind: 'topic' | 'period',
	when: When,
	measure: Measure
): Multiple[] {
	const { dataset, filter, today } = reading;
	const parts =
		kind === 'topic'
			? dataset.reference.topics
					.filter(({ id }) => !filter.topic.length || filter.topic.includes(id))
					.map(({ id, label }) => ({ id, title: label, filter: { topic: [id] } }))
			: periodsOf(reading).map(([from, to]) => ({
					id: String(from),
					title: i18n.m.mapPeriod({ from, to }),
					filter: { from, to }
				}));
	return parts.map((part) => ({
		...part,
		model: mapModel(readDataset(dataset, { ...filter, ...part.filter }, today), when, measure)
	}));
}

/** Periods counted back from the last year of recorded work, the earliest cut at the first. */
export function periodsOf({ filter, statuses }: Reading): [from: number, to: number][] {
	const first = filter.from ?? statuses.years.first;
	const last = filter.to ?? statuses.years.last;
	if (!first || !last) return [];
	const periods: [number, number][] = [];
	for (let to = last; to >= first; to -= PERIOD) {
		periods.unshift([Math.max(first, to - PERIOD + 1), to]);
	}
	return periods;
}
