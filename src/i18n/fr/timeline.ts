import type { Texts } from '../en';

import { number } from './number';
import { plural } from './plural';

const pairs = (count: number) => plural(count, { one: '# paire', other: '# paires' });
const countryPairs = (count: number) =>
	plural(count, { one: '# paire pays-thème', other: '# paires pays-thème' });
const initiatives = (count: number) =>
	plural(count, { one: '# initiative', other: '# initiatives' });
const statuses = {
	planned: 'prévue',
	running: 'en cours',
	'no-end': 'début connu, sans fin',
	ended: 'terminée',
	undated: 'non datée'
};

/** Timeline and cliffs. */
export const timeline: Texts['timeline'] = {
	timelineAnswer: ({ ahead, active, by, stated }) =>
		`Sur ${countryPairs(active)} avec des travaux actifs, ${number.format(ahead)} ⟦${ahead < 2 ? 'les perd' : 'les perdent'} d’ici ${by}⟧, dont ${number.format(stated)} selon une fin indiquée`,
	timelineAnswerNone: ({ active, by }) =>
		`Sur ${countryPairs(active)} avec des travaux actifs, aucune ne les perd d’ici ${by}`,
	timelineAnswerInactive: 'Aucune initiative n’est recensée comme active avec ce filtre',
	timelineSubtitle: {
		active: ({ count }) =>
			plural(count, {
				one: '# initiative en cours ou prévue, selon des dates indiquées ou supposées',
				other: 'Les # initiatives en cours ou prévues, selon des dates indiquées ou supposées'
			}),
		recent: ({ count }) =>
			plural(count, {
				one: '# initiative en cours, prévue ou terminée depuis 24 mois au plus',
				other: '# initiatives en cours, prévues ou terminées depuis 24 mois au plus'
			}),
		dated: ({ count }) =>
			plural(count, { one: '# initiative avec une date', other: '# initiatives avec une date' })
	},
	timelineBy: 'Grouper par',
	timelineByOption: { topic: 'Par thème', country: 'Par pays', actor: 'Par acteur' },
	timelineByNote: {
		topic: 'chacune sous son premier thème',
		country: 'chacune sous chaque lieu qu’elle nomme',
		actor: 'chacune sous ses bailleurs, ou sous ses exécutants si aucun bailleur n’est nommé'
	},
	timelineShown: 'Montrer',
	timelineShownOption: {
		active: 'Actives',
		recent: 'Finies depuis peu',
		dated: 'Datées'
	},
	timelineForm: 'Graphique ou tableau',
	timelineFormOption: { chart: 'Graphique', table: 'Tableau' },
	timelineToday: ({ date }) => `aujourd’hui, ${date}`,
	timelineMonths: ({ months }) => number.format(months),
	timelineLegendBands: 'd’ici 6, 12, 24 mois',
	timelineUndated: 'non datées',
	timelineNoGroup: {
		topic: 'Aucun thème',
		country: 'Aucun pays nommé',
		actor: 'Aucun acteur nommé'
	},
	timelineStartMissing: 'début non donné',
	timelineMore: ({ count }) =>
		plural(count, { one: '# de plus dans ce groupe', other: '# de plus dans ce groupe' }),
	timelineBar: ({ title, start, end, kind, status }) =>
		`${title}\u00a0: ${start ? `début\u00a0: ${start}` : 'début non donné'}, ${
			kind === 'stated'
				? `fin\u00a0: ${end ?? 'jour inconnu'}`
				: kind === 'assumed'
					? `fin supposée\u00a0: ${end ?? ''}`
					: kind === 'ongoing'
						? 'pas de fin, en cours tel que relevé'
						: 'pas de fin indiquée'
		}, ${statuses[status]}`,
	timelineLegend: 'Fin',
	timelineLegendStated: 'indiquée',
	timelineLegendAssumed: ({ months }) =>
		`supposée\u00a0: début + ${plural(months, { one: '# mois', other: '# mois' })}`,
	timelineLegendMissing: 'absente, en cours tel que relevé',
	timelineSummary: ({ bars, undated, total, running }) =>
		`${plural(bars, { one: '# initiative est tracée', other: '# initiatives sont tracées' })}, dont ${number.format(running)} en cours selon des dates indiquées ou supposées. ${initiatives(undated)} sur ${number.format(total)} ${undated < 2 ? 'ne porte aucune date et ne peut être tracée' : 'ne portent aucune date et ne peuvent être tracées'}.`,
	timelineNote: ({ months, release, today }) =>
		`Statut à la date de votre appareil, ${today}\u00a0; les entrées ont été lues le ${release}. Là où seul un début est connu, la fin est supposée ${months} mois plus tard\u00a0: la médiane de 148 programmes datés de six mois ou plus. Les travaux qui se terminent sans qu’aucun inventaire le voie sont tracés comme étant en cours.`,
	timelineSources: ({ sites }) =>
		plural(sites, { one: 'Sources : # site', other: 'Sources : # sites' }),
	timelineEmpty: 'Rien à tracer',
	timelineEmptyText:
		'Avec ce filtre, aucune initiative n’est active. Montrez toutes celles qui ont une date, ou effacez un filtre.',
	timelineShowDated: 'Voir les datées',
	timelineColumn: {
		title: 'Initiative',
		start: 'Début',
		end: 'Fin',
		how: 'D’où la fin est connue',
		status: 'Statut'
	},
	notStatedShort: 'non indiqué',
	timelineEndKind: {
		stated: 'indiquée',
		assumed: 'supposée',
		ongoing: 'aucune, en cours tel que relevé',
		missing: 'non indiquée'
	},
	cliffsTitle: 'Cases qui s’éteignent',
	cliffsText: 'Paires pays-thème dont la dernière initiative active se termine.',
	cliffsHorizon: 'Horizon',
	cliffsBy: ({ date, months }) => `d’ici au ${date}, ${months} mois`,
	cliffsMoreBy: ({ date, months }) => `de plus d’ici au ${date}, ${months} mois`,
	cliffsBasis: ({ stated, assumed }) =>
		stated && assumed
			? `${number.format(stated)} selon une fin indiquée, ${number.format(assumed)} selon une fin supposée`
			: stated
				? 'toutes selon une fin indiquée'
				: 'toutes selon une fin supposée',
	cliffsPairs: ({ pairs: count, topics }) => `${pairs(count)} · ${topics}`,
	cliffsFunders: ({ funders }) => `Financement\u00a0: ${funders}`,
	cliffsNearby: ({ actors }) => `Actifs à proximité\u00a0: ${actors}`,
	cliffsNobodyNearby: 'Personne n’est recensé comme actif sur ce thème à proximité.',
	cliffsNone: 'Aucune.',
	cliffsBehind: ({ count }) =>
		plural(count, {
			one: '# paire s’est éteinte dans les 24 derniers mois',
			other: '# paires se sont éteintes dans les 24 derniers mois'
		}),
	cliffsPlanned: ({ count }) => plural(count, { one: '# prévue', other: '# prévues' }),
	cliffsAll: ({ count }) => `Tout voir (${number.format(count)})`,
	cliffsFewer: 'Voir moins',
	yearsTitle: 'Initiatives actives chaque année, par thème',
	yearsLabel: ({ topic, peak, year }) => `${topic}\u00a0: maximum en ${year}, ${initiatives(peak)}`,
	yearsFilter: ({ topic }) => `Ne montrer que\u00a0: ${topic}`,
	yearsOnMap: 'Les mêmes par période, en cartes'
};
