import type { Reading } from '../../domain/reading';
import type { Country } from '../../domain/release';
import { placeStates, type CellState, type StateKind } from '../../domain/states';
import { measureOf, stepOf, type Measure, type Step } from './measure';
import { readingAt, type TimedReading, type When } from './when';

export const PLACE_CLASSES = [
	'step-0',
	'step-1',
	'step-2',
	'step-3',
	'step-4',
	'none',
	'regional',
	'gap-apparent',
	'gap-confirmed',
	'unknown',
	'out-of-scope'
] as const;
/**
 * How a place is drawn: a class of its value, a state without value, or `none`: work is recorded,
 * but none of that time, or the measure finds nothing in it (no funder named).
 */
export type PlaceClass = (typeof PLACE_CLASSES)[number];

/** A country or territory as the map knows it, before it has a place on the screen. */
export interface MapPlace {
	country: Country;
	code: number;
	/** Its state, whatever the time: work that has ended is no gap. */
	state: CellState;
	kind: StateKind;
	/** Initiatives of the time, by the counting rule. */
	count: number;
	/** The measure over the work of the time. */
	value: number;
	step: Step | null;
	class: PlaceClass;
}

export interface MapModel {
	/** Every country and territory except Antarctica, in the order of the reference. */
	places: readonly MapPlace[];
	byIso3: ReadonlyMap<string, MapPlace>;
	byClass: ReadonlyMap<PlaceClass, readonly MapPlace[]>;
	when: When;
	measure: Measure;
	/** Places in scope that have work of the time. */
	reached: number;
	/** Places with recorded work of which none is known to run today, whatever the time shown. */
	resting: number;
	/** Of the places in scope: how many there are and how many are in each state. */
	inScope: number;
	states: Readonly<Record<StateKind, number>>;
	/** Initiatives that count at this time, and those of them that name no country. */
	initiatives: number;
	unnamed: number;
	/** The work of this time. */
	reading: TimedReading;
}

const models = new WeakMap<Reading, Map<string, MapModel>>();

/** What the map shows of a reading. Knows what, not where. Counted once for heading and figure. */
export function mapModel(reading: Reading, when: When, measure: Measure): MapModel {
	const known = models.get(reading) ?? new Map<string, MapModel>();
	models.set(reading, known);
	const key = `${when} ${measure}`;
	let model = known.get(key);
	if (!model) known.set(key, (model = countModel(reading, when, measure)));
	return model;
}

function countModel(reading: Reading, when: When, measure: Measure): MapModel {
	const timed = readingAt(reading, when);
	const states = placeStates(reading);
	const totals = measureOf(timed, 'initiatives');
	const values = measure === 'initiatives' ? totals : measureOf(timed, measure);
	const places = reading.dataset.reference.countries.flatMap((country, code): MapPlace[] => {
		if (country.region === null && country.iso3 === 'ATA') return [];
		const state = states[code]!;
		const value = values[code]!;
		const step = state.kind === 'value' ? stepOf(measure, value) : null;
		const count = totals[code]!;
		const kind = state.kind;
		const it = classOfPlace(kind, step);
		return [{ country, code, state, kind, count, value, step, class: it }];
	});

	const byClass = new Map<PlaceClass, MapPlace[]>(PLACE_CLASSES.map((it) => [it, []]));
	const counts: Record<StateKind, number> = {
		value: 0,
		'gap-confirmed': 0,
		'gap-apparent': 0,
		regional: 0,
		unknown: 0,
		'out-of-scope': 0
	};
	for (const place of places) {
		byClass.get(place.class)!.push(place);
		counts[place.kind]++;
	}
	return {
		places,
		byIso3: new Map(places.map((place) => [place.country.iso3, place])),
		byClass,
		when,
		measure,
		reached: places.filter(({ kind, count }) => kind === 'value' && count > 0).length,
		resting: countResting(reading, states),
		inScope: places.length - counts['out-of-scope'],
		states: counts,
		initiatives: timed.rows.length,
		unnamed: countUnnamed(timed),
		reading: timed
	};
}

function countResting(reading: Reading, states: readonly CellState[]): number {
	const running = measureOf(readingAt(reading, 'running'), 'initiatives');
	return states.filter(({ kind }, code) => kind === 'value' && running[code] === 0).length;
}

function countUnnamed({ dataset, rows }: TimedReading): number {
	const { offsets } = dataset.columns.fields.country;
	return rows.filter((row) => offsets[row] === offsets[row + 1]).length;
}

function classOfPlace(kind: StateKind, step: Step | null): PlaceClass {
	if (kind !== 'value') return kind;
	return step === null ? 'none' : `step-${step}`;
}

/** Places worth a tile or a row: states, places in scope, and any that is named. */
export function isListed({ country, kind, state }: MapPlace): boolean {
	return country.status !== 'other' || kind !== 'out-of-scope' || state.records > 0;
}
