import { expect, it } from 'vitest';

import { inCase, languageOf } from '../../../../src/app/take/picture/in-case';

it('changes letters by the rules of the language of the text', () => {
	expect(inCase('title', 'uppercase', 'tr')).toBe('TİTLE');
	expect(inCase('title', 'uppercase', 'en')).toBe('TITLE');
	expect(inCase('TITLE', 'lowercase', 'tr')).toBe('tıtle');
	expect(inCase('Title', 'none', 'tr')).toBe('Title');
	expect(inCase('title', 'uppercase', '')).toBe('TITLE');
});

it('knows the language from the nearest element that states one', () => {
	document.body.innerHTML = '<div lang="fr"><p lang="tr"><b>i</b></p><p>i</p></div>';
	const [inner, outer] = document.querySelectorAll('b, p + p');
	expect(languageOf(inner!.firstChild as Text)).toBe('tr');
	expect(languageOf(outer!.firstChild as Text)).toBe('fr');
});
