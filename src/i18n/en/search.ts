import { plural } from './plural';

export const search = {
	searchAnswer: ({ query, count }: { query: string; count: number }) =>
		`${plural(count, { one: '# thing found', other: '# things found' })} for “${query}”`,
	searchAnswerNone: ({ query }: { query: string }) => `Nothing found for “${query}”`,
	searchAnswerEmpty: 'Search countries, actors, initiatives and inventories',
	searchField: 'Search',
	searchHint: 'Accents and one wrong letter are forgiven.',
	searchGroup: {
		country: 'Countries and territories',
		actor: 'Actors',
		inventory: 'Inventories',
		initiative: 'Initiatives'
	},
	searchGroupMore: ({ count }: { count: number }) =>
		plural(count, { one: '# more', other: '# more' }),
	searchNoneTitle: 'Nothing found',
	searchNoneText:
		'Try fewer or other words: a country, an organisation’s short name, or a word of a title.',
	searchClear: 'Clear the search',
	searchOnMap: ({ query, count }: { query: string; count: number }) =>
		`Map the ${plural(count, { one: '# initiative', other: '# initiatives' })} whose title, actors or countries contain “${query}”`
};
