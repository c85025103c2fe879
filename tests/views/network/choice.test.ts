import fc from 'fast-check';
import { expect, it } from 'vitest';

import { JOINS, WHO } from '../../../src/domain/network/network';
import { joinsOf } from '../../../src/domain/network/pairs';
import { choiceFrom, FORMS, paramsOf } from '../../../src/views/network/choice';
import { REFERENCE } from '../../fixtures/reference';

const written = (change: Record<string, string | null>) =>
	Object.fromEntries(Object.entries(change).filter(([, value]) => value !== null)) as Record<
		string,
		string
	>;

it('reads what it writes', () => {
	fc.assert(
		fc.property(
			fc.record({
				form: fc.constantFrom(...FORMS),
				table: fc.boolean(),
				who: fc.constantFrom(...WHO),
				by: fc.constantFrom(...JOINS),
				statesTogether: fc.boolean()
			}),
			(choice) => {
				fc.pre(joinsOf(REFERENCE, choice.who).includes(choice.by));
				expect(choiceFrom(written(paramsOf(choice, REFERENCE)), REFERENCE)).toEqual(choice);
			}
		)
	);
});

it('opens with two columns of actors, whatever an old link says', () => {
	const first = choiceFrom({}, REFERENCE);
	expect(first).toEqual({
		form: 'columns',
		table: false,
		who: 'actors',
		by: 'shared',
		statesTogether: false
	});
	expect(choiceFrom({ form: 'hairball', who: 'x', by: '', of: 'y' }, REFERENCE)).toEqual(first);
});

it('opens inventories with what they say of each other', () => {
	expect(choiceFrom({ who: 'inventories' }, REFERENCE).by).toBe('stated');
});

it('offers no stated cooperation where nobody states any', () => {
	expect(choiceFrom({ by: 'stated' }, REFERENCE).by).toBe('shared');
});
