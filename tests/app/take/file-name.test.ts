import fc from 'fast-check';
import { expect, it } from 'vitest';

import { fileName } from '../../../src/app/take/file-name';

it('says what the file is of, and of which release', () => {
	const of = { view: 'map', id: null, release: '2026.11.22' };
	expect(fileName(of, 'picture', 'svg')).toBe('cyber-capacity-atlas-map-picture-2026.11.22.svg');
	expect(fileName({ ...of, view: '' }, 'picture', 'png')).toBe(
		'cyber-capacity-atlas-overview-picture-2026.11.22.png'
	);
	expect(fileName({ ...of, view: 'overlaps/review' }, 'records', 'csv')).toBe(
		'cyber-capacity-atlas-overlaps-review-records-2026.11.22.csv'
	);
});

it('is made of letters that every system can store, whatever the page is about', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (view, id) => {
			const name = fileName({ view, id, release: '1' }, 'picture', 'svg');
			expect(name).toMatch(/^cyber-capacity-atlas-[a-z0-9.-]+\.svg$/);
			expect(name).not.toMatch(/--|\.\./);
			expect(name.length).toBeLessThan(150);
		})
	);
});

it('keeps the letters below accents', () => {
	expect(fileName({ view: 'actors', id: 'Côté', release: '1' }, 'picture', 'svg')).toBe(
		'cyber-capacity-atlas-actors-cote-picture-1.svg'
	);
});
