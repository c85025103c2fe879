import type { Texts } from '../en';
import { boundaries } from './boundaries';
import { plural } from './plural';

const initiatives = (count: number) =>
	plural(count, { one: '# iniciativa', other: '# iniciativas' });

export const take: Texts['take'] = {
	takeTitle: 'Exportar',
	takePicture: 'Imagen',
	takePictureAbout:
		'Con título, leyenda, filtros, regla de recuento, fuentes, enlace y código. En SVG, el texto sigue siendo texto.',
	takeSlides: 'Diapositivas',
	takePrint: 'Imprimir',
	takePrintAbout:
		'A4, claro, con los enlaces escritos por completo. En PDF, si así se elige en la impresora.',
	takeTheme: 'Colores',
	takeThemes: { light: 'Claro', dark: 'Oscuro' },
	takeShape: 'Proporciones',
	takeShapes: { screen: 'Altura necesaria', slide: 'Diapositiva, 16:9' },
	takePictures: {
		svg: 'SVG',
		png: 'PNG',
		png2: 'PNG, doble definición',
		png4k: 'PNG, 4K'
	},
	takeCopy: 'Copiar PNG',
	takeClose: 'Cerrar',
	takeCancel: 'Cancelar',
	takeWorking: 'En preparación',
	takeInFront: 'Mantenga esta pestaña a la vista: el dibujo se detiene mientras está oculta.',
	takeSaved: ({ name }) => `Guardado: ${name}`,
	takeCopied: 'La imagen está copiada.',
	takeCancelled: 'Cancelado. No se guardó nada.',
	takeFailed: 'No se pudo crear. Inténtelo de nuevo o elija otra forma.',
	takeTooSlow: 'No se pudo terminar la vista. Inténtelo de nuevo o imprímala.',
	takeOtherRelease:
		'Entretanto llegaron datos más recientes. Recargue la página para verlos y vuelva a intentarlo.',
	takeTooTall: 'La imagen es demasiado alta para este tamaño. Elija un PNG más pequeño, o SVG.',
	takeCopyRefused: 'El navegador no permitió copiar la imagen. Guarde el PNG en su lugar.',
	takeFilterPart: ({ facet, values }) => `${facet}: ${values}`,
	takeFilter: ({ parts, shown }) =>
		parts.length ? `Filtro: ${parts.join('; ')}. ${shown}.` : `Sin filtro. ${shown}.`,
	takeCounting: {
		whole: 'Una iniciativa cuenta una vez por cada valor que cita.',
		fractional: 'Una iniciativa cuenta a partes iguales para los valores que cita.'
	},
	takeScope: {
		recipients:
			'El silencio es una laguna solo en los receptores de ayuda (lista del CAD de la OCDE).',
		all: 'El silencio es una laguna en todos los países y territorios.'
	},
	takeSources: ({ names, others, date }) =>
		others
			? `Fuentes: ${names.join(', ')} y ${plural(others, { one: '# sitio más', other: 'otros # sitios' })}, lectura: ${date}.`
			: `Fuentes: ${names.join(', ')}, lectura: ${date}.`,
	takeBlank: 'Un espacio en blanco no demuestra que no se hiciera nada.',
	takeBoundary: boundaries.boundaryShort,
	takeRelease: ({ version }) => `Edición ${version}`,
	takeCode: 'Código QR del enlace',
	takeDescription: ({ filter, counting }) => `${filter} ${counting}`,

	takeSlidesAbout:
		'PPTX, 16:9, con tablas y gráficos editables cuando la vista los tenga, y notas para quien presenta.',
	takeSlidesView: 'Esta vista como diapositiva',
	takeSlidesStory: ({ title }) => `El relato «${title}»`,
	takeSlidesSteps: ({ count }) => plural(count, { one: '# paso', other: '# pasos' }),
	takeSlidesNoPicture: 'Este paso no se pudo dibujar. Está aquí:',
	takeSlidesLack: ({ count }) =>
		plural(count, {
			one: '# paso no se pudo dibujar: su diapositiva lleva el enlace',
			other: '# pasos no se pudieron dibujar: sus diapositivas llevan los enlaces'
		}),
	takeSlidesMore: ({ count }) =>
		plural(count, {
			one: '… y # fila más en el Atlas',
			other: '… y # filas más en el Atlas'
		}),
	takeSlideYears: 'Iniciativas activas cada año, según fechas indicadas o supuestas',
	takeSlideYear: 'Año',
	takeSlideInitiatives: 'Iniciativas',
	takeSlideEndStated: 'Fin indicado',
	takeSlideEndAssumed: 'Fin supuesto, o en curso según lo recopilado',
	takeSlidePicked: 'Países elegidos',
	takeSlideOthers: 'Otros países',
	takeSlidePeriod: 'Al mismo tiempo',
	takeSlideNone: ({ label, state }) => `${label} (${state})`,
	takeSlideState: 'Estado',
	takeSlideValue: 'Valor mostrado',
	takeSlideKeyCount: ({ text, count }) => `${text}: ${count}`,
	takeSlidesPart: 'La primera parte de la página; el resto está en el Atlas.',
	takeSlidesMethod: 'Fuentes y método',
	takeSlidesStates: 'Donde no hay nada registrado',
	takeSlidesMaps: 'Mapas',

	takeDataTitle: 'Datos',
	takeDataScope: 'Qué registros',
	takeDataShown: ({ count }) =>
		`Lo que el filtro selecciona para esta vista: ${initiatives(count)}`,
	takeDataSelected: ({ count }) => `Lo seleccionado: ${initiatives(count)}`,
	takeDataAll: ({ count }) => `Todo: ${initiatives(count)}`,
	takeDataXlsx: 'Libro (XLSX)',
	takeDataXlsxHint:
		'Registros, enlaces a cada ficha, la tabla de correspondencias, el gráfico y qué significa todo ello',
	takeDataCsv: {
		records: 'Registros (CSV)',
		links: 'Enlaces (CSV)',
		crosswalk: 'Correspondencias (CSV)'
	},
	takeDataEmpty: 'Ningún registro que exportar.',
	takeDataSheet: {
		records: 'registros',
		links: 'enlaces',
		crosswalk: 'correspondencias',
		figure: 'gráfico',
		readme: 'léame'
	},
	takeDataReadme: {
		title: 'Qué es esto',
		filter: 'Registros de este archivo',
		counting: 'Cómo cuenta el Atlas',
		release: 'Edición',
		made: 'Creado el',
		link: 'Dirección de la vista',
		sources: 'Fuentes',
		licence: 'Licencia',
		columns: 'Columnas',
		sheet: 'Hoja',
		head: 'Encabezado',
		code: 'Código en los archivos CSV',
		about: 'Qué dice'
	},
	takeDataReadmeScope: {
		shown:
			'Lo que el filtro selecciona para esta vista, incluso lo que los ajustes de la vista dejan fuera del gráfico.',
		selected: 'Lo que estaba seleccionado en la vista.',
		all: 'Todos los registros de la edición.'
	},
	takeDataReadmeEmpty:
		'Una celda vacía significa que ninguna ficha lo dice, nunca que no lo haya. Los distintos valores de una celda se separan con « | ».',
	takeDataColumns: {
		initiative_id: {
			head: 'Id. de la iniciativa',
			about: 'El identificador de la iniciativa en el Atlas. Es el mismo de una edición a otra.'
		},
		title: { head: 'Título', about: 'El título de la iniciativa, en su propio idioma.' },
		title_language: {
			head: 'Idioma del título',
			about: 'BCP 47, en la medida en que lo revelan las palabras del título.'
		},
		topic_ids: { head: 'Id. de los temas', about: 'Identificadores de los temas.' },
		topics: { head: 'Temas', about: 'Sus nombres.' },
		activity_ids: {
			head: 'Id. de las actividades',
			about: 'Identificadores de las clases de actividad.'
		},
		activities: { head: 'Actividades', about: 'Sus nombres.' },
		user_ids: {
			head: 'Id. de los destinatarios',
			about: 'Identificadores de los grupos a los que se destina la labor.'
		},
		users: { head: 'Destinatarios', about: 'Sus nombres.' },
		country_iso3: {
			head: 'Países, código ISO',
			about: 'Países citados, por su código ISO 3166-1 alfa-3; Kosovo es XKX.'
		},
		countries: { head: 'Países', about: 'Sus nombres.' },
		area_ids: {
			head: 'Id. de las zonas',
			about: 'Identificadores de las zonas citadas en lugar de países.'
		},
		areas: { head: 'Zonas', about: 'Sus nombres.' },
		is_global: { head: 'Mundial', about: 'Si alguna ficha dice que la labor es mundial.' },
		funder_ids: {
			head: 'Id. de los financiadores',
			about: 'Identificadores de las entidades que financian.'
		},
		funders: { head: 'Financiadores', about: 'Sus nombres.' },
		implementer_ids: {
			head: 'Id. de los ejecutores',
			about: 'Identificadores de las entidades que llevan a cabo la labor.'
		},
		implementers: { head: 'Ejecutores', about: 'Sus nombres.' },
		partner_ids: {
			head: 'Id. de los asociados',
			about: 'Identificadores de las demás entidades citadas.'
		},
		partners: { head: 'Asociados', about: 'Sus nombres.' },
		start_stated: {
			head: 'Inicio indicado',
			about: 'Con la precisión de su fuente: un año, un mes o un día.'
		},
		start_earliest: {
			head: 'Inicio más temprano',
			about: 'El primer día que puede significar el inicio indicado.'
		},
		start_precision: {
			head: 'Precisión del inicio',
			about: 'Cuánto dice la fuente: año, mes o día.'
		},
		end_stated: {
			head: 'Fin indicado',
			about: 'Con la precisión de su fuente: un año, un mes o un día.'
		},
		end_latest: {
			head: 'Fin más tardío',
			about: 'El último día que puede significar el fin indicado.'
		},
		end_precision: {
			head: 'Precisión del fin',
			about: 'Cuánto dice la fuente: año, mes o día.'
		},
		end_assumed: {
			head: 'Fin supuesto',
			about: 'Cuando solo se indica el inicio: el fin que supone el Atlas. Ninguna fuente lo dice.'
		},
		status_id: {
			head: 'Id. del estado',
			about:
				'En qué punto estaba la iniciativa el día de la exportación, según sus fechas: planned, running, no-end, ended, undated.'
		},
		status: { head: 'Estado', about: 'Lo mismo, en palabras.' },
		status_basis: {
			head: 'Base del estado',
			about:
				'dates: fechas indicadas; assumed: un fin supuesto; collected: según lo anotó quien lo recopiló.'
		},
		states_budget: {
			head: 'Presupuesto indicado',
			about: 'Si alguna ficha indica un presupuesto. Los importes figuran entre los enlaces.'
		},
		site_ids: {
			head: 'Id. de los sitios',
			about: 'Identificadores de los sitios que la recogen.'
		},
		sites: { head: 'Sitios', about: 'Sus nombres.' },
		listing_count: { head: 'Fichas', about: 'Cuántas páginas de estos sitios la recogen.' },
		listing_urls: {
			head: 'Direcciones',
			about:
				'Direcciones de estas páginas. Se omite una página que pueda causar daños o que se leyó solo en una copia.'
		},
		atlas_link: { head: 'En el Atlas', about: 'Dirección de la iniciativa en el Atlas.' },
		initiative_title: { head: 'Título', about: 'El título de la iniciativa en el Atlas.' },
		listing_id: { head: 'Id. de la ficha', about: 'El identificador de esta ficha en el Atlas.' },
		listing_title: {
			head: 'Título en la página',
			about: 'El título tal como figura en la página.'
		},
		site_id: { head: 'Id. del sitio', about: 'El identificador del sitio.' },
		site: { head: 'Sitio', about: 'Su nombre.' },
		site_kind: {
			head: 'Clase de sitio',
			about: 'inventory, own-site, government, press o repost.'
		},
		inventory_id: {
			head: 'Id. del inventario',
			about: 'El identificador del inventario que es el sitio, si lo es.'
		},
		inventory: { head: 'Inventario', about: 'Su nombre.' },
		url: { head: 'Dirección', about: 'Dirección de la página.' },
		url_note: {
			head: 'Sobre la dirección',
			about:
				'unsafe: la página puede causar daños, por lo que se omite su dirección; copy: se leyó en una copia.'
		},
		retrieved: { head: 'Fecha de lectura', about: 'El día en que se leyó el sitio.' },
		topic_words: {
			head: 'Temas, sus términos',
			about: 'Cómo llama a los temas el propio sitio.'
		},
		area_words: {
			head: 'Lugares, sus términos',
			about: 'Cómo llama a las zonas y los lugares el propio sitio.'
		},
		funder_words: { head: 'Financiadores, sus términos', about: 'Como los escribe el sitio.' },
		implementer_words: { head: 'Ejecutores, sus términos', about: 'Como los escribe el sitio.' },
		partner_words: { head: 'Asociados, sus términos', about: 'Como los escribe el sitio.' },
		status_stated: {
			head: 'Estado según lo recopilado',
			about: 'planned, ongoing o completed.'
		},
		languages: { head: 'Idiomas', about: 'Idiomas que cita la página, ISO 639.' },
		budget_amount: {
			head: 'Presupuesto',
			about: 'Importe indicado. Los importes de varias fichas no deben sumarse.'
		},
		budget_upper: {
			head: 'Presupuesto, límite superior',
			about: 'Límite superior, cuando se indica un intervalo.'
		},
		budget_currency: { head: 'Moneda', about: 'ISO 4217.' },
		budget_note: { head: 'Sobre el presupuesto', about: 'Lo que añade la fuente.' },
		same_because: {
			head: 'La misma porque',
			about: 'Por qué se considera que esta ficha es de la misma iniciativa que las demás.'
		},
		notes: { head: 'Correcciones', about: 'Qué se corrigió en el registro.' },
		taxonomy_id: { head: 'Id. de la taxonomía', about: 'El identificador de la taxonomía.' },
		taxonomy: { head: 'Taxonomía', about: 'De quién son los términos.' },
		taxonomy_owner: { head: 'Responsable', about: 'Quién mantiene la taxonomía.' },
		taxonomy_version: { head: 'Versión', about: 'Versión o año de la taxonomía.' },
		label_code: { head: 'Código de la etiqueta', about: 'Tal como figura en la taxonomía.' },
		label: { head: 'Etiqueta', about: 'La palabra o expresión.' },
		skos_relation: {
			head: 'Relación',
			about:
				'Leída de la etiqueta al tema: skos:exactMatch, closeMatch, narrowMatch (el tema es más restringido), broadMatch (el tema es más amplio).'
		},
		topic_id: {
			head: 'Id. del tema',
			about: 'El tema del Atlas; vacío cuando no corresponde ninguno.'
		},
		topic: { head: 'Tema', about: 'Su nombre.' },
		is_judged: { head: 'Valorada', about: 'Si alguien ha valorado la etiqueta.' },
		note: { head: 'Nota', about: 'Lo que se anotó.' },
		sources: { head: 'Fuentes', about: 'Dónde se leyó la taxonomía.' }
	}
};
