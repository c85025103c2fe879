import type { Dataset } from '../../domain/dataset';
import type { Absence, Point } from '../../domain/overlap/points';
import { tiesOf } from '../../domain/ties';
import { i18n } from '../../i18n/i18n.svelte';

const MS_PER_DAY = 86_400_000;

const iso = (day: number) => new Date(day * MS_PER_DAY).toISOString();
const monthOf = (day: number) => iso(day).slice(0, 7);

const topicNames = ({ reference }: Dataset, codes: readonly number[]) =>
	codes.map((code) => reference.topics[code]!.label);
const countryNames = ({ reference }: Dataset, codes: readonly number[]) =>
	codes.map((code) => i18n.country(reference.countries[code]!)).sort((a, b) => i18n.compare(a, b));
const userNames = ({ reference }: Dataset, codes: readonly number[]) =>
	codes.map((code) => reference.users[code]!.label);

/** Countries named in a line before the rest is counted. */
const NAMED = 5;

function listed(names: readonly string[]): string {
	if (names.length <= NAMED + 1) return i18n.list(names);
	return i18n.m.overlapsAndMore({
		names: names.slice(0, NAMED).join(i18n.m.comma),
		more: names.length - NAMED
	});
}

/** "Cybercrime in Kenya and Uganda, for law enforcement". */
export function commonOf(
	dataset: Dataset,
	{ topics, countries, users }: Pick<Point, 'topics' | 'countries' | 'users'>
): string {
	return i18n.m.overlapsCommon({
		topics: listed(topicNames(dataset, topics)),
		countries: listed(countryNames(dataset, countries)),
		users: listed(userNames(dataset, users))
	});
}

/** The time in which two sides were at work together, by month. */
export function periodOf({ from, to }: Point): string {
	const [first, last] = [monthOf(from), monthOf(to)];
	return i18n.m.overlapsPeriod({
		from: i18n.date(first),
		to: first === last ? null : i18n.date(last)
	});
}

/** Pairs of actors on different sides that something on record links. */
export function linkedAcross(dataset: Dataset, { sides }: Point): [number, number][] {
	const ties = tiesOf(dataset);
	return sides.flatMap((one, at) =>
		sides
			.slice(at + 1)
			.flatMap((other) =>
				one.actors.flatMap((a) =>
					other.actors.filter((b) => ties.has(a, b)).map((b): [number, number] => [a, b])
				)
			)
	);
}

/** Topics, countries and users of the cells that two actors share. */
export function cellsOf({ cells }: Absence): Pick<Point, 'topics' | 'countries' | 'users'> {
	const distinct = (codes: number[]) => [...new Set(codes)].sort((a, b) => a - b);
	return {
		topics: distinct(cells.map(({ topic }) => topic)),
		countries: distinct(cells.map(({ country }) => country)),
		users: distinct(cells.map(({ users }) => users))
	};
}

const actorNames = ({ reference }: Dataset, codes: readonly number[]) =>
	codes.map((code) => reference.actors[code]!.name).join('; ');

/** Points as rows of a table to take away, with a heading. */
export function pointRows(
	dataset: Dataset,
	points: readonly Point[]
): (string | number | null)[][] {
	const m = i18n.m.overlapsCsv;
	return [
		[
			m.place,
			m.topics,
			m.countries,
			m.iso3,
			m.users,
			m.sides,
			m.actors,
			m.actorCount,
			m.from,
			m.to,
			m.stated,
			m.running,
			m.linked,
			m.ids
		],
		...points.map((point, at) => [
			at + 1,
			topicNames(dataset, point.topics).join('; '),
			countryNames(dataset, point.countries).join('; '),
			point.countries.map((code) => dataset.reference.countries[code]!.iso3).join(' '),
			userNames(dataset, point.users).join('; '),
			point.sides.length,
			point.sides.map(({ actors }) => actorNames(dataset, actors)).join(' | '),
			point.actors,
			iso(point.from).slice(0, 10),
			iso(point.to).slice(0, 10),
			point.stated ? m.yes : m.no,
			point.running,
			linkedAcross(dataset, point)
				.map((pair) => actorNames(dataset, pair))
				.join(' | '),
			point.sides.map(({ rows }) => rows.map((row) => dataset.ids[row]!).join(' ')).join(' | ')
		])
	];
}

/** Pairs without a recorded link as rows of a table to take away, with a heading. */
export function absenceRows(
	dataset: Dataset,
	absences: readonly Absence[]
): (string | number | null)[][] {
	const m = i18n.m.overlapsCsv;
	return [
		[m.place, m.actor, m.otherActor, m.cells, m.topics, m.countries, m.iso3, m.users, m.running],
		...absences.map((absence, at) => {
			const { topics, countries, users } = cellsOf(absence);
			return [
				at + 1,
				actorNames(dataset, [absence.a]),
				actorNames(dataset, [absence.b]),
				absence.cells.length,
				topicNames(dataset, topics).join('; '),
				countryNames(dataset, countries).join('; '),
				countries.map((code) => dataset.reference.countries[code]!.iso3).join(' '),
				userNames(dataset, users).join('; '),
				absence.running ? m.yes : m.no
			];
		})
	];
}
