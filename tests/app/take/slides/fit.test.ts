import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { clip, fit, heightOf, wrap, type Measure } from '../../../../src/app/take/slides/fit';

/** Every letter is six tenths of its size wide. */
const measure: Measure = (text, size) => text.length * size * 0.6;
const inches = (text: string, size: number) => measure(text, size, false) / 72;

describe('lines', () => {
	it('are never wider than their room, and lose no letter', () => {
		fc.assert(
			fc.property(
				fc.array(fc.stringMatching(/^[a-z-]{1,14}$/), { minLength: 1, maxLength: 12 }),
				fc.double({ min: 0.6, max: 6, noNaN: true }),
				(words, width) => {
					const text = words.join(' ');
					const lines = wrap(text, width, 10, measure);
					expect(lines.every((line) => inches(line, 10) <= width)).toBe(true);
					expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
				}
			)
		);
	});

	it('may end between the signs of a script without spaces', () => {
		expect(wrap('网络能力建设', inches('网络能', 10) * 1.1, 10, measure)).toEqual([
			'网络能',
			'力建设'
		]);
	});

	it('never part a letter from its marks, or a picture in two', () => {
		const family = '👩‍👩‍👧';
		const marked = 'e\u0301';
		for (const letter of [family, marked]) {
			const text = letter.repeat(9);
			for (let width = 0.05; width < 4; width += 0.07) {
				expect(wrap(text, width, 10, measure).join('')).toBe(text);
				for (const line of wrap(text, width, 10, measure)) {
					expect(line.replaceAll(letter, '')).toBe('');
				}
				const cut = clip(text, width, 10, 1, measure);
				expect(cut.text.replaceAll(letter, '')).toMatch(/^…?$/);
			}
		}
	});

	it('that have no room are told by an ellipsis', () => {
		const { text, lines } = clip('one two three four', inches('one two', 10) * 1.1, 10, 2, measure);
		expect(lines).toBe(2);
		expect(text).toMatch(/^one two .*…$/);
	});
});

describe('a text in a box', () => {
	const text = 'Nobody is recorded as working here on incident response';

	it('takes the largest size that has room', () => {
		const { size, lines, text: set } = fit(text, { w: 6, h: 1 }, [30, 20, 10], measure);
		expect(heightOf(lines, size)).toBeLessThanOrEqual(1);
		expect(set).toBe(text);
	});

	it('is cut where even the smallest size has none', () => {
		const { size, text: set } = fit(text, { w: 1, h: 0.4 }, [30, 20], measure);
		expect(size).toBe(20);
		expect(set).toContain('…');
	});
});
