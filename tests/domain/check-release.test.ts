import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { checkRelease, DamagedFile } from '../../src/domain/check-release';
import { REFERENCE } from '../fixtures/reference';
import { filesOf, inKenya, listing, REGISTER } from '../fixtures/release';

const TWO = ['alpha', 'beta'];

describe('a sound release', () => {
	it('comes through whole', () => {
		const { initiatives, listings, reference, register, rejections } = checkRelease(filesOf(TWO));
		expect(rejections).toEqual([]);
		expect(initiatives.map(({ id }) => id)).toEqual(TWO);
		expect(listings.map(({ id }) => id)).toEqual(['alpha-listing', 'beta-listing']);
		expect(reference).toEqual(REFERENCE);
		expect(register.inventories).toHaveLength(1);
	});
});

describe('a record that does not fit', () => {
	it('is left out with its position, field and reason', () => {
		const files = filesOf(TWO);
		files.initiatives = {
			records: [inKenya({ id: 'alpha' }), inKenya({ id: 'beta', start: 'soon' })]
		};
		const { initiatives, rejections } = checkRelease(files);
		expect(initiatives.map(({ id }) => id)).toEqual(['alpha']);
		expect(rejections).toContainEqual({
			file: 'initiatives',
			list: 'records',
			index: 1,
			id: 'beta',
			leftOut: 'record',
			reasons: [{ field: 'start', problem: 'not YYYY, YYYY-MM or YYYY-MM-DD', value: 'soon' }]
		});
	});

	it('takes its listings with it, which are reported too', () => {
		const files = filesOf(TWO);
		files.initiatives = { records: [inKenya({ id: 'alpha' })] };
		const { listings, rejections } = checkRelease(files);
		expect(listings.map(({ id }) => id)).toEqual(['alpha-listing']);
		expect(rejections).toMatchObject([
			{ file: 'listings', index: 1, leftOut: 'record', reasons: [{ field: 'initiative' }] }
		]);
	});

	it('takes an initiative with it that has no other listing', () => {
		const files = filesOf(TWO);
		files.listings = {
			records: [listing('alpha'), listing('beta', { url: 'javascript:alert(1)' })]
		};
		const { initiatives, rejections } = checkRelease(files);
		expect(initiatives.map(({ id }) => id)).toEqual(['alpha']);
		expect(rejections).toMatchObject([
			{ file: 'listings', id: 'beta-listing', reasons: [{ field: 'url' }] },
			{ file: 'initiatives', id: 'beta', reasons: [{ field: 'listings.0' }] }
		]);
	});

	it('leaves an initiative that has another listing', () => {
		const files = filesOf(['alpha']);
		files.initiatives = {
			records: [inKenya({ id: 'alpha', listings: ['alpha-listing', 'lost'] })]
		};
		const { initiatives, rejections } = checkRelease(files);
		expect(initiatives[0]!.listings).toEqual(['alpha-listing']);
		expect(rejections).toMatchObject([
			{ leftOut: 'values', reasons: [{ problem: 'unknown listing', value: 'lost' }] }
		]);
	});

	it('is the second of two with one id', () => {
		const files = filesOf(TWO);
		files.initiatives = {
			records: [...TWO.map((id) => inKenya({ id })), inKenya({ id: 'alpha', title: 'Again' })]
		};
		const { initiatives, rejections } = checkRelease(files);
		expect(initiatives.map(({ title }) => title)).toEqual(['Initiative alpha', 'Initiative beta']);
		expect(rejections).toMatchObject([{ index: 2, reasons: [{ problem: 'duplicate id' }] }]);
	});

	it('may be anything at all', () => {
		const files = filesOf(['alpha']);
		files.initiatives = { records: [null, 7, 'x', [], inKenya({ id: 'alpha' })] };
		const { initiatives, rejections } = checkRelease(files);
		expect(initiatives).toHaveLength(1);
		expect(rejections.map(({ index, id }) => [index, id])).toEqual(
			[0, 1, 2, 3].map((at) => [at, null])
		);
	});
});

