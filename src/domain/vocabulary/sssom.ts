import type { Match, Register } from '../register';
import type { Term } from '../release';

/** What a set of mappings says of itself. */
export interface MappingSetAbout {
	/** Address that its identifiers begin with, closed by a slash. */
	base: string;
	version: string;
	/** YYYY-MM-DD. */
	date: string;
	title: string;
	description: string;
	licence: string;
}

/** Slots of a mapping, in the order that the canonical form asks for. */
const SSSOM_COLUMNS = [
	'subject_id',
	'subject_label',
	'predicate_id',
	'object_id',
	'object_label',
	'mapping_justification',
	'comment'
] as const;

/** Prefix of our topics. */
const TOPIC_PREFIX = 'topic';
/** Stands for "nothing corresponds". */
export const NO_TERM = 'sssom:NoTermFound';
/** All our matches were made by people who read the labels. */
const JUSTIFICATION = 'semapv:ManualMappingCuration';

/**
 * The crosswalk as SSSOM/TSV with its metadata in the file, canonical but for condensation: a
 * taxonomy is a prefix, a label's code its identifier, its match a predicate of SKOS. A label
 * without a counterpart is mapped to `sssom:NoTermFound`.
 *
 * Format: https://mapping-commons.github.io/sssom/spec-formats-tsv
 */
export function toSssom(
	{ taxonomies, crosswalk }: Pick<Register, 'taxonomies' | 'crosswalk'>,
	topics: readonly Pick<Term, 'id' | 'label'>[],
	about: MappingSetAbout
): string {
	const notes = new Map(
		taxonomies.flatMap(({ id, labels }) =>
			labels.map(({ code, note }) => [`${id} ${code}`, note] as const)
		)
	);
	const labelOf = new Map(topics.map(({ id, label }) => [id, label]));
	const rows = crosswalk
		.map((match) =>
			[
				curie(match.taxonomy, match.code),
				match.label,
				`skos:${match.match ?? 'exactMatch'}`,
				match.topic ? curie(TOPIC_PREFIX, match.topic) : NO_TERM,
				match.topic ? (labelOf.get(match.topic) ?? match.topic) : '',
				JUSTIFICATION,
				commentOf(match, notes)
			].map(quoted)
		)
		.map((row) => row.join('\t'))
		.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));

	const prefixes = [...new Set(crosswalk.map(({ taxonomy }) => taxonomy))].map(
		(id): [string, string] => [id, `${about.base}vocabulary/${id}/`]
	);
	const map = [...prefixes, [TOPIC_PREFIX, `${about.base}topics/`] as const].sort(([a], [b]) =>
		a < b ? -1 : 1
	);
	const header = [
		'curie_map:',
		...map.map(([prefix, address]) => `  ${prefix}: ${scalar(address)}`),
		`mapping_set_id: ${scalar(`${about.base}crosswalk.sssom.tsv`)}`,
		`mapping_set_version: ${scalar(about.version)}`,
		`mapping_set_title: ${scalar(about.title)}`,
		`mapping_set_description: ${scalar(about.description)}`,
		`license: ${scalar(about.licence)}`,
		`mapping_date: ${about.date}`
	];
	return `${[...header.map((line) => `#${line}`), SSSOM_COLUMNS.join('\t'), ...rows].join('\n')}\n`;
}

function commentOf(
	{ taxonomy, code, reason }: Match,
	notes: ReadonlyMap<string, string | undefined>
) {
	return reason ?? notes.get(`${taxonomy} ${code}`) ?? '';
}

function curie(prefix: string, id: string): string {
	return `${prefix}:${encodeURIComponent(id)}`;
}

function quoted(value: string): string {
	return /[\t\r\n"]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

/** A scalar of YAML: plain where nothing in it means anything, else in double quotes. */
function scalar(text: string): string {
	const plain = /^[A-Za-z0-9][^\n\r\t]*$/.test(text) && !/: |:$| #|\s$/.test(text);
	const other = /^(?:true|false|null|yes|no|on|off|~|[-+.\d][\d._eE+-]*)$/i.test(text);
	return plain && !other ? text : JSON.stringify(text);
}
