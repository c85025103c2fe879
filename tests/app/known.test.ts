import { expect, it } from 'vitest';

import { pageExists } from '../../src/app/known';
import { fixtureDataset } from '../fixtures/dataset';

const dataset = fixtureDataset();

it.each([
	['countries', 'KEN'],
	['actors', 'itu'],
	['topics', 'cybercrime'],
	['regions', 'melanesia']
])('knows the page of %s/%s, and none of what is not there', (view, id) => {
	expect(pageExists(dataset, view, id)).toBe(true);
	expect(pageExists(dataset, view, 'XYZ')).toBe(false);
});
