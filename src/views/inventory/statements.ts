import type { Register, Source } from '../../domain/register';
import { i18n } from '../../i18n/i18n.svelte';
import type { InventoryProfile } from './profile';

export const ABOUT = ['overlap', 'gaps', 'terminology', 'freshness'] as const;
export type About = (typeof ABOUT)[number];

/**
 * Something said about an inventory. `read`: noticed by a person in the pages it rests on.
 * `computed`: counted from the release, which is then its source.
 */
export interface Statement {
	about: About;
	basis: 'read' | 'computed';
	text: string;
	/** Pages and documents; of a computed statement, the release. Never empty. */
	sources: readonly Source[];
}

/** The observations of a person, each with the pages that were read for the inventory. */
export function readStatements({ entry }: InventoryProfile): Statement[] {
	const { observations, sources } = entry.inventory;
	return (['overlap', 'gaps', 'terminology'] as const).flatMap((about) => {
		const text = observations[about];
		return text ? [{ about, basis: 'read' as const, text, sources }] : [];
	});
}

/** What the release itself shows about the inventory. */
export function computedStatements(
	profile: InventoryProfile,
	release: { version: string; asOf: string }
): Statement[] {
	const sources = [{ document: i18n.m.registerRelease({ version: release.version }) }];
	const say = (about: About, text: string | null): Statement[] =>
		text === null ? [] : [{ about, basis: 'computed', text, sources }];
	return [
		...say('overlap', scopeSentence(profile)),
		...say('overlap', onlySentence(profile)),
		...say('overlap', recordsSentence(profile)),
		...say('gaps', leftOutSentence(profile)),
		...say('gaps', silentSentence(profile)),
		...profile.words.flatMap((words) => say('terminology', wordsSentence(words))),
		...say('freshness', freshnessSentence(profile, release.asOf))
	];
}

/** Whose stated topics are nearest, among inventories that hold the same. */
function scopeSentence({ entry, all }: InventoryProfile): string | null {
	const { id, kind, topics } = entry.inventory;
	const others = all
		.filter(({ inventory }) => inventory.id !== id && inventory.kind === kind)
		.map(({ name, inventory }) => {
			const shared = inventory.topics.filter((topic) => topics.includes(topic)).length;
			return { name, shared, union: inventory.topics.length + topics.length - shared };
		})
		.filter(({ shared }) => shared > 0)
		.sort((a, b) => b.shared / b.union - a.shared / a.union || b.shared - a.shared);
	const closest = others[0];
	if (!closest) return null;
	return i18n.m.registerSaysScope({
		others: others.length,
		kind: i18n.m.registerKind[kind] ?? kind,
		name: closest.name,
		shared: closest.shared,
		topics: topics.length
	});
}

/** Topics that no other inventory of the register looks at. */
function onlySentence({ entry, all, topics }: InventoryProfile): string | null {
	const only = topics.filter(
		({ id, stated }) =>
			stated === 'yes' && all.filter(({ inventory }) => inventory.topics.includes(id)).length === 1
	);
	if (!only.length) return null;
	return i18n.m.registerSaysOnly({
		total: all.length,
		name: entry.name,
		topics: i18n.list(only.map(({ label }) => label))
	});
}

function recordsSentence({ holdings }: InventoryProfile): string | null {
	if (!holdings) return null;
	const most = holdings.shared[0];
	return i18n.m.registerSaysRecords({
		total: holdings.rows.length,
		shared: holdings.rows.length - holdings.alone.length,
		most: most ? { name: most.site.name, count: most.rows.length } : null
	});
}

function leftOutSentence({ topics }: InventoryProfile): string | null {
	if (topics.some(({ stated }) => stated === 'unstated')) return i18n.m.registerSaysNoTopics;
	const out = topics.filter(({ stated }) => stated === 'no').map(({ label }) => label);
	return out.length
		? i18n.m.registerSaysLeftOut({
				count: out.length,
				total: topics.length,
				topics: i18n.list(out)
			})
		: null;
}

/** Topics in its scope on which no listing of it is loaded. */
function silentSentence({ holdings, topics }: InventoryProfile): string | null {
	if (!holdings?.rows.length) return null;
	const silent = topics.filter(({ stated, listed }) => stated === 'yes' && !listed);
	return silent.length
		? i18n.m.registerSaysSilent({ topics: i18n.list(silent.map(({ label }) => label)) })
		: null;
}

function wordsSentence({ taxonomy, lines }: InventoryProfile['words'][number]): string {
	const has = (match: string | null) =>
		lines.filter(({ matches }) => matches.some((it) => it.match === match)).length;
	return i18n.m.registerSaysWords({
		taxonomy: taxonomy.name,
		labels: lines.length,
		exact: has('exactMatch'),
		none: lines.filter(({ matches }) => matches.every(({ topic }) => topic === null)).length
	});
}

function freshnessSentence({ entry }: InventoryProfile, asOf: string): string | null {
	const { last } = entry.inventory.update ?? {};
	if (entry.update.last === null || !last) return null;
	const years = Number(asOf.slice(0, 4)) - Math.floor(entry.update.last);
	const date = /^\d{4}(-\d\d){0,2}$/.test(last) ? i18n.date(last) : last;
	return i18n.m.registerSaysFresh({ date, years });
}

/** Where a register says something about an inventory and names no source for it. */
export function unsourced({ inventories, cases, taxonomies }: Register): string[] {
	const isNamed = ({ url, document }: Source) => Boolean(url || document);
	return [
		...inventories.flatMap(({ id, sources, cooperation }) => [
			...(sources.some(isNamed) ? [] : [id]),
			...cooperation
				.filter(({ source }) => !source || !isNamed(source))
				.map((link) => `${id} → ${link.with}`)
		]),
		...[...cases, ...taxonomies].filter(({ sources }) => !sources.some(isNamed)).map(({ id }) => id)
	];
}
