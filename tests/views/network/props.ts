import { vi } from 'vitest';

import { NO_FILTER, type Filter } from '../../../src/domain/filter';
import { readDataset } from '../../../src/domain/reading';
import type { ViewProps } from '../../../src/views/view';
import { fixtureDataset, TODAY } from '../../fixtures/dataset';

const dataset = fixtureDataset();

const unused = async () => {
	throw new Error('The network reads neither register nor shelf');
};

/** What the shell gives the network, over the small dataset. */
export function propsOf(change: Partial<ViewProps> = {}, filter: Partial<Filter> = {}): ViewProps {
	return {
		dataset,
		reading: readDataset(dataset, { ...NO_FILTER, ...filter }, TODAY),
		id: null,
		params: {},
		selection: null,
		onselect: vi.fn(),
		onparams: vi.fn(),
		onfilter: vi.fn(),
		href: ({ route }) => `#/${route}`,
		listings: async () => [],
		register: unused,
		shelf: unused,
		rejected: [],
		kept: true,
		...change
	};
}
