import type { Texts } from '../en';
import { plural } from './plural';

export const words: Texts['words'] = {
	wordsOurs: 'Nuestros trece temas',
	wordsNames: {
		'gfce-cybil': 'Temas de GFCE / Cybil',
		'cmm-2021': 'Dimensiones del CMM',
		gci: 'Pilares del GCI',
		'un-oewg': 'Epígrafes del OEWG de la ONU',
		'oas-cbm': 'Medidas de la OEA'
	},
	wordsRelease: 'Términos de otros',
	wordsOwn: 'Aportados por usted',
	wordsCounted: 'Correspondencias que cuentan',
	wordsAlways: 'Las exactas y las cercanas siempre cuentan.',
	wordsNarrow: 'Restringida: nuestro tema es parte del término',
	wordsBroad: 'Amplia: el término es solo parte de nuestro tema',
	wordsLine: ({ vocabulary }) => `Los temas siguen los términos de: ${vocabulary}.`,
	wordsOwnNote: 'Esta tabla de correspondencias es suya: se guarda solo en este equipo.',
	wordsUncovered: ({ rows, topics }) =>
		`${plural(rows, {
			one: '# iniciativa de aquí tiene',
			other: '# iniciativas de aquí tienen'
		})} un tema sin un término que cuente (${topics}): se conserva como «sin equivalente».`,
	wordsAllCovered: 'Cada tema tiene un término que cuenta.',
	wordsEmpty: ({ words: names, count }) =>
		`${plural(count, {
			one: 'Un término no tiene ninguna correspondencia que cuente',
			other: '# términos no tienen ninguna correspondencia que cuente'
		})}: ${names}.`,
	wordsChanges: ({ closed, opened, uncovered, by }) =>
		`Lagunas por ${by === 'subregion' ? 'subregión' : 'país'}: ${plural(closed, { one: '# cerrada', other: '# cerradas' })}, ${plural(opened, { one: '# abierta', other: '# abiertas' })}, ${uncovered} sin término. Ver cuáles y por qué`,
	wordsBack: 'Volver a nuestros temas',
	wordsTopicTranslated: ({ before, after }) =>
		`Se tradujo el filtro de tema: ${before} → ${after}.`,
	wordsTopicDropped: ({ before }) =>
		`Se retiró el filtro de tema: ${before} no tiene aquí ningún término que cuente.`
};
