import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';

import { firstDay, type Dataset } from '../../../src/domain/dataset';
import { NO_FILTER } from '../../../src/domain/filter';
import { axisFor } from '../../../src/domain/need/axis';
import { baselineOf } from '../../../src/domain/need/baseline';
import { readNeed } from '../../../src/domain/need/need';
import { DEFAULTS } from '../../../src/domain/need/settings';
import { readDataset } from '../../../src/domain/reading';
import type { Register } from '../../../src/domain/register';
import { gapChanges } from '../../../src/domain/vocabulary/changes';
import { USUAL_MATCHES } from '../../../src/domain/vocabulary/choice';
import { inVocabulary } from '../../../src/domain/vocabulary/in-vocabulary';
import { originalOf } from '../../../src/domain/vocabulary/recoding';
import { vocabularyOf } from '../../../src/domain/vocabulary/vocabulary';
import { realRelease } from '../../fixtures/real-release';

interface Line {
	[field: string]: string | string[] | number | boolean | undefined;
}
const linesOf = <T = Line>(table: string) =>
	readFileSync(`data/${table}.jsonl`, 'utf8')
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line) as T);

const TODAY = firstDay('2026-11-22');
const LEFT = { label: 'Not covered', definition: 'Not covered' };

/**
 * Gaps and what becomes of them, straight from the tables: sets of words, nothing of the engine.
 * One line per gap of our topics and word that its topic goes to.
 */
function recount(subregion: string, taxonomy: string): string[] {
	const listings = new Map(linesOf('listings').map((line) => [line.id as string, line]));
	const sites = linesOf('sites').filter(({ inventory }) => inventory);
	const listed = new Set([...listings.values()].map(({ site }) => site));
	const countries = linesOf('countries');
	const areas = new Map(linesOf('areas').map((line) => [line.id as string, line]));
	const areaNames = new Map(linesOf('area-names').map((line) => [line.name as string, line.areas]));
	const initiatives = linesOf<{ listings: { id: string }[] }>('initiatives').map((line) => {
		const said = line.listings.map(({ id }) => listings.get(id)!);
		const all = (field: string) => new Set(said.flatMap((it) => (it[field] as string[]) ?? []));
		return {
			topics: all('topics'),
			countries: all('countries'),
			areas: [...all('areasRaw')].flatMap((name) => (areaNames.get(name) as string[]) ?? [])
		};
	});
	const looking = linesOf('inventories').filter(
		({ id, kind, status }) =>
			kind === 'projects' &&
			status === 'active' &&
			sites.some((site) => site.inventory === id && listed.has(site.id))
	);
	// All of them look everywhere today; the engine's own tests cover scopes.
	expect(looking.every(({ regions }) => (regions as string[]).includes('Global'))).toBe(true);

	const [{ labels }] = linesOf<{ id: string; labels: { code: string; within?: string }[] }>(
		'taxonomies'
	).filter(({ id }) => id === taxonomy) as unknown as [
		{ labels: { code: string; within?: string }[] }
	];
	const words = new Map<string, Set<string>>();
	for (const { code, topic, match } of linesOf('crosswalk').filter(
		(line) => line.taxonomy === taxonomy
	)) {
		if (!topic || match === 'broadMatch') continue;
		const whole = labels.find((label) => label.code === code)!.within ?? (code as string);
		words.set(whole, (words.get(whole) ?? new Set()).add(topic as string));
	}
	const state = (topics: ReadonlySet<string>, iso3: string) => {
		const on = initiatives.filter((it) => [...it.topics].some((topic) => topics.has(topic)));
		if (on.some((it) => it.countries.has(iso3))) return 'value';
		const around = on.some(
			(it) =>
				!it.countries.size &&
				it.areas.some((id) => {
					const area = areas.get(id)!;
					return Number(area.states) <= 25 && (area.countries as string[])?.includes(iso3);
				})
		);
		if (around) return 'regional';
		return looking.some((it) => (it.topics as string[]).some((topic) => topics.has(topic)))
			? 'gap'
			: 'unknown';
	};
	return countries
		.filter((it) => it.subregion === subregion && it.recipient)
		.map(({ iso3 }) => iso3 as string)
		.flatMap((iso3) =>
			linesOf('topics').flatMap(({ id }) => {
				const topic = id as string;
				const before = state(new Set([topic]), iso3);
				const own = [...words].filter(([, topics]) => topics.has(topic));
				if (!own.length) return before === 'gap' ? [`uncovered ${iso3} ${topic}`] : [];
				return own.flatMap(([code, topics]) => {
					const after = state(topics, iso3);
					if (before === 'gap') {
						return [`${after === 'gap' ? 'kept' : 'closed'} ${iso3} ${topic} ${code}`];
					}
					return after === 'gap' ? [`opened ${iso3} ${topic} ${code}`] : [];
				});
			})
		);
}

