import { scopePairs, scopesOf, type ScopePair } from '../../domain/overlap/scope';
import { i18n } from '../../i18n/i18n.svelte';
import type { SlideBody, SlideCell, SlideSource, SlideTable } from '../slide';
import { numberCell, textCell } from '../slide-cells';
import { choiceFrom } from './choice';
import { absencesFor, pointsFor, sitesModel } from './model';
import { inventoryName } from './names';
import { absenceRows, commonOf, periodOf, pointRows } from './point-words';
import { siteLines } from './site-lines';
import { summaryOf } from './summary';

type Table = Pick<SlideTable, 'columns' | 'rows'>;

/** What sites share, what scopes share, or where actors could coordinate, as a table. */
export async function slideOf(source: SlideSource): Promise<SlideBody | null> {
	const { reading, params } = source;
	const choice = choiceFrom(params);
	const table =
		choice.part === 'sites'
			? sitesTable(source)
			: choice.part === 'scope'
				? scopeTable(source)
				: pointsTable(source);
	if (!table?.rows.length) return null;
	return {
		kind: 'table',
		subtitle: i18n.m.overlapsSubtitle[choice.part],
		summary: summaryOf(reading, choice, sitesModel(reading, choice)),
		note: '',
		...table
	};
}

function sitesTable({ dataset, reading, params }: SlideSource): Table {
	const m = i18n.m;
	const model = sitesModel(reading, { ...choiceFrom(params), allSites: true });
	return {
		columns: [
			{ head: m.overlapsTableSite, width: 3 },
			{ head: m.overlapsTableKind, width: 1.3 },
			{ head: m.overlapsTableListed, width: 0.9, align: 'end' },
			{ head: m.overlapsTableShared, width: 0.9, align: 'end' },
			{ head: m.overlapsTableWith, width: 6 }
		],
		rows: siteLines(dataset, model).map(({ name, kind, listed, shared, partners }) => [
			{ text: name, bold: true },
			textCell(kind),
			numberCell(listed),
			numberCell(shared),
			textCell(partners)
		])
	};
}

function scopeTable({ dataset, reading, params, readRegister }: SlideSource): Table | null {
	if (!readRegister) return null;
	const m = i18n.m;
	const { inventories, topics } = dataset.reference;
	const every = scopePairs(scopesOf(reading, readRegister));
	const pairs = every.filter(
		({ rows, scope }) => scope > 0 && (rows || choiceFrom(params).wholeRegister)
	);
	const nameOf = ({ inventory }: ScopePair['a']) =>
		textCell(inventoryName(inventories[inventory]!));
	return {
		columns: [
			{ head: m.overlapsTableInventory, width: 2.5 },
			{ head: m.overlapsTableOther, width: 2.5 },
			{ head: m.overlapsScopeScope, width: 1.2, align: 'end' },
			{ head: m.overlapsTableTopics, width: 4 },
			{ head: m.overlapsTablePlaces, width: 1.1, align: 'end' },
			{ head: m.overlapsScopeRecords, width: 1.3, align: 'end' }
		],
		rows: pairs.map((pair) => [
			nameOf(pair.a),
			nameOf(pair.b),
			{ text: i18n.percent(pair.scope), value: pair.scope },
			textCell(i18n.list(pair.topics.map((code) => topics[code]!.label))),
			numberCell(pair.places.length),
			pair.rows ? numberCell(pair.rows.length) : textCell(m.overlapsScopeUnloaded)
		])
	};
}

function pointsTable({ dataset, reading, params }: SlideSource): Table {
	const m = i18n.m;
	const { list, now } = choiceFrom(params);
	if (list === 'absences') {
		const [heads, ...rows] = absenceRows(dataset, absencesFor(reading, now));
		// The codes of countries are for machines.
		const kept = [1, 2, 3, 4, 5, 7];
		const widths = [2.5, 2.5, 0.8, 3, 3, 2.5];
		return {
			columns: kept.map((at, of) => ({ head: String(heads![at]), width: widths[of]! })),
			rows: rows.map((row) => kept.map((at) => plainCell(row[at]!)))
		};
	}
	const found = pointsFor(reading).points;
	const points = now ? found.filter(({ running }) => running > 0) : found;
	const [heads, ...rows] = pointRows(dataset, points);
	const [SIDES, ACTORS, RUNNING] = [5, 6, 11];
	return {
		columns: [
			{ head: m.overlapsSubtitle.points, width: 4 },
			{ head: String(heads![ACTORS]), width: 5 },
			{ head: m.takeSlidePeriod, width: 2 },
			{ head: String(heads![SIDES]), width: 0.9, align: 'end' },
			{ head: String(heads![RUNNING]), width: 1.1, align: 'end' }
		],
		rows: points.map((point, at) => [
			textCell(commonOf(dataset, point)),
			plainCell(rows[at]![ACTORS]!),
			textCell(periodOf(point)),
			plainCell(rows[at]![SIDES]!),
			plainCell(rows[at]![RUNNING]!)
		])
	};
}

const plainCell = (value: string | number | null): SlideCell =>
	typeof value === 'number' ? numberCell(value) : textCell(value ?? '');
