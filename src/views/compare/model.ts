import { actorCounts, type ActorCount } from '../../domain/actor-counts';
import { idsAt, type Dataset, type Field } from '../../domain/dataset';
import { readDataset, type Reading } from '../../domain/reading';
import type { Actor, Country, Site, Term } from '../../domain/release';
import { cellStates, placeStates, rowsOfPlace, type CellState } from '../../domain/states';
import { crossTab } from '../../domain/tally';
import { timesOf, type Times } from '../../domain/times';

/** What a country and an actor have in common as columns. */
interface Column {
	/** Rows of the initiatives that name it, ascending. */
	rows: number[];
	times: Times;
	funders: ActorCount[];
	implementers: ActorCount[];
}

export interface CountryColumn extends Column {
	country: Country;
	inScope: boolean;
	/** In the order of the comparison's topics. */
	topics: { state: CellState; count: number }[];
	/** Sites of the inventories of projects that look at it. */
	looking: Site[];
}

export interface ActorColumn extends Column {
	actor: Actor;
	roles: Record<Role, number>;
	/** Initiatives per topic, in the order of the comparison's topics. */
	topics: number[];
	countries: { country: Country; count: number }[];
	partners: ActorCount[];
}

const ROLES = ['funder', 'implementer', 'partner'] as const satisfies readonly Field[];
export type Role = (typeof ROLES)[number];

/** Columns side by side over the same topics. */
export interface Comparison<C extends Column> {
	/** The filter without its places for countries; each named thing counts whole. */
	reading: Reading;
	topics: Term[];
	columns: C[];
	/** Rows that name every one of them, ascending. */
	together: number[];
}

/** Topics that the filter leaves: silence about any other says nothing. */
function topicsShown({ dataset, filter }: Reading): Term[] {
	const { topics } = dataset.reference;
	return filter.topic.length ? topics.filter(({ id }) => filter.topic.includes(id)) : topics;
}

/** Compares countries; `ids` are known to the dataset. The filter's own places are left out. */
export function compareCountries(
	{ dataset, filter, today }: Reading,
	ids: readonly string[]
): Comparison<CountryColumn> {
	const own = readDataset(dataset, { ...filter, country: [], group: [], count: 'whole' }, today);
	const topics = topicsShown(own);
	const states = cellStates(
		own,
		crossTab(
			own,
			{ dimension: 'topic', ids: topics.map(({ id }) => id) },
			{ dimension: 'country', ids: [...ids] }
		)
	);
	const places = placeStates(own);
	const columns = ids.map((iso3, at): CountryColumn => {
		const code = dataset.dictionaries.country.codes.get(iso3)!;
		const rows = rowsOfPlace(own, code);
		return {
			...columnOf(own, rows),
			country: dataset.reference.countries[code]!,
			inScope: own.places[code] === 1,
			topics: topics.map(({ id }, line) => ({
				state: states[line * ids.length + at]!,
				count: countNaming(dataset, rows, 'topic', id)
			})),
			looking: places[code]!.looking.map((site) => dataset.reference.sites[site]!)
		};
	});
	return { reading: own, topics, columns, together: common(columns) };
}

/** Compares actors in all their roles; `ids` are known to the dataset. */
export function compareActors(
	{ dataset, filter, today }: Reading,
	ids: readonly string[]
): Comparison<ActorColumn> {
	const own = readDataset(dataset, { ...filter, count: 'whole' }, today);
	const topics = topicsShown(own);
	const columns = ids.map((id): ActorColumn => {
		const names = (role: Role, row: number) => idsAt(dataset, role, row).includes(id);
		const rows = Array.from(own.rows).filter((row) => ROLES.some((role) => names(role, row)));
		const here = { ...own, rows: Uint32Array.from(rows) };
		const count = (role: Role) => rows.filter((row) => names(role, row)).length;
		const column = columnOf(own, rows);
		const others = (counts: ActorCount[]) => counts.filter((it) => it.id !== id);
		return {
			...column,
			funders: others(column.funders),
			implementers: others(column.implementers),
			actor: dataset.reference.actors[dataset.dictionaries.funder.codes.get(id)!]!,
			roles: {
				funder: count('funder'),
				implementer: count('implementer'),
				partner: count('partner')
			},
			topics: topics.map((topic) => countNaming(dataset, rows, 'topic', topic.id)),
			countries: dataset.reference.countries
				.map((country) => ({ country, count: countNaming(dataset, rows, 'country', country.iso3) }))
				.filter((it) => it.count > 0)
				.sort((a, b) => b.count - a.count),
			partners: others(actorCounts(here, 'partner').counts)
		};
	});
	return { reading: own, topics, columns, together: common(columns) };
}

function columnOf(own: Reading, rows: number[]): Column {
	const here = { ...own, rows: Uint32Array.from(rows) };
	return {
		rows,
		times: timesOf(own, rows),
		funders: actorCounts(here, 'funder').counts,
		implementers: actorCounts(here, 'implementer').counts
	};
}

function countNaming(dataset: Dataset, rows: readonly number[], field: Field, id: string): number {
	return rows.filter((row) => idsAt(dataset, field, row).includes(id)).length;
}

function common(columns: readonly Column[]): number[] {
	const [first, ...others] = columns.map(({ rows }) => rows);
	return (first ?? []).filter((row) => others.every((rows) => rows.includes(row)));
}