describe('a link to an unknown id', () => {
	it.each([
		['topics', 'topic'],
		['activities', 'activity'],
		['users', 'target user'],
		['areas', 'area'],
		['funders', 'actor'],
		['implementers', 'actor'],
		['partners', 'actor']
	] as const)('is dropped from the %s of an initiative', (field, what) => {
		const files = filesOf(['alpha']);
		files.initiatives = { records: [inKenya({ id: 'alpha', [field]: ['nowhere'] })] };
		const { initiatives, rejections } = checkRelease(files);
		expect(initiatives[0]![field]).toEqual([]);
		expect(rejections).toMatchObject([
			{
				leftOut: 'values',
				reasons: [{ field: `${field}.0`, problem: `unknown ${what}`, value: 'nowhere' }]
			}
		]);
	});

	it('is dropped from the countries of an initiative, and the others stay', () => {
		const files = filesOf(['alpha']);
		files.initiatives = { records: [inKenya({ id: 'alpha', countries: ['KEN', 'XXX'] })] };
		expect(checkRelease(files).initiatives[0]!.countries).toEqual(['KEN']);
	});

	it('leaves an initiative out that has no known site', () => {
		const files = filesOf(TWO);
		files.initiatives = {
			records: [inKenya({ id: 'alpha', sites: ['gone'] }), inKenya({ id: 'beta' })]
		};
		expect(checkRelease(files).initiatives.map(({ id }) => id)).toEqual(['beta']);
	});

	it('is dropped inside the reference, where a lost country never turns into the whole world', () => {
		const [harbour] = REFERENCE.inventories;
		const files = {
			...filesOf(['alpha']),
			reference: {
				...REFERENCE,
				inventories: [{ ...harbour, countries: ['XXX'] }],
				cooperation: [{ from: 'harbour', to: 'nobody', how: 'links-to' }]
			}
		};
		const result = checkRelease(files);
		expect(result.reference.inventories[0]!.countries).toEqual([]);
		expect(result.reference.cooperation).toEqual([]);
		expect(result.rejections).toMatchObject([
			{ list: 'sites', id: 'meridian-site', leftOut: 'values' },
			{ list: 'inventories', id: 'harbour', leftOut: 'values' },
			{ list: 'cooperation', index: 0, id: null, leftOut: 'record' }
		]);
	});
});

describe('a file that is not of its role', () => {
	it.each([
		['reference', null],
		['reference', { ...REFERENCE, topics: undefined }],
		['reference', { ...REFERENCE, countries: [] }],
		['initiatives', []],
		['initiatives', { records: {} }],
		['initiatives', { records: [] }],
		['listings', 'text'],
		['register', { ...REGISTER, cases: 'none' }]
	] as const)('damages the release: %s', (role, content) => {
		const check = () => checkRelease({ ...filesOf(['alpha']), [role]: content });
		expect(check).toThrow(DamagedFile);
		expect(check).toThrow(role);
	});
});

it('loads exactly the sound records, whichever are broken and however', () => {
	const ids = Array.from({ length: 12 }, (_, at) => `i${at}`);
	const damage = fc.constantFrom<Record<string, unknown> | null>(
		null,
		{ title: '' },
		{ id: 'Not An Id' },
		{ sites: [] },
		{ sites: ['gone'] },
		{ countries: 'KEN' },
		{ listings: ['gone'] },
		{ start: 2024 }
	);
	fc.assert(
		fc.property(fc.array(fc.option(damage, { nil: undefined }), { maxLength: 11 }), (damages) => {
			const files = filesOf(ids);
			files.initiatives = {
				records: ids.map((id, at) => {
					const broken = damages[at];
					if (broken === undefined) return inKenya({ id });
					return broken && { ...inKenya({ id }), ...broken };
				})
			};
			const sound = ids.filter((_, at) => damages[at] === undefined);
			const { initiatives, listings, rejections } = checkRelease(files);
			expect(initiatives.map(({ id }) => id)).toEqual(sound);
			expect(listings.map(({ initiative }) => initiative)).toEqual(sound);

			const reported = rejections.filter(({ file }) => file === 'initiatives');
			expect(reported.map(({ index }) => index).sort((a, b) => a - b)).toEqual(
				ids.flatMap((_, at) => (damages[at] === undefined ? [] : [at]))
			);
		})
	);
});
