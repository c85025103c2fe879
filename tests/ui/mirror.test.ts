import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { alongLine, mirrorOf } from '../../src/ui/mirror';

const px = fc.integer({ min: 0, max: 4000 });

describe('a mirror', () => {
	it('leaves everything where it is in left-to-right', () => {
		fc.assert(
			fc.property(px, px, px, (width, at, extent) => {
				expect(mirrorOf(width, false).x(at, extent)).toBe(at);
			})
		);
		expect(mirrorOf(100, false).flip).toBeUndefined();
	});

	it('gives back what is mirrored twice', () => {
		fc.assert(
			fc.property(px, px, px, fc.boolean(), (width, at, extent, rtl) => {
				const { x } = mirrorOf(width, rtl);
				expect(x(x(at, extent), extent)).toBe(at);
			})
		);
	});

	it('keeps inside what was inside, and its distance from the other side', () => {
		fc.assert(
			fc.property(px, px, px, (width, at, extent) => {
				fc.pre(at + extent <= width);
				const left = mirrorOf(width, true).x(at, extent);
				expect(left).toBeGreaterThanOrEqual(0);
				expect(left + extent).toBeLessThanOrEqual(width);
				expect(width - (left + extent)).toBe(at);
			})
		);
	});

	it('turns the order of things around', () => {
		const { x, towardsEnd } = mirrorOf(600, true);
		expect(x(10)).toBeGreaterThan(x(20));
		expect(Math.sign(x(20) - x(10))).toBe(towardsEnd);
	});
});

describe('a key along the line', () => {
	it('is the same key in left-to-right, and the other arrow in right-to-left', () => {
		expect(alongLine('ArrowRight', false)).toBe('ArrowRight');
		expect(alongLine('ArrowRight', true)).toBe('ArrowLeft');
		expect(alongLine('ArrowLeft', true)).toBe('ArrowRight');
	});

	it('leaves all other keys alone', () => {
		fc.assert(
			fc.property(fc.constantFrom('ArrowUp', 'ArrowDown', 'Home', 'End', 'Enter', 'a'), (key) => {
				expect(alongLine(key, true)).toBe(key);
			})
		);
	});
});
