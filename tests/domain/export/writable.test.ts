import { expect, it } from 'vitest';

import { writableText } from '../../../src/domain/export/writable';

it('leaves out what no XML file can hold: controls, halves of pairs, two that are no letters', () => {
	expect(writableText('a\u000Bb\u0000c\uD83Dd\uFFFEe')).toBe('a b c d e');
});

it('keeps every letter, sign and line', () => {
	const text = 'سيبراني 网络 é 👩‍💻\tone\r\ntwo \u2068x\u2069';
	expect(writableText(text)).toBe(text);
});
