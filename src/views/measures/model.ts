import { choosePlacesOfMeasures } from '../../domain/measures/chosen';
import { inMeasures } from '../../domain/measures/measured';
import { isSupport, kindAt, supportOf, type MeasureSupport } from '../../domain/measures/support';
import { readDataset, type Reading } from '../../domain/reading';
import type { Register } from '../../domain/register';
import { classOf, cellStates, type CellState, type StateKind } from '../../domain/states';
import { axisOf, crossTab } from '../../domain/tally';
import { originalOf, ourTopics } from '../../domain/vocabulary/recoding';
import type { MeasuresChoice } from './choice';

/** Rows of the dataset by the kind of support they give; ascending, each row in one list. */
export type RowsByKind = Record<'direct' | 'close' | 'broad', number[]>;

/** One of the eleven, at the chosen places. */
export interface MeasureLine extends MeasureSupport {
	id: string;
	label: string;
	/** Work that names a chosen country, or an area that lies within the chosen places. */
	rows: RowsByKind;
	/** Of `rows`, what names no country. */
	within: RowsByKind;
	/** Work that names no country and may reach the chosen places: global, for a wider area, unplaced. */
	wider: RowsByKind;
	/** Number of initiatives that count as support; those of a wider topic only if asked for. */
	counted: number;
	/** Countries or subregions in each state. */
	census: Record<StateKind, number>;
}

/** A country or a subregion. */
export interface PlaceLine {
	id: string;
	position: number;
	/** The subregion of a country; null for a subregion. */
	block: string | null;
}

export interface Cell {
	measure: MeasureLine;
	place: PlaceLine;
	state: CellState;
	/** Class of the count, 0 to 4; -1 for nothing. */
	step: number;
	rows: RowsByKind;
	/** Whether a person read it in a listing, for at least one of the records. */
	direct: boolean;
}

export interface MeasuresModel {
	choice: MeasuresChoice;
	/** In our topics, at the chosen places. */
	reading: Reading;
	/** The same with measures in place of topics. */
	measured: Reading;
	/** Whether the Americas stand in, since the filter names no place. */
	assumed: boolean;
	by: 'country' | 'subregion';
	measures: MeasureLine[];
	places: PlaceLine[];
	/** Row-major: all measures of the first place, then of the next. */
	cells: Cell[];
	/** Measures without any support that counts. */
	unsupported: MeasureLine[];
}

/** More countries than this are shown by subregion, unless asked for. */
const COUNTRIES_MAX = 60;

type Measured = Pick<Register, 'measures' | 'measureMatches' | 'crosswalk'>;

const models = new WeakMap<Reading, { register: Measured; key: string; model: MeasuresModel }>();

/** The measures against the places of a reading. Heading, figure and panel ask for the same one. */
export function measuresOf(
	shown: Reading,
	register: Measured,
	choice: MeasuresChoice
): MeasuresModel {
	const key = JSON.stringify(choice);
	const known = models.get(shown);
	if (known?.register === register && known.key === key) return known.model;
	const model = buildMeasures(shown, register, choice);
	models.set(shown, { register, key, model });
	return model;
}

function buildMeasures(shown: Reading, register: Measured, choice: MeasuresChoice): MeasuresModel {
	const own = inOurTopics(shown);
	const { reading, assumed, within, wider } = choosePlacesOfMeasures(own);
	const supports = supportOf(reading.dataset, register);
	const measured = inMeasures(reading, supports, choice.wide);

	const countries = axisOf(measured, 'country');
	const by = choice.by ?? (countries.ids.length > COUNTRIES_MAX ? 'subregion' : 'country');
	const across = { dimension: 'topic' as const, ids: supports.map(({ measure }) => measure.id) };
	const tab = crossTab(measured, by === 'country' ? countries : axisOf(measured, by), across);
	const states = cellStates(measured, tab);

	const measures = supports.map((support): MeasureLine => {
		const rows = byKind(support, [...reading.rows, ...within]);
		return {
			...support,
			id: support.measure.id,
			label: support.measure.label,
			rows,
			within: byKind(support, within),
			wider: byKind(support, wider),
			counted: [...reading.rows, ...within].filter((row) => isSupport(support, row, choice.wide))
				.length,
			census: {
				value: 0,
				'gap-confirmed': 0,
				'gap-apparent': 0,
				regional: 0,
				unknown: 0,
				'out-of-scope': 0
			}
		};
	});
	const places = placesOf(reading, by, tab.rows.ids);
	const cells = places.flatMap((place) => {
		const named = rowsNaming(reading, by, place.id);
		return measures.map((measure, at): Cell => {
			const state = states[place.position * measures.length + at]!;
			measure.census[state.kind]++;
			const rows = byKind(measure, named);
			return {
				measure,
				place,
				state,
				rows,
				step: state.kind === 'value' ? classOf(state.count) : -1,
				direct: rows.direct.length > 0
			};
		});
	});
	return {
		choice,
		reading,
		measured,
		assumed,
		by,
		measures,
		places,
		cells,
		unsupported: measures.filter(({ counted }) => counted === 0)
	};
}

/** A reading in our own topics, which the crosswalk of measures is about. */
function inOurTopics(reading: Reading): Reading {
	const { dataset, filter, today } = reading;
	const original = originalOf(dataset);
	if (original === dataset) return reading;
	return readDataset(original, { ...filter, topic: ourTopics(dataset, filter.topic) }, today);
}

function byKind(support: MeasureSupport, rows: Iterable<number>): RowsByKind {
	const found: RowsByKind = { direct: [], close: [], broad: [] };
	for (const row of rows) {
		const kind = kindAt(support, row);
		if (kind) found[kind].push(row);
	}
	for (const kind of ['direct', 'close', 'broad'] as const) found[kind].sort((a, b) => a - b);
	return found;
}

/** Places in the order of their subregions, as the reference has them. */
function placesOf(
	{ dataset }: Reading,
	by: MeasuresModel['by'],
	ids: readonly string[]
): PlaceLine[] {
	const lines = ids.map((id, position) => ({
		id,
		position,
		block:
			by === 'country'
				? (dataset.reference.countries[dataset.dictionaries.country.codes.get(id)!]!.subregion ??
					null)
				: null
	}));
	const order = dataset.reference.groups.map(({ id }) => id);
	const at = ({ block }: PlaceLine) => (block === null ? 0 : order.indexOf(block));
	return lines.sort((a, b) => at(a) - at(b) || a.position - b.position);
}

/** The selected rows that name a country, or a counting country of a subregion. */
function rowsNaming(reading: Reading, by: MeasuresModel['by'], id: string): number[] {
	const { dataset, places } = reading;
	const { offsets, values } = dataset.columns.fields.country;
	const members = dataset.reference.countries.map(({ iso3, subregion }, code) =>
		by === 'country' ? iso3 === id : subregion === id && places[code] === 1
	);
	return Array.from(reading.rows).filter((row) =>
		values.subarray(offsets[row]!, offsets[row + 1]!).some((code) => members[code])
	);
}
