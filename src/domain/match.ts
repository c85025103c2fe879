import { actingCountry } from './acting-country';
import type { Dataset, Field, MultiColumn } from './dataset';
import { STATUSES, type Filter } from './filter';
import { fold } from './fold';
import { namesOfCountry } from './names-of-country';
import { spreadOverYears } from './spread';
import type { Statuses } from './status';
import { valueTreeOf } from './value-tree';

/** One bit for each part of the filter that an initiative can fail. Country and group are one. */
export const FAILS = {
	topic: 1,
	place: 2,
	funder: 4,
	implementer: 8,
	inventory: 16,
	users: 32,
	activity: 64,
	status: 128,
	years: 256,
	text: 512
} as const;

const LISTED = ['topic', 'funder', 'implementer', 'inventory', 'users', 'activity'] as const;

/** How initiatives stand against a filter. */
export interface Failures {
	/** By row the parts of the filter that it fails, as bits of FAILS; 0 is selected. */
	byRow: Uint16Array;
	/** The parts that the filter has, as bits of FAILS. */
	parts: number;
}

/** Holds every initiative against a filter. Unknown ids in a filter match nothing. */
export function failuresOf(
	dataset: Dataset,
	filter: Filter,
	named: Uint8Array | null,
	statuses: Statuses
): Failures {
	const { columns, dictionaries } = dataset;
	const fails = new Uint16Array(columns.size);
	let parts = 0;

	for (const key of LISTED) {
		if (!filter[key].length) continue;
		const { codes } = dictionaries[key];
		const wanted = new Uint8Array(codes.size);
		for (const id of filter[key]) {
			const code = codes.get(id);
			if (code !== undefined) wanted[code] = 1;
		}
		failUnlessAny(fails, columns.fields[key], wanted, FAILS[key]);
		parts |= FAILS[key];
	}
	if (named) {
		failUnlessAny(fails, columns.fields.country, named, FAILS.place);
		parts |= FAILS.place;
	}
	if (filter.status.length) {
		failByStatus(fails, statuses, filter);
		parts |= FAILS.status;
	}
	if (filter.from !== null || filter.to !== null) {
		const years = spreadOverYears(dataset);
		const wanted = Uint8Array.from(years.ids, (year) => Number(isWithin(Number(year), filter)));
		failUnlessAny(fails, years, wanted, FAILS.years);
		parts |= FAILS.years;
	}
	const text = fold(filter.q);
	if (text) {
		failByText(fails, textsOf(dataset), text);
		parts |= FAILS.text;
	}
	return { byRow: fails, parts };
}

/** Room for a list of rows before its length is known; fresh memory costs more than the count. */
let room = new Uint32Array(0);

/** The rows that fail nothing but, perhaps, the parts in `except`; ascending. */
export function rowsPassing({ byRow }: Failures, except = 0): Uint32Array {
	if (room.length <= byRow.length) room = new Uint32Array(byRow.length + 1);
	const rows = room;
	let size = 0;
	// Every row is written, and the next one writes over it unless it passes. So there is no
	// condition that the processor could guess wrong, which costs more than the writing.
	for (let row = 0; row < byRow.length; row++) {
		rows[size] = row;
		size += ((byRow[row]! & ~except) - 1) >>> 31;
	}
	return rows.slice(0, size);
}

function failUnlessAny(
	fails: Uint16Array,
	column: MultiColumn,
	wanted: Uint8Array,
	bit: number
): void {
	const { of, parent, value, size } = valueTreeOf(column);
	const failing = new Uint16Array(size);
	failing[0] = bit;
	for (let node = 1; node < size; node++) {
		failing[node] = wanted[value[node]!] ? 0 : failing[parent[node]!]!;
	}
	for (let row = 0; row < fails.length; row++) fails[row]! |= failing[of[row]!]!;
}

function failByStatus(fails: Uint16Array, { status }: Statuses, filter: Filter): void {
	const wanted = Uint8Array.from(STATUSES, (id) => Number(filter.status.includes(id)));
	for (let row = 0; row < fails.length; row++) {
		if (!wanted[status[row]!]) fails[row]! |= FAILS.status;
	}
}

function isWithin(year: number, { from, to }: Filter): boolean {
	return (from === null || year >= from) && (to === null || year <= to);
}

function failByText(fails: Uint16Array, texts: readonly string[], wanted: string): void {
	for (let row = 0; row < fails.length; row++) {
		if (!texts[row]!.includes(wanted)) fails[row]! |= FAILS.text;
	}
}

const textsByDataset = new WeakMap<Dataset, string[]>();

const ACTOR_FIELDS = ['funder', 'implementer', 'partner'] as const satisfies readonly Field[];

/**
 * Per row the folded title, actors (with acronyms) and countries in six languages, also where a
 * country acts, one to a line.
 */
function textsOf(dataset: Dataset): readonly string[] {
	const known = textsByDataset.get(dataset);
	if (known) return known;

	const { columns, reference, titles, shownCountries } = dataset;
	const countries = reference.countries.map(({ name, iso2 }, code) =>
		[...new Set([name, shownCountries?.[code] ?? name, ...namesOfCountry(iso2)].map(fold))].join(
			'\n'
		)
	);
	const byIso3 = new Map(reference.countries.map((country) => [country.iso3, country]));
	const codeOf = dataset.dictionaries.country.codes;
	const actors = reference.actors.map((actor) => {
		const country = actingCountry(actor, byIso3);
		const own = [actor.name, ...(actor.acronym ? [actor.acronym] : [])].map(fold).join('\n');
		return country ? `${own}\n${countries[codeOf.get(country.iso3)!]!}` : own;
	});
	const texts = titles.map((title, row) => {
		const lines = [fold(title)];
		const append = ({ offsets, values }: MultiColumn, names: readonly string[]) => {
			for (let at = offsets[row]!; at < offsets[row + 1]!; at++) lines.push(names[values[at]!]!);
		};
		for (const field of ACTOR_FIELDS) append(columns.fields[field], actors);
		append(columns.fields.country, countries);
		return lines.join('\n');
	});
	textsByDataset.set(dataset, texts);
	return texts;
}
