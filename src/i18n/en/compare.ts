import { plural } from './plural';

const number = new Intl.NumberFormat('en');

const initiatives = (count: number) =>
	plural(count, { one: '# initiative', other: '# initiatives' });

/** Countries or actors side by side; the pages of one topic and of one region. */
export const compare = {
	compareAsk: 'Compare two or three countries, or actors, side by side',
	compareOne: ({ name }: { name: string }) => `${name}: choose one or two more to compare it with`,
	compareEach: ({ name, count }: { name: string; count: number }) =>
		`${name} ${number.format(count)}`,
	compareCountries: ({ each, shared, topics }: { each: string; shared: number; topics: number }) =>
		`Initiatives: ${each}; ${number.format(shared)} of ${plural(topics, { one: '# topic', other: '# topics' })} recorded in all of them`,
	compareActors: ({ each, together }: { each: string; together: number }) =>
		`Initiatives: ${each}; ${together ? number.format(together) : 'none'} named together`,
	compareKind: 'What to compare',
	compareKinds: { countries: 'Countries', actors: 'Actors' },
	compareAdd: { countries: 'Add a country', actors: 'Add an actor' },
	compareChoose: 'Choose …',
	compareRemove: ({ name }: { name: string }) => `Remove ${name}`,
	compareMost: ({ most }: { most: number }) => `${number.format(most)} is the most at a time.`,
	compareUnknown: ({ ids }: { ids: string }) =>
		`Left out of the address, because this release does not have it: ${ids}.`,
	compareBeyond: ({ ids, most }: { ids: string; most: number }) =>
		`Left out of the address, because ${number.format(most)} are compared at most: ${ids}.`,
	compareBoth: 'The address names countries and actors; the actors are left out.',
	compareTable: ({ names }: { names: string }) => `${names}, side by side`,
	compareLine: 'Line',
	compareDifference: 'Difference',
	compareDiffers: { same: 'same', number: 'other number', other: 'differs' },
	compareDiffersKey: {
		same: 'the same in all columns',
		number: 'the same state or role, another number',
		other: 'another fact or state'
	},
	compareOnlyDifferent: 'Only lines that differ',
	compareFacts: 'Facts',
	compareTimes: 'When',
	compareTopics: 'Topics',
	compareRoles: 'Roles',
	compareInitiatives: 'Initiatives',
	compareLists: 'Who and where',
	compareFunders: 'Who funds',
	compareImplementers: 'Who implements',
	comparePartners: 'Partners',
	compareCountriesNamed: 'Countries named',
	compareLooking: 'Inventories that look',
	compareNone: 'none on record',
	compareSharing: { all: 'in all', some: 'in some', one: 'only here' },
	compareShared: ({ shared, total }: { shared: number; total: number }) =>
		`${number.format(shared)} of ${number.format(total)} in all columns`,
	compareTogether: ({ count }: { count: number }) =>
		count
			? `Records that name all of them: ${number.format(count)}`
			: 'No record names all of them.',
	compareNote:
		'A difference in records is not a difference in need or effort: it also follows from who looks where.',

	topicUnknown: ({ id }: { id: string }) => `No topic here has the id “${id}”`,
	topicToList: 'All topics',
	topicListAnswer: ({ named, total }: { named: number; total: number }) =>
		`${number.format(named)} of ${plural(total, { one: '# topic', other: '# topics' })} have recorded work`,
	topicAnswer: ({
		name,
		count,
		running,
		named
	}: {
		name: string;
		count: number;
		running: number;
		named: number;
	}) =>
		`${name}: ${initiatives(count)}, ${running ? number.format(running) : 'none'} running; ${plural(named, { one: '# place named', other: '# places named' })}`,
	topicGaps: ({ count }: { count: number }) =>
		`, ⟦${plural(count, { one: '# apparent gap', other: '# apparent gaps' })}⟧`,
	topicNone: ({ name }: { name: string }) => `${name}: ⟦no recorded initiative⟧`,
	topicRegions: 'By subregion',
	topicRegionsAside: 'an initiative counts once in each subregion that it names',
	topicPlaces: 'By place',
	topicColumn: 'Topic',
	regionColumn: 'Region',
	regionUnknown: ({ id }: { id: string }) => `No M49 region here has the id “${id}”`,
	regionToList: 'All regions',
	regionListAnswer: ({ named, total }: { named: number; total: number }) =>
		`${number.format(named)} of ${plural(total, { one: '# subregion', other: '# subregions' })} with places have recorded work`,
	regionAnswer: ({
		name,
		count,
		running,
		named,
		places
	}: {
		name: string;
		count: number;
		running: number;
		named: number;
		places: number;
	}) =>
		`${name}: ${plural(count, { one: '# initiative names it', other: '# initiatives name it' })}, ${running ? number.format(running) : 'none'} running; ${number.format(named)} of ${plural(places, { one: '# place', other: '# places' })} named`,
	regionOutside: ({ name, count }: { name: string; count: number }) =>
		`${name}: ${initiatives(count)}; no place of it is in the chosen set`,
	regionDefinition: ({ name }: { name: string }) =>
		`${name} as in the United Nations M49 list. Grouping is for statistics and says nothing on affiliation.`,
	regionTopics: 'By topic',
	regionPlaces: 'By place',
	regionWithin: ({ name }: { name: string }) => `Part of ${name}`,
	regionRegional: 'Regional work that reaches it and names no country',
	regionHolds: 'Subregions',
	subjectRecords: 'Recorded initiatives',
	subjectPlaces: 'Places named',
	subjectOf: ({ reached, places }: { reached: number; places: number }) =>
		`${number.format(reached)} of ${number.format(places)}`,
	subjectLooking: 'Inventories looking'
};
