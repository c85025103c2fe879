import type { Dataset, MultiColumn } from '../dataset';
import type { Reading } from '../reading';
import { actorsOf, leadsOf, tiesOf } from '../ties';
import { NOT_COVERED } from '../vocabulary/vocabulary';
import { join, rootOf, seriesOf } from './series';
import { spanOf, type Span } from './span';

/** A topic, a country and target users, by code: what work has to have in common to meet. */
export interface MeetingCell {
	topic: number;
	country: number;
	users: number;
}

/** Those at work together in a point who are linked through an actor or a series. */
export interface PartySide {
	/** Who funds or implements, by code; partners where nobody else is named. */
	actors: number[];
	/** Initiatives, as rows of the dataset. */
	rows: number[];
	/** One of them runs today. */
	running: boolean;
}

/** Work of different actors in the same cells at the same time: a possible coordination point. */
export interface Point {
	/** At least two; no actor is on two of them. */
	sides: PartySide[];
	cells: MeetingCell[];
	/** Codes of all topics, countries and users of the cells, ascending. */
	topics: number[];
	countries: number[];
	users: number[];
	/** First and last day on which two sides were at work together, over all cells. */
	from: number;
	to: number;
	/** Every date that this rests on is stated. */
	stated: boolean;
	/** Sides with work that runs today. */
	running: number;
	/** Actors on all sides. */
	actors: number;
}

/** Why initiatives could not be compared, and how many: the first of these that is missing. */
export type Missing = Record<'topic' | 'country' | 'users' | 'actor' | 'date', number>;

export interface Points {
	points: Point[];
	/** Initiatives that say enough to be compared. */
	compared: number;
	missing: Missing;
}

interface Candidate {
	row: number;
	span: Span;
	actors: number[];
}

const valuesAt = ({ offsets, values }: MultiColumn, row: number) =>
	values.subarray(offsets[row]!, offsets[row + 1]!);

/**
 * Possible coordination points among the selected initiatives.
 *
 * In each cell of one topic, one country in view and one group of users, initiatives whose spans
 * meet are held together. Those that share an actor in any role, or belong to one series, are one
 * side; two sides make a point. Of nested sets in a cell the largest stays; equal sets of series in
 * several cells are one point.
 *
 * Order: points with work that runs today on two sides, then on one; then by number of actors,
 * countries and cells, then the latest; last by position, so that the order never changes by itself.
 */
export function pointsOf(reading: Reading): Points {
	const { dataset } = reading;
	const { byCell, compared, missing } = candidatesByCell(reading);
	const series = seriesOf(dataset);
	const drafts = new Map<string, Draft>();
	for (const { cell, candidates } of byCell.values()) {
		if (candidates.length < 2) continue;
		for (const moment of momentsOf(candidates, series)) {
			const key = [...moment.series].sort((a, b) => a - b).join('+');
			const draft = drafts.get(key);
			if (draft) addTo(draft, cell, moment);
			else drafts.set(key, addTo(emptyDraft(), cell, moment));
		}
	}
	const points = [...drafts.values()].flatMap((draft) => {
		const point = pointFrom(reading, draft, series);
		return point.sides.length > 1 ? point : [];
	});
	return { points: points.sort(byRank), compared, missing };
}

