import { expect, it } from 'vitest';

import { Past } from '../../../src/app/stories/past';

it('goes back one change after the other, and then no further', () => {
	const past = new Past<number>();
	expect(past.isEmpty).toBe(true);
	past.keep(1);
	past.keep(2);
	expect(past.back()).toBe(2);
	expect(past.back()).toBe(1);
	expect(past.back()).toBeNull();
});

it('takes what is typed in one field as one change, and the next field as another', () => {
	const past = new Past<string>();
	past.keep('', 'title');
	past.keep('a', 'title');
	past.keep('ab', 'note');
	expect(past.back()).toBe('ab');
	expect(past.back()).toBe('');
});

it('begins a new change after going back', () => {
	const past = new Past<string>();
	past.keep('', 'title');
	expect(past.back()).toBe('');
	past.keep('', 'title');
	expect(past.back()).toBe('');
});

it('forgets the oldest', () => {
	const past = new Past<number>();
	for (let at = 0; at <= Past.MOST; at++) past.keep(at);
	let last: number | null = null;
	for (let state = past.back(); state !== null; state = past.back()) last = state;
	expect(last).toBe(1);
});
