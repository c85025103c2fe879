import { expect, it } from 'vitest';

import { ROUTES } from '../../scripts/routes';
import { ENTRIES, entryKey } from '../../src/app/entries';

it('walks through every view of the app', () => {
	const walked = ROUTES.map(({ fragment }) => {
		const [, view = '', ...id] = fragment.split('?')[0]!.split('/');
		return entryKey(view, id.join('/') || null);
	});
	expect([...new Set(walked)].sort()).toEqual(Object.keys(ENTRIES).sort());
});
