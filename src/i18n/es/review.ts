import type { Texts } from '../en';
import { plural } from './plural';

export const review: Texts['review'] = {
	reviewTitle: '¿Cuáles de estas fichas son una misma iniciativa?',
	reviewText:
		'Los posibles duplicados cuentan como dos hasta que usted decida. Sus decisiones permanecen en este navegador, modifican las cifras de todas las páginas y pueden retirarse en cualquier momento.',
	reviewNotLasting:
		'Este navegador no guarda nada: guarde sus decisiones como archivo antes de salir.',
	reviewToOverlaps: 'Solapamientos entre inventarios',
	reviewMethod:
		'La puntuación es la parte de tales pares que una persona consideraría iguales, aprendida de los pares conocidos hasta ahora. Alrededor de tres de cada diez propuestas son erróneas.',

	reviewReading: 'Leyendo las fichas',
	reviewMatching: ({ share }) => `Comparando las fichas: ${share}`,
	reviewCancel: 'Detener',
	reviewCancelled:
		'Se detuvo la comparación. Los pares que conoce la edición aún pueden revisarse.',
	reviewAgain: 'Comparar de nuevo',
	reviewFailed: 'No se pudieron comparar las fichas.',

	reviewProgress: ({ decided, total }) =>
		`${decided} de ${plural(total, { one: '# par decidido', other: '# pares decididos' })}`,
	reviewShown: 'Qué pares',
	reviewShownName: {
		open: 'Por revisar',
		decided: 'Decididos',
		released: 'Unidos en la edición'
	},
	reviewSites: 'Sitios',
	reviewAllSites: 'Todos los sitios',
	reviewSitePair: ({ a, b, count }) => `${a === b ? `dentro de ${a}` : `${a} – ${b}`} (${count})`,
	reviewQueue: 'Pares',
	reviewMore: ({ count }) => `y ${count} más`,
	reviewNone: {
		open: 'Aquí no queda ningún par por revisar.',
		decided: 'Aquí aún no se ha decidido nada.',
		released: 'La edición no cuenta como una ninguna de estas fichas.'
	},

	reviewQuestion: '¿La misma iniciativa?',
	reviewAgainst: ({ a, b }) => `${a} — ${b}`,
	reviewCounts: ({ same, differ, part }) =>
		`${plural(same, { one: '# campo coincide', other: '# campos coinciden' })}, ${plural(differ, { one: '# difiere', other: '# difieren' })}; en ${plural(part, { one: '# un lado no dice nada', other: '# un lado no dice nada' })}.`,
	reviewScore: ({ score }) => `Puntuación ${score}`,
	reviewNoScore: 'No propuesto por la comparación',
	reviewReleased: 'La edición cuenta estas fichas como una.',
	reviewTable: 'Las dos fichas, campo por campo',
	reviewField: 'Campo',
	reviewMark: { same: 'igual', differ: 'difiere', part: 'un lado no dice nada' },
	reviewKeep: 'Cuenta al fusionar',
	reviewKeepFor: ({ field }) => `${field}: qué cuenta al fusionar`,
	reviewKeepBoth: 'ambas',
	reviewKeepFuller: 'de la que tiene más fichas',

	reviewVerdict: {
		same: 'La misma',
		different: 'Distinta',
		part: 'Parte o continuación',
		later: 'Dudoso, después'
	},
	reviewVerdictSaid: {
		same: 'Guardado: la misma iniciativa.',
		different: 'Guardado: no es la misma.',
		part: 'Guardado: parte o continuación; ambas siguen contando.',
		later: 'Aplazado.'
	},
	reviewDecide: 'Decidir',
	reviewUndo: 'Deshacer',
	reviewUndone: 'Retirado.',
	reviewNothingToUndo: 'No hay nada que retirar.',
	reviewTakeBack: 'Retirar esta decisión',
	reviewKeysTitle: 'Teclas',
	reviewKeys:
		'S la misma, D distinta, P parte o continuación, N o L después, Z deshacer. Solo funcionan mientras el foco está en el par: pulse en cualquier punto de él, o llegue con el tabulador. En un campo de texto son letras.',
	reviewNext: ({ title }) => `Siguiente: ${title}`,
	reviewWhole: 'Si es parte o continuación, el todo es',
	reviewWho: 'Su nombre, que se guarda con cada decisión',
	reviewWhy: 'Por qué (opcional)',
	reviewDecided: ({ verdict, who, when, why }) =>
		`Decidido: ${verdict}, ${when}${who ? `, por ${who}` : ''}.${why ? ` «${why}»` : ''}`,
	reviewWaiting: ({ count }) =>
		plural(count, {
			one: '# decisión se refiere a fichas que esta edición no tiene. Se conserva para una que las tenga.',
			other:
				'# decisiones se refieren a fichas que esta edición no tiene. Se conservan para una que las tenga.'
		}),
	reviewContradictedPair: ({ a, b }) => `${a} — ${b}`,
	reviewContradicted: ({ count }) =>
		plural(count, {
			one: '# decisión contradice otras anteriores y no se aplica:',
			other: '# decisiones contradicen otras anteriores y no se aplican:'
		}),

	reviewFor: 'Indicios a favor',
	reviewAgainstIt: 'Indicios en contra',
	reviewStrong: 'indicio fuerte',
	reviewReason: {
		title: {
			for: 'Los títulos comparten sus palabras distintivas, o uno se menciona en la otra ficha.',
			against: 'Los títulos comparten pocas palabras distintivas.'
		},
		name: {
			for: 'Un nombre propio poco frecuente figura en ambas.',
			against: 'Cada título tiene un nombre propio distinto.'
		},
		text: {
			for: 'Los resúmenes usan las mismas palabras poco frecuentes.',
			against: 'Los resúmenes usan palabras distintas.'
		},
		place: {
			for: 'Citan los mismos lugares.',
			against: 'Citan lugares distintos.'
		},
		actor: {
			for: 'Las mismas entidades la financian, ejecutan o publican.',
			against: 'No citan ninguna entidad en común, o solo algunas muy frecuentes.'
		},
		date: {
			for: 'Comienzan al mismo tiempo.',
			against: 'Comienzan en momentos distintos.'
		},
		edition: {
			for: 'Citan el mismo año o número.',
			against: 'Una o ambas citan un año o un número que la otra no cita.'
		},
		series: {
			for: 'Sus títulos siguen un mismo patrón.',
			against: 'Una pertenece a una serie de fichas con un mismo patrón.'
		},
		source: {
			for: 'Figuran en páginas relacionadas.',
			against: 'Un sitio recoge ambas, y por separado.'
		},
		budget: {
			for: 'Indican el mismo presupuesto.',
			against: 'Indican presupuestos distintos.'
		},
		subject: {
			for: 'Los temas y las clases de labor coinciden.',
			against: 'Los temas o las clases de labor difieren.'
		},
		event: {
			for: 'Ambas son la misma clase de evento.',
			against: 'Son de clases distintas, como un taller y un programa.'
		},
		others: {
			for: 'Ninguna otra ficha está tan cerca de cualquiera de ellas, o una tercera está cerca de ambas.',
			against: 'Otras fichas están más cerca.'
		}
	},

	reviewExport: ({ count }) => `Guardar las decisiones como archivo (${count})`,
	reviewImport: 'Añadir archivo',
	reviewImported: ({ added, replaced, older }) =>
		`${plural(added, { one: '# decisión añadida', other: '# decisiones añadidas' })}, ${plural(replaced, { one: '# sustituida por otra posterior', other: '# sustituidas por otras posteriores' })}, ${plural(older, { one: '# sin cambios aquí', other: '# sin cambios aquí' })}.`,
	reviewNoFile: 'Este no es un archivo de decisiones. No se modificó nada.',
	reviewFaults: ({ count }) =>
		plural(count, {
			one: '# error en el archivo; la fila se excluyó:',
			other: '# errores en el archivo; sus filas se excluyeron:'
		}),
	reviewFault: ({ row, field, reason }) => `fila ${row}${field ? `, ${field}` : ''}: ${reason}`,
	reviewFaultReason: {
		shape: 'falta, o no tiene la forma de una decisión',
		text: 'no es un texto',
		long: 'demasiado largo',
		listing: 'no es el identificador de una ficha',
		side: 'ni a ni b',
		verdict: 'ninguno de same, different, part, later',
		field: 'no es un campo que pueda elegirse',
		time: 'no es una fecha y hora',
		future: 'está en el futuro',
		order: 'los dos identificadores son iguales o están en orden incorrecto'
	},
	reviewKeepFailed: 'No se pudo guardar en este equipo.'
};