function candidatesByCell(reading: Reading) {
	const { dataset, filter, places, rows } = reading;
	const { dictionaries, columns } = dataset;
	const kept = (key: 'topic' | 'users') =>
		filter[key].length ? new Set(filter[key].map((id) => dictionaries[key].codes.get(id))) : null;
	const [topicsKept, usersKept] = [kept('topic'), kept('users')];
	// What other words do not cover is many topics, not one that work could have in common.
	const uncovered = dictionaries.topic.codes.get(NOT_COVERED);
	const missing: Missing = { topic: 0, country: 0, users: 0, actor: 0, date: 0 };
	const byCell = new Map<number, { cell: MeetingCell; candidates: Candidate[] }>();
	const [countryCount, usersCount] = [
		dataset.reference.countries.length,
		dataset.reference.users.length
	];
	let compared = 0;
	for (const row of rows) {
		const topics = valuesAt(columns.fields.topic, row).filter(
			(code) => code !== uncovered && (!topicsKept || topicsKept.has(code))
		);
		const countries = valuesAt(columns.fields.country, row).filter((code) => places[code]);
		const users = valuesAt(columns.fields.users, row).filter(
			(code) => !usersKept || usersKept.has(code)
		);
		const actors = actorsOf(dataset, row);
		const span = spanOf(reading, row);
		const lacks = !topics.length
			? 'topic'
			: !countries.length
				? 'country'
				: !users.length
					? 'users'
					: !actors.length
						? 'actor'
						: !span
							? 'date'
							: null;
		if (lacks) {
			missing[lacks] += 1;
			continue;
		}
		compared += 1;
		const candidate = { row, span: span!, actors };
		for (const topic of topics) {
			for (const country of countries) {
				for (const user of users) {
					const key = (topic * countryCount + country) * usersCount + user;
					const known = byCell.get(key);
					if (known) known.candidates.push(candidate);
					else {
						byCell.set(key, {
							cell: { topic, country, users: user },
							candidates: [candidate]
						});
					}
				}
			}
		}
	}
	return { byCell, compared, missing };
}

/** Those at work in a cell at one time, on at least two sides. */
interface Moment {
	series: Set<number>;
	members: Candidate[];
	/** The days that all of them share. */
	from: number;
	to: number;
}

/** The largest sets at work together. As many as ever meet do so when one of them starts. */
function momentsOf(candidates: readonly Candidate[], series: Uint32Array): Moment[] {
	const found: Moment[] = [];
	const starts = new Set(candidates.map(({ span }) => span.from));
	for (const day of starts) {
		const members = candidates.filter(({ span }) => span.from <= day && day <= span.to);
		if (members.length < 2 || sidesAmong(members, series).length < 2) continue;
		found.push({
			series: new Set(members.map(({ row }) => series[row]!)),
			members,
			from: Math.max(...members.map(({ span }) => span.from)),
			to: Math.min(...members.map(({ span }) => span.to))
		});
	}
	// Editions of one series that meet the same others are one set, at several times.
	return found.filter(
		(moment) =>
			!found.some(
				(other) =>
					other.series.size > moment.series.size &&
					[...moment.series].every((it) => other.series.has(it))
			)
	);
}

/** Members in groups: two who share an actor or a series are in one group. */
function sidesAmong<M extends { row: number; actors: number[] }>(
	members: readonly M[],
	series: Uint32Array
): M[][] {
	const parents = Uint32Array.from(members, (_, at) => at);
	const first = new Map<number, number>();
	const mark = (of: number, at: number) => {
		const other = first.get(of);
		if (other === undefined) first.set(of, at);
		else join(parents, at, other);
	};
	members.forEach(({ row, actors }, at) => {
		// Actors have codes from 0 on, series get what lies below.
		mark(-1 - series[row]!, at);
		for (const actor of actors) mark(actor, at);
	});
	const groups = new Map<number, M[]>();
	members.forEach((member, at) => {
		const root = rootOf(parents, at);
		const group = groups.get(root);
		if (group) group.push(member);
		else groups.set(root, [member]);
	});
	return [...groups.values()];
}

/** A point while cells are still being added. */
interface Draft {
	cells: MeetingCell[];
	members: Map<number, Candidate>;
	from: number;
	to: number;
}

const emptyDraft = (): Draft => ({ cells: [], members: new Map(), from: Infinity, to: -Infinity });

function addTo(draft: Draft, cell: MeetingCell, { members, from, to }: Moment): Draft {
	if (draft.cells.at(-1) !== cell) draft.cells.push(cell);
	for (const member of members) draft.members.set(member.row, member);
	draft.from = Math.min(draft.from, from);
	draft.to = Math.max(draft.to, to);
	return draft;
}

