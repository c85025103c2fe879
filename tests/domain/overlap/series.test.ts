import { describe, expect, it } from 'vitest';

import { seriesOf, titleStem } from '../../../src/domain/overlap/series';
import { datasetOf, initiative } from '../../fixtures/dataset';
import { REFERENCE } from '../../fixtures/reference';

describe('the stem of a title', () => {
	it.each([
		['CMM review of Kenya (2018)', 'cmm review'],
		['Second CMM review – Fiji', 'cmm review'],
		['Cyber drill 2024, phase II', 'cyber drill'],
		['3rd Annual Forum, March 2021', 'forum'],
		['Support to Kenya and Rwanda', 'support'],
		['Kenya', ''],
		['Trust4Cyber', 'trust4cyber']
	])('of %j is %j', (title, stem) => expect(titleStem(title, REFERENCE)).toBe(stem));
});

function seriesIn(...initiatives: Parameters<typeof initiative>[0][]) {
	return Array.from(seriesOf(datasetOf(initiatives.map(initiative))));
}

describe('a series', () => {
	it('is one title by one actor in several places', () => {
		expect(
			seriesIn(
				{ id: 'a', title: 'Review of Kenya', implementers: ['oxford'], sites: ['itu-site'] },
				{ id: 'b', title: 'Review of Fiji', implementers: ['oxford'] },
				{ id: 'c', title: 'Forum', implementers: ['oxford'] }
			)
		).toEqual([0, 0, 2]);
	});

	it('is what one site repeats, whoever is named', () => {
		expect(seriesIn({ id: 'a', title: 'Drill 1' }, { id: 'b', title: 'Drill 2' })).toEqual([0, 0]);
	});

	it('is not the same title by others on other sites', () => {
		expect(
			seriesIn(
				{ id: 'a', title: 'Drill', implementers: ['itu'], sites: ['itu-site'] },
				{ id: 'b', title: 'Drill', implementers: ['oxford'] }
			)
		).toEqual([0, 1]);
	});
});
