import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Match } from '../../../src/domain/register';
import { toSssom } from '../../../src/domain/vocabulary/sssom';
import { readSssom, type SssomRead } from '../../../src/domain/vocabulary/sssom-read';
import { MATCH_KINDS } from '../../../src/domain/vocabulary/vocabulary';
import { REFERENCE } from '../../fixtures/reference';

const TOPICS = REFERENCE.topics;
const IDS = TOPICS.map(({ id }) => id);
const ABOUT = {
	base: 'https://atlas.example/',
	version: '2026.11.22',
	date: '2026-11-22',
	title: 'Words: and their meanings',
	description: 'Labels matched to topics.',
	licence: 'https://creativecommons.org/licenses/by/4.0/'
};

const text = fc
	.string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
	.map((it) => it.replace(/[\uD800-\uDFFF\p{Cc}]/gu, '').trim())
	.filter(Boolean);
const line = text.map((it) => it.replace(/\r/g, ''));

const crosswalk: fc.Arbitrary<Match[]> = fc
	.uniqueArray(
		fc.record({
			taxonomy: fc.constantFrom('gci', 'cmm-2021', 'own'),
			code: text,
			topic: fc.constantFrom(...IDS),
			match: fc.constantFrom(...MATCH_KINDS),
			reason: fc.option(line.filter(Boolean), { nil: undefined })
		}),
		{ selector: ({ taxonomy, code, topic }) => `${taxonomy} ${code} ${topic}`, maxLength: 12 }
	)
	.chain((rows) =>
		fc
			.array(line.filter(Boolean), { minLength: rows.length, maxLength: rows.length })
			.map((labels) => {
				// One label to a code.
				const known = new Map<string, string>();
				return rows.map(({ reason, ...row }, at) => {
					const key = `${row.taxonomy} ${row.code}`;
					if (!known.has(key)) known.set(key, labels[at]!);
					return { ...row, label: known.get(key)!, ...(reason && { reason }) };
				});
			})
	);

const read = (file: string) => readSssom(file, IDS, 'file.tsv') as SssomRead;

test('what goes out comes back the same, whatever the labels hold', () => {
	fc.assert(
		fc.property(crosswalk, (matches) => {
			const file = toSssom({ taxonomies: [], crosswalk: matches }, TOPICS, ABOUT);
			const { crosswalks, faults, rows } = read(file);
			expect(faults).toEqual([]);
			expect(rows).toBe(matches.length);
			const back = crosswalks.flatMap(({ id, labels, matches: own }) =>
				own.map(({ code, ...match }) => ({
					taxonomy: id,
					code,
					label: labels.find((it) => it.code === code)!.label,
					...match
				}))
			);
			const sorted = (list: object[]) =>
				list.map((it) => JSON.stringify(Object.entries(it).sort())).sort();
			expect(sorted(back)).toEqual(sorted(matches));
		})
	);
});

test('the file tells what it is before its mappings, sorted, with every prefix declared', () => {
	const file = toSssom(
		{
			taxonomies: [],
			crosswalk: [
				{
					taxonomy: 'words',
					code: 'B 2',
					label: 'Say "yes"',
					topic: 'cybercrime',
					match: 'broadMatch'
				},
				{ taxonomy: 'words', code: 'A', label: 'Nothing', topic: null, match: null }
			]
		},
		TOPICS,
		ABOUT
	);
	expect(file.split('\n')).toEqual([
		'#curie_map:',
		'#  topic: https://atlas.example/topics/',
		'#  words: https://atlas.example/vocabulary/words/',
		'#mapping_set_id: https://atlas.example/crosswalk.sssom.tsv',
		'#mapping_set_version: "2026.11.22"',
		'#mapping_set_title: "Words: and their meanings"',
		'#mapping_set_description: Labels matched to topics.',
		'#license: https://creativecommons.org/licenses/by/4.0/',
		'#mapping_date: 2026-11-22',
		'subject_id\tsubject_label\tpredicate_id\tobject_id\tobject_label\tmapping_justification\tcomment',
		'words:A\tNothing\tskos:exactMatch\tsssom:NoTermFound\t\tsemapv:ManualMappingCuration\t',
		'words:B%202\t"Say ""yes"""\tskos:broadMatch\ttopic:cybercrime\tCybercrime\tsemapv:ManualMappingCuration\t',
		''
	]);
});

