import type { Texts } from '../en';

import { plural } from './plural';

/** The switch of words for topics, and the line that says in whose words the Atlas speaks. */
export const words: Texts['words'] = {
	wordsOurs: 'Nos treize thèmes',
	wordsNames: {
		'gfce-cybil': 'Thèmes GFCE / Cybil',
		'cmm-2021': 'Dimensions du CMM',
		gci: 'Piliers du GCI',
		'un-oewg': 'Rubriques de l’OEWG de l’ONU',
		'oas-cbm': 'Mesures de l’OEA'
	},
	wordsRelease: 'Termes des autres',
	wordsOwn: 'Importés par vous',
	wordsCounted: 'Correspondances qui comptent',
	wordsAlways: 'Les correspondances exactes et proches comptent toujours.',
	wordsNarrow: 'Étroite : notre thème est une partie du terme',
	wordsBroad: 'Large : le terme n’est qu’une partie de notre thème',
	wordsLine: ({ vocabulary }) => `Thèmes affichés dans les termes suivants\u00a0: ${vocabulary}.`,
	wordsOwnNote:
		'Cette table de correspondance est la vôtre : elle n’est gardée que sur cet appareil.',
	wordsUncovered: ({ rows, topics }) =>
		`${plural(rows, {
			one: '# initiative ici a',
			other: '# initiatives ici ont'
		})} un thème sans terme qui compte (${topics})\u00a0: gardé comme «\u00a0non couvert\u00a0».`,
	wordsAllCovered: 'Chaque thème a un terme qui compte.',
	wordsEmpty: ({ words: names, count }) =>
		`${plural(count, {
			one: '# terme n’a aucune correspondance qui compte',
			other: '# termes n’ont aucune correspondance qui compte'
		})}\u00a0: ${names}.`,
	wordsChanges: ({ closed, opened, uncovered, by }) =>
		`Lacunes par ${by === 'subregion' ? 'sous-région' : 'pays'}\u00a0: ${plural(closed, { one: '# fermée', other: '# fermées' })}, ${plural(opened, { one: '# ouverte', other: '# ouvertes' })}, ${uncovered} sans terme. Voir lesquelles et pourquoi`,
	wordsBack: 'Revenir à nos thèmes',
	wordsTopicTranslated: ({ before, after }) =>
		`Le filtre des thèmes a été traduit\u00a0: ${before} → ${after}.`,
	wordsTopicDropped: ({ before }) =>
		`Le filtre des thèmes a été retiré\u00a0: «\u00a0${before}\u00a0» n’a ici aucun terme qui compte.`
};
