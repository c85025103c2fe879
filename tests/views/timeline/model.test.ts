import { beforeAll, describe, expect, it } from 'vitest';

import { firstDay } from '../../../src/domain/dataset';
import { NO_FILTER, type Filter } from '../../../src/domain/filter';
import { readDataset } from '../../../src/domain/reading';
import { i18n } from '../../../src/i18n/i18n.svelte';
import { axisFor, placeBar } from '../../../src/views/timeline/layout';
import { timelineModel } from '../../../src/views/timeline/model';
import { topicYears } from '../../../src/views/timeline/topic-years';
import { datasetOf, fixtureDataset, initiative, TODAY } from '../../fixtures/dataset';

beforeAll(() => i18n.use('en'));

const read = (dataset = fixtureDataset(), filter: Partial<Filter> = {}) =>
	readDataset(dataset, { ...NO_FILTER, ...filter }, TODAY);

describe('timelineModel', () => {
	const dataset = datasetOf([
		initiative({ id: 'a', topics: ['cybercrime', 'policy-strategy'], start: '2024', end: '2027' }),
		initiative({ id: 'b', topics: ['cybercrime'], start: '2010', end: '2012' }),
		initiative({ id: 'c', topics: ['cybercrime'] }),
		initiative({ id: 'd', start: '2026-01', end: '2026-06' })
	]);

	it('draws active work only, and counts what has no date', () => {
		const { groups, bars, undated } = timelineModel(read(dataset), 'topic', 'active');
		// Topics stand in the order of the reference, and policy comes first there.
		expect(groups.map(({ id }) => id)).toEqual(['policy-strategy']);
		expect([bars, undated]).toEqual([1, 1]);
	});

	it('adds what ended lately, then all that has a date', () => {
		expect(timelineModel(read(dataset), 'topic', 'recent').bars).toBe(2);
		expect(timelineModel(read(dataset), 'topic', 'dated').bars).toBe(3);
	});

	it('puts an initiative under its first topic that the filter leaves', () => {
		const filtered = read(dataset, { topic: ['cybercrime'] });
		const { groups } = timelineModel(filtered, 'topic', 'active');
		expect(groups.map(({ id }) => id)).toEqual(['cybercrime']);
	});

	it('keeps initiatives without a group, last', () => {
		const { groups } = timelineModel(read(dataset), 'topic', 'dated');
		expect(groups.at(-1)).toMatchObject({ id: '', bars: [{ title: 'Initiative d' }] });
	});

	it('places an initiative under every place in scope that it names', () => {
		const { groups } = timelineModel(read(), 'country', 'dated');
		const named = groups.flatMap(({ bars }) => bars).length;
		expect(named).toBeGreaterThanOrEqual(timelineModel(read(), 'country', 'dated').bars);
		expect(groups.some(({ id }) => id === 'USA')).toBe(false);
	});
});

describe('the axis and its bars', () => {
	const { groups } = timelineModel(read(), 'topic', 'dated');
	const axis = axisFor(groups, TODAY, true);

	it('spans whole years and holds today and two years more', () => {
		expect(axis.from).toBeLessThan(TODAY);
		expect(axis.to).toBeGreaterThanOrEqual(firstDay('2029'));
		expect(axis.today).toBeGreaterThan(0);
		expect(axis.today).toBeLessThan(1);
	});

	it('keeps every bar on the axis, the assumed part after the solid one', () => {
		for (const bar of groups.flatMap(({ bars }) => bars)) {
			const { start, solid, end } = placeBar(bar, axis);
			expect(start).toBeGreaterThanOrEqual(0);
			expect(solid).toBeGreaterThanOrEqual(start);
			expect(end).toBeGreaterThanOrEqual(solid);
			expect(end).toBeLessThanOrEqual(1.01);
		}
	});

	it('says that a bar began before the axis', () => {
		const [old] = timelineModel(
			read(datasetOf([initiative({ id: 'o', start: '2001', end: '2030' })])),
			'topic',
			'active'
		).groups;
		const short = axisFor([old!], TODAY, false);
		expect(placeBar(old!.bars[0]!, short)).toMatchObject({ before: true, start: 0 });
	});
});

it('counts each topic in each year that its initiatives span', () => {
	const years = topicYears(
		read(datasetOf([initiative({ id: 'a', topics: ['cybercrime'], start: '2020', end: '2022' })]))
	);
	expect(years.years).toEqual([2020, 2021, 2022]);
	expect(years.topics).toEqual([{ id: 'cybercrime', counts: [1, 1, 1] }]);
});
