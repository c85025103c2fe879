import { expect, it } from 'vitest';

import { pageOf } from '../../src/domain/page-of';

const [url, link] = ['https://copy.example/1', 'https://site.example/1'];
const page = (it: { link?: string; mirror?: boolean; unsafe?: boolean }) =>
	pageOf({ url, mirror: false, unsafe: false, ...it });

it('is the page itself where it is known, else where the listing was read', () => {
	expect(page({})).toBe(url);
	expect(page({ link })).toBe(link);
	expect(page({ link, mirror: true })).toBe(link);
});

it('is never a copy, nor a page that may harm', () => {
	expect(page({ mirror: true })).toBeNull();
	expect(page({ link, unsafe: true })).toBeNull();
});
