import { expect, it } from 'vitest';

import { ROUTES } from '../../scripts/routes';
import { VIEWS } from '../../src/app/views';

it('walks through every view of the app', () => {
	const walked = ROUTES.map(({ fragment }) => fragment.split(/[/?]/)[1]);
	expect([...new Set(walked)].sort()).toEqual(Object.keys(VIEWS).sort());
});
