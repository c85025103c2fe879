import type { StateKind } from '../../domain/states';
import type { Texts } from '../en';

import { boundaries } from './boundaries';
import { number } from './number';
import { plural } from './plural';

type When = 'ever' | 'running' | 'ending';

const places = (count: number) => plural(count, { one: '# lieu', other: '# lieux' });
const initiatives = (count: number) =>
	plural(count, { one: '# initiative', other: '# initiatives' });

const onTopic = (topic: string | number | null) =>
	topic === null
		? ''
		: typeof topic === 'number'
			? ` sur ${plural(topic, { one: '# thème', other: '# thèmes' })}`
			: ` sur le thème «\u00a0${topic}\u00a0»`;

/** Without an article: "des" and "de" go before it. */
const recordedWork = (when: When, topic: string | number | null) =>
	`travaux recensés${{ ever: '', running: ' en cours', ending: ' se terminant d’ici un an' }[when]}${onTopic(topic)}`;

const idleWords = (when: When) =>
	when === 'ending'
		? 'sans travaux recensés se terminant bientôt'
		: 'sans travaux recensés en cours';

const gapWords = (apparent: number, confirmed: number) => {
	if (!apparent && !confirmed) return null;
	if (!confirmed)
		return `⟦${plural(apparent, { one: '# lacune apparente', other: '# lacunes apparentes' })}⟧`;
	if (!apparent)
		return `⟦${plural(confirmed, { one: '# lacune confirmée', other: '# lacunes confirmées' })}⟧`;
	return `⟦${plural(apparent + confirmed, { one: '# lacune', other: '# lacunes' })}, dont ${plural(confirmed, { one: '# confirmée', other: '# confirmées' })}⟧`;
};

const stateWords: Record<StateKind, string> = {
	value: 'travaux recensés',
	regional: 'travaux régionaux seulement',
	'gap-apparent': 'lacunes apparentes',
	'gap-confirmed': 'lacunes confirmées',
	unknown: 'inconnu',
	'out-of-scope': 'hors champ'
};

