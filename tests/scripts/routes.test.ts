import { expect, it } from 'vitest';

import { ROUTES } from '../../scripts/routes';
import { ENTRIES } from '../../src/app/entries';

it('walks through every view of the app', () => {
	const walked = ROUTES.map(({ fragment }) => fragment.split(/[/?]/)[1]);
	expect([...new Set(walked)].sort()).toEqual(Object.keys(ENTRIES).sort());
});
