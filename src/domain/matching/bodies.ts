import { fold } from '../fold';
import type { Reference } from '../release';

/** Reads the name of a body as actor ids; a state's body stands for the state too. */
export function actorReader({ actors }: Reference): (name: string) => string[] {
	const known = new Map(
		actors.flatMap((actor) =>
			[actor.name, ...(actor.acronym ? [actor.acronym] : []), ...actor.aliases].map((name) => [
				fold(name),
				actor
			])
		)
	);
	return (name) => {
		const actor = known.get(fold(name)) ?? known.get(fold(name.replace(/\s*\(.*\)$/, '')));
		if (!actor) return [`name ${fold(name)}`];
		return actor.kind === 'state' && actor.country
			? [actor.id, `state ${actor.country}`]
			: [actor.id];
	};
}
