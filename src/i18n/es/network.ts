import type { EgoRole } from '../../domain/network/ego';
import type { Join, Who } from '../../domain/network/network';
import type { Role } from '../../domain/network/side';
import type { Texts } from '../en';
import { listOf } from './list';
import { number } from './number';
import { plural } from './plural';

const initiatives = (count: number) =>
	plural(count, { one: '# iniciativa', other: '# iniciativas' });
const statements = (count: number) =>
	plural(count, { one: '# declaración', other: '# declaraciones' });
const have = (count: number) => (count === 1 ? 'tiene' : 'tienen');
const name = (count: number) => (count === 1 ? 'cita' : 'citan');

const sharedThings = (by: Join, who: Who, count: number) => {
	if (by === 'stated') return statements(count);
	if (by === 'shared') return initiatives(count);
	return who === 'countries'
		? plural(count, { one: '# par de actor y tema', other: '# pares de actor y tema' })
		: plural(count, { one: '# par de país y tema', other: '# pares de país y tema' });
};

const parties: Record<Who, (count: number) => string> = {
	actors: (count) => plural(count, { one: '# actor', other: '# actores' }),
	inventories: (count) => plural(count, { one: '# inventario', other: '# inventarios' }),
	countries: (count) => plural(count, { one: '# lugar', other: '# lugares' })
};

const roles: Record<Role, (count: number) => string> = {
	funder: (count) => plural(count, { one: '# financiador', other: '# financiadores' }),
	implementer: (count) => plural(count, { one: '# ejecutor', other: '# ejecutores' }),
	actor: parties.actors,
	inventory: parties.inventories,
	country: parties.countries,
	topic: (count) => plural(count, { one: '# tema', other: '# temas' })
};

const role: Record<Role, string> = {
	funder: 'financiador',
	implementer: 'ejecutor',
	actor: 'actor',
	inventory: 'inventario',
	country: 'lugar',
	topic: 'tema'
};

const column: Record<Role, string> = {
	funder: 'Financiadores',
	implementer: 'Ejecutores',
	actor: 'Actores',
	inventory: 'Inventarios',
	country: 'Lugares',
	topic: 'Temas'
};

const groups: Record<Who, string> = {
	actors: 'Actores',
	inventories: 'Inventarios',
	countries: 'Países'
};

const egoRole: Record<EgoRole, string> = {
	'funds-it': 'Financian su labor',
	'co-funds': 'Financian con él',
	partner: 'Asociados',
	'co-implements': 'Ejecutan con él',
	'implements-for-it': 'Ejecutan lo que financia'
};

