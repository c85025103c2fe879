import type { Texts } from '../en';
import { boundaries } from './boundaries';
import { within } from './letters';
import { number } from './number';
import { plural } from './plural';

type When = 'ever' | 'running' | 'ending';

const places = (count: number) => plural(count, { one: '# lugar', other: '# lugares' });

const onTopic = (topic: string | number | null) =>
	topic === null
		? ''
		: typeof topic === 'number'
			? ` sobre ${plural(topic, { one: '# tema', other: '# temas' })}`
			: ` sobre ${within(topic)}`;

const recordedWork = (when: When, topic: string | number | null) =>
	`labor registrada${onTopic(topic)}${{ ever: '', running: ' en curso', ending: ' que finaliza en menos de un año' }[when]}`;

const idleWords = (when: When) =>
	when === 'ending' ? 'sin ninguna que finalice pronto' : 'sin ninguna en curso';

const gapWords = (apparent: number, confirmed: number) => {
	if (!apparent && !confirmed) return null;
	if (!confirmed)
		return `⟦${plural(apparent, { one: '# laguna aparente', other: '# lagunas aparentes' })}⟧`;
	if (!apparent)
		return `⟦${plural(confirmed, { one: '# laguna confirmada', other: '# lagunas confirmadas' })}⟧`;
	return `⟦${number(apparent + confirmed)} lagunas, ${plural(confirmed, { one: '# confirmada', other: '# confirmadas' })}⟧`;
};

