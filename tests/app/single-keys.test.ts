import { expect, it } from 'vitest';

import { singleKeysOff } from '../../src/app/single-keys';

it('reads from the address whether keys act alone', () => {
	expect(singleKeysOff('')).toBe(false);
	expect(singleKeysOff('#/map?topic=cybercrime')).toBe(false);
	expect(singleKeysOff('#/map?topic=cybercrime&keys=off')).toBe(true);
});
