import type { Texts } from '../en';

import { number } from './number';
import { plural } from './plural';

const initiatives = (count: number) =>
	plural(count, { one: '# initiative', other: '# initiatives' });
const runningOf = (running: number) => `${running ? number.format(running) : 'aucune'} en cours`;

/** Countries or actors side by side; the pages of one topic and of one region. */
export const compare: Texts['compare'] = {
	compareAsk: 'Comparer côte à côte deux ou trois pays, ou acteurs',
	compareOne: ({ name }) => `${name}\u00a0: choisissez-en un ou deux autres pour comparer`,
	compareEach: ({ name, count }) => `${name} ${number.format(count)}`,
	compareCountries: ({ each, shared, topics }) =>
		`Initiatives\u00a0: ${each}\u00a0; ${plural(shared, {
			one: `# thème sur ${number.format(topics)} recensé chez tous`,
			other: `# thèmes sur ${number.format(topics)} recensés chez tous`
		})}`,
	compareActors: ({ each, together }) =>
		`Initiatives\u00a0: ${each}\u00a0; ${together ? plural(together, { one: '# les nomme ensemble', other: '# les nomment ensemble' }) : 'aucune ne les nomme ensemble'}`,
	compareKind: 'Que comparer',
	compareKinds: { countries: 'Pays', actors: 'Acteurs' },
	compareAdd: { countries: 'Ajouter un pays', actors: 'Ajouter un acteur' },
	compareChoose: 'Choisir…',
	compareRemove: ({ name }) => `Retirer\u00a0: ${name}`,
	compareMost: ({ most }) => `${number.format(most)} au plus à la fois.`,
	compareUnknown: ({ ids }) =>
		`Écarté de l’adresse parce que cette version ne le connaît pas\u00a0: ${ids}.`,
	compareBeyond: ({ ids, most }) =>
		`Écarté de l’adresse parce qu’on en compare ${number.format(most)} au plus\u00a0: ${ids}.`,
	compareBoth: 'L’adresse nomme des pays et des acteurs ; les acteurs sont laissés de côté.',
	compareTable: ({ names }) => `${names}, côte à côte`,
	compareLine: 'Ligne',
	compareDifference: 'Différence',
	compareDiffers: { same: 'identique', number: 'autre nombre', other: 'diffère' },
	compareDiffersKey: {
		same: 'identique dans toutes les colonnes',
		number: 'la même situation ou le même rôle, un autre nombre',
		other: 'un autre fait ou une autre situation'
	},
	compareOnlyDifferent: 'Différences seulement',
	compareFacts: 'Faits',
	compareTimes: 'Quand',
	compareTopics: 'Thèmes',
	compareRoles: 'Rôles',
	compareInitiatives: 'Initiatives',
	compareLists: 'Qui et où',
	compareFunders: 'Qui finance',
	compareImplementers: 'Qui exécute',
	comparePartners: 'Partenaires',
	compareCountriesNamed: 'Pays nommés',
	compareLooking: 'Inventaires qui examinent',
	compareNone: 'rien de recensé',
	compareSharing: { all: 'dans tous', some: 'certains', one: 'ici seulement' },
	compareShared: ({ shared, total }) =>
		`${number.format(shared)} sur ${number.format(total)} dans toutes les colonnes`,
	compareTogether: ({ count }) =>
		count
			? `Entrées qui les nomment tous\u00a0: ${number.format(count)}`
			: 'Aucune entrée ne les nomme tous.',
	compareNote:
		'Une différence dans les entrées n’est pas une différence de besoin ou d’effort : elle tient aussi à qui examine quel lieu.',

	topicUnknown: ({ id }) => `Aucun thème ici n’a l’identifiant «\u00a0${id}\u00a0»`,
	topicToList: 'Tous les thèmes',
	topicListAnswer: ({ named, total }) =>
		plural(named, {
			one: `# thème sur ${number.format(total)} a des travaux recensés`,
			other: `# thèmes sur ${number.format(total)} ont des travaux recensés`
		}),
	topicAnswer: ({ name, count, running, named }) =>
		`${name}\u00a0: ${initiatives(count)}, ${runningOf(running)}\u00a0; ${plural(named, { one: '# lieu nommé', other: '# lieux nommés' })}`,
	topicGaps: ({ count }) =>
		`, ⟦${plural(count, { one: '# lacune apparente', other: '# lacunes apparentes' })}⟧`,
	topicNone: ({ name }) => `${name}\u00a0: ⟦aucune initiative recensée⟧`,
	topicRegions: 'Par sous-région',
	topicRegionsAside: 'une initiative compte une fois dans chaque sous-région qu’elle nomme',
	topicPlaces: 'Par lieu',
	topicColumn: 'Thème',
	regionColumn: 'Région',
	regionUnknown: ({ id }) => `Aucune région M49 ici n’a l’identifiant «\u00a0${id}\u00a0»`,
	regionToList: 'Toutes les régions',
	regionListAnswer: ({ named, total }) =>
		plural(named, {
			one: `# sous-région avec des lieux, sur ${number.format(total)}, a des travaux recensés`,
			other: `# sous-régions avec des lieux, sur ${number.format(total)}, ont des travaux recensés`
		}),
	regionAnswer: ({ name, count, running, named, places }) =>
		`${name}\u00a0: ${plural(count, { one: '# initiative nomme cette région', other: '# initiatives nomment cette région' })}, ${runningOf(running)}\u00a0; ${plural(
			named,
			{
				one: `# lieu nommé sur ${number.format(places)}`,
				other: `# lieux nommés sur ${number.format(places)}`
			}
		)}`,
	regionOutside: ({ name, count }) =>
		`${name}\u00a0: ${initiatives(count)}\u00a0; aucun de ses lieux n’est dans l’ensemble choisi`,
	regionDefinition: ({ name }) =>
		`${name}\u00a0: au sens de la liste M49 des Nations Unies. Le groupement sert aux statistiques et ne dit rien d’une appartenance.`,
	regionTopics: 'Par thème',
	regionPlaces: 'Par lieu',
	regionWithin: ({ name }) => `Fait partie de\u00a0: ${name}`,
	regionRegional: 'Travaux régionaux qui l’atteignent sans nommer de pays',
	regionHolds: 'Sous-régions',
	subjectRecords: 'Initiatives recensées',
	subjectPlaces: 'Lieux nommés',
	subjectOf: ({ reached, places }) => `${number.format(reached)} sur ${number.format(places)}`,
	subjectLooking: 'Inventaires qui examinent'
};
