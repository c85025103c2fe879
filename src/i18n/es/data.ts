import type { Texts } from '../en';
import { number } from './number';
import { plural } from './plural';

export const data: Texts['data'] = {
	dataAnswer: ({ listings, sites, full }) =>
		`${plural(listings, { one: '# ficha', other: '# fichas' })} de ${plural(sites, { one: '# sitio', other: '# sitios' })}; ${
			full
				? plural(full, { one: '# cargado por completo', other: '# cargados por completo' })
				: 'ninguno está cargado por completo'
		}`,
	dataRelease: 'Edición',
	dataVersion: 'Versión',
	dataRead: 'Páginas leídas',
	dataHash: 'Resumen criptográfico',
	dataInitiatives: 'Iniciativas',
	dataListings: 'Fichas',
	dataSitesCount: 'Sitios',
	dataActors: 'Actores',
	dataAssumed: 'Duración supuesta si no se indica el fin',
	dataMonths: ({ months }) => plural(months, { one: '# mes', other: '# meses' }),
	dataKept: 'Guardado en este equipo',
	dataKeptYes: 'Sí: la próxima visita parte de esta copia, también sin red.',
	dataKeptNo: 'No: este navegador no guarda datos y la próxima visita los carga de nuevo.',
	dataStorage: ({ used }) => `${used}\u00a0MB utilizados en este navegador.`,
	keepingReady: 'Listo sin conexión: el programa y el inventario están guardados aquí.',
	keepingProgramOnly: 'El programa está guardado aquí; el inventario, no: necesita una red.',
	keepingComing: 'El programa se está descargando por completo; después se abre también sin red.',
	keepingNotReady:
		'El programa no está guardado aquí: sin red, esta página no se abre. Algunos navegadores lo permiten solo en direcciones https.',
	keepingLasts: 'El navegador se comprometió a no borrarlo cuando necesite espacio.',
	keepingMayGo: 'El navegador puede borrarlo cuando necesite espacio.',
	keepingAsk: 'Pedir al navegador que lo conserve',
	keepingInstall: 'Instalar aplicación',
	keepingKind: {
		card: ({ count }) => plural(count, { one: '# hallazgo', other: '# hallazgos' }),
		decision: ({ count }) =>
			plural(count, {
				one: '# decisión sobre duplicados',
				other: '# decisiones sobre duplicados'
			}),
		story: ({ count }) => plural(count, { one: '# relato', other: '# relatos' }),
		indicator: ({ count }) =>
			plural(count, { one: '# tabla de valores propios', other: '# tablas de valores propios' }),
		crosswalk: ({ count }) =>
			plural(count, {
				one: '# tabla de correspondencias propia',
				other: '# tablas de correspondencias propias'
			})
	},
	keepingMade: ({ made }) => `Lo que usted creó y guarda aquí: ${made}.`,
	keepingMadeNone: 'Usted no ha creado nada que se guarde aquí.',
	keepingRemoveInventory: 'Eliminar programa e inventario',
	keepingRemoveMade: 'Eliminar lo que creé',
	keepingSure: '¿Confirmar?',
	keepingSureInventory:
		'El programa y el inventario se eliminan de este equipo y se descargan de nuevo en la próxima visita. Lo que usted creó permanece.',
	keepingSureMade:
		'No se puede deshacer. Los hallazgos, las decisiones y los relatos pueden guardarse antes como archivos, en sus propias páginas.',
	keepingYes: 'Eliminar',
	keepingNo: 'Conservar',
	keepingMadeGone: 'Lo que usted creó se eliminó de este equipo.',
	dataRejected: 'Excluido por contener un error',
	dataRejectedNone: 'No se excluyó ningún registro.',
	dataRejectedFile: 'Archivo',
	dataRejectedRecord: 'Registro',
	dataRejectedReason: 'Por qué',
	dataRejectedPosition: ({ position }) => `n.º ${number(position)}`,
	dataSites: 'Sitios',
	dataSitesNote:
		'Solo los inventarios de proyectos cuentan como observación. Cada sitio conserva sus propios términos y fechas. La antigüedad es la misma que en la lente de calidad del registro: meses desde el último día que indica una ficha.',
	dataSitesHint: 'Pulse una columna para ordenar por ella, o un número de fichas para leerlas.',
	dataSite: 'Sitio',
	dataKind: 'Clase',
	dataCount: 'Fichas',
	dataComplete: 'Grado de carga',
	dataAsOf: 'Lectura',
	dataSiteKind: {
		inventory: 'inventario',
		'own-site': 'sitio propio de la organización',
		government: 'sitio gubernamental',
		press: 'prensa',
		repost: 'copia de otro sitio'
	},
	dataFind: 'Buscar un sitio',
	dataFound: ({ shown, total }) =>
		`${number(shown)} de ${plural(total, { one: '# sitio', other: '# sitios' })}`,
	dataNotStated: 'no indicado',
	dataFilled: 'Campos completados',
	dataUnused: 'Temas nunca usados',
	dataUnusedNone: 'ninguno: ha usado todos los temas de su alcance',
	dataReading: 'Leyendo las fichas…',
	dataSources: 'Fuentes y licencias',
	dataSource: 'Fuente',
	dataLicence: 'Licencia o condiciones',
	dataAccessed: 'Lectura'
};
