import type { Reading } from '../../domain/reading';
import { i18n } from '../../i18n/i18n.svelte';
import { valueName } from '../../ui/value-name';
import type { Cell, MeasuresModel } from './model';

/** Longest title, in signs. */
const TITLE_SIGNS = 105;
/** Groups or countries named before "the chosen places". */
const NAMED_PLACES = 2;

/** What the chosen places are called: "Americas", "Kenya and Uganda". */
export function placesName({ reading }: Pick<MeasuresModel, 'reading'>): string {
	const { dataset, filter } = reading;
	const names = [
		...filter.group.map((id) => valueName(dataset, 'group', id)),
		...filter.country.map((id) => valueName(dataset, 'country', id))
	];
	return names.length && names.length <= NAMED_PLACES
		? i18n.list(names)
		: i18n.m.measuresPlacesChosen;
}

/** The finding: what nobody supports, or else what fewest do. */
export function titleOf(model: MeasuresModel): string {
	const { measures, unsupported, reading } = model;
	const places = placesName(model);
	const total = measures.length;
	if (!reading.dataset.columns.size || !total) return i18n.m.measuresTitleNone;
	if (!unsupported.length) {
		const fewest = measures.reduce((least, line) => (line.counted < least.counted ? line : least));
		return i18n.m.measuresTitleFewest({
			places,
			total,
			fewest: fewest.counted,
			name: fewest.label
		});
	}
	const title = (names: string | null) =>
		i18n.m.measuresTitleUnsupported({ places, count: unsupported.length, total, names });
	const labels = unsupported.map(({ label }) => label);
	for (let shown = labels.length; shown > 0; shown--) {
		const rest = labels.length - shown;
		const names = [
			...labels.slice(0, shown),
			...(rest ? [i18n.m.measuresAnd({ count: rest })] : [])
		];
		const text = title(i18n.list(names));
		if (text.replace(/[⟦⟧]/g, '').length <= TITLE_SIGNS) return text;
	}
	return title(null);
}

/** The name of a place of the model. */
export function placeName({ by, reading }: MeasuresModel, id: string): string {
	return valueName(reading.dataset, by, id);
}

/** A count by the counting rule, fractions with a digit. */
export function countText(count: number): string {
	return i18n.number(count, Number.isInteger(count) ? 0 : 1);
}

/** What a cell holds, in words. */
export function cellWhat({ state, rows }: Cell, wide: boolean): string {
	const may = wide ? 0 : rows.broad.length;
	if (state.kind === 'value' || state.count > 0) {
		const count = Number.isInteger(state.count)
			? i18n.m.initiatives({ count: state.count })
			: i18n.m.measuresFractional({ text: countText(state.count) });
		const what = i18n.m.measuresCellKinds({ count, direct: rows.direct.length });
		return may ? i18n.m.measuresCellMay({ what, count: may }) : what;
	}
	const what = i18n.m.stateLabel[state.kind];
	return may ? i18n.m.measuresCellMay({ what, count: may }) : what;
}

/** The name of a cell's control: "Women in decisions, Brazil: apparent gap". */
export function cellName(model: MeasuresModel, cell: Cell): string {
	return i18n.m.measuresCell({
		measure: cell.measure.label,
		place: placeName(model, cell.place.id),
		what: cellWhat(cell, model.choice.wide)
	});
}

/** Rows that support any measure and count, by a set. */
function supporting(model: MeasuresModel, kinds: readonly ('direct' | 'close' | 'broad')[]) {
	return new Set(model.measures.flatMap(({ rows }) => kinds.flatMap((kind) => rows[kind])));
}

/** One paragraph: how much, where most, where none, and the date. */
export function summaryOf(model: MeasuresModel): string {
	const { measures, unsupported, choice, cells, places, by } = model;
	const { m } = i18n;
	const counted = choice.wide
		? (['direct', 'close', 'broad'] as const)
		: (['direct', 'close'] as const);
	const most = measures.reduce((best, line) => (line.counted > best.counted ? line : best));
	const named = new Set(cells.filter(({ state }) => state.count > 0).map(({ place }) => place.id));
	const wider = new Set(measures.flatMap((line) => counted.flatMap((kind) => line.wider[kind])));
	return [
		m.measuresSummary({
			total: supporting(model, counted).size,
			places: placesName(model),
			measures: measures.length,
			direct: supporting(model, ['direct']).size
		}),
		...(most.counted ? [m.measuresSummaryMost({ name: most.label, count: most.counted })] : []),
		...(unsupported.length
			? [m.measuresSummaryNone({ names: i18n.list(unsupported.map(({ label }) => label)) })]
			: []),
		m.measuresSummaryNamed({ named: named.size, total: places.length, by }),
		...(wider.size ? [m.measuresSummaryWider({ count: wider.size })] : []),
		m.measuresSummaryAsOf({ date: i18n.date(model.reading.dataset.manifest.asOf) })
	].join(m.sentenceSpace);
}

/** How it is counted, and what silence does not mean. */
export function noteOf(model: MeasuresModel): string {
	const { m } = i18n;
	const broad = new Set(model.measures.flatMap(({ rows }) => rows.broad)).size;
	return [
		model.choice.wide
			? m.measuresNoteWide({ count: broad })
			: m.measuresNoteNarrow({ count: broad }),
		model.reading.filter.count === 'whole' ? m.measuresNoteWhole : m.measuresNoteFractional,
		m.measuresNote
	].join(m.sentenceSpace);
}

/** Why a row is there through the crosswalk: the topics of it that are tied to the measure. */
export function tieReasons(
	{ dataset }: Reading,
	row: number,
	{ measure }: Pick<Cell, 'measure'>
): string[] {
	const { offsets, values } = dataset.columns.fields.topic;
	const topics = values.subarray(offsets[row]!, offsets[row + 1]!);
	return measure.ties.flatMap(({ topic, match, reason }) => {
		if (!topics.includes(dataset.dictionaries.topic.codes.get(topic) ?? -1)) return [];
		const text = i18n.m.measuresReasonTopic({
			topic: valueName(dataset, 'topic', topic),
			match: i18n.m.measuresMatch[match]
		});
		return reason ? [text, i18n.m.measuresReasonTie({ reason })] : [text];
	});
}
