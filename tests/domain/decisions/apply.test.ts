import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
	encodeDataset,
	FIELDS,
	idsAt,
	rowOfInitiative,
	type Dataset
} from '../../../src/domain/dataset';
import { applyDecisions, listingsToSplit } from '../../../src/domain/decisions/apply';
import type { Decision } from '../../../src/domain/decisions/decision';
import { checkRelease, checkManifest } from '../../../src/domain/check-release';
import type { Listing } from '../../../src/domain/release';
import { releaseFiles } from '../../../scripts/matching/load';
import { datasetOf, initiative } from '../../fixtures/dataset';
import { listing } from '../../fixtures/view-props';

function decision(it: Partial<Decision> & Pick<Decision, 'a' | 'b' | 'verdict'>): Decision {
	return { choice: {}, who: '', why: '', release: '', when: '2026-11-22T10:00:00.000Z', ...it };
}

const dataset = datasetOf([
	initiative({
		id: 'one',
		title: 'One',
		listings: ['l-1', 'l-2'],
		sites: ['itu-site', 'meridian-site'],
		countries: ['GHA', 'KEN'],
		topics: ['cybercrime'],
		start: '2020',
		end: '2022',
		status: 'completed'
	}),
	initiative({ id: 'two', title: 'Two', listings: ['l-3'], countries: ['FJI'], status: 'ongoing' }),
	initiative({ id: 'three', title: 'Three', listings: ['l-4'], start: '2019' })
]);
const texts = new Map(
	[
		listing({
			id: 'l-1',
			title: 'First of one',
			countries: ['KEN'],
			topics: ['cybercrime'],
			start: '2020',
			site: 'itu-site'
		}),
		listing({
			id: 'l-2',
			title: 'Second of one',
			countries: ['GHA'],
			end: '2022',
			status: 'completed'
		})
	].map((it) => [it.id, it])
);

const places = (it: Dataset, id: string) => idsAt(it, 'country', it.ids.indexOf(id));

