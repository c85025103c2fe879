import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { handleNear, handlesOf, withHandle, yearAfterKey } from '../../src/ui/year-range';

const span = { first: 2000, last: 2030 };

describe('the handles of an interval of years', () => {
	it('stand at the edges while it is open, and where a year is beyond them', () => {
		expect(handlesOf({ from: null, to: null }, span)).toEqual({ from: 2000, to: 2030 });
		expect(handlesOf({ from: 1990, to: 2050 }, span)).toEqual({ from: 2000, to: 2030 });
	});

	it('open the interval again at their own edge', () => {
		expect(withHandle({ from: 2010, to: 2020 }, 'from', 2000, span)).toEqual({
			from: null,
			to: 2020
		});
		expect(withHandle({ from: 2010, to: 2020 }, 'to', 2031, span)).toEqual({
			from: 2010,
			to: null
		});
	});

	it('stop at each other', () => {
		expect(withHandle({ from: 2010, to: 2020 }, 'from', 2025, span)).toEqual({
			from: 2020,
			to: 2020
		});
		expect(withHandle({ from: 2010, to: 2020 }, 'to', 2001, span)).toEqual({
			from: 2010,
			to: 2010
		});
	});

	it('never cross, whatever is done to them', () => {
		const year = fc.integer({ min: 1990, max: 2040 });
		const range = fc.record({ from: fc.option(year), to: fc.option(year) });
		fc.assert(
			fc.property(range, fc.constantFrom('from', 'to'), year, (it, handle, to) => {
				const at = handlesOf(withHandle(it, handle, to, span), span);
				expect(at.from).toBeLessThanOrEqual(at.to);
				expect(at.from).toBeGreaterThanOrEqual(span.first);
				expect(at.to).toBeLessThanOrEqual(span.last);
			})
		);
	});

	it('are taken by the nearer press, and part when they stand together', () => {
		expect(handleNear(2011, { from: 2010, to: 2020 })).toBe('from');
		expect(handleNear(2018, { from: 2010, to: 2020 })).toBe('to');
		expect(handleNear(2005, { from: 2010, to: 2010 })).toBe('from');
		expect(handleNear(2015, { from: 2010, to: 2010 })).toBe('to');
	});
});

describe('keys', () => {
	const after = (key: string, mirrored = false) => yearAfterKey(key, 2010, span, mirrored);

	it('move by one year, by five, and to the edges', () => {
		expect(after('ArrowRight')).toBe(2011);
		expect(after('ArrowDown')).toBe(2009);
		expect(after('PageUp')).toBe(2015);
		expect(after('PageDown')).toBe(2005);
		expect(after('Home')).toBe(2000);
		expect(after('End')).toBe(2030);
		expect(after('x')).toBeNull();
	});

	it('go the other way where the page does, but up stays up', () => {
		expect(after('ArrowRight', true)).toBe(2009);
		expect(after('ArrowLeft', true)).toBe(2011);
		expect(after('ArrowUp', true)).toBe(2011);
	});
});
