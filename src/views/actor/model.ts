import { idsAt, type Dataset, type Field } from '../../domain/dataset';
import type { Reading } from '../../domain/reading';
import type { Actor, ActorKind, Country, Reference } from '../../domain/release';
import { ACTOR_KINDS } from '../../domain/actor-kinds';

export const ROLES = ['funder', 'implementer', 'partner'] as const satisfies readonly Field[];
export type Role = (typeof ROLES)[number];

/** Something with the number of initiatives that name it. */
export interface Counted<T> {
	it: T;
	count: number;
}

/** Years with recorded activity, without holes. */
export interface Years {
	first: number;
	counts: number[];
	/** Initiatives without any date. */
	undated: number;
}

/** A stated link of the actor to an inventory or another actor. */
export type Cooperation = Reference['cooperation'][number];

/** Everything that the page of one actor shows, under the current filter. */
export interface ActorProfile {
	actor: Actor;
	/** Selected rows that name it in any role, ascending. */
	rows: number[];
	roles: Record<Role, number[]>;
	/** Most first. */
	countries: Counted<Country>[];
	/** Rows that name no country. */
	unplaced: number;
	topics: Counted<Reference['topics'][number]>[];
	partners: Counted<Actor>[];
	years: Years;
	cooperation: Cooperation[];
}

/** Builds the profile of an actor; null when the id is unknown. */
export function actorProfile(reading: Reading, id: string): ActorProfile | null {
	const { dataset } = reading;
	const { reference, dictionaries } = dataset;
	const code = dictionaries.funder.codes.get(id);
	if (code === undefined) return null;

	const roles = rolesOf(reading, id);
	const rows = [...new Set(ROLES.flatMap((role) => roles[role]))].sort((a, b) => a - b);
	const countries = countAlong(dataset, rows, ['country'], reference.countries, ({ iso3 }) => iso3);
	return {
		actor: reference.actors[code]!,
		rows,
		roles,
		countries,
		unplaced: rows.filter((row) => !idsAt(dataset, 'country', row).length).length,
		topics: countAlong(dataset, rows, ['topic'], reference.topics, (topic) => topic.id),
		partners: countAlong(dataset, rows, ROLES, reference.actors, (actor) => actor.id).filter(
			({ it }) => it.id !== id
		),
		years: yearsOf(reading, rows),
		cooperation: reference.cooperation.filter(({ from, to }) => from === id || to === id)
	};
}

/** The selected rows that name the actor, by role. */
function rolesOf(reading: Reading, id: string): Record<Role, number[]> {
	const { columns, dictionaries } = reading.dataset;
	const rowsIn = (role: Role) => {
		const code = dictionaries[role].codes.get(id);
		const { offsets, values } = columns.fields[role];
		return Array.from(reading.rows).filter(
			(row) =>
				code !== undefined && values.subarray(offsets[row]!, offsets[row + 1]!).includes(code)
		);
	};
	return {
		funder: rowsIn('funder'),
		implementer: rowsIn('implementer'),
		partner: rowsIn('partner')
	};
}

/** Counts each value once per row, over one or several fields; the most counted first. */
function countAlong<T>(
	dataset: Dataset,
	rows: readonly number[],
	fields: readonly Field[],
	things: readonly T[],
	idOf: (thing: T) => string
): Counted<T>[] {
	const counts = new Map<string, number>();
	for (const row of rows) {
		for (const id of new Set(fields.flatMap((field) => idsAt(dataset, field, row)))) {
			counts.set(id, (counts.get(id) ?? 0) + 1);
		}
	}
	return things
		.map((it) => ({ it, count: counts.get(idOf(it)) ?? 0 }))
		.filter(({ count }) => count > 0)
		.sort((a, b) => b.count - a.count);
}

function yearsOf({ statuses }: Reading, rows: readonly number[]): Years {
	const dated = rows.filter((row) => statuses.firstYear[row]);
	const undated = rows.length - dated.length;
	if (!dated.length) return { first: 0, counts: [], undated };

	const first = Math.min(...dated.map((row) => statuses.firstYear[row]!));
	const last = Math.max(...dated.map((row) => statuses.lastYear[row]!));
	const counts = new Array<number>(last - first + 1).fill(0);
	for (const row of dated) {
		for (let year = statuses.firstYear[row]!; year <= statuses.lastYear[row]!; year++) {
			counts[year - first]!++;
		}
	}
	return { first, counts, undated };
}

/** An actor in the list, with how often each role is named under the filter. */
export interface ListedActor extends Record<Role, number> {
	actor: Actor;
}

/** All actors by kind. Kinds come in the order of the vocabulary, `unknown` last. */
export function listActors(
	reading: Reading,
	compare: (a: ListedActor, b: ListedActor) => number
): { kind: ActorKind; actors: ListedActor[] }[] {
	const { reference } = reading.dataset;
	const counts = Object.fromEntries(
		ROLES.map((role) => [role, countRole(reading, role)])
	) as Record<Role, Uint32Array>;
	const listed = reference.actors
		.map((actor, code) => ({
			actor,
			funder: counts.funder[code]!,
			implementer: counts.implementer[code]!,
			partner: counts.partner[code]!
		}))
		.sort(compare);
	return ACTOR_KINDS.map((kind) => ({
		kind,
		actors: listed.filter(({ actor }) => actor.kind === kind)
	})).filter(({ actors }) => actors.length > 0);
}

/** How many selected initiatives name each actor in a role, by code. */
export function countRole({ dataset, rows }: Reading, role: Role): Uint32Array {
	const { offsets, values } = dataset.columns.fields[role];
	const counts = new Uint32Array(dataset.reference.actors.length);
	for (const row of rows) {
		for (let at = offsets[row]!; at < offsets[row + 1]!; at++) counts[values[at]!]!++;
	}
	return counts;
}
