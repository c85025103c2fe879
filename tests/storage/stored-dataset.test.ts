import fc from 'fast-check';
import { expect, it } from 'vitest';

import { packDataset, unpackDataset } from '../../src/storage/stored-dataset';
import { datasetOf, fixtureDataset } from '../fixtures/dataset';
import { inKenya } from '../fixtures/release';

it('unpacks to what was packed', () => {
	const dataset = fixtureDataset();
	expect(unpackDataset(dataset.manifest, packDataset(dataset))).toEqual(dataset);
});

it('keeps every title with its initiative, whatever is in them', () => {
	const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,6}$/);
	const drafts = fc.uniqueArray(
		fc.record({
			id,
			title: fc.string({ unit: 'binary', minLength: 1 }),
			listings: fc.array(id, { minLength: 1, maxLength: 3 })
		}),
		{ selector: (draft) => draft.id, maxLength: 20 }
	);
	fc.assert(
		fc.property(drafts, (all) => {
			const dataset = datasetOf(all.map(inKenya));
			const unpacked = unpackDataset(dataset.manifest, packDataset(dataset));
			expect(unpacked.ids).toEqual(dataset.ids);
			expect(unpacked.listings).toEqual(dataset.listings);
			expect(unpacked.titles).toEqual(dataset.titles.map((title) => title.replaceAll('\0', '')));
		})
	);
});