describe('applying decisions', () => {
	it('gives back the same dataset when nothing is decided', () => {
		expect(applyDecisions(dataset, []).dataset).toBe(dataset);
	});

	it('makes one initiative of two that are the same, with what both say', () => {
		const { dataset: merged, applied } = applyDecisions(dataset, [
			decision({ a: 'l-1', b: 'l-3', verdict: 'same' })
		]);
		expect(applied).toBe(1);
		expect(merged.ids).toEqual(['one', 'three']);
		expect(merged.listings[0]).toEqual(['l-1', 'l-2', 'l-3']);
		expect(places(merged, 'one')).toEqual(['FJI', 'GHA', 'KEN']);
		expect(merged.columns.stated[0]).toBe(2);
		expect(merged.columns.weight[0]).toBeCloseTo(1 / 3);
	});

	it('takes one side where the reader chose one', () => {
		const { dataset: merged } = applyDecisions(dataset, [
			decision({
				a: 'l-1',
				b: 'l-3',
				verdict: 'same',
				choice: { title: 'b', country: 'b', status: 'a' }
			})
		]);
		expect(merged.titles[0]).toBe('Two');
		expect(places(merged, 'one')).toEqual(['FJI']);
		expect(merged.columns.stated[0]).toBe(3);
	});

	it('takes the later start only when no side but that one states it', () => {
		const { dataset: merged } = applyDecisions(dataset, [
			decision({ a: 'l-1', b: 'l-4', verdict: 'same' }),
			decision({ a: 'l-3', b: 'l-4', verdict: 'same', when: '2026-11-22T11:00:00.000Z' })
		]);
		expect(merged.columns.size).toBe(1);
		expect(merged.columns.startDay[0]).toBe(dataset.columns.startDay[dataset.ids.indexOf('three')]);
	});

	it('splits an initiative whose listings are not the same', () => {
		const apart = [decision({ a: 'l-1', b: 'l-2', verdict: 'different' })];
		expect(listingsToSplit(dataset, apart)).toEqual(['l-1', 'l-2']);
		const { dataset: split } = applyDecisions(dataset, apart, texts);
		expect(split.ids).toEqual(['l-2', 'one', 'three', 'two']);
		expect(places(split, 'one')).toEqual(['KEN']);
		expect(places(split, 'l-2')).toEqual(['GHA']);
		expect(split.titles[0]).toBe('Second of one');
	});

	it('leaves an initiative whole when the texts of its listings could not be read', () => {
		const apart = [decision({ a: 'l-1', b: 'l-2', verdict: 'different' })];
		const { dataset: split, applied } = applyDecisions(dataset, apart);
		expect(split).toBe(dataset);
		expect(applied).toBe(0);
	});

	it('changes no count for a part, and none for later', () => {
		const kept = [
			decision({ a: 'l-1', b: 'l-3', verdict: 'part', whole: 'a' }),
			decision({ a: 'l-3', b: 'l-4', verdict: 'later' })
		];
		expect(applyDecisions(dataset, kept).dataset).toBe(dataset);
	});

	it('keeps a decision about listings of another release for later', () => {
		const { waiting, applied } = applyDecisions(dataset, [
			decision({ a: 'l-1', b: 'l-9', verdict: 'same' })
		]);
		expect(waiting).toHaveLength(1);
		expect(applied).toBe(0);
	});

	it('tells the later of decisions that contradict each other, and applies the earlier', () => {
		const { dataset: merged, contradicted } = applyDecisions(dataset, [
			decision({ a: 'l-1', b: 'l-3', verdict: 'same', when: '2026-01-01T00:00:00.000Z' }),
			decision({ a: 'l-3', b: 'l-4', verdict: 'same', when: '2026-01-02T00:00:00.000Z' }),
			decision({ a: 'l-1', b: 'l-4', verdict: 'different', when: '2026-01-03T00:00:00.000Z' })
		]);
		expect(contradicted.map(({ verdict }) => verdict)).toEqual(['different']);
		expect(merged.columns.size).toBe(1);
	});

	it('joins no listing to an initiative that holds one it differs from', () => {
		const { dataset: merged, contradicted } = applyDecisions(dataset, [
			decision({ a: 'l-2', b: 'l-3', verdict: 'different', when: '2026-01-01T00:00:00.000Z' }),
			decision({ a: 'l-1', b: 'l-3', verdict: 'same', when: '2026-01-02T00:00:00.000Z' })
		]);
		expect(merged).toBe(dataset);
		expect(contradicted).toHaveLength(1);
	});

	it.each([
		['first', '2026-01-01T00:00:00.000Z'],
		['last', '2026-01-03T00:00:00.000Z']
	])('keeps together in a split what is the same, decided %s', (_, when) => {
		const trio = datasetOf([initiative({ id: 'trio', listings: ['l-1', 'l-2', 'l-3'] })]);
		const { dataset: split, contradicted } = applyDecisions(
			trio,
			[
				decision({ a: 'l-1', b: 'l-2', verdict: 'different', when: '2026-01-02T00:00:00.000Z' }),
				decision({ a: 'l-2', b: 'l-3', verdict: 'same', when })
			],
			new Map(['l-1', 'l-2', 'l-3'].map((id) => [id, listing({ id })]))
		);
		expect(contradicted).toEqual([]);
		expect([...split.listings].sort()).toEqual([['l-1'], ['l-2', 'l-3']]);
	});

	it('still finds a merged initiative by its own id, also after further decisions', () => {
		const first = decision({ a: 'l-1', b: 'l-3', verdict: 'same' });
		const { dataset: merged } = applyDecisions(dataset, [first]);
		expect(merged.ids[rowOfInitiative(merged, 'two')]).toBe('one');
		expect(rowOfInitiative(merged, 'four')).toBe(-1);
		const { dataset: more } = applyDecisions(merged, [
			first,
			decision({ a: 'l-1', b: 'l-4', verdict: 'same' })
		]);
		expect(more.ids).toEqual(['one']);
		expect(['one', 'two', 'three'].map((id) => rowOfInitiative(more, id))).toEqual([0, 0, 0]);
	});
});

