import type { Register } from '../../../src/domain/register';
import type { Initiative } from '../../../src/domain/release';
import { datasetOf, initiative } from '../../fixtures/dataset';

/** Three measures: contacts, tied to a wider topic; exercises, meant by a topic; women, tied to none. */
export const MEASURES: Pick<Register, 'measures' | 'measureMatches' | 'crosswalk'> = {
	measures: [
		{ id: 'women', number: 3, label: 'Women', definition: 'Women decide.', terms: [], sources: [] },
		{
			id: 'contacts',
			number: 1,
			label: 'Contacts',
			definition: 'Contacts.',
			terms: [],
			sources: []
		},
		{
			id: 'response',
			number: 2,
			label: 'Response',
			definition: 'Response.',
			terms: [],
			sources: []
		}
	],
	crosswalk: [
		{
			taxonomy: 'oas-cbm',
			code: '1',
			label: 'Contacts',
			topic: 'policy-strategy',
			match: 'broadMatch'
		},
		{
			taxonomy: 'oas-cbm',
			code: '2',
			label: 'Response',
			topic: 'incident-management',
			match: 'closeMatch',
			reason: 'Teams respond.'
		},
		{ taxonomy: 'oas-cbm', code: '3', label: 'Women', topic: null, match: null },
		{ taxonomy: 'other', code: '3', label: 'Else', topic: 'cybercrime', match: 'exactMatch' }
	],
	measureMatches: [
		{
			measure: 'women',
			initiative: 'kenya-women',
			reason: 'For women.',
			source: 'kenya-women-listing'
		},
		{
			measure: 'contacts',
			initiative: 'fiji-contacts',
			reason: 'Names contacts.',
			source: 'fiji-contacts-listing'
		}
	]
};

const WORK: readonly Initiative[] = [
	initiative({ id: 'kenya-women', title: 'Women of Kenya', countries: ['KEN'] }),
	initiative({
		id: 'kenya-strategy',
		title: 'Strategy of Kenya',
		topics: ['policy-strategy'],
		countries: ['KEN', 'RWA']
	}),
	initiative({
		id: 'fiji-contacts',
		title: 'Contacts of Fiji',
		topics: ['policy-strategy'],
		countries: ['FJI']
	}),
	initiative({
		id: 'fiji-team',
		title: 'Team of Fiji',
		topics: ['incident-management'],
		countries: ['FJI']
	}),
	initiative({
		id: 'melanesian-teams',
		title: 'Teams of Melanesia',
		topics: ['incident-management'],
		areas: ['melanesian-group']
	}),
	initiative({
		id: 'global-teams',
		title: 'Teams everywhere',
		topics: ['incident-management'],
		global: true
	}),
	initiative({ id: 'no-place', topics: ['incident-management'] })
];

export const measuresDataset = () => datasetOf(WORK);
