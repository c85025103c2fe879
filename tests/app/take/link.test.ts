import { expect, it } from 'vitest';

import { lastingFragment, linkTo } from '../../../src/app/take/link';

it('keeps what is shown and its language, and drops how it is shown just now', () => {
	expect(
		lastingFragment('#/map?topic=cybercrime&form=tiles&theme=dark&embed=1&plate=1&take=svg', 'fr')
	).toBe('#/map?topic=cybercrime&form=tiles&lang=fr');
	expect(lastingFragment('#/gaps?present=1&story=nobody&step=3', 'en')).toBe('#/gaps?lang=en');
});

it('gives the same link from the page and from the page that a picture is drawn on', () => {
	const link = 'https://example.org/atlas/index.html#/map?lang=en';
	for (const page of ['index.html', 'index.html?plate#/map?embed=1']) {
		expect(linkTo('#/map?lang=en', `https://example.org/atlas/${page}`)).toBe(link);
	}
});