const release = (() => {
	const { json } = releaseFiles();
	const { reference, initiatives, listings } = checkRelease({
		reference: json('reference.json'),
		initiatives: json('initiatives.json'),
		listings: json('listings.json'),
		register: json('register.json')
	});
	const byId = new Map<string, Listing>(listings.map((it) => [it.id, it]));
	return {
		dataset: encodeDataset(checkManifest(json('manifest.json'))!, reference, initiatives),
		byId
	};
})();

describe('decisions on the release', () => {
	it('takes every initiative of several listings apart and puts it together as it was', () => {
		const whole = release.dataset;
		const pairs = whole.listings.flatMap((own) =>
			own.flatMap((a, at) =>
				own.slice(at + 1).map((b) => (a < b ? [a, b] : [b, a]) as [string, string])
			)
		);
		const apart = applyDecisions(
			whole,
			pairs.map(([a, b]) => decision({ a, b, verdict: 'different' })),
			release.byId
		);
		expect(apart.dataset.columns.size).toBe(release.byId.size);
		const again = applyDecisions(
			apart.dataset,
			pairs.map(([a, b]) => decision({ a, b, verdict: 'same' }))
		);
		expect(again.dataset.columns.size).toBe(whole.columns.size);
		const rowOf = new Map(again.dataset.listings.map((own, row) => [[...own].sort().join(), row]));
		whole.listings.forEach((own, row) => {
			const other = rowOf.get([...own].sort().join())!;
			for (const field of FIELDS) {
				expect(idsAt(again.dataset, field, other), `${whole.ids[row]} ${field}`).toEqual(
					idsAt(whole, field, row)
				);
			}
			for (const column of [
				'startDay',
				'endDay',
				'stated',
				'global',
				'budget',
				'weight'
			] as const) {
				expect(again.dataset.columns[column][other], `${whole.ids[row]} ${column}`).toBe(
					whole.columns[column][row]
				);
			}
		});
	});

	const someDecisions = fc
		.array(
			fc.record({
				a: fc.constantFrom(...[...release.byId.keys()].slice(0, 60)),
				b: fc.constantFrom(...[...release.byId.keys()].slice(0, 60)),
				verdict: fc.constantFrom('same', 'different', 'part', 'later'),
				hour: fc.integer({ min: 0, max: 23 })
			}),
			{ maxLength: 40 }
		)
		.map((made) => {
			const latest = new Map<string, Decision>();
			for (const { a, b, verdict, hour } of made) {
				if (a === b) continue;
				const [low, high] = a < b ? [a, b] : [b, a];
				const when = `2026-11-22T${String(hour).padStart(2, '0')}:00:00.000Z`;
				latest.set(`${low} ${high}`, decision({ a: low, b: high, verdict, when }));
			}
			return [...latest.values()];
		});

	it('does not depend on the order of the decisions', () => {
		fc.assert(
			fc.property(someDecisions, fc.infiniteStream(fc.nat()), (decisions, random) => {
				const shuffled = decisions
					.map((it) => ({ it, at: random.next().value as number }))
					.sort((x, y) => x.at - y.at)
					.map(({ it }) => it);
				const one = applyDecisions(release.dataset, decisions, release.byId);
				const other = applyDecisions(release.dataset, shuffled, release.byId);
				expect(other.dataset.ids).toEqual(one.dataset.ids);
				expect(other.dataset.listings).toEqual(one.dataset.listings);
				expect(other.dataset.columns).toEqual(one.dataset.columns);
			}),
			{ numRuns: 25 }
		);
	});

	it('changes nothing when applied twice, and loses no listing', () => {
		fc.assert(
			fc.property(someDecisions, (decisions) => {
				const once = applyDecisions(release.dataset, decisions, release.byId).dataset;
				const twice = applyDecisions(once, decisions, release.byId).dataset;
				expect(twice.listings).toEqual(once.listings);
				expect(twice.columns).toEqual(once.columns);
				expect(once.listings.flat().sort()).toEqual(release.dataset.listings.flat().sort());
				expect(once.ids).toEqual([...new Set(once.ids)].sort());
				const total = (it: Dataset) => it.columns.fields.inventory.offsets[it.columns.size];
				expect(total(once)).toBe(once.columns.fields.inventory.values.length);
			}),
			{ numRuns: 25 }
		);
	});
});
