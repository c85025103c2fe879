import type { Texts } from '../en';
import { plural } from './plural';

const labelsOf = (count: number) => plural(count, { one: '# etiqueta', other: '# etiquetas' });
const taxonomiesOf = (count: number) =>
	plural(count, { one: '# taxonomía', other: '# taxonomías' });
const content = ({ labels, matches }: { labels: number; matches: number }) =>
	`${labelsOf(labels)}, ${plural(matches, {
		one: '# correspondencia',
		other: '# correspondencias'
	})}`;

export const terms: Texts['terms'] = {
	termsTitlePlain: 'Qué significan los términos de cada cual',
	termsTitle: ({ exact, matches, taxonomies }) =>
		`Solo ${exact} de ${matches} correspondencias entre los términos de ${taxonomiesOf(taxonomies)} y nuestros temas ${exact === 1 ? 'es exacta' : 'son exactas'}`,
	termsConflictsTitle: ({ count }) =>
		`${plural(count, {
			one: '# término no significa',
			other: '# términos no significan'
		})} lo mismo para todos los que describen este campo`,
	termsChangesNone:
		'Los temas se muestran en nuestros propios términos: no se ha abierto ni cerrado ninguna laguna',
	termsChangesTitle: ({ vocabulary, closed, opened, uncovered }) =>
		`Con los términos «${vocabulary}», ${plural(closed, {
			one: '# laguna se cierra',
			other: '# lagunas se cierran'
		})}, ${plural(opened, { one: '# se abre', other: '# se abren' })} y ${uncovered} no ${uncovered === 1 ? 'tiene' : 'tienen'} término`,
	termsExchangeTitle: 'Llevarse la tabla de correspondencias, o traer una propia',
	termsGlossaryTitle: 'Qué significan aquí los términos de este campo',

	termsParts: 'Partes de esta página',
	termsPart: {
		crosswalk: 'Correspondencias',
		conflicts: 'Conflictos',
		changes: 'Lagunas que cambian',
		exchange: 'Intercambio',
		glossary: 'Glosario'
	},
	termsForms: 'Forma',
	termsForm: { matrix: 'Matriz', flow: 'Flujo', topics: 'Por tema', table: 'Tabla' },
	termsReading: 'Leyendo el catálogo',
	termsFailed: 'No se pudo leer el catálogo',
	termsFailedText:
		'La tabla de correspondencias forma parte de él. Las demás vistas siguen funcionando.',

	termsKind: {
		exactMatch: 'exacta',
		closeMatch: 'cercana',
		narrowMatch: 'restringida',
		broadMatch: 'amplia'
	},
	termsKindNone: 'ninguna',
	termsKindUnjudged: 'sin valorar',
	termsKindAbout: {
		exactMatch: 'la etiqueta significa nuestro tema',
		closeMatch: 'casi lo mismo',
		narrowMatch: 'nuestro tema es solo una parte de la etiqueta',
		broadMatch: 'la etiqueta es solo una parte de nuestro tema'
	},
	termsNoneAbout: 'no corresponde a ningún tema nuestro',
	termsReason: {
		exactMatch: 'Mismo significado.',
		closeMatch: 'Casi el mismo significado.',
		narrowMatch: 'La etiqueta es más amplia que nuestro tema.',
		broadMatch: 'La etiqueta es solo una parte de nuestro tema.'
	},
	termsAlsoMeans: ({ others }) => `La etiqueta también abarca: ${others}.`,
	termsNoTopic: 'No corresponde a ningún tema nuestro.',
	termsUnjudged: 'No es un tema, por lo que no se valora.',
	termsNoted: ({ note }) => `Nota: ${note}.`,

	termsSubtitle: ({ labels, taxonomies }) =>
		`${labelsOf(labels)} de ${taxonomiesOf(taxonomies)}, en correspondencia con nuestros trece temas`,
	termsFind: 'Buscar una etiqueta, un código, una taxonomía o un tema',
	termsNothing: 'Ninguna etiqueta tiene estas palabras',
	termsNothingText: 'Pruebe con una palabra, o con parte de ella.',
	termsFindClear: 'Ver todas las etiquetas',
	termsOrder: 'Orden de las taxonomías',
	termsOrderOf: { name: 'A–Z', covered: 'Más temas' },
	termsTaxonomy: 'Taxonomía',
	termsCode: 'Código',
	termsLabel: 'Etiqueta',
	termsMatch: 'Correspondencia',
	termsTopic: 'Nuestro tema',
	termsWhy: 'Por qué',
	termsNone: 'Ningún tema',
	termsCell: ({ taxonomy, topic, labels, kind }) =>
		`${taxonomy}, ${topic}: ${
			labels ? `${labelsOf(labels)}, correspondencia más segura: ${kind}` : 'ninguna etiqueta'
		}`,
	termsGrid: 'Taxonomías y nuestros temas. Las flechas desplazan, Intro muestra las etiquetas.',
	termsHint: 'La cifra junto a una marca cuenta las etiquetas. Pulse una celda para leerlas.',
	termsCellNothing: ({ taxonomy, topic }) =>
		`Ninguna etiqueta de «${taxonomy}» corresponde a «${topic}».`,
	termsSources: ({ owner }) => `Etiquetas de ${owner}, leídas en`,
	termsSummary: ({ labels, exact, close, narrow, broad, none, most, mostCount }) =>
		`${labelsOf(labels)}: ${plural(exact, { one: '# correspondencia exacta', other: '# correspondencias exactas' })}, ${plural(close, { one: '# cercana', other: '# cercanas' })}, ${plural(narrow, { one: '# restringida', other: '# restringidas' })}, ${plural(broad, { one: '# amplia', other: '# amplias' })}, ${labelsOf(none)} sin equivalente. Tema al que llevan más etiquetas: ${most} (${mostCount}).`,
	termsNote:
		'Las correspondencias son valoración nuestra a partir de etiquetas y definiciones, en los términos de SKOS y leídas de la etiqueta a nuestro tema. Corríjalas en data/crosswalk.jsonl.',
	termsFlowFrom: 'Etiquetas de',
	termsFlowTo: 'junto a',
	termsFlowOurs: 'nuestros temas',
	termsFlowNode: ({ label, links }) => (links ? `${label}: ${links}` : `${label}: ninguna línea`),
	termsFlowLink: ({ kind, label }) => `${kind} ${label}`,
	termsFlowHint: 'Las flechas desplazan, Intro deja solo las líneas de un término.',
	termsFlowNarrow: 'Tres columnas necesitan más espacio que este: aquí está la lista.',
	termsTopicCount: ({ labels, taxonomies }) => `${labelsOf(labels)} de ${taxonomiesOf(taxonomies)}`,
	termsTopicNone: 'Términos sin un tema nuestro',

	termsConflictsText:
		'De una tabla revisada, data/term-conflicts.jsonl; aquello a lo que corresponde cada etiqueta procede de la tabla de correspondencias.',
	termsConflictMeans: 'Qué significa allí',
	termsConflictOurs: 'Corresponde a',
	termsSameLabel: 'La misma etiqueta, otras correspondencias',
	termsSameLabelText:
		'Calculado a partir de la tabla de correspondencias: etiquetas que se escriben igual y no llevan a los mismos temas.',

	termsChangesAsk: 'Elija otros términos para los temas y vea qué efecto tienen en las lagunas.',
	termsChangesBy: 'Celdas',
	termsChangesByOf: { subregion: 'Tema × subregión', country: 'Tema × país' },
	termsChangesKind: {
		closed: 'Cerrada',
		opened: 'Abierta',
		uncovered: 'Sin término',
		kept: 'Sigue'
	},
	termsChangesKindAbout: {
		closed: 'una laguna de nuestro tema, y labor registrada bajo el término',
		opened: 'nadie observaba nuestro tema, y el término es una laguna',
		uncovered: 'una laguna de nuestro tema por la que ningún término pregunta',
		kept: 'una laguna de nuestro tema y del término'
	},
	termsChangesShown: 'Clases de cambio mostradas',
	termsChangesSummary: ({ before, after, uncovered, places }) =>
		`${plural(places, { one: '# lugar', other: '# lugares' })}. Nuestros temas tienen aquí ${plural(
			before,
			{
				one: '# celda con laguna',
				other: '# celdas con laguna'
			}
		)}; los términos tienen ${after}, y lo que no cubren tiene ${uncovered}. Los términos que reúnen temas cierran lagunas sin que se realice labor alguna.`,
	termsChangesPlace: 'Lugar',
	termsChangesTopic: 'Nuestro tema',
	termsChangesWord: 'Término',
	termsChangesWhat: 'Qué ocurre',
	termsChangesWhy: 'Porque',
	termsChangesClosed: ({ causes }) => `El término también representa: ${causes}.`,
	termsChangesOpened: ({ causes }) =>
		`El término también representa lo siguiente, que un inventario observa: ${causes}.`,
	termsChangesCause: ({ topic, kind, label, records, state }) =>
		`${topic} (correspondencia ${kind} con «${label}»; ${records ? plural(records, { one: '# registrada', other: '# registradas' }) : state})`,
	termsChangesState: {
		value: 'registrado',
		regional: 'solo labor regional',
		'gap-confirmed': 'una laguna confirmada',
		'gap-apparent': 'una laguna aparente',
		unknown: 'nadie observa',
		'out-of-scope': 'fuera del alcance'
	},
	termsChangesUncovered: 'Ninguna correspondencia que cuente lleva de este tema a un término.',
	termsChangesKept: ({ kind, label }) =>
		`Aquí no consta nada más de lo que representa el término (correspondencia ${kind} con «${label}»).`,
	termsChangesRecords: 'Registros',
	termsChangesEmpty: 'Ninguna laguna cambia en estos lugares',
	termsChangesEmptyText:
		'Con estas correspondencias, cada laguna sigue siendo lo que era, o no hay ninguna. Otros lugares, u otras correspondencias, pueden dar otro resultado.',
	termsMore: ({ count }) => `Mostrar ${count} más`,
	termsNeedNote:
		'La necesidad se mide por las esferas del índice y siempre cuenta nuestros propios temas: no cambia con los términos.',

	termsOut: 'Exportar',
	termsOutText:
		'Toda la tabla de correspondencias en un archivo SSSOM (separado por tabuladores, con sus metadatos): etiquetas, correspondencias en los términos de SKOS y motivos. CC BY 4.0.',
	termsOutButton: 'Guardar crosswalk.sssom.tsv',
	termsOutTitle: ({ product }) => `${product}: tabla de correspondencias`,
	termsOutDescription:
		'Etiquetas de inventarios y marcos de creación de capacidad cibernética, puestas en correspondencia con trece temas por personas que leyeron las etiquetas y las definiciones.',
	termsIn: 'Importar',
	termsInText:
		'Un archivo SSSOM propio. Un lado de cada correspondencia es un tema nuestro, por su identificador; el otro se convierte en un vocabulario que puede seleccionarse. Se comprueba, se guarda en este equipo y nunca se mezcla con los nuestros.',
	termsInFile: 'Archivo SSSOM (.tsv)',
	termsInTopics: 'Identificadores de nuestros temas',
	termsInTooLarge: 'El archivo supera 2 MB.',
	termsInUnreadable: 'No se pudo leer el archivo.',
	termsInNoTable: 'El archivo no contiene ninguna tabla.',
	termsInNoColumn: ({ field }) => `La tabla no tiene la columna «${field}».`,
	termsInBroken: ({ line }) => `Hay comillas sin cerrar, o seguidas de texto: línea ${line}.`,
	termsInTooMany: ({ of, most }) =>
		of === 'prefixes'
			? `El archivo tiene términos de más de ${most} taxonomías (prefijos).`
			: `El archivo tiene más de ${most} etiquetas de una misma taxonomía.`,
	termsInRead: ({ rows, good }) =>
		`${good} de ${plural(rows, { one: '# correspondencia', other: '# correspondencias' })} ${good === 1 ? 'puede' : 'pueden'} usarse.`,
	termsInNone: 'No puede usarse ninguna correspondencia.',
	termsInKeep: 'Guardar en este equipo',
	termsInCancel: 'Descartarlo',
	termsInReplaces: ({ name }) => `Sustituye a «${name}», que ya está guardada.`,
	termsInFaults: ({ count }) =>
		plural(count, {
			one: '# correspondencia queda excluida',
			other: '# correspondencias quedan excluidas'
		}),
	termsInFaultsMore: ({ count }) => plural(count, { one: 'y # más', other: 'y # más' }),
	termsInRow: 'Fila',
	termsInField: 'Campo',
	termsInValue: 'Valor',
	termsInReason: 'Motivo',
	termsInFault: {
		missing: 'vacío, pero obligatorio',
		'no-curie': 'no es un identificador breve como «mine:A1»',
		'no-prefix': 'su prefijo no está declarado en curie_map',
		'no-match': 'no es una correspondencia exacta, cercana, restringida o amplia de SKOS',
		negative: 'dice que algo no corresponde',
		'no-topic': 'ninguno de los lados es un tema nuestro',
		repeated: 'el mismo par ya está'
	},
	termsOwn: 'Guardado en este equipo',
	termsOwnNone: 'Nada todavía.',
	termsOwnLine: content,
	termsOwnKept: ({ leftOut, file, ...own }) =>
		`${content(own)} · ${file}${
			leftOut
				? ` · ${plural(leftOut, {
						one: 'se excluyó # fila del archivo',
						other: 'se excluyeron # filas del archivo'
					})}`
				: ''
		}`,
	termsOwnUse: 'Mostrar el Atlas en estos términos',
	termsOwnRemove: 'Eliminar',
	termsOwnRemoveNamed: ({ name }) => `Eliminar: ${name}`,
	termsOwnNotLasting: 'Este navegador no guarda nada: dura lo que dure la página.',
	termsOwnFailed: 'No se pudo guardar.',

	termsGlossaryFind: 'Buscar un término',
	termsGlossarySource: 'Fuente',
	termsGlossaryNothing: 'Ningún término tiene estas palabras.'
};
