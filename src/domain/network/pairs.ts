import type { Reference } from '../release';
import { statements, type Join, type Who } from './network';
import { stateStandIns } from './states';
import { sideOf, type Role, type Selected, type Side } from './side';

/** The roles on both sides of two columns. */
export function rolesOf(who: Who, join: Exclude<Join, 'stated'>): [left: Role, right: Role] {
	switch (who) {
		case 'actors':
			return join === 'shared' ? ['funder', 'implementer'] : ['actor', 'country'];
		case 'inventories':
			return join === 'shared' ? ['inventory', 'actor'] : ['inventory', 'country'];
		case 'countries':
			return join === 'shared' ? ['actor', 'country'] : ['topic', 'country'];
	}
}

/**
 * Both sides of two columns; of statements: who is said to cooperate, and with whom.
 *
 * @param statesTogether whether funders that are bodies of one state stand as that state.
 */
export function sidesOf(
	selected: Selected,
	who: Who,
	join: Join,
	statesTogether = false
): [left: Side, right: Side] {
	if (join === 'stated') return statementSides(selected.dataset.reference, who);
	const [left, right] = rolesOf(who, join);
	const standIns = statesTogether ? stateStandIns(selected.dataset.reference) : undefined;
	return [sideOf(selected, left, standIns), sideOf(selected, right)];
}

/** Joins that have something to show for a kind of party. */
export function joinsOf(reference: Reference, who: Who): Join[] {
	const stated = statements(reference, who).statements.length > 0;
	return stated ? ['shared', 'place', 'stated'] : ['shared', 'place'];
}

/** Statements as two sides, one statement in place of an initiative. */
function statementSides(reference: Reference, who: Who): [Side, Side] {
	const { parties, statements: found } = statements(reference, who);
	const offsets = Uint32Array.from({ length: found.length + 1 }, (_, index) => index);
	const side = (end: 'from' | 'to'): Side => ({
		role: 'inventory',
		parties,
		offsets,
		values: Uint32Array.from(found, (statement) => statement[end])
	});
	return [side('from'), side('to')];
}
