import { expect, it } from 'vitest';

import { localeFor } from '../../src/i18n/locale';

it('takes the first language that it speaks, in any variety', () => {
	expect(localeFor(['de-AT', 'fr-CA', 'es'])).toBe('fr');
	expect(localeFor(['zh-Hant-TW'])).toBe('zh');
	expect(localeFor(['AR'])).toBe('ar');
});

it('speaks English where it has none of those wanted', () => {
	expect(localeFor([undefined, 'tlh', ''])).toBe('en');
	expect(localeFor([])).toBe('en');
});
