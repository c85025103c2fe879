import type { Texts } from '../en';
import { plural } from './plural';

export const cards: Texts['cards'] = {
	cardsAnswer: ({ count }) =>
		count === 0
			? 'Aún no se ha guardado ningún hallazgo'
			: plural(count, { one: '# hallazgo guardado', other: '# hallazgos guardados' }),
	cardsText:
		'«Guardar hallazgo», en el encabezado, conserva el título de una vista con sus filtros y sus registros. Al abrirse con una edición posterior, cada tarjeta dice si sigue siendo cierta.',
	cardsLasting:
		'Las tarjetas se guardan en este navegador. Llévelas consigo como archivo o enlace.',
	cardsNotLasting:
		'Este navegador no guarda nada: las tarjetas desaparecen al cerrar la página. Llévelas consigo como archivo.',
	cardsExport: 'Guardar todas como archivo',
	cardsImport: 'Añadir archivo',
	cardsImported: ({ added, faulty }) =>
		`${plural(added, { one: '# tarjeta añadida', other: '# tarjetas añadidas' })}${faulty ? `, ${plural(faulty, { one: '# tenía errores y se excluyó', other: '# tenían errores y se excluyeron' })}` : ''}.`,
	cardsImportFailed: 'Este no es un archivo de tarjetas. No se modificó nada.',
	cardsLinked: 'Un hallazgo de un enlace',
	cardsLinkBroken:
		'El enlace no contiene una tarjeta completa. Solicítelo de nuevo, o pida un archivo.',
	cardsKeep: 'Guardarlo',
	cardsOpen: 'Abrir la vista',
	cardsCopy: 'Copiar enlace',
	cardsCopied: 'Enlace copiado',
	cardsRemove: 'Eliminar',
	cardsSeen: ({ date, version, total }) =>
		`Guardado: ${date}, edición ${version}, con ${plural(total, { one: '# iniciativa', other: '# iniciativas' })} detrás`,
	cardsRule: { whole: 'contadas una vez por lugar', fractional: 'contadas a partes iguales' },
	cardsStillTrue: 'Aún es cierto',
	cardsChanged: ({ now, added, removed }) =>
		`Cambió: ahora «${now}»${added || removed ? ` (${plural(added, { one: '# nueva', other: '# nuevas' })}, ${plural(removed, { one: '# menos', other: '# menos' })})` : ''}`,
	cardsChangedShort: 'Cambió',
	cardsCannotTell: 'No puede saberse: una parte de su dirección ya no se reconoce aquí',
	cardsChecking: 'Comprobando'
};
