import type { Axis, AxisId } from '../../domain/need/axis';
import type { NeedCell, NeedReading } from '../../domain/need/need';
import { AREAS } from '../../domain/need/areas';
import { narrows } from '../../domain/filter';
import { i18n } from '../../i18n/i18n.svelte';
import type { Model, Place } from './model';

/** How the catalogue knows an axis. */
export const axisName = ({ id, own }: Axis) =>
	own ? { own: own.label, up: own.up } : (id as AxisId);

/** A value on the axis in words. */
export function levelText({ axis }: NeedReading, level: number): string {
	if (axis.steps) return i18n.m.needStep[axis.steps[level]!.value]!;
	if (!axis.values) return twoDigits(level);
	// A year is no quantity: no thousands separator.
	if (axis.id === 'strategies-first-year') return String(level);
	return i18n.number(level, 2);
}

/** A share between 0 and 1 with two digits. */
export function twoDigits(value: number): string {
	return i18n.number(value, 2, 2);
}

export function titleOf(need: NeedReading): string {
	const { countries, reading } = need;
	const corner = countries.filter(({ field }) => field.need === 2 && field.coverage === 0);
	if (!need.areas.length) return i18n.m.needNoArea;
	if (!countries.length) return i18n.m.needNoPlaces;
	const { reference } = reading.dataset;
	return i18n.m.needTitle({
		axis: axisName(need.axis),
		count: corner.length,
		total: countries.length,
		sids: corner.filter(({ code }) => reference.countries[code]!.sids).length,
		filtered: narrowsWork(need)
	});
}

/** Whether the filter leaves work out: a choice of places alone does not. */
function narrowsWork({ reading: { filter } }: NeedReading): boolean {
	return narrows({ ...filter, country: [], group: [] });
}

export function pointName(need: NeedReading, place: Place): string {
	return i18n.m.needPoint({
		name: place.name,
		axis: axisName(need.axis),
		value: levelText(need, place.level),
		coverage: place.coverage,
		need: place.field.need,
		covered: place.field.coverage
	});
}

export function fieldName(need: NeedReading, field: Place['field']): string {
	return i18n.m.needField({ axis: axisName(need.axis), ...field });
}

export function cellName(place: Place, cell: NeedCell): string {
	return i18n.m.needCell({
		name: place.name,
		area: cell.area,
		band: cell.band,
		records: cell.records,
		counting: cell.counting,
		mark: cell.mark,
		need: cell.need ?? 0,
		noValue: cell.need === null
	});
}

export function cellWhy(need: NeedReading, cell: NeedCell): string {
	return i18n.m.needCellWhy({
		...cell,
		typical: need.typical[AREAS.indexOf(cell.area)]!,
		years: need.settings.window
	});
}

const NAMED = 4;

export function summaryOf({ need, places, counts }: Model): string {
	const corner = places.filter(({ field }) => field.need === 2 && field.coverage === 0);
	const cells = places.flatMap((place) => place.cells);
	return i18n.m.needSummary({
		axis: axisName(need.axis),
		total: places.length,
		corner: corner.length,
		names: corner.slice(0, NAMED).map(({ name }) => name),
		opposite: counts[2]![2]!,
		nothing: cells.filter(({ records }) => records === 0).length,
		old: cells.filter(({ records, counting }) => records > 0 && counting === 0).length,
		cells: cells.length,
		missing: need.missing.length,
		date: i18n.date(need.baseline.dataset.manifest.asOf)
	});
}