export const map: Texts['map'] = {
	...boundaries,
	mapFinding: ({ when, topic, places: all, recorded, resting, ...rest }) => {
		const what = recordedWork(when, topic);
		if (all === 0) return 'El conjunto de lugares elegido está vacío';
		const start =
			recorded === 0
				? `Ninguno de ${places(all)} tiene ${what}`
				: recorded === all
					? all === 1
						? `El único lugar elegido tiene ${what}`
						: `Los ${places(all)} tienen ${what}`
					: `${number(recorded)} de ${places(all)} ${recorded === 1 ? 'tiene' : 'tienen'} ${what}`;
		const regional = rest.regional ? `${number(rest.regional)} con solo labor regional` : null;
		const unknown = rest.unknown
			? plural(rest.unknown, { one: '# desconocido', other: '# desconocidos' })
			: null;
		const idle = rest.idle ? `${number(rest.idle)} ${idleWords(when)}` : null;
		const now =
			when === 'ever' && recorded === all && resting
				? resting === all
					? all === 1
						? 'no consta ninguna en curso'
						: 'ninguno con labor en curso'
					: `${number(resting)} sin ninguna en curso`
				: null;
		const parts = [gapWords(rest.apparent, rest.confirmed), idle, regional, unknown, now].filter(
			Boolean
		);
		const [first, second] = parts;
		if (!first) return start;
		const title = `${start}; ${first}`;
		return second && title.length + second.length <= 108 ? `${title}, ${second}` : title;
	},
	mapSummary: ({
		when,
		topic,
		measure,
		initiatives,
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
			`${plural(initiatives, { one: 'Aquí cuenta # iniciativa', other: 'Aquí cuentan # iniciativas' })}; ${number(recorded)} de ${places(all)} ${recorded === 1 ? 'tiene' : 'tienen'} ${recordedWork(when, topic)}.`,
			most
				? `Valores más altos por ${
						{
							initiatives: 'iniciativas',
							topics: 'temas distintos',
							funders: 'financiadores distintos',
							active: 'iniciativas en curso',
							share: 'parte de las iniciativas de la región'
						}[measure]
					}: ${most}.`
				: null,
			idle
				? `${plural(idle, { one: '# lugar tiene', other: '# lugares tienen' })} labor registrada, pero de ninguna consta ${when === 'ending' ? 'que finalice en menos de un año' : 'que esté en curso'}.`
				: null,
			`Sin registro propio: ${[
				plural(apparent, { one: '# laguna aparente', other: '# lagunas aparentes' }),
				plural(confirmed, { one: '# laguna confirmada', other: '# lagunas confirmadas' }),
				`${number(regional)} con solo labor regional`,
				`${number(unknown)} donde no observa ningún inventario cargado`
			].join(', ')}.`,
			unnamed
				? plural(unnamed, {
						one: '# iniciativa no cita ningún país y no colorea nada.',
						other: '# iniciativas no citan ningún país y no colorean nada.'
					})
				: null,
			`Según la lectura del ${asOf}.`
		];
		return sentences.filter(Boolean).join(' ');
	},
	mapPlace: ({ name, state, records, recorded, when, count, measure, value }) => {
		if (records === 0) {
			const why = {
				value: '',
				'gap-apparent': '',
				'gap-confirmed': '',
				regional: ', solo labor regional',
				unknown: ', desconocido',
				'out-of-scope': ', fuera del alcance'
			}[state];
			return `${name}: sin registro${why}`;
		}
		const initiatives = (written: string) =>
			`${written} ${written === '1' ? 'iniciativa' : 'iniciativas'}`;
		const scope = state === 'out-of-scope' ? ', fuera del alcance' : '';
		const time = { ever: '', running: ' en curso', ending: ' con fin próximo' }[when];
		if (when !== 'ever' && count === '0')
			return `${name}: ninguna${time}, ${initiatives(recorded)} ${recorded === '1' ? 'registrada' : 'registradas'}${scope}`;
		const also = {
			initiatives: '',
			topics: `, ${value} ${value === '1' ? 'tema' : 'temas'}`,
			funders: `, ${value} ${value === '1' ? 'financiador' : 'financiadores'}`,
			active: `, ${value} en curso`,
			share: `, ${value} de las de su región`
		}[measure];
		return `${name}: ${initiatives(count)}${time}${also}${scope}`;
	},
	mapSubtitle: ({ measure, when, years }) => {
		const what = {
			initiatives: 'Iniciativas por lugar',
			topics: 'Temas distintos por lugar',
			funders: 'Financiadores distintos por lugar',
			active: 'Iniciativas en curso por lugar',
			share: 'Parte de las iniciativas de la región'
		}[measure];
		const time = { ever: '', running: ', en curso', ending: ', con fin en menos de un año' }[when];
		if (when !== 'ever' || !years) return `${what}${measure === 'active' ? '' : time}`;
		return `${what}, ${years.first}–${years.last}`;
	},
	mapWhen: 'Qué labor cuenta',
	mapWhenOf: {
		ever: 'Toda la registrada',
		running: 'En curso',
		ending: 'Fin próximo'
	},
	mapForm: 'Forma',
	mapFormOf: { map: 'Mapa', tiles: 'Teselas', table: 'Tabla' },
	mapCentre: 'Centro del mapa',
	mapCentreOf: { atlantic: 'Atlántico', pacific: 'Pacífico' },
	mapMeasure: 'Color según',
	mapMeasureOf: {
		initiatives: 'número de iniciativas',
		topics: 'número de temas distintos',
		funders: 'número de financiadores distintos',
		active: 'iniciativas en curso',
		share: 'parte de las iniciativas de la región'
	},
	mapMultiples: 'Mapas pequeños',
	mapMultiplesOf: { none: 'Un mapa', topic: 'Uno por tema', period: 'Uno por período' },
	mapMultiplesHint: 'Pulse uno para verlo en grande.',
	mapMultiple: ({ title, recorded, places: all, gaps }) =>
		`${title}: ${number(recorded)} de ${places(all)} con labor registrada, ${plural(gaps, { one: '# laguna', other: '# lagunas' })}`,
	mapMultipleCount: ({ recorded, places: all }) => `${number(recorded)} de ${number(all)}`,
	mapPeriod: ({ from, to }) => (from === to ? String(from) : `${from}–${to}`),
	mapLabel: ({ summary }) =>
		`Mapa mundial. ${summary} Las flechas pasan de un lugar a otro, las letras saltan a un nombre, más y menos cambian la escala, Intro abre.`,
	mapTilesLabel: ({ summary }) =>
		`Lugares como teselas por región. ${summary} Las flechas pasan de un lugar a otro, las letras saltan a un nombre, Intro abre.`,
	mapRegionCount: ({ recorded, places: all }) =>
		`${number(recorded)} de ${number(all)} con labor registrada`,
	mapNoRegion: 'Otros lugares',
	mapZoom: 'Acercar a',
	mapZoomOf: {
		world: 'Mundo',
		africa: 'África',
		asia: 'Asia',
		caribbean: 'Caribe',
		europe: 'Europa',
		'latin-america': 'América Latina',
		pacific: 'Islas del Pacífico'
	},
	mapZoomIn: 'Acercar',
	mapZoomOut: 'Alejar',
	mapZoomReset: 'Mundo entero',
	mapZoomChosen: 'Lugares elegidos',
	mapTouch: 'Con dos dedos se mueve y se acerca el mapa; con uno se desplaza la página.',
	mapDrawing: 'Dibujando el mapa…',
	mapFailed:
		'No se pudieron cargar los contornos del mapa. Las teselas muestran las mismas cifras.',
	mapTryAgain: 'Reintentar',
	mapLaneTitle: ({ count }) =>
		plural(count, { one: '# no cita ningún país', other: '# no citan ningún país' }),
	mapLaneNote: ({ count }) => plural(count, { one: 'no colorea nada', other: 'no colorean nada' }),
	mapLaneGlobal: 'Mundial',
	mapLaneUnplaced: 'No indicado',
	mapLaneMore: ({ areas, count }) =>
		`${plural(areas, { one: '# zona más', other: '# zonas más' })}: ${plural(count, { one: '# mención', other: '# menciones' })}`,
	mapLaneFewer: 'Menos',
	mapLaneChip: ({ name, count }) =>
		`${name}: ${plural(count, { one: '# iniciativa', other: '# iniciativas' })}`,
	mapLegend: 'Lugares por',
	mapLegendHint: 'las barras filtran',
	mapLegendBar: ({ label, count }) => `${label}: ${places(count)}`,
	mapClass: {
		regional: 'solo regional',
		'gap-apparent': 'laguna aparente',
		'gap-confirmed': 'laguna confirmada',
		unknown: 'desconocido',
		'out-of-scope': 'fuera del alcance'
	},
	mapNone: {
		initiatives: 'ninguna',
		topics: 'ningún tema',
		funders: 'financiador no citado',
		active: 'ninguna en curso',
		share: 'ninguna'
	},
	mapNoneAt: { running: 'ninguna en curso', ending: 'sin fin próximo' },
	mapRange: ({ from, to }) =>
		to === null ? `${from}+` : from === to ? String(from) : `${from}–${to}`,
	mapShareRange: ({ from, to }) =>
		to === null
			? `${from}\u00a0% o más`
			: from === 0
				? `menos del ${to}\u00a0%`
				: `${from}–${to - 1}\u00a0%`,
	mapList: {
		'gap-confirmed': 'Lagunas confirmadas',
		'gap-apparent': 'Lagunas aparentes',
		regional: 'Solo regional',
		unknown: 'Desconocidos',
		'out-of-scope': 'Fuera del alcance',
		none: 'Labor registrada, pero'
	},
	mapListClass: ({ label, measure }) => `${label}, ${measure}`,
	mapListMore: ({ count }) => `${number(count)} más`,
	mapListNone: 'Todos los lugares del alcance tienen labor registrada.',
	mapListResting: ({ count }) =>
		plural(count, {
			one: 'En # de ellos no consta ninguna en curso.',
			other: 'En # de ellos no consta ninguna en curso.'
		}),
	mapListRestingShow: 'Ver lo que está en curso',
	mapBrushed: ({ kind, count }) => {
		const what = {
			cell: 'la celda seleccionada',
			actor: 'la labor del actor seleccionado',
			initiative: 'la iniciativa seleccionada',
			inventory: 'los registros del inventario seleccionado',
			sites: 'lo que los sitios seleccionados recogen en común'
		}[kind];
		return count
			? `Contorno: ${plural(count, { one: 'el único lugar', other: 'los # lugares' })} de ${what}.`
			: `Ningún lugar con contorno: ${what} no ${kind === 'inventory' ? 'citan' : 'cita'} ninguno con este filtro.`;
	},
	mapAnnotation: ({ count, places: all, region, state }) =>
		`${region}, ${number(count)} de ${places(all)}: ${
			{
				value: 'labor registrada',
				regional: 'solo labor regional',
				'gap-apparent': 'lagunas aparentes',
				'gap-confirmed': 'lagunas confirmadas',
				unknown: 'desconocidos',
				'out-of-scope': 'fuera del alcance'
			}[state]
		}`,
	mapTable: 'Lugares y qué se ha registrado',
	mapTablePlace: 'Lugar',
	mapTableRegion: 'Región',
	mapTableState: 'Estado',
	mapTableCount: 'Iniciativas',
	mapTableTopics: 'Temas',
	mapTableFunders: 'Financiadores',
	mapTableActive: 'En curso',
	mapTableShare: 'Parte de la región',
	mapEmpty: 'Nada que colorear',
	mapEmptyText: ({ when }) =>
		when === 'ever'
			? 'Ninguna iniciativa registrada coincide con este filtro.'
			: when === 'running'
				? 'Ninguna iniciativa seleccionada consta como en curso. La mayoría de los registros no indican el fin, por lo que esto dice poco sobre la labor misma.'
				: 'De ninguna iniciativa seleccionada consta que finalice en menos de un año.',
	mapEmptyWhen: 'Mostrar todo lo registrado en cualquier momento',
	mapEmptyClear: ({ what }) => `Quitar: ${what}`,
	mapNote: ({ recipients, fractional, unknown, places: all, confirmed }) =>
		[
			recipients
				? 'Fuera del alcance: no es receptor de ayuda de la lista del CAD.'
				: 'Fuera del alcance: fuera de los lugares elegidos.',
			fractional ? 'Recuento fraccionado: 1/n por cada lugar citado.' : 'Recuento entero.',
			confirmed
				? 'Confirmada: aquí observa un inventario cargado por completo.'
				: 'Aparente: aquí solo observan inventarios cargados como muestra; que no haya registro no significa que no haya actividad.',
			all > 0 && unknown > 0
				? `Desconocidos: ${Math.round((unknown / all) * 100)}\u00a0% de los lugares.`
				: null
		]
			.filter(Boolean)
			.join(' '),
	mapSources: ({ sites, date }) =>
		`${plural(sites, { one: '# sitio', other: '# sitios' })}, lectura: ${date}`,
	mapSourcesLabel: 'Fuentes:',
	mapBoundaryMore: 'nota completa'
};
