import { expect, it } from 'vitest';

import type { TakeContext } from '../../../../src/app/take/context';
import { takenIn, type Scope } from '../../../../src/app/take/data/scope';
import { NO_FILTER, type Filter } from '../../../../src/domain/filter';
import { readDataset } from '../../../../src/domain/reading';
import { countryProfile } from '../../../../src/views/country/model';
import { regionProfile } from '../../../../src/views/region/model';
import { topicProfile } from '../../../../src/views/topic/model';
import { fixtureDataset, TODAY } from '../../../fixtures/dataset';

const dataset = fixtureDataset();
const readingOf = (filter: Partial<Filter>) =>
	readDataset(dataset, { ...NO_FILTER, ...filter }, TODAY);

function taken(scope: Scope, at: string, filter: Partial<Filter> = {}, select = '') {
	const [view = '', id = null] = at.split('/');
	const context: Partial<TakeContext> = {
		dataset,
		reading: readingOf(filter),
		today: TODAY,
		view,
		id,
		params: select ? { select } : {}
	};
	const rows = takenIn(context as TakeContext, scope)?.rows;
	return rows ? Array.from(rows) : null;
}

it('takes what the filter selects from a view of many things', () => {
	const filter = { topic: ['incident-management'] };
	expect(taken('shown', 'map', filter)).toEqual([...readingOf(filter).rows]);
	expect(taken('all', 'map', filter)).toHaveLength(dataset.columns.size);
	expect(taken('selected', 'map', filter)).toBeNull();
});

const OTHERS: Partial<Filter> = { country: ['GHA'], topic: ['data-protection'] };

it('takes as many rows from a page about one thing as the page counts, whatever is filtered', () => {
	const reading = readingOf(OTHERS);
	const country = countryProfile(reading, 'RWA')!.rows;
	const region = regionProfile(reading, 'eastern-africa')!.rows;
	const topic = topicProfile(reading, 'incident-management')!.rows;
	expect(taken('shown', 'countries/RWA', OTHERS)).toEqual(country);
	expect(taken('shown', 'regions/eastern-africa', OTHERS)).toEqual(region);
	expect(taken('shown', 'topics/incident-management', OTHERS)).toEqual(topic);
});

it('takes a country by all its topics, and a topic with all its countries', () => {
	const reading = readingOf({});
	expect(taken('shown', 'countries/RWA', { country: ['GHA'] })).toEqual(
		countryProfile(reading, 'RWA')!.rows
	);
	expect(taken('shown', 'topics/incident-management', { topic: ['data-protection'] })).toEqual(
		topicProfile(reading, 'incident-management')!.rows
	);
	expect(topicProfile(reading, 'incident-management')!.rows.length).toBeGreaterThan(0);
});

it('takes what is selected apart from what is shown', () => {
	expect(taken('selected', 'map', {}, 'country:RWA')).toEqual(taken('shown', 'countries/RWA'));
});
