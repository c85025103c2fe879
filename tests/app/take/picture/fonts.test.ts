import { expect, it } from 'vitest';

import { readRanges } from '../../../../src/app/take/picture/fonts';

it('reads which letters a face has', () => {
	expect(readRanges('U+0000-00FF, U+131, U+2000-206F')).toEqual([
		[0, 0xff],
		[0x131, 0x131],
		[0x2000, 0x206f]
	]);
});

it('takes a face that says nothing to have every letter', () => {
	expect(readRanges('')).toEqual([[0, 0x10ffff]]);
});
