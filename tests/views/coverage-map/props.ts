import { vi } from 'vitest';

import { NO_FILTER, type Filter } from '../../../src/domain/filter';
import { readDataset } from '../../../src/domain/reading';
import type { ViewProps } from '../../../src/views/view';
import { fixtureDataset, TODAY } from '../../fixtures/dataset';

const dataset = fixtureDataset();

const unused = async () => {
	throw new Error('The map reads neither register nor shelf');
};

/** What the shell gives the map, over the small dataset; with a map, not tiles. */
export function propsOf(change: Partial<ViewProps> = {}, filter: Partial<Filter> = {}): ViewProps {
	return {
		dataset,
		reading: readDataset(dataset, { ...NO_FILTER, ...filter }, TODAY),
		id: null,
		params: { form: 'map' },
		selection: null,
		onselect: vi.fn(),
		onparams: vi.fn(),
		onfilter: vi.fn(),
		href: ({ route }) => `#/${route}`,
		listings: async () => [],
		register: unused,
		inWords: () => Promise.reject(new Error('not needed')),
		shelf: unused,
		rejected: [],
		kept: true,
		...change
	};
}
