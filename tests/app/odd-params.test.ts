import { expect, it } from 'vitest';

import { oddParams } from '../../src/app/odd-params';

it('names what the shell does not know, and leaves the keys of views alone', () => {
	expect(oddParams({ lang: 'xx', theme: 'blue', take: 'gif', form: 'anything' })).toEqual([
		'lang=xx',
		'theme=blue',
		'take=gif'
	]);
});

it('says nothing of what it knows, and of keys that are not there', () => {
	expect(oddParams({ lang: 'ar', theme: 'dark', take: 'svg' })).toEqual([]);
	expect(oddParams({})).toEqual([]);
});
