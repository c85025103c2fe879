import type { Filter } from '../../../src/domain/filter';
import type { ViewProps } from '../../../src/views/view';
import { fixtureDataset } from '../../fixtures/dataset';
import { pageProps } from '../../fixtures/view-props';

const dataset = fixtureDataset();

const unused = async () => {
	throw new Error('The map does not read the register');
};

/** What the shell gives the map, over the small dataset; with a map, not tiles. */
export function propsOf(change: Partial<ViewProps> = {}, filter: Partial<Filter> = {}): ViewProps {
	return pageProps({ params: { form: 'map' }, register: unused, ...change }, filter, dataset);
}
