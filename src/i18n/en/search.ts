import { plural } from './plural';

export const search = {
	searchAnswer: ({ query, count }: { query: string; count: number }) =>
		`${plural(count, { one: '# thing found', other: '# things found' })} for “${query}”`,
	searchAnswerNone: ({ query }: { query: string }) => `Nothing found for “${query}”`,
	searchAnswerEmpty:
		'Search countries, actors, initiatives, inventories, measures, cases and words',
	searchField: 'Search',
	searchHint: 'Accents and one wrong letter are forgiven.',
	searchGroup: {
		country: 'Countries and territories',
		topic: 'Topics',
		actor: 'Actors',
		inventory: 'Inventories',
		initiative: 'Initiatives',
		measure: 'Confidence-building measures',
		case: 'Cases of cooperation',
		activity: 'UNIDIR’s activity',
		recommendation: 'Recommendations and complaints',
		word: 'Words of inventories and frameworks'
	},
	searchMeasure: ({ number }: { number: number }) => `measure ${number} of the OAS list`,
	searchRegisterFailed:
		'The register could not be read: measures, cases, recommendations and words are missing here.',
	searchGroupMore: ({ count }: { count: number }) =>
		plural(count, { one: '# more', other: '# more' }),
	searchNoneTitle: 'Nothing found',
	searchNoneText:
		'Try fewer or other words: a country, an organisation’s short name, or a word of a title.',
	searchClear: 'Clear the search',
	searchOnMap: ({ query, count }: { query: string; count: number }) =>
		`Map the ${plural(count, { one: '# initiative', other: '# initiatives' })} whose title, actors or countries contain “${query}”`
};
