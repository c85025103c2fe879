import fc from 'fast-check';
import { expect, it } from 'vitest';

import { fold } from '../../src/domain/fold';

it.each([
	['Côte d’Ivoire', 'cote d’ivoire'],
	['ŁÓDŹ', 'lodz'],
	['Ærø', 'aero'],
	['Straße', 'strasse'],
	['Ещё', 'еще'],
	['أُستراليـــا', 'استراليا'],
	['المدرسة', 'المدرسه'],
	['ﬁle', 'file'],
	['  two\n words ', 'two words']
])('folds %s', (text, folded) => {
	expect(fold(text)).toBe(folded);
});

it('changes nothing that is folded already', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), (text) => {
			const once = fold(text);
			expect(fold(once)).toBe(once);
		})
	);
});
