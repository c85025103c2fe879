import { expect, it, vi } from 'vitest';

import { sentenceAt } from '../../src/app/sentence-at';
import { shownAt } from '../../src/app/take/slides/body';
import type { Dataset } from '../../src/domain/dataset';
import { NO_FILTER } from '../../src/domain/filter';
import { readDataset } from '../../src/domain/reading';
import { fixtureDataset, TODAY } from '../fixtures/dataset';
import { EMPTY_REGISTER } from '../fixtures/view-props';

const FRAGMENT = '#/practice?vocabulary=gci';
const dataset = fixtureDataset();
/** The same in the words of others. */
const recoded = { ...dataset };

const sources = () => ({
	reading: readDataset(dataset, NO_FILTER, TODAY),
	today: TODAY,
	register: vi.fn(async (_of?: Dataset) => EMPTY_REGISTER),
	inWords: async () => recoded
});

it('reads the register of a kept address in the words of that address', async () => {
	const given = sources();
	await sentenceAt(FRAGMENT, given);
	expect(given.register).toHaveBeenCalledExactlyOnceWith(recoded);
});

it('reads it so for slides, too', async () => {
	const given = sources();
	const shown = await shownAt(given, FRAGMENT);
	await shown!.body();
	expect(given.register.mock.calls).toEqual([[recoded], [recoded]]);
});