/** The coverage map. Words that count gaps stand between ⟦ and ⟧ in titles. */
export const map: Texts['map'] = {
	...boundaries,
	mapFinding: ({ when, topic, places: all, recorded, resting, ...rest }) => {
		const what = recordedWork(when, topic);
		if (all === 0) return 'L’ensemble de lieux choisi est vide';
		const start =
			recorded === 0
				? all === 1
					? `Le seul lieu choisi n’a pas de ${what}`
					: `Aucun des ${places(all)} n’a de ${what}`
				: recorded === all
					? all === 1
						? `Le seul lieu choisi a des ${what}`
						: `Les ${places(all)} ont tous des ${what}`
					: `${places(recorded)} sur ${number.format(all)} ${recorded === 1 ? 'a' : 'ont'} des ${what}`;
		const regional = rest.regional
			? `${number.format(rest.regional)} avec des travaux régionaux seulement`
			: null;
		const unknown = rest.unknown
			? plural(rest.unknown, { one: '# inconnu', other: '# inconnus' })
			: null;
		const idle = rest.idle ? `${number.format(rest.idle)} ${idleWords(when)}` : null;
		// Where nothing is missing the reader is told what "Running now" would show.
		const now =
			when === 'ever' && recorded === all && resting
				? resting === all
					? all === 1
						? 'rien de recensé comme étant en cours'
						: 'aucun avec des travaux recensés en cours'
					: `${number.format(resting)} sans travaux recensés en cours`
				: null;
		const parts = [gapWords(rest.apparent, rest.confirmed), idle, regional, unknown, now].filter(
			Boolean
		);
		// One line: what counts gaps stays, what fits beside it follows.
		const [first, second] = parts;
		if (!first) return start;
		const title = `${start}\u00a0; ${first}`;
		return second && title.length + second.length <= 108 ? `${title}, ${second}` : title;
	},
	mapSummary: ({
		when,
		topic,
		measure,
		initiatives: count,
		places: all,
		recorded,
		idle,
		most,
		apparent,
		confirmed,
		regional,
		unknown,
		unnamed,
		asOf
	}) => {
		const sentences = [
			`${plural(count, { one: '# initiative compte', other: '# initiatives comptent' })} ici\u00a0; ${plural(
				recorded,
				{
					one: `# lieu sur ${number.format(all)} a des ${recordedWork(when, topic)}`,
					other: `# lieux sur ${number.format(all)} ont des ${recordedWork(when, topic)}`
				}
			)}.`,
			most
				? `Valeurs les plus élevées (${
						{
							initiatives: 'initiatives',
							topics: 'thèmes distincts',
							funders: 'bailleurs distincts',
							active: 'initiatives en cours',
							share: 'part des initiatives de la région'
						}[measure]
					})\u00a0: ${most}.`
				: null,
			idle
				? `${plural(idle, { one: '# lieu a', other: '# lieux ont' })} des travaux recensés, mais rien qui soit connu comme ${when === 'ending' ? 'se terminant d’ici un an' : 'étant en cours'}.`
				: null,
			`Sans entrée propre\u00a0: ${[
				plural(apparent, { one: '# lacune apparente', other: '# lacunes apparentes' }),
				plural(confirmed, { one: '# lacune confirmée', other: '# lacunes confirmées' }),
				`${number.format(regional)} avec des travaux régionaux seulement`,
				`${number.format(unknown)} qu’aucun inventaire chargé n’examine`
			].join(', ')}.`,
			unnamed
				? plural(unnamed, {
						one: '# initiative ne nomme aucun pays et ne colore rien.',
						other: '# initiatives ne nomment aucun pays et ne colorent rien.'
					})
				: null,
			`Données lues le ${asOf}.`
		];
		return sentences.filter(Boolean).join(' ');
	},
	mapPlace: ({ name, state, records, recorded, when, count, measure, value }) => {
		if (records === 0) {
			const why = {
				value: '',
				'gap-apparent': '',
				'gap-confirmed': '',
				regional: ', travaux régionaux seulement',
				unknown: ', inconnu',
				'out-of-scope': ', hors champ'
			}[state];
			return `${name}\u00a0: aucune entrée${why}`;
		}
		const one = (amount: string) => /^[01](,|$)/.test(amount);
		const written = (amount: string) => `${amount} ${one(amount) ? 'initiative' : 'initiatives'}`;
		const scope = state === 'out-of-scope' ? ', hors champ' : '';
		const time = { ever: '', running: ' en cours', ending: ' se terminant bientôt' }[when];
		if (when !== 'ever' && count === '0')
			return `${name}\u00a0: aucune${time}, initiatives recensées\u00a0: ${recorded}${scope}`;
		const also = {
			initiatives: '',
			topics: `, ${value} ${one(value) ? 'thème' : 'thèmes'}`,
			funders: `, ${value} ${one(value) ? 'bailleur' : 'bailleurs'}`,
			active: `, ${value} en cours`,
			share: `, ${value} des initiatives de sa région`
		}[measure];
		return `${name}\u00a0: ${written(count)}${time}${also}${scope}`;
	},
	mapSubtitle: ({ measure, when, years }) => {
		const what = {
			initiatives: 'Initiatives par lieu',
			topics: 'Thèmes distincts par lieu',
			funders: 'Bailleurs distincts par lieu',
			active: 'Initiatives en cours par lieu',
			share: 'Part des initiatives de la région'
		}[measure];
		const time = { ever: '', running: ', en cours', ending: ', fin d’ici un an' }[when];
		if (when !== 'ever' || !years) return `${what}${measure === 'active' ? '' : time}`;
		return `${what}, ${years.first}–${years.last}`;
	},
	mapWhen: 'Quels travaux comptent',
	mapWhenOf: {
		ever: 'Toutes dates',
		running: 'En cours',
		ending: 'Fin proche'
	},
	mapForm: 'Forme',
	mapFormOf: { map: 'Carte', tiles: 'Tuiles', table: 'Tableau' },
	mapCentre: 'Centre de la carte',
	mapCentreOf: { atlantic: 'Atlantique', pacific: 'Pacifique' },
	mapMeasure: 'Colorer par',
	mapMeasureOf: {
		initiatives: 'nombre d’initiatives',
		topics: 'nombre de thèmes distincts',
		funders: 'nombre de bailleurs distincts',
		active: 'initiatives en cours',
		share: 'part des initiatives de la région'
	},
	mapMultiples: 'Petites cartes',
	mapMultiplesOf: { none: 'Une carte', topic: 'Une par thème', period: 'Une par période' },
	mapMultiplesHint: 'Appuyez sur une carte pour l’agrandir.',
	mapMultiple: ({ title, recorded, places: all, gaps }) =>
		`${title}\u00a0: ${places(recorded)} sur ${number.format(all)} avec des travaux recensés, ${plural(gaps, { one: '# lacune', other: '# lacunes' })}`,
	mapMultipleCount: ({ recorded, places: all }) =>
		`${number.format(recorded)} sur ${number.format(all)}`,
	mapPeriod: ({ from, to }) => (from === to ? String(from) : `${from}–${to}`),
	mapLabel: ({ summary }) =>
		`Carte du monde. ${summary} Les flèches passent d’un lieu à l’autre, les lettres vont à un nom, plus et moins changent l’échelle, Entrée ouvre.`,
	mapTilesLabel: ({ summary }) =>
		`Lieux en tuiles, par région. ${summary} Les flèches passent d’un lieu à l’autre, les lettres vont à un nom, Entrée ouvre.`,
	mapRegionCount: ({ recorded, places: all }) =>
		`${number.format(recorded)} sur ${number.format(all)} avec des travaux recensés`,
	mapNoRegion: 'Autres lieux',
	mapZoom: 'Zoom sur',
	mapZoomOf: {
		world: 'Monde',
		africa: 'Afrique',
		asia: 'Asie',
		caribbean: 'Caraïbes',
		europe: 'Europe',
		'latin-america': 'Amérique latine',
		pacific: 'Îles du Pacifique'
	},
	mapZoomIn: 'Agrandir',
	mapZoomOut: 'Réduire',
	mapZoomReset: 'Monde entier',
	mapZoomChosen: 'Lieux choisis',
	mapTouch: 'Deux doigts déplacent et agrandissent la carte ; un doigt fait défiler la page.',
	mapDrawing: 'Tracé de la carte…',
	mapFailed:
		'Les tracés de la carte n’ont pas pu être chargés. Les tuiles montrent les mêmes chiffres.',
	mapTryAgain: 'Réessayer',
	mapLaneTitle: ({ count }) =>
		plural(count, { one: '# ne nomme aucun pays', other: '# ne nomment aucun pays' }),
	mapLaneNote: ({ count }) =>
		plural(count, { one: 'elle ne colore rien', other: 'elles ne colorent rien' }),
	mapLaneGlobal: 'Mondial',
	mapLaneUnplaced: 'Non indiqué',
	mapLaneMore: ({ areas, count }) =>
		`${plural(areas, { one: '# zone de plus', other: '# zones de plus' })}\u00a0: ${plural(count, { one: '# mention', other: '# mentions' })}`,
	mapLaneFewer: 'Moins',
	mapLaneChip: ({ name, count }) => `${name}\u00a0: ${initiatives(count)}`,
	mapLegend: 'Lieux par',
	mapLegendHint: 'barres cliquables',
	mapLegendBar: ({ label, count }) => `${label}\u00a0: ${places(count)}`,
	mapClass: {
		regional: 'régional seulement',
		'gap-apparent': 'lacune apparente',
		'gap-confirmed': 'lacune confirmée',
		unknown: 'inconnu',
		'out-of-scope': 'hors champ'
	},
	mapNone: {
		initiatives: 'aucune',
		topics: 'aucun thème',
		funders: 'aucun bailleur nommé',
		active: 'aucune en cours',
		share: 'aucune'
	},
	mapNoneAt: { running: 'aucune en cours', ending: 'aucune fin proche' },
	mapRange: ({ from, to }) =>
		to === null ? `${from}+` : from === to ? String(from) : `${from}–${to}`,
	mapShareRange: ({ from, to }) =>
		to === null
			? `≥\u00a0${from}\u00a0%`
			: from === 0
				? `moins de ${to}\u00a0%`
				: `${from}–${to - 1}\u00a0%`,
	mapList: {
		'gap-confirmed': 'Lacunes confirmées',
		'gap-apparent': 'Lacunes apparentes',
		regional: 'Régional seulement',
		unknown: 'Inconnu',
		'out-of-scope': 'Hors champ',
		none: 'Travaux recensés, mais'
	},
	mapListClass: ({ label, measure }) => `${label}, ${measure}`,
	mapListMore: ({ count }) => `${number.format(count)} de plus`,
	mapListNone: 'Chaque lieu du champ a des travaux recensés.',
	mapListResting: ({ count }) =>
		plural(count, {
			one: 'Dans # d’entre eux, rien n’est connu comme étant en cours.',
			other: 'Dans # d’entre eux, rien n’est connu comme étant en cours.'
		}),
	mapListRestingShow: 'Voir ce qui est en cours',
	mapBrushed: ({ kind, count }) => {
		const what = {
			cell: 'case choisie',
			actor: 'travaux de l’acteur choisi',
			initiative: 'initiative choisie',
			inventory: 'entrées de l’inventaire choisi',
			sites: 'ce que les sites choisis recensent ensemble'
		}[kind];
		return count
			? `${plural(count, { one: 'Entouré : # lieu', other: 'Entourés : # lieux' })} (${what}).`
			: `Aucun lieu n’est entouré\u00a0: rien n’est nommé avec ce filtre (${what}).`;
	},
	mapAnnotation: ({ count, places: all, region, state }) =>
		`${region}\u00a0: ${places(count)} sur ${number.format(all)} (${stateWords[state]})`,
	mapTable: 'Lieux et ce qui y est recensé',
	mapTablePlace: 'Lieu',
	mapTableRegion: 'Région',
	mapTableState: 'Situation',
	mapTableCount: 'Initiatives',
	mapTableTopics: 'Thèmes',
	mapTableFunders: 'Bailleurs',
	mapTableActive: 'En cours',
	mapTableShare: 'Part de la région',
	mapEmpty: 'Rien à colorer',
	mapEmptyText: ({ when }) =>
		when === 'ever'
			? 'Aucune initiative recensée ne correspond à ce filtre.'
			: when === 'running'
				? 'Aucune initiative retenue n’est recensée comme étant en cours. La plupart des entrées n’indiquent pas de fin : cela dit donc peu sur les travaux eux-mêmes.'
				: 'Aucune initiative retenue n’est recensée comme se terminant d’ici un an.',
	mapEmptyWhen: 'Voir tout ce qui a été recensé',
	mapEmptyClear: ({ what }) => `Effacer\u00a0: ${what}`,
	mapNote: ({ recipients, fractional, unknown, places: all, confirmed }) =>
		[
			recipients
				? 'Hors champ : ne figure pas parmi les bénéficiaires d’aide de la liste du CAD.'
				: 'Hors champ : en dehors des lieux choisis.',
			fractional ? 'Comptage fractionnaire : 1/n pour chaque lieu nommé.' : 'Comptage entier.',
			confirmed
				? 'Confirmée : un inventaire chargé en entier examine ce lieu.'
				: 'Apparente : seuls des inventaires chargés par échantillon examinent ce lieu ; l’absence d’entrée n’est pas l’absence d’activité.',
			all > 0 && unknown > 0
				? `Inconnu\u00a0: ${Math.round((unknown / all) * 100)}\u00a0% des lieux.`
				: null
		]
			.filter(Boolean)
			.join(' '),
	mapSources: ({ sites, date }) =>
		`${plural(sites, { one: '# site, lu', other: '# sites, lus' })} le ${date}`,
	mapSourcesLabel: 'Sources :',
	mapBoundaryMore: 'note complète'
};
