import { expect, test } from 'vitest';

import { directionOf } from '../../../src/views/network/label-direction';

test('a Latin name runs from left to right, and Arabic words around one do not', () => {
	expect(directionOf('NATO SPS')).toBe('ltr');
	expect(directionOf('e-Governance Academy, …')).toBe('ltr');
	expect(directionOf('\u2068GFCE\u2069 و32 طرفاً آخر')).toBe('rtl');
	expect(directionOf('24/7')).toBe('ltr');
});
