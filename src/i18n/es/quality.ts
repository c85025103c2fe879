import type { Quality } from '../../domain/quality';
import type { Texts } from '../en';
import { number } from './number';
import { plural } from './plural';

/** "2 años y 3 meses": an age in words, in whole months. */
function ageText(months: number): string {
	if (months === 0) return 'menos de un mes';
	const [years, rest] = [Math.floor(months / 12), months % 12];
	return [
		years ? plural(years, { one: '# año', other: '# años' }) : '',
		rest ? plural(rest, { one: '# mes', other: '# meses' }) : ''
	]
		.filter(Boolean)
		.join(' y ');
}

function sharesText({ records, age, dated, funded, budgeted }: Quality): string {
	const share = (part: number) => `${Math.round((100 * part) / records)}\u00a0%`;
	return `antigüedad mediana ${age === null ? 'desconocida' : `de ${ageText(age)}`}, ${share(dated)} con fechas, ${share(funded)} con financiadores, ${share(budgeted)} con presupuesto`;
}

export const quality: Texts['quality'] = {
	qualityLens: 'Calidad del registro',
	qualityLensHint: 'Atenuar lo que se apoya en registros escasos',
	qualityTitle: 'Calidad de este registro',
	qualityTable: 'Calidad del registro',
	qualityAge: ({ months }) => (months === null ? 'sin fecha' : ageText(months)),
	qualityAgeShort: ({ months }) =>
		months === null ? 'sin fecha' : `${Math.floor(months / 12)} a ${months % 12} m`,
	qualityPart: ({ part, records }) => `${number(part)} de ${number(records)}`,
	qualityColumn: {
		place: 'Lugar',
		group: 'Grupo',
		area: 'Esfera',
		initiatives: 'Iniciativas',
		looking: 'Inventarios que observan',
		sites: 'Sitios que lo recogen',
		age: 'Antigüedad mediana',
		dated: 'Con fechas',
		funded: 'Con financiadores',
		budgeted: 'Con presupuesto',
		weak: 'Escaso porque'
	},
	qualityWeakness: {
		few: 'una iniciativa o un sitio',
		old: 'más de cinco años, o antigüedad desconocida',
		undated: 'menos de la mitad tiene fecha',
		unfunded: 'menos de la mitad cita un financiador'
	},
	qualityAllAreas: 'todas las mostradas',
	qualitySolid: 'ninguna de las cuatro',
	qualityKey: 'Calidad del registro',
	qualityKeyFade: {
		0: 'sólido: una debilidad como máximo',
		1: 'dos debilidades',
		2: 'tres o cuatro'
	},
	qualityKeyRule:
		'Un registro es débil donde es una sola iniciativa o un solo sitio, donde su antigüedad mediana supera los cinco años o no se conoce, donde menos de la mitad tiene fecha y donde menos de la mitad cita un financiador. Los presupuestos se muestran, pero no debilitan nada: casi ninguna fuente indica uno.',
	qualityKeyAge:
		'La antigüedad va desde el último día que indica un registro, inicio o fin, hasta hoy: los sitios rara vez dicen cuándo escribieron una entrada. Abra un lugar, o la tabla, para ver las cifras.',
	qualityAll: (it) =>
		it.records
			? `${plural(it.records, { one: 'La única iniciativa', other: 'Las # iniciativas' })} de esta vista: ${sharesText(it)}.`
			: 'Ninguna iniciativa en esta vista.',
	qualityShares: (it) => `Registro: ${sharesText(it)}.`
};
