import { fold } from '../fold';
import { CsvError, parseCsv } from '../need/csv';
import { MOST_LABELS, type OwnCrosswalk } from './own-crosswalk';
import { NO_TERM } from './sssom';
import { MATCH_KINDS, type MatchKind } from './vocabulary';

/** Why a row was left out. */
export const ROW_FAULTS = [
	'missing',
	'no-curie',
	'no-prefix',
	'no-match',
	'negative',
	'no-topic',
	'repeated'
] as const;
export interface RowFault {
	/** Mapping from 1, without the header. */
	row: number;
	field: string;
	value: string;
	reason: (typeof ROW_FAULTS)[number];
}

/** Why a file could not be read at all. */
export type FileFault =
	| { reason: 'no-table' }
	| { reason: 'no-column'; field: string }
	| { reason: 'broken-quote'; line: number }
	/** More taxonomies, or labels of one, than a reader could choose among. */
	| { reason: 'too-many'; of: 'prefixes' | 'labels'; most: number };

export interface SssomRead {
	/** One crosswalk for each prefix on the other side of our topics. */
	crosswalks: OwnCrosswalk[];
	/** Rows that were read, and those of them that were left out. */
	rows: number;
	faults: RowFault[];
}

const REQUIRED = ['subject_id', 'predicate_id', 'object_id', 'mapping_justification'] as const;
/** Prefixes that need no declaration. */
const BUILT_IN = ['owl', 'rdf', 'rdfs', 'semapv', 'skos', 'sssom', 'xsd', 'linkml'];
const SKOS = 'http://www.w3.org/2004/02/skos/core#';
const INVERSE: Readonly<Record<MatchKind, MatchKind>> = {
	exactMatch: 'exactMatch',
	closeMatch: 'closeMatch',
	narrowMatch: 'broadMatch',
	broadMatch: 'narrowMatch'
};
const LONGEST = 400;
const MOST_PREFIXES = 50;

interface Mapping {
	prefix: string;
	code: string;
	label: string;
	topic: string | null;
	kind: MatchKind;
	reason: string;
}

/**
 * Reads a reader's crosswalk from SSSOM/TSV. One side of each mapping must be a topic of ours, by
 * its id; the other side is taken as a label, of the taxonomy that its prefix names. Mappings that
 * begin at our topics are turned round.
 *
 * Rows with a fault are left out and named, all others kept. Slots that are not used are ignored.
 */
export function readSssom(
	text: string,
	topics: readonly string[],
	file: string
): SssomRead | FileFault {
	const { header, table } = splitBlocks(text);
	let rows: string[][];
	try {
		rows = parseCsv(table).rows;
	} catch (error) {
		if (error instanceof CsvError) {
			const before = text.slice(0, text.length - table.length).split('\n').length - 1;
			return { reason: 'broken-quote', line: before + error.line };
		}
		throw error;
	}
	const [columns, ...body] = rows;
	if (!columns) return { reason: 'no-table' };
	const missing = REQUIRED.find((slot) => !columns.includes(slot));
	if (missing) return { reason: 'no-column', field: missing };

	const prefixes = new Map([
		...BUILT_IN.map((prefix) => [prefix, ''] as const),
		...header.prefixes
	]);
	const faults: RowFault[] = [];
	const mappings: Mapping[] = [];
	const seen = new Set<string>();
	body.forEach((cells, at) => {
		const value = (slot: string) => (cells[columns.indexOf(slot)] ?? '').trim();
		const fault = (field: string, reason: RowFault['reason']) =>
			void faults.push({ row: at + 1, field, value: value(field).slice(0, LONGEST), reason });

		for (const slot of REQUIRED) {
			if (!value(slot)) return fault(slot, 'missing');
		}
		for (const slot of ['subject_id', 'object_id'] as const) {
			const parts = split(value(slot));
			if (!parts) return fault(slot, 'no-curie');
			if (!prefixes.has(parts.prefix)) return fault(slot, 'no-prefix');
		}
		const kind = kindOf(value('predicate_id'), prefixes);
		if (!kind) return fault('predicate_id', 'no-match');
		if (columns.includes('predicate_modifier') && value('predicate_modifier')) {
			return fault('predicate_modifier', 'negative');
		}
		const mapping = read(value, kind, topics);
		if (!mapping) return fault('object_id', 'no-topic');
		const key = JSON.stringify([mapping.prefix, mapping.code, mapping.topic]);
		if (seen.has(key)) return fault('object_id', 'repeated');
		seen.add(key);
		mappings.push(mapping);
	});
	return (
		tooMany(mappings) ?? {
			crosswalks: gather(mappings, header.title, file, faults.length),
			rows: body.length,
			faults
		}
	);
}

