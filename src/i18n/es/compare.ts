import type { Texts } from '../en';
import { number } from './number';
import { plural } from './plural';

const initiatives = (count: number) =>
	plural(count, { one: '# iniciativa', other: '# iniciativas' });
const running = (count: number) => (count ? `${number(count)} en curso` : 'ninguna en curso');

export const compare: Texts['compare'] = {
	compareAsk: 'Comparar dos o tres países, o actores, en paralelo',
	compareOne: ({ name }) => `${name}: elija uno o dos más para compararlos`,
	compareEach: ({ name, count }) => `${name} ${number(count)}`,
	compareCountries: ({ each, shared, topics }) =>
		`Iniciativas: ${each}; ${number(shared)} de ${plural(topics, { one: '# tema registrado', other: '# temas registrados' })} en todos ellos`,
	compareActors: ({ each, together }) =>
		`Iniciativas: ${each}; que los citan juntos: ${together ? number(together) : 'ninguna'}`,
	compareKind: 'Qué comparar',
	compareKinds: { countries: 'Países', actors: 'Actores' },
	compareAdd: { countries: 'Añadir un país', actors: 'Añadir un actor' },
	compareChoose: 'Elegir…',
	compareRemove: ({ name }) => `Quitar ${name}`,
	compareMost: ({ most }) => `Como máximo ${number(most)} a la vez.`,
	compareUnknown: ({ ids }) => `Excluido de la dirección, porque esta edición no lo tiene: ${ids}.`,
	compareBeyond: ({ ids, most }) =>
		`Excluido de la dirección, porque se comparan como máximo ${number(most)}: ${ids}.`,
	compareBoth: 'La dirección cita países y actores; se excluyen los actores.',
	compareTable: ({ names }) => `${names}, en paralelo`,
	compareLine: 'Línea',
	compareDifference: 'Diferencia',
	compareDiffers: { same: 'igual', number: 'otra cifra', other: 'difiere' },
	compareDiffersKey: {
		same: 'lo mismo en todas las columnas',
		number: 'el mismo estado o función, otra cifra',
		other: 'otro dato o estado'
	},
	compareOnlyDifferent: 'Solo las líneas que difieren',
	compareFacts: 'Datos',
	compareTimes: 'Cuándo',
	compareTopics: 'Temas',
	compareRoles: 'Funciones',
	compareInitiatives: 'Iniciativas',
	compareLists: 'Quién y dónde',
	compareFunders: 'Quién financia',
	compareImplementers: 'Quién ejecuta',
	comparePartners: 'Asociados',
	compareCountriesNamed: 'Países citados',
	compareLooking: 'Inventarios que observan',
	compareNone: 'nada registrado',
	compareSharing: { all: 'en todos', some: 'en algunos', one: 'solo aquí' },
	compareShared: ({ shared, total }) =>
		`${number(shared)} de ${number(total)} en todas las columnas`,
	compareTogether: ({ count }) =>
		count
			? `Registros que los citan a todos: ${number(count)}`
			: 'Ningún registro los cita a todos.',
	compareNote:
		'Una diferencia en los registros no es una diferencia de necesidad o de esfuerzo: también depende de quién observa y dónde.',

	topicUnknown: ({ id }) => `Aquí ningún tema tiene el identificador «${id}»`,
	topicToList: 'Todos los temas',
	topicListAnswer: ({ named, total }) =>
		`${number(named)} de ${plural(total, { one: '# tema', other: '# temas' })} ${named === 1 ? 'tiene' : 'tienen'} labor registrada`,
	topicAnswer: ({ name, count, running: now, named }) =>
		`${name}: ${initiatives(count)}, ${running(now)}; ${plural(named, { one: '# lugar citado', other: '# lugares citados' })}`,
	topicGaps: ({ count }) =>
		`, ⟦${plural(count, { one: '# laguna aparente', other: '# lagunas aparentes' })}⟧`,
	topicNone: ({ name }) => `${name}: ⟦ninguna iniciativa registrada⟧`,
	topicRegions: 'Por subregión',
	topicRegionsAside: 'una iniciativa cuenta una vez en cada subregión que cita',
	topicPlaces: 'Por lugar',
	topicColumn: 'Tema',
	regionColumn: 'Región',
	regionUnknown: ({ id }) => `Aquí ninguna región M49 tiene el identificador «${id}»`,
	regionToList: 'Todas las regiones',
	regionListAnswer: ({ named, total }) =>
		`${number(named)} de ${plural(total, { one: '# subregión con lugares', other: '# subregiones con lugares' })} ${named === 1 ? 'tiene' : 'tienen'} labor registrada`,
	regionAnswer: ({ name, count, running: now, named, places }) =>
		`${name}: ${plural(count, { one: '# iniciativa la cita', other: '# iniciativas la citan' })}, ${running(now)}; ${number(named)} de ${plural(places, { one: '# lugar citado', other: '# lugares citados' })}`,
	regionOutside: ({ name, count }) =>
		`${name}: ${initiatives(count)}; ninguno de sus lugares está en el conjunto elegido`,
	regionDefinition: ({ name }) =>
		`${name}: según la lista M49 de las Naciones Unidas. La agrupación es estadística y no dice nada sobre la afiliación.`,
	regionTopics: 'Por tema',
	regionPlaces: 'Por lugar',
	regionWithin: ({ name }) => `Parte de: ${name}`,
	regionRegional: 'Labor regional que la alcanza y no cita ningún país',
	regionHolds: 'Subregiones',
	subjectRecords: 'Iniciativas registradas',
	subjectPlaces: 'Lugares citados',
	subjectOf: ({ reached, places }) => `${number(reached)} de ${number(places)}`,
	subjectLooking: 'Inventarios que observan'
};
