import type { Field, MultiColumn } from '../dataset';
import type { Reading } from '../reading';
import type { Party, PartyKind } from './party';

export type Role = 'funder' | 'implementer' | 'actor' | 'inventory' | 'country' | 'topic';

/** What a network reads of a reading. */
export type Selected = Pick<Reading, 'dataset' | 'rows' | 'places'>;

/**
 * Which parties each selected initiative names in one role, in compressed sparse rows:
 * the i-th selected initiative names `values[offsets[i]..offsets[i+1]]`, distinct and ascending.
 */
export interface Side {
	role: Role;
	/** All parties that could be named; a value is a position in it. */
	parties: readonly Party[];
	offsets: Uint32Array;
	values: Uint32Array;
}

const KINDS: Record<Role, PartyKind> = {
	funder: 'actor',
	implementer: 'actor',
	actor: 'actor',
	inventory: 'inventory',
	country: 'country',
	topic: 'topic'
};

/** What `role` is played by. */
export function kindOfRole(role: Role): PartyKind {
	return KINDS[role];
}

/**
 * The parties in a role. `actor` is anyone who funds, implements or is a partner. Countries outside
 * `places` are left out, and so are sites that are no inventory: press and reposts join nobody.
 *
 * @param standIns by actor code, the code of the actor that stands for it; only for funders.
 */
export function sideOf(
	{ dataset, rows, places }: Selected,
	role: Role,
	standIns?: Uint32Array
): Side {
	const { fields } = dataset.columns;
	const partiesOf = (field: Field): Party[] =>
		dataset.dictionaries[field].ids.map((id) => ({ kind: KINDS[role], id }));

	switch (role) {
		case 'funder':
			return sideFrom(role, partiesOf(role), rows, [fields[role]], (code) =>
				standIns ? standIns[code]! : code
			);
		case 'implementer':
		case 'topic':
			return sideFrom(role, partiesOf(role), rows, [fields[role]]);
		case 'actor':
			return sideFrom(role, partiesOf('funder'), rows, [
				fields.funder,
				fields.implementer,
				fields.partner
			]);
		case 'country':
			return sideFrom(role, partiesOf('country'), rows, [fields.country], (code) =>
				places[code] ? code : -1
			);
		case 'inventory': {
			const ids = dataset.reference.sites.map(
				({ id, kind, inventory }) => inventory ?? (kind === 'inventory' ? id : null)
			);
			const known = [...new Set(ids.filter((id) => id !== null))].sort();
			const positions = ids.map((id) => (id === null ? -1 : known.indexOf(id)));
			const parties = known.map((id): Party => ({ kind: 'inventory', id }));
			return sideFrom(role, parties, rows, [fields.inventory], (code) => positions[code]!);
		}
	}
}

function sideFrom(
	role: Role,
	parties: readonly Party[],
	rows: Uint32Array,
	columns: readonly MultiColumn[],
	partyAt = (code: number) => code
): Side {
	const offsets = new Uint32Array(rows.length + 1);
	const values: number[] = [];
	const named = new Set<number>();
	rows.forEach((row, index) => {
		named.clear();
		for (const { offsets, values } of columns) {
			for (let at = offsets[row]!; at < offsets[row + 1]!; at++) {
				const party = partyAt(values[at]!);
				if (party >= 0) named.add(party);
			}
		}
		for (const party of [...named].sort((a, b) => a - b)) values.push(party);
		offsets[index + 1] = values.length;
	});
	return { role, parties, offsets, values: Uint32Array.from(values) };
}