export const network: Texts['network'] = {
	networkParty: {
		actor: 'actor',
		inventory: 'inventario',
		country: 'lugar',
		topic: 'tema'
	},
	networkColumn: { ...column, from: 'Inventarios', to: 'Vinculados con' },
	networkRole: role,

	networkStateBody: ({ acronym, country }) => `${acronym}, ${country}`,
	networkStatesTogether: 'Reunir bajo su Estado los ministerios y organismos que financian',
	networkStatesApart: 'Mostrar por separado los ministerios y organismos',

	networkFormLabel: 'Imagen',
	networkForm: {
		columns: 'Dos columnas',
		matrix: 'Matriz',
		ego: { actors: 'Un actor', inventories: 'Un inventario', countries: 'Un lugar' },
		whole: 'Completa'
	},
	networkTwinLabel: 'Gráfico o tabla',
	networkChart: 'Gráfico',
	networkTable: 'Tabla',
	networkWhoLabel: 'Quién',
	networkWho: groups,
	networkByLabel: 'Qué los une',
	networkBy: {
		actors: {
			shared: 'Iniciativas compartidas',
			place: 'Mismo país y tema',
			stated: 'Cooperación declarada'
		},
		inventories: {
			shared: 'Misma iniciativa recogida',
			place: 'Mismo país y tema',
			stated: 'Cooperación declarada'
		},
		countries: {
			shared: 'Iniciativas compartidas',
			place: 'Mismo actor y tema',
			stated: 'Cooperación declarada'
		}
	},
	networkPair: {
		actors: {
			shared: 'Financiadores y ejecutores',
			place: 'Actores y lugares',
			stated: 'Cooperación declarada'
		},
		inventories: {
			shared: 'Inventarios y actores',
			place: 'Inventarios y lugares',
			stated: 'Cooperación declarada'
		},
		countries: {
			shared: 'Actores y lugares',
			place: 'Temas y lugares',
			stated: 'Cooperación declarada'
		}
	},

	networkSubtitle: {
		columns: ({ limit }) => `Iniciativas compartidas: los ${number(limit)} mayores y los demás`,
		columnsStated: 'De quién se dice que trabaja con quién',
		matrix: ({ count, who }) => `${parties[who](count)}, los similares juntos`,
		ego: ({ name: middle }) => `${middle}: sus vecinos`,
		whole: ({ count, who }) => `${parties[who](count)} ${count === 1 ? 'unido' : 'unidos'} a otro`
	},

	networkAnswerEmpty: 'No queda ninguna iniciativa con este filtro',
	networkAnswerPair: ({ a, b, shared, sole, named }) =>
		`${listOf([a, b])} comparten ${initiatives(shared)}; ${number(sole)} de ${roles.implementer(named)} ${have(sole)} un solo financiador registrado`,
	networkAnswerAlone: ({ both }) =>
		plural(both, {
			one: '# iniciativa cita financiador y ejecutor, y son el mismo actor',
			other: '# iniciativas citan financiador y ejecutor, y en cada una son el mismo actor'
		}),
	networkAnswerNoPair: ({ rows }) =>
		plural(rows, {
			one: 'La única iniciativa de aquí no cita a la vez un financiador y un ejecutor',
			other: 'Ninguna de las # iniciativas de aquí cita a la vez un financiador y un ejecutor'
		}),
	networkAnswerTop: ({ a, b, weight, apart, all, who, by }) =>
		`${listOf([a, b])} comparten ${sharedThings(by, who, weight)}; ${
			apart
				? `${number(apart)} de ${parties[who](all)} ${apart === 1 ? 'no consta unido' : 'no constan unidos'} a ningún otro`
				: `los ${parties[who](all)} constan unidos a otro`
		}`,
	networkAnswerNobody: ({ all, who, by }) => {
		if (all === 0)
			return `Ninguna iniciativa de aquí cita ${{ actors: 'un actor', inventories: 'un inventario', countries: 'un lugar' }[who]}`;
		const thing = {
			shared: 'una iniciativa',
			place: who === 'countries' ? 'un actor y tema' : 'un país y tema',
			stated: 'una declaración'
		}[by];
		return all === 1
			? `El único ${{ actors: 'actor', inventories: 'inventario', countries: 'lugar' }[who]} citado aquí no comparte ${thing} con otro`
			: `Ninguno de ${parties[who](all)} citados aquí comparte ${thing} con otro`;
	},
	networkAnswerUnaware: ({ pairs, of, who }) => {
		const kind = { actors: 'actores', inventories: 'inventarios', countries: 'lugares' }[who];
		return `${number(pairs)} de ${plural(of, {
			one: `# par de ${kind}`,
			other: `# pares de ${kind}`
		})} sobre un mismo tema en un mismo país ${pairs === 1 ? 'no comparte' : 'no comparten'} ninguna iniciativa registrada`;
	},
	networkAnswerStated: ({ joined, all, name: most, degree, who }) =>
		`${number(joined)} de ${parties[who](all)} ${have(joined)} un vínculo declarado con otro; ${most}: vínculos con ${number(degree)}`,

	networkCautionFigure: ({ both, rows, share }) =>
		`${number(both)} de ${initiatives(rows)} (${share})`,
	networkCautionStatedFigure: ({ both, all, share, who }) =>
		`${number(both)} de ${parties[who](all)} (${share})`,
	networkCaution: {
		pair: ({ both, left, right }) => {
			if (left === 'funder') return `${name(both)} ambos.`;
			const other = right === 'country' ? 'un lugar' : 'un actor';
			if (left === 'inventory')
				return `${both === 1 ? 'figura' : 'figuran'} en un inventario y ${name(both)} ${other}.`;
			return `${name(both)} ${left === 'topic' ? 'un tema' : 'un actor'} y ${other}.`;
		},
		shared: ({ both, who }) =>
			who === 'inventories'
				? `${both === 1 ? 'figura' : 'figuran'} en dos o más inventarios.`
				: `${name(both)} dos o más ${who === 'actors' ? 'actores' : 'lugares'}.`,
		place: ({ both, who }) =>
			who === 'inventories'
				? `${both === 1 ? 'figura' : 'figuran'} en un inventario con un lugar y un tema.`
				: `${name(both)} un actor, un lugar y un tema.`,
		stated: ({ both }) => `${have(both)} un vínculo que declara alguna página.`
	},
	networkCautionBias: {
		actors: 'Quien publica sus asociados parece mejor conectado.',
		inventories: 'Las listas cargadas son muestras: una más completa parece mejor conectada.',
		countries: 'La labor que cita sus países parece mejor conectada.',
		stated: 'Quien publica sus vínculos parece mejor conectado.'
	},

	networkFigure: {
		columns: ({ left, right }) =>
			`${left} y ${right.toLowerCase()}, unidos por iniciativas. Las flechas desplazan, Intro selecciona.`,
		matrix: 'Pares y qué comparten. Las flechas desplazan, Intro selecciona.',
		ego: ({ name: middle }) => `${middle}: sus vecinos. Las flechas desplazan, Intro selecciona.`,
		whole:
			'La red completa. Las flechas pasan de uno al siguiente, Intro selecciona, más y menos cambian la escala.'
	},
	networkNode: ({ name: node, role: of, total, partners, other }) =>
		`${node}, ${role[of]}: ${initiatives(total)} con ${roles[other](partners)}`,
	networkNodeStated: ({ name: node, total, partners }) =>
		`${node}: ${statements(total)}, ${parties.inventories(partners)}`,
	networkNodeShared: ({ shared, total, name: other }) =>
		`, ${number(shared)} de ${number(total)} con ${other}`,
	networkOthersCount: ({ count, figure }) =>
		`${plural(count, { one: '# más', other: '# más' })}: ${figure}`,
	networkOthers: ({ count }) => plural(count, { one: '# más', other: '# más' }),
	networkOthersNode: ({ count, role: of, total }) =>
		`${plural(count, { one: '# más', other: '# más' })}, ${column[of].toLowerCase()}: ${initiatives(total)}. Abre los siguientes.`,
	networkOthersOpen: 'mostrar más',
	networkOthersOpenName: ({ column: head }) => `Mostrar más ${head.toLowerCase()}`,
	networkOthersClose: 'Mostrar menos',
	networkOf: ({ shared, total }) => `${number(shared)} de ${number(total)}`,
	networkListHint: ({ left, right }) =>
		`${left}, y qué comparten con ${right.toLowerCase()}. Pulse uno para abrirlo.`,
	networkListFrom: 'Empezar por',
	networkListSelect: ({ name: one }) => `Seleccionar ${one}`,
	networkListLetGo: ({ name: one }) => `Soltar ${one}`,

	networkMatrixCell: ({ a, b, weight, who, by }) =>
		weight
			? `${listOf([a, b])}: ${sharedThings(by, who, weight)}`
			: `${listOf([a, b])}: nada compartido registrado`,
	networkMatrixSelf: ({ name: one, total, by }) =>
		`${one}: ${by === 'stated' ? statements(total) : initiatives(total)} en total`,
	networkMatrixLegend: ({ by, who }) =>
		by === 'stated'
			? 'Declaraciones'
			: by === 'shared'
				? 'Iniciativas que citan ambos'
				: who === 'countries'
					? 'Pares de actor y tema comunes a ambos'
					: 'Pares de país y tema comunes a ambos',
	networkMatrixNone: 'nada compartido registrado',
	networkMatrixDiagonal: ({ by }) =>
		by === 'stated' ? 'declaraciones en total' : 'iniciativas en total',
	networkMatrixRow: 'Mostrar',

	networkEgoRole: egoRole,
	networkEgoTogether: 'Comparten además una iniciativa',
	networkEgoApart: 'No comparten ninguna iniciativa registrada',
	networkEgoNowhere: 'Sin región',
	networkEgoContinued: ({ label }) => `${label}, continuación`,
	networkHow: {
		'content-contribution': 'Aporta contenido',
		'links-to': 'Enlaza',
		'data-sharing': 'Comparte datos',
		'joint-maintenance': 'Mantenimiento conjunto',
		consultation: 'Consulta',
		methodology: 'Método común',
		unspecified: 'Clase no indicada'
	},
	networkEgoPick: 'En el centro',
	networkEgoDefault: ({ name: middle }) =>
		`No hay nadie seleccionado, por lo que en el centro está quien tiene más vecinos: ${middle}.`,
	networkEgoHidden: ({ shown, hidden }) =>
		`Se dibujan los ${number(shown)} más cercanos; ${plural(hidden, { one: '# más está', other: '# más están' })} en la tabla.`,
	networkEgoNode: ({ name: node, group, weight, who, by }) =>
		`${node}, ${group.toLowerCase()}: ${sharedThings(by, who, weight)}`,
	networkEgoAlone: ({ name: one }) => `${one}: aquí no consta nada compartido con otro.`,

	networkWholePlacing: ({ share }) => `Situando la red: ${share}`,
	networkWholeCancel: 'Detener',
	networkWholeStopped: 'Se detuvo la colocación.',
	networkWholeAgain: 'Situarla de nuevo',
	networkWholeFailed: 'No se pudo situar la red.',
	networkZoomIn: 'Acercar',
	networkZoomOut: 'Alejar',
	networkZoomFit: 'Imagen completa',
	networkTouch: 'Con dos dedos se mueve y se acerca la imagen; con uno se desplaza la página.',
	networkWholeNode: ({ name: node, degree, who }) => `${node}: unido a ${parties[who](degree)}`,
	networkCommunities: 'Quiénes van unidos',
	networkCommunityName: ({ name: one, others }) =>
		others ? `${one} y ${plural(others, { one: '# más', other: '# más' })}` : one,
	networkCommunityTopic: ({ topic, on, of }) => `${topic}: ${number(on)} de ${initiatives(of)}`,
	networkCommunityMore: ({ count }) =>
		plural(count, { one: '# grupo más pequeño', other: '# grupos más pequeños' }),
	networkBridges: 'Puentes',
	networkBridgesNone: 'Ninguno: sin cualquiera de ellos, los demás siguen unidos.',
	networkBridge: ({ count, who }) => `por sí solo une ${parties[who](count)} con los demás`,
	networkBridgesMore: ({ count }) => plural(count, { one: '# más', other: '# más' }),
	networkIsolated: 'Sin unión',
	networkIsolatedText: ({ count, all, who }) =>
		count === 0
			? all === 1
				? `El único citado aquí (${parties[who](all)}) está unido a otro.`
				: `Todos los citados aquí (${parties[who](all)}) están unidos a otro.`
			: `${number(count)} de ${parties[who](all)} ${all === 1 ? 'citado' : 'citados'} aquí ${count === 1 ? 'no consta unido' : 'no constan unidos'} a ningún otro.`,
	networkIsolatedShow: 'Ver nombres',
	networkLegendFunds: 'financia más',
	networkLegendRuns: 'ejecuta más',
	networkLegendPartners: 'solo asociado',
	networkLegendSizeStated:
		'Tamaño: declaraciones. La posición y la cercanía solo indican quiénes van unidos.',
	networkLegendSize:
		'Tamaño: iniciativas. Grosor: lo que dos comparten. La posición y la cercanía solo indican quiénes van unidos.',

	networkTableCaption: {
		columns: ({ left, right }) => `${left} y ${right.toLowerCase()}: iniciativas que los unen`,
		network: ({ who }) => `${groups[who]} y sus vecinos`
	},
	networkTableName: 'Nombre',
	networkTableRole: 'Función',
	networkTableTotal: {
		shared: 'Iniciativas',
		place: 'Iniciativas',
		stated: 'Declaraciones'
	},
	networkTableDegree: 'Vecinos',
	networkTableReach: 'En dos pasos',
	networkTableWith: 'Unido a, y cuántas veces',
	networkTableMore: ({ count }) => plural(count, { one: '# más', other: '# más' }),
	networkTableRows: ({ count }) =>
		plural(count, { one: 'Mostrar # fila más', other: 'Mostrar # filas más' }),
	networkTableNobody: 'nadie registrado',

	networkFactFunds: ({ initiatives: count, paired, partners }) =>
		`Consta como financiador de ${initiatives(count)}; ${
			paired
				? `${number(paired)} de ellas ${name(paired)} además a otros que ejecutan: ${roles.implementer(partners)}`
				: 'ninguna cita a otro que ejecute'
		}.`,
	networkFactRuns: ({ initiatives: count, paired, partners }) =>
		`Consta como ejecutor de ${initiatives(count)}; ${
			paired
				? `${number(paired)} de ellas ${name(paired)} además a otros que financian: ${roles.funder(partners)}`
				: 'ninguna cita a otro que financie'
		}.`,
	networkFactReachFunders: ({ count }) =>
		`En dos pasos alcanza ${plural(count, { one: '# financiador más', other: '# financiadores más' })} a través de ejecutores comunes.`,
	networkFactReachImplementers: ({ count }) =>
		`En dos pasos alcanza ${plural(count, { one: '# ejecutor más', other: '# ejecutores más' })} a través de financiadores comunes.`,
	networkFactOnlyFunder: ({ only, of }) =>
		`De sus ejecutores (${number(of)}), ${number(only)} no ${have(only)} ningún otro financiador registrado.`,
	networkFactCoFunds: ({ names }) => `Cofinancia más a menudo con ${names}.`,
	networkFactCoRuns: ({ names }) => `Ejecuta más a menudo junto a ${names}.`,
	networkFactOwn: ({ count }) =>
		`${initiatives(count)} lo ${name(count)} a la vez como financiador y como ejecutor.`,
	networkFactDegree: ({ degree, reach, who, by }) =>
		`Está unido a ${parties[who](degree)} ${
			by === 'stated'
				? 'por declaraciones publicadas'
				: by === 'shared'
					? 'por iniciativas compartidas'
					: 'por aquello en lo que ambos trabajan'
		} y alcanza ${number(reach)} en dos pasos.`,
	networkFactClosest: ({ names }) => `Sus uniones más frecuentes: ${names}.`,
	networkFactTogether: ({ count, bodies }) =>
		`Con los ministerios y organismos que aquí figuran bajo él, consta como financiador de ${initiatives(count)}: ${bodies}. Lo que sigue se refiere solo a él.`,
	networkFactNone: ({ name: one }) => `Con este filtro no se cita: ${one}.`,
	networkFactsHeading: ({ name: one }) => `Qué dicen los registros: ${one}`,
	networkNameOthers: ({ count, each }) =>
		`${plural(count, { one: '# más', other: '# más' })} (${number(each)} cada uno)`,
	networkNameCount: ({ name: one, count }) => `${one} (${number(count)})`,

	networkSummaryColumns: ({ both, rows, left, right, leftRole, rightRole }) =>
		`${number(both)} de ${initiatives(rows)} ${both === 1 ? 'une' : 'unen'} ${roles[leftRole](left)} y ${roles[rightRole](right)}.`,
	networkSummaryStated: ({ statements: count, joined, all, who }) =>
		`${statements(count)} ${count === 1 ? 'une' : 'unen'} ${number(joined)} de ${parties[who](all)}.`,
	networkSummaryMost: ({ left, right }) =>
		`Más iniciativas a la izquierda: ${left}; a la derecha: ${right}.`,
	networkSummaryMissing: ({ count, left }) =>
		left === 'funder'
			? `${initiatives(count)} no ${name(count)} ambos, por lo que no se sabe quién está detrás.`
			: `A ${initiatives(count)} le${count === 1 ? '' : 's'} falta un lado o ambos.`,
	networkSummaryOwn: ({ overlapping, alone }) =>
		`${initiatives(overlapping)} ${name(overlapping)} un actor a la vez como financiador y como ejecutor${
			alone ? `, ${number(alone)} de ellas sin nadie más` : ''
		}; nadie se dibuja unido a sí mismo.`,
	networkSummaryNetwork: ({ joined, all, links, who }) =>
		`${number(joined)} de ${parties[who](all)} ${all === 1 ? 'citado' : 'citados'} ${joined === 1 ? 'está unido' : 'están unidos'} a otro, en ${plural(links, { one: '# par', other: '# pares' })}.`,
	networkSummaryMostNeighbours: ({ names }) => `Más vecinos: ${names}.`,
	networkSummaryAsOf: ({ date }) => `Según lo registrado el ${date}.`,

	networkNote: {
		columns:
			'Ancho: iniciativas compartidas; una iniciativa con varios en un lado cuenta una vez por cada par.',
		selfFunded: ({ count }) =>
			plural(count, {
				one: '# ejecutor consta solo como su propio financiador y no tiene línea.',
				other: '# ejecutores constan solo como sus propios financiadores y no tienen línea.'
			}),
		shared:
			'Dos quedan unidos cuando una iniciativa cita a ambos, en cualquier función; cada iniciativa cuenta una vez por par.',
		place:
			'Dos quedan unidos por cada país y tema en que ambos constan, en cualquier momento: un posible punto de coordinación, no una prueba de contacto.',
		placeCountries: 'Dos lugares quedan unidos por cada actor y tema registrado en ambos.',
		inventories:
			'Dos inventarios quedan unidos por cada iniciativa que ambos recogen. Las listas cargadas son muestras.',
		stated:
			'Cada vínculo es una declaración en una página que se leyó. El silencio no es señal de que dos no cooperen. El filtro no lo modifica.',
		actors: 'Los ministerios y organismos figuran como los citan los registros.',
		statesTogether:
			'Lo que financian los ministerios y organismos se muestra bajo su Estado; el panel los distingue uno por uno.',
		places: 'Se excluyen los lugares fuera del conjunto elegido.',
		whole: 'Recuento entero, también cuando el filtro pide partes.'
	},

	networkEmptyTitle: {
		rows: 'No queda ninguna iniciativa con este filtro',
		pairs: 'Aquí nada une a nadie'
	},
	networkEmptyText: {
		rows: ({ what }) =>
			what ? `El filtro (${what}) no deja nada que unir. Quite una parte.` : 'No hay nada cargado.',
		pair: ({ rows, left, right }) =>
			`${plural(rows, { one: 'La única iniciativa no cita', other: 'Ninguna de las # iniciativas cita' })} ambas columnas, ${left.toLowerCase()} y ${right.toLowerCase()}. Los registros no dicen más.`,
		network: ({ rows }) =>
			`${initiatives(rows)} ${rows === 1 ? 'seleccionada' : 'seleccionadas'}, pero ninguna une dos de los que se piden.`
	},
	networkEmptyClear: ({ what }) => `Quitar: ${what}`,
	networkEmptyClearAll: 'Quitar todo el filtro'
};
