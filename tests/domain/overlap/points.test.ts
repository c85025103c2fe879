import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { NO_FILTER, type Filter } from '../../../src/domain/filter';
import { absencesOf, pointsOf, type Point } from '../../../src/domain/overlap/points';
import { seriesOf } from '../../../src/domain/overlap/series';
import { spanOf } from '../../../src/domain/overlap/span';
import { readDataset, type Reading } from '../../../src/domain/reading';
import type { Initiative } from '../../../src/domain/release';
import { actorsOf } from '../../../src/domain/ties';
import { datasetOf, initiative, TODAY } from '../../fixtures/dataset';
import { encode, world as anyWorld } from '../arbitrary';

/** Work on cybercrime in Kenya for judges in 2025, with what a test cares about. */
function work(it: Partial<Initiative> & { id: string }): Initiative {
	return initiative({
		topics: ['cybercrime'],
		countries: ['KEN'],
		users: ['judiciary'],
		start: '2025',
		end: '2025',
		title: it.id,
		...it
	});
}

function read(initiatives: readonly Initiative[], filter: Partial<Filter> = {}): Reading {
	return readDataset(datasetOf(initiatives), { ...NO_FILTER, ...filter }, TODAY);
}

const pointsAmong = (...initiatives: Initiative[]) => pointsOf(read(initiatives)).points;
const named = (reading: Reading, { sides }: Point) =>
	sides.map(({ rows }) => rows.map((row) => reading.dataset.ids[row]).join('+'));

describe('a possible coordination point', () => {
	const labs = work({ id: 'labs', implementers: ['itu'] });
	const courts = work({ id: 'courts', implementers: ['oxford'] });

	it('is work of two actors on the same topic, country, users and time', () => {
		const [point, ...others] = pointsAmong(labs, courts);
		expect(others).toEqual([]);
		expect(point).toMatchObject({ actors: 2, stated: true, running: 0 });
		expect(point!.cells).toHaveLength(1);
		expect(new Date(point!.from * 86_400_000).toISOString().slice(0, 10)).toBe('2025-01-01');
		expect(new Date(point!.to * 86_400_000).toISOString().slice(0, 10)).toBe('2025-12-31');
	});

	it.each<[string, Partial<Initiative>]>([
		['another topic', { topics: ['policy-strategy'] }],
		['another country', { countries: ['GHA'] }],
		['other users', { users: ['government'] }],
		['another time', { start: '2026', end: '2026' }],
		['an actor in common', { partners: ['itu'] }],
		['no actor named', { implementers: [] }],
		['no date', { start: undefined, end: undefined }]
	])('is not one with %s', (_, change) => {
		expect(pointsAmong(labs, { ...courts, ...change })).toEqual([]);
	});

	it('says when a date is assumed', () => {
		const [point] = pointsAmong(labs, { ...courts, end: undefined });
		expect(point!.stated).toBe(false);
	});

	it('counts the sides with work that runs today', () => {
		const [point] = pointsAmong({ ...labs, end: '2027' }, courts);
		expect(point!.running).toBe(1);
	});

	it('is one for a whole series of workshops', () => {
		const workshops = ['2025-02', '2025-05', '2025-09'].map((start, at) =>
			work({
				id: `workshop-${at}`,
				title: `Workshop for judges ${at + 1}`,
				implementers: ['itu'],
				start,
				end: start
			})
		);
		const reading = read([...workshops, courts]);
		const { points } = pointsOf(reading);
		expect(points).toHaveLength(1);
		expect(named(reading, points[0]!)).toEqual(['courts', 'workshop-0+workshop-1+workshop-2']);
	});

	it('is no series meeting itself, whoever pays for each edition', () => {
		expect(
			pointsAmong(
				work({ id: 'a', title: 'Cyber drill Kenya 2024', implementers: ['itu'] }),
				work({ id: 'b', title: 'Cyber drill Kenya 2025', implementers: ['oxford'] })
			)
		).toEqual([]);
	});

	it('is one for the same work in several countries, and holds each of them', () => {
		const both = { countries: ['KEN', 'GHA'] };
		const [point, ...others] = pointsAmong({ ...labs, ...both }, { ...courts, ...both });
		expect(others).toEqual([]);
		expect(point!.countries).toHaveLength(2);
	});

	it('has those who share an actor with one another on one side', () => {
		const joint = work({ id: 'joint', implementers: ['itu', 'australia'] });
		const reading = read([labs, courts, joint]);
		expect(named(reading, pointsOf(reading).points[0]!)).toEqual(['courts', 'joint+labs']);
	});

	it('is held to the topics and users of the filter', () => {
		const wide = { topics: ['cybercrime', 'policy-strategy'] };
		const reading = read(
			[
				{ ...labs, ...wide },
				{ ...courts, ...wide }
			],
			{ topic: ['cybercrime'] }
		);
		expect(pointsOf(reading).points[0]!.topics).toHaveLength(1);
	});

	it('stands before others while work runs, then by number of actors', () => {
		const now = { topics: ['policy-strategy'], start: '2026', end: '2027' };
		const reading = read([
			{ ...labs, funders: ['australia', 'european-union'] },
			courts,
			work({ id: 'now-a', implementers: ['itu'], ...now }),
			work({ id: 'now-b', implementers: ['oxford'], ...now })
		]);
		expect(pointsOf(reading).points.map((point) => point.running)).toEqual([2, 0]);
	});

	it('says how many could not be compared, and for want of what', () => {
		const { compared, missing } = pointsOf(
			read([labs, { ...courts, users: [] }, work({ id: 'x', start: undefined, end: undefined })])
		);
		expect(compared).toBe(1);
		expect(missing).toEqual({ topic: 0, country: 0, users: 1, actor: 1, date: 0 });
	});
});