describe('the release in the words of others', { timeout: 120_000 }, () => {
	let dataset: Dataset;
	let register: Register;
	beforeAll(() => ({ dataset, register } = realRelease()), 60_000);

	const inWords = (id: string, matches = USUAL_MATCHES as { narrow: boolean; broad: boolean }) =>
		inVocabulary(
			dataset,
			vocabularyOf(
				register.taxonomies.find((it) => it.id === id)!,
				register.crosswalk
			),
			{ vocabulary: id, ...matches },
			LEFT
		);
	const read = (it: Dataset, group: string[] = []) =>
		readDataset(it, { ...NO_FILTER, group }, TODAY);

	test('is, back from the pillars of the index, what it was', () => {
		const before = structuredClone(dataset);
		const pillars = inWords('gci');
		expect(originalOf(pillars)).toBe(dataset);
		expect(dataset).toEqual(before);
		expect(read(originalOf(pillars))).toEqual(read(dataset));
	});

	test.each(['gfce-cybil', 'cmm-2021', 'gci', 'un-oewg', 'oas-cbm'])(
		'selects and counts as many initiatives in the words of %s',
		(id) => {
			for (const matches of [
				{ narrow: true, broad: false },
				{ narrow: false, broad: false },
				{ narrow: true, broad: true }
			]) {
				const [ours, theirs] = [read(dataset), read(inWords(id, matches))];
				expect(theirs.rows).toEqual(ours.rows);
				expect(theirs.lane).toEqual(ours.lane);
				expect(theirs.facets.country).toEqual(ours.facets.country);
				expect(theirs.facets.status).toEqual(ours.facets.status);
			}
		}
	);

	test('has the same need, which is made of our topics', () => {
		const axis = axisFor('gci-2024', register, dataset.reference.countries)!;
		const need = (it: Dataset) =>
			readNeed(baselineOf(it, register), read(it), axis, DEFAULTS).countries;
		expect(need(inWords('gci'))).toEqual(need(dataset));
	});

	test.each([
		['melanesia', 'gci'],
		['eastern-africa', 'gci'],
		['central-asia', 'gfce-cybil'],
		['caribbean', 'un-oewg']
	])(
		'opens and closes gaps in %s, in the words of %s, as a recount of the tables finds',
		(group, id) => {
			const { changes } = gapChanges(read(inWords(id), [group]), 'country')!;
			const code = (concept: string) =>
				vocabularyOf(
					register.taxonomies.find((it) => it.id === id)!,
					[]
				).concepts.find((it) => it.id === concept)?.code;
			const found = changes.map(({ kind, place, topic, concept }) =>
				[kind, place, topic, code(concept)].filter(Boolean).join(' ')
			);
			expect(found.sort()).toEqual(recount(group, id).sort());
			expect(found.length).toBeGreaterThan(0);
			for (const { kind, because } of changes) {
				expect(because.length > 0).toBe(kind === 'closed' || kind === 'opened');
			}
		}
	);
});