function tooMany(mappings: readonly Mapping[]): FileFault | null {
	const labels = new Map<string, Set<string>>();
	for (const { prefix, code } of mappings) {
		labels.set(prefix, (labels.get(prefix) ?? new Set()).add(code));
	}
	if (labels.size > MOST_PREFIXES) {
		return { reason: 'too-many', of: 'prefixes', most: MOST_PREFIXES };
	}
	return [...labels.values()].some(({ size }) => size > MOST_LABELS)
		? { reason: 'too-many', of: 'labels', most: MOST_LABELS }
		: null;
}

/** The metadata is on the lines before the table that begin with `#`. */
function splitBlocks(text: string) {
	const body = text.replace(/^\uFEFF/, '');
	const lines = body.split('\n');
	const end = lines.findIndex((line) => !line.startsWith('#'));
	const count = end < 0 ? lines.length : end;
	return { header: readHeader(lines.slice(0, count)), table: lines.slice(count).join('\n') };
}

/** What is used of the metadata: the prefixes and the title. Both are plain YAML of one line each. */
function readHeader(lines: readonly string[]): { prefixes: Map<string, string>; title: string } {
	const content = lines.map((line) => line.slice(1).replace(/\r$/, ''));
	const indent = content
		.filter((line) => line.trim())
		.reduce((least, line) => Math.min(least, line.search(/\S/)), Infinity);
	const prefixes = new Map<string, string>();
	let title = '';
	let within = '';
	for (const line of content.map((it) => it.slice(indent))) {
		const found = /^(\s*)(?:"([^"]+)"|'([^']+)'|([^\s:#"'][^:]*)):(?:\s+(.*))?$/.exec(line);
		if (!found) continue;
		const key = found[2] ?? found[3] ?? found[4]!.trim();
		const value = unquote(found[5]?.trim() ?? '');
		if (!found[1]) {
			within = key;
			if (key === 'mapping_set_title') title = value;
		} else if (within === 'curie_map') prefixes.set(key, value);
	}
	return { prefixes, title };
}

function unquote(text: string): string {
	if (/^".*"$/.test(text)) {
		try {
			return String(JSON.parse(text));
		} catch {
			return text.slice(1, -1);
		}
	}
	return /^'.*'$/.test(text) ? text.slice(1, -1).replaceAll("''", "'") : text;
}

function split(curie: string): { prefix: string; id: string } | null {
	const found = /^([A-Za-z_][\w.-]*):(?!\/\/)(.+)$/s.exec(curie);
	return found && { prefix: found[1]!, id: decode(found[2]!) };
}

function decode(id: string): string {
	try {
		return decodeURIComponent(id);
	} catch {
		return id;
	}
}

/** The match that a predicate names, also under another prefix for SKOS. */
function kindOf(predicate: string, prefixes: ReadonlyMap<string, string>): MatchKind | null {
	const parts = split(predicate);
	if (!parts || (parts.prefix !== 'skos' && prefixes.get(parts.prefix) !== SKOS)) return null;
	return MATCH_KINDS.find((kind) => kind === parts.id) ?? null;
}

function read(
	value: (slot: string) => string,
	kind: MatchKind,
	topics: readonly string[]
): Mapping | null {
	const [subject, object] = [split(value('subject_id'))!, split(value('object_id'))!];
	const reason = value('comment').slice(0, LONGEST);
	const none = value('object_id') === NO_TERM;
	if (none || topics.includes(object.id)) {
		return {
			prefix: subject.prefix,
			code: subject.id,
			label: (value('subject_label') || subject.id).slice(0, LONGEST),
			topic: none ? null : object.id,
			kind,
			reason
		};
	}
	if (!topics.includes(subject.id)) return null;
	return {
		prefix: object.prefix,
		code: object.id,
		label: (value('object_label') || object.id).slice(0, LONGEST),
		topic: subject.id,
		kind: INVERSE[kind],
		reason
	};
}

function gather(
	mappings: readonly Mapping[],
	title: string,
	file: string,
	leftOut: number
): OwnCrosswalk[] {
	const prefixes = [...new Set(mappings.map(({ prefix }) => prefix))];
	const taken = new Set<string>();
	return prefixes.map((prefix, at) => {
		const own = mappings.filter((mapping) => mapping.prefix === prefix);
		const labels = new Map<string, string>();
		for (const { code, label } of own) if (!labels.has(code)) labels.set(code, label);
		const base =
			fold(prefix)
				.replace(/[^a-z0-9]+/g, '-')
				.replace(/^-|-$/g, '') || `words-${at + 1}`;
		let id = base;
		for (let next = 2; taken.has(id); next++) id = `${base}-${next}`;
		taken.add(id);
		return {
			id,
			name: prefixes.length === 1 && title ? title.slice(0, 120) : prefix,
			file,
			leftOut,
			labels: [...labels].map(([code, label]) => ({ code, label })),
			matches: own.flatMap(({ code, topic, kind, reason }) =>
				topic ? [{ code, topic, match: kind, ...(reason && { reason }) }] : []
			)
		};
	});
}