const HEAD = '# curie_map:\n#   mine: https://me.example/\n#   t: https://atlas.example/topics/\n';
const COLUMNS = 'subject_id\tsubject_label\tpredicate_id\tobject_id\tmapping_justification\n';
const row = (...cells: string[]) => `${cells.join('\t')}\n`;
const J = 'semapv:ManualMappingCuration';

describe('a file of the reader', () => {
	test.each([
		[
			'an empty identifier',
			['', 'L', 'skos:exactMatch', 't:cybercrime', J],
			'subject_id',
			'missing'
		],
		[
			'no justification',
			['mine:1', 'L', 'skos:exactMatch', 't:cybercrime', ''],
			'mapping_justification',
			'missing'
		],
		[
			'an address in place of a short identifier',
			['https://me.example/1', 'L', 'skos:exactMatch', 't:cybercrime', J],
			'subject_id',
			'no-curie'
		],
		[
			'a prefix that nobody declared',
			['other:1', 'L', 'skos:exactMatch', 't:cybercrime', J],
			'subject_id',
			'no-prefix'
		],
		[
			'a predicate that is no match',
			['mine:1', 'L', 'skos:relatedMatch', 't:cybercrime', J],
			'predicate_id',
			'no-match'
		],
		[
			'a topic that we do not have',
			['mine:1', 'L', 'skos:exactMatch', 't:gardening', J],
			'object_id',
			'no-topic'
		]
	])('leaves out %s, says where, and keeps the rest', (_, cells, field, reason) => {
		const good = row('mine:2', 'Good', 'skos:closeMatch', 't:cybercrime', J);
		const { crosswalks, faults } = read(HEAD + COLUMNS + row(...cells) + good);
		expect(faults).toMatchObject([{ row: 1, field, reason }]);
		expect(crosswalks).toMatchObject([
			{ id: 'mine', leftOut: 1, matches: [{ code: '2', match: 'closeMatch' }] }
		]);
	});

	test('leaves out a mapping that says "not", and one that is there already', () => {
		const { faults } = read(
			HEAD +
				'subject_id\tpredicate_id\tpredicate_modifier\tobject_id\tmapping_justification\n' +
				row('mine:1', 'skos:exactMatch', 'Not', 't:cybercrime', J) +
				row('mine:2', 'skos:exactMatch', '', 't:cybercrime', J) +
				row('mine:2', 'skos:closeMatch', '', 't:cybercrime', J)
		);
		expect(faults.map(({ row: at, reason }) => [at, reason])).toEqual([
			[1, 'negative'],
			[3, 'repeated']
		]);
	});

	test('may begin at our topics: matches are then turned round', () => {
		const { crosswalks } = read(
			HEAD + COLUMNS + row('t:cybercrime', '', 'skos:broadMatch', 'mine:1', J)
		);
		expect(crosswalks[0]!.matches).toEqual([
			{ code: '1', topic: 'cybercrime', match: 'narrowMatch' }
		]);
	});

	test('may have more lines of metadata than a call takes arguments', () => {
		const good = row('mine:1', 'L', 'skos:exactMatch', 't:cybercrime', J);
		const { crosswalks } = read('#  x: y\n'.repeat(300_000) + HEAD + COLUMNS + good);
		expect(crosswalks).toMatchObject([{ id: 'mine' }]);
	});

	test.each(['labels', 'prefixes'] as const)('with too many %s is not read', (of) => {
		const names = Array.from({ length: 600 }, (_, at) => `n${at}`);
		const file =
			'#curie_map:\n#  mine: x\n#  t: y\n' +
			names.map((name) => `#  ${name}: z\n`).join('') +
			COLUMNS +
			names
				.map((name) =>
					row(
						of === 'labels' ? `mine:${name}` : `${name}:1`,
						'L',
						'skos:exactMatch',
						't:cybercrime',
						J
					)
				)
				.join('');
		expect(readSssom(file, IDS, 'f')).toMatchObject({ reason: 'too-many', of });
	});

	test('that is no table, or lacks a column, or leaves a quote open is not read at all', () => {
		expect(readSssom('#only: words', IDS, 'f')).toEqual({ reason: 'no-table' });
		expect(readSssom('subject_id\tobject_id\n', IDS, 'f')).toEqual({
			reason: 'no-column',
			field: 'predicate_id'
		});
		expect(readSssom(`${HEAD}${COLUMNS}"open`, IDS, 'f')).toMatchObject({ reason: 'broken-quote' });
	});
});
