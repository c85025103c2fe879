import type { Dataset } from '../../domain/dataset';
import { plainName } from '../../domain/plain-name';
import type { FACTOR_SIDES } from '../../domain/register';
import {
	type Case,
	type Factor,
	type Recommendation,
	type Register,
	type UnidirActivity
} from '../../domain/register';

export type Side = (typeof FACTOR_SIDES)[number];

/** Who takes part in a case. */
export interface Party {
	id: string;
	name: string;
	kind: 'inventory' | 'actor';
}

/** A sourced link between two parties of a case. */
export interface PartyLink {
	from: string;
	to: string;
	how: string;
	note: string | null;
}

export interface CaseRecord {
	case: Case;
	parties: Party[];
	/** Links that the register records between its parties. */
	links: PartyLink[];
}

/** A factor and the cases that have it, in the order of the cases. */
export interface Recurrence {
	factor: Factor;
	cases: Case[];
}

/** Names up to this many characters stand as they are. */
const NAME_MAX = 40;

/** The plain name of an inventory, or the acronym of a long one. */
export function shortName(name: string, acronym: string | undefined): string {
	const plain = plainName(name);
	return plain.length > NAME_MAX ? (acronym ?? plain) : plain;
}

/** The cases, the first of them the one that the forum planned first. */
export function casesOf({ reference }: Dataset, { cases }: Pick<Register, 'cases'>): CaseRecord[] {
	const names = new Map<string, Party>([
		...reference.actors.map(({ id, name }): [string, Party] => [
			id,
			{ id, name, kind: 'actor' as const }
		]),
		...reference.inventories.map(({ id, name, acronym }): [string, Party] => [
			id,
			{ id, name: shortName(name, acronym), kind: 'inventory' as const }
		])
	]);
	return cases.map((record) => ({
		case: record,
		parties: record.parties.flatMap((id) => names.get(id) ?? []),
		links: reference.cooperation
			.filter(({ from, to }) => record.parties.includes(from) && record.parties.includes(to))
			.map(({ from, to, how, note }) => ({
				from: names.get(from)?.name ?? from,
				to: names.get(to)?.name ?? to,
				how,
				note: note ?? null
			}))
	}));
}

/** The factors of one side with their cases, the most frequent first. */
export function recurrencesOf(
	{ cases, factors }: Pick<Register, 'cases' | 'factors'>,
	side: Side
): Recurrence[] {
	return factors
		.filter((factor) => factor.side === side)
		.map((factor) => ({
			factor,
			cases: cases.filter((record) => record.factors.some((code) => code.factor === factor.id))
		}))
		.sort((a, b) => b.cases.length - a.cases.length);
}

/** What the forum's outline groups its conclusions by, in its order. */
export const GROUPS = [
	'coordination',
	'sustainability',
	'localisation',
	'reach',
	'operational-guides',
	'project-management',
	'cooperation-models'
] as const;
export type GroupId = (typeof GROUPS)[number];

/** Recommendations by group; what has no group of ours is left out of none: it closes the list. */
export function groupsOf(
	recommendations: readonly Recommendation[]
): { group: GroupId | null; items: Recommendation[] }[] {
	const known = (group: string | undefined): group is GroupId =>
		(GROUPS as readonly string[]).includes(group ?? '');
	return [...GROUPS, null]
		.map((group) => ({
			group,
			items: recommendations.filter((it) =>
				group === null ? !known(it.group) : it.group === group
			)
		}))
		.filter(({ items }) => items.length > 0);
}

/** UNIDIR's activity by category, and what its letter says of its donors. */
export interface UnidirRecord {
	categories: { category: UnidirActivity['category']; items: UnidirActivity[] }[];
	/** First and last calendar year that an activity names. */
	years: { first: number; last: number } | null;
	donors: {
		core: UnidirActivity['donors'];
		specific: UnidirActivity['donors'];
		/** The number that the letter states; null where it states none. */
		stated: number | null;
		named: number;
	} | null;
}

export function unidirOf(activity: readonly UnidirActivity[]): UnidirRecord {
	const years = activity.flatMap(({ years: span }) =>
		span ? [span.from, span.to ?? span.from] : []
	);
	const funding = activity.find(({ donors }) => donors.length > 0);
	return {
		categories: (['research', 'learning', 'access'] as const)
			.map((category) => ({ category, items: activity.filter((it) => it.category === category) }))
			.filter(({ items }) => items.length > 0),
		years: years.length ? { first: Math.min(...years), last: Math.max(...years) } : null,
		donors: funding
			? {
					core: funding.donors.filter(({ support }) => support === 'core'),
					specific: funding.donors.filter(({ support }) => support === 'specific'),
					stated: funding.stated?.value ?? null,
					named: funding.donors.length
				}
			: null
	};
}
