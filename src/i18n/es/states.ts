import type { CoreTexts } from '../en';
import { plural } from './plural';

export const states: CoreTexts['states'] = {
	stateLabel: {
		value: 'labor registrada',
		'gap-confirmed': 'laguna confirmada',
		'gap-apparent': 'laguna aparente',
		regional: 'solo labor regional',
		unknown: 'desconocido',
		'out-of-scope': 'fuera del alcance'
	},
	stateMeaning: {
		value: 'Al menos una iniciativa registrada lo cita.',
		'gap-confirmed': 'Un inventario cargado por completo observa aquí y no recoge nada.',
		'gap-apparent': 'Inventarios cargados como muestras observan aquí y no recogen nada.',
		regional:
			'Ningún registro lo cita, pero lo alcanza la labor destinada a su región (regiones de hasta 25 Estados).',
		unknown: 'Ningún inventario de proyectos cargado observa aquí.',
		'out-of-scope': 'Fuera del conjunto de lugares elegido.'
	},
	statusLabel: {
		planned: 'prevista',
		running: 'en curso',
		'no-end': 'solo fecha de inicio',
		ended: 'finalizada',
		undated: 'sin fechas'
	},
	initiatives: ({ count }) => plural(count, { one: '# iniciativa', other: '# iniciativas' }),
	noRecord: 'sin registro',
	fewRecords: 'pocos registros',
	recordUndated: 'sin fechas',
	recordUntil: ({ year }) => `hasta ${year}`,
	recordSince: ({ year }) => `desde ${year}`,
	recordNotNamed: 'no se cita',
	recordMoreActors: ({ first, more }) => `${first} + ${more}`,
	recordCopy: 'leído en una copia, sin enlace',
	recordNoTexts: 'No se pudieron leer los textos de estos registros.',
	countRecords: ({ label, count }) =>
		plural(count, {
			one: `${label}: # iniciativa, en lista`,
			other: `${label}: # iniciativas, en lista`
		}),
	tableMore: ({ count }) => plural(count, { one: '# fila más', other: '# filas más' }),
	recordRest: ({ count }) =>
		plural(count, { one: 'y # más, no impresa aquí', other: 'y # más, no impresas aquí' }),
	recordMore: ({ count }) => plural(count, { one: '# más', other: '# más' })
};
