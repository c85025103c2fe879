import { describe, expect, it } from 'vitest';

import { fitWeights } from '../../../scripts/matching/fit';
import { heldOut } from '../../../scripts/matching/folds';
import { bestThreshold, qualityAt, type Judged } from '../../../scripts/matching/judge';
import { lastLine } from '../../../scripts/matching/report';
import { readPairs, truthOf, verdictOn } from '../../../scripts/matching/truth';
import { WEIGHED } from '../../../src/domain/matching/reasons';

const pair = (a: string, b: string, same: boolean, score: number): Judged => ({
	a,
	b,
	same,
	score,
	weight: 1,
	values: new Float64Array(WEIGHED.length).fill(score)
});

describe('known pairs', () => {
	const truth = truthOf([
		{ a: 'a', b: 'b' },
		{ a: 'c', b: 'b' },
		{ a: 'x', b: 'y' }
	]);

	it('make clusters: what equals the same is the same', () => {
		expect(verdictOn(truth, 'a', 'c')).toBe('same');
		expect(verdictOn(truth, 'a', 'x')).toBe('different');
		expect([...truth.sizes.values()].sort()).toEqual([2, 3]);
	});

	it('say that a listing outside is different, and nothing about two outside', () => {
		expect(verdictOn(truth, 'a', 'elsewhere')).toBe('different');
		expect(verdictOn(truth, 'elsewhere', 'further')).toBe('unknown');
	});

	it('are judged: recall over the named pairs, precision over what is proposed', () => {
		const judged = [
			pair('a', 'b', true, 0.9),
			pair('a', 'c', true, 0.8),
			pair('a', 'q', false, 0.7)
		];
		const quality = qualityAt(judged, truth, 0.5);
		expect(quality).toMatchObject({ proposed: 3, right: 2, named: 1 });
		expect(lastLine(quality)).toBe('recall 0.33 at precision 0.67');
		expect(lastLine(qualityAt(judged, truth, 0.95))).toBe('recall 0.00 at precision 0.00');
		expect(bestThreshold(judged, truth)).toBeLessThan(0.9);
	});

	it('are never learned from by what judges them', () => {
		const many = truthOf(Array.from({ length: 30 }, (_, at) => ({ a: `a${at}`, b: `b${at}` })));
		const judged = many.pairs.flatMap(({ a, b }, at) => [
			pair(a, b, true, 0.9),
			pair(a, `b${(at + 1) % 30}`, false, 0.1)
		]);
		const { judged: all, thresholds } = heldOut(judged, many, 1);
		expect(all).toHaveLength(judged.length);
		expect(thresholds).toHaveLength(10);
	});
});

describe('a file of pairs', () => {
	it('is read line by line', () => {
		expect(readPairs('{"a":"x","b":"y"}\n\n{"a":"y","b":"z","why":"…"}\n')).toEqual([
			{ a: 'x', b: 'y' },
			{ a: 'y', b: 'z' }
		]);
	});

	it.each(['no json', '{"a":"x"}', '{"a":"x","b":"x"}', 'null'])(
		'names a faulty line: %s',
		(line) => {
			expect(() => readPairs(`{"a":"x","b":"y"}\n${line}`)).toThrow('line 2');
		}
	);
});

describe('fitting', () => {
	it('gives weight to what tells same from different', () => {
		const example = (value: number, same: boolean) => {
			const values = new Float64Array(WEIGHED.length);
			values[0] = value;
			return { values, same, weight: 1 };
		};
		const { weights } = fitWeights(
			Array.from({ length: 200 }, (_, at) => example(at % 2, at % 2 === 1))
		);
		expect(weights[0]).toBeGreaterThan(2);
	});
});
