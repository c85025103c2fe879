import { expect, it } from 'vitest';

import { readChoice } from '../../../src/views/shortlist/choice';

it('falls back to its defaults for parameters it cannot use', () => {
	expect(readChoice({ horizon: '99', need: '7', thin: 'x', cliff: '0' })).toEqual({
		months: 12,
		weights: { need: 1, thin: 1, cliff: 0 },
		actor: null
	});
});