describe('an absence', () => {
	it('is a pair of actors at one point whom nothing on record links', () => {
		const reading = read([
			work({ id: 'a', funders: ['australia'], implementers: ['itu'] }),
			work({ id: 'b', implementers: ['oxford'] }),
			initiative({ id: 'elsewhere', funders: ['itu'], partners: ['oxford'] })
		]);
		const absences = absencesOf(reading.dataset, pointsOf(reading).points);
		const { ids } = reading.dataset.dictionaries.funder;
		expect(absences.map(({ a, b }) => [ids[a], ids[b]])).toEqual([['australia', 'oxford']]);
		expect(absences[0]!.cells).toHaveLength(1);
	});
});

/**
 * Worlds in which work meets often: few topics, users and countries to name, most titles of their
 * own so that not everything is one series, and mostly no filter.
 */
const world = fc
	.tuple(
		anyWorld,
		fc.array(fc.tuple(fc.boolean(), fc.subarray(['government', 'cert'], { minLength: 1 }))),
		fc.constantFrom(true, true, true, false)
	)
	.map(([it, traits, open]) => ({
		...it,
		filter: open ? { ...NO_FILTER, scope: 'all' as const } : it.filter,
		initiatives: it.initiatives.map((one, at) => {
			const [series, users] = traits[at] ?? [false, ['cert']];
			return {
				...one,
				users,
				title: series ? one.title : `Work ${'abcdefghijklmnopqrstuvwxyz'[at]}${at}x`,
				topics: [...new Set(['cybercrime', ...one.topics])],
				countries: [...new Set(['KEN', ...one.countries])],
				partners: []
			};
		})
	}));

/** Whether two initiatives meet, as the rules say it of two: one cell, one time, nobody in common. */
function meet(reading: Reading, a: Initiative, b: Initiative): boolean {
	const common = (x: readonly string[], y: readonly string[], known: ReadonlyMap<string, number>) =>
		x.filter((id) => y.includes(id) && known.has(id));
	const { dataset, filter, places } = reading;
	const { dictionaries } = dataset;
	const kept = (ids: string[], wanted: readonly string[]) =>
		ids.filter((id) => !wanted.length || wanted.includes(id));
	const topics = kept(common(a.topics, b.topics, dictionaries.topic.codes), filter.topic);
	const users = kept(common(a.users, b.users, dictionaries.users.codes), filter.users);
	const countries = common(a.countries, b.countries, dictionaries.country.codes).filter(
		(id) => places[dictionaries.country.codes.get(id)!]
	);
	const actors = (it: Initiative) =>
		[...it.funders, ...it.implementers, ...it.partners].filter((id) =>
			dictionaries.funder.codes.has(id)
		);
	const rows = [a, b].map(({ id }) => dataset.ids.indexOf(id));
	const [one, other] = rows.map((row) => spanOf(reading, row));
	const series = seriesOf(dataset);
	return Boolean(
		rows.every((row) => reading.rows.includes(row)) &&
		topics.length &&
		users.length &&
		countries.length &&
		actors(a).length &&
		actors(b).length &&
		!actors(a).some((id) => actors(b).includes(id)) &&
		series[rows[0]!] !== series[rows[1]!] &&
		one &&
		other &&
		one.from <= other.to &&
		other.from <= one.to
	);
}

describe('under any filter', () => {
	it('two initiatives alone are a point exactly when they meet', () => {
		fc.assert(
			fc.property(world, (it) => {
				const few = it.initiatives.slice(0, 7);
				for (const [at, a] of few.entries()) {
					for (const b of few.slice(at + 1)) {
						const dataset = encode({ ...it, initiatives: [a, b] });
						const reading = readDataset(dataset, it.filter, it.today);
						expect(pointsOf(reading).points).toHaveLength(Number(meet(reading, a, b)));
					}
				}
			})
		);
	});

	it('no actor and no series is on two sides, and every side is of selected work', () => {
		fc.assert(
			fc.property(world, (it) => {
				const reading = readDataset(encode(it), it.filter, it.today);
				const series = seriesOf(reading.dataset);
				for (const { sides, cells, from, to } of pointsOf(reading).points) {
					expect(sides.length).toBeGreaterThan(1);
					expect(cells.length).toBeGreaterThan(0);
					expect(from).toBeLessThanOrEqual(to);
					for (const of of [
						(row: number) => actorsOf(reading.dataset, row),
						(row: number) => [series[row]!]
					]) {
						const marks = sides.flatMap(({ rows }) => [...new Set(rows.flatMap(of))]);
						expect(new Set(marks).size).toBe(marks.length);
					}
					expect(sides.every(({ rows }) => rows.every((row) => reading.rows.includes(row)))).toBe(
						true
					);
				}
			})
		);
	});

	it('every selected initiative is compared or lacks something', () => {
		fc.assert(
			fc.property(world, (it) => {
				const reading = readDataset(encode(it), it.filter, it.today);
				const { points, compared, missing } = pointsOf(reading);
				const lacking = Object.values(missing).reduce((sum, count) => sum + count, 0);
				expect(compared + lacking).toBe(reading.rows.length);
				if (compared < 2) expect(points).toEqual([]);
			})
		);
	});
});