const ascending = (codes: Iterable<number>) => [...new Set(codes)].sort((a, b) => a - b);

function pointFrom({ dataset, statuses }: Reading, draft: Draft, series: Uint32Array): Point {
	const members = [...draft.members.values()].sort((a, b) => a.row - b.row);
	const sides = sidesAmong(members, series).map((side): PartySide => {
		const rows = side.map(({ row }) => row);
		return {
			actors: ascending(rows.flatMap((row) => leadsOf(dataset, row))),
			rows,
			running: rows.some((row) => statuses.running[row])
		};
	});
	return {
		sides,
		cells: draft.cells,
		topics: ascending(draft.cells.map(({ topic }) => topic)),
		countries: ascending(draft.cells.map(({ country }) => country)),
		users: ascending(draft.cells.map(({ users }) => users)),
		from: draft.from,
		to: draft.to,
		stated: members.every(({ span }) => span.stated),
		running: sides.filter(({ running }) => running).length,
		actors: sides.reduce((sum, { actors }) => sum + actors.length, 0)
	};
}

function byRank(a: Point, b: Point): number {
	return (
		Math.min(2, b.running) - Math.min(2, a.running) ||
		b.actors - a.actors ||
		b.countries.length - a.countries.length ||
		b.cells.length - a.cells.length ||
		b.to - a.to ||
		a.sides[0]!.rows[0]! - b.sides[0]!.rows[0]!
	);
}

/** Two actors at work in the same cells at the same time, without any recorded link. */
export interface Absence {
	/** Codes, a < b. */
	a: number;
	b: number;
	/** The cells that they share, and the points in which they do. */
	cells: MeetingCell[];
	points: Point[];
	/** Both sides of one of the points run today. */
	running: boolean;
}

/**
 * Pairs of actors on different sides of a point whom nothing on record links: no initiative names
 * both and no statement says that they cooperate. Most shared cells first.
 */
export function absencesOf(dataset: Dataset, points: readonly Point[]): Absence[] {
	const ties = tiesOf(dataset);
	const { countries, users: groups, actors } = dataset.reference;
	const cellKey = ({ topic, country, users }: MeetingCell) =>
		(topic * countries.length + country) * groups.length + users;
	const found = new Map<number, Absence & { seen: Set<number> }>();
	for (const point of points) {
		for (const [x, y] of pairsAcross(point)) {
			const [a, b] = x.actor < y.actor ? [x, y] : [y, x];
			if (ties.has(a.actor, b.actor)) continue;
			const key = a.actor * actors.length + b.actor;
			let pair = found.get(key);
			if (!pair) {
				pair = {
					a: a.actor,
					b: b.actor,
					cells: [],
					points: [],
					running: false,
					seen: new Set()
				};
				found.set(key, pair);
			}
			pair.points.push(point);
			pair.running ||= a.running && b.running;
			for (const cell of point.cells) {
				if (pair.seen.has(cellKey(cell))) continue;
				pair.seen.add(cellKey(cell));
				pair.cells.push(cell);
			}
		}
	}
	return [...found.values()]
		.map(({ a, b, cells, points: at, running }) => ({ a, b, cells, points: at, running }))
		.sort(
			(x, y) =>
				Number(y.running) - Number(x.running) ||
				y.cells.length - x.cells.length ||
				x.a - y.a ||
				x.b - y.b
		);
}

/** Every two actors on different sides. */
function* pairsAcross({ sides }: Point): Generator<readonly [OnSide, OnSide]> {
	const standing = sides.map(({ actors, running }) => actors.map((actor) => ({ actor, running })));
	for (const [at, one] of standing.entries()) {
		for (const other of standing.slice(at + 1)) {
			for (const a of one) for (const b of other) yield [a, b];
		}
	}
}

interface OnSide {
	actor: number;
	running: boolean;
}
