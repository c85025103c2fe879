import type { Texts } from '../en';
import { plural } from './plural';

export const search: Texts['search'] = {
	searchAnswer: ({ query, count }) =>
		`${plural(count, { one: '# resultado', other: '# resultados' })} para «${query}»`,
	searchAnswerNone: ({ query }) => `No se encontró nada para «${query}»`,
	searchAnswerEmpty: 'Buscar países, actores, iniciativas, inventarios, medidas, casos y términos',
	searchField: 'Buscar',
	searchHint: 'Se toleran las tildes omitidas y una letra errónea.',
	searchGroup: {
		country: 'Países y territorios',
		topic: 'Temas',
		actor: 'Actores',
		inventory: 'Inventarios',
		initiative: 'Iniciativas',
		measure: 'Medidas de fomento de la confianza',
		case: 'Casos de cooperación',
		activity: 'Actividad de UNIDIR',
		recommendation: 'Recomendaciones y quejas',
		word: 'Términos de inventarios y marcos'
	},
	searchMeasure: ({ number }) => `medida ${number} de la lista de la OEA`,
	searchRegisterFailed:
		'No se pudo leer el catálogo: aquí faltan las medidas, los casos, las recomendaciones y los términos.',
	searchGroupMore: ({ count }) => plural(count, { one: '# más', other: '# más' }),
	searchNoneTitle: 'Nada encontrado',
	searchNoneText:
		'Pruebe con menos palabras o con otras: un país, la sigla de una organización o una palabra de un título.',
	searchClear: 'Borrar la búsqueda',
	searchOnMap: ({ query, count }) =>
		plural(count, {
			one: `Mostrar en el mapa la única iniciativa cuyo título, actores o países contienen «${query}»`,
			other: `Mostrar en el mapa las # iniciativas cuyo título, actores o países contienen «${query}»`
		})
};
