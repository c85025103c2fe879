import type { Reading } from '../../domain/reading';
import { i18n } from '../../i18n/i18n.svelte';
import { actorProfile, countRole, ROLES } from './model';

/** The heading of an actor's page. */
export function actorSentence(reading: Reading, id: string): string {
	const { m } = i18n;
	const profile = actorProfile(reading, id);
	if (!profile) return m.actorUnknown({ id });

	const { actor, roles, countries } = profile;
	const [funds, runs, joins] = ROLES.map((role) => roles[role].length) as [number, number, number];
	const parts: string[] = [];
	if (funds) parts.push(m.actorFunds({ count: funds }));
	if (runs)
		parts.push(parts.length ? m.actorRuns({ count: runs }) : m.actorRunsFirst({ count: runs }));
	if (joins)
		parts.push(parts.length ? m.actorJoins({ count: joins }) : m.actorJoinsFirst({ count: joins }));
	const name = actor.name.length > 40 && actor.acronym ? actor.acronym : actor.name;
	return (
		m.actorAnswer({ name, roles: parts.length ? i18n.list(parts) : m.actorNoRole }) +
		(countries.length ? m.actorPlaces({ count: countries.length }) : '')
	);
}

/** The heading of the list of actors. */
export function actorsSentence(reading: Reading): string {
	const [funds, runs, joins] = ROLES.map((role) => countRole(reading, role)) as [
		Uint32Array,
		Uint32Array,
		Uint32Array
	];
	const isNamed = (count: number) => count > 0;
	return i18n.m.actorListAnswer({
		actors: funds.filter((count, code) => count + runs[code]! + joins[code]! > 0).length,
		funders: funds.filter(isNamed).length,
		implementers: runs.filter(isNamed).length
	});
}
