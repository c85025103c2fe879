import type { Texts } from '../en';
import { withArticle } from './articles';
import { within } from './letters';
import { number } from './number';
import { plural } from './plural';

interface Share {
	part: number;
	total: number;
}

const of = ({ part, total }: Share, what: string) => `${number(part)} de ${number(total)} ${what}`;
/** The verb of "1 de 5" or "3 de 5". */
const verb = ({ part }: Share, one: string, other: string) => (part === 1 ? one : other);

export const practice: Texts['practice'] = {
	practiceTitleSubject: 'Qué hace que los inventarios trabajen juntos',
	practiceTitle: ({ total, fosters, hinders }) =>
		[
			fosters && `En ${fosters.count} de ${total} casos: ${within(fosters.label)}`,
			hinders && `${fosters ? 'en' : 'En'} ${hinders.count}: ${within(hinders.label)}`
		]
			.filter(Boolean)
			.join('; '),
	practiceReading: 'Leyendo los casos…',
	practiceFailed: 'No se pudieron leer los casos',
	practiceFailedText: 'No se cargó el catálogo. Abra de nuevo la página para reintentarlo.',
	practiceNone: 'No hay ningún caso registrado.',
	practiceContents: 'En esta página',

	practiceSummaryTitle: 'Qué se repite',
	practiceSummaryAside: ({ cases }) => `en ${plural(cases, { one: '# caso', other: '# casos' })}`,
	practiceSummaryNote:
		'Cada frase de un caso se codifica con el factor del que es ejemplo. Las frases son nuestra lectura de las fuentes, y también la codificación: unas decenas de frases muestran qué se repite, no con qué fuerza.',
	practiceSide: {
		fosters: 'Qué la favorece',
		hinders: 'Qué la dificulta',
		benefits: 'Qué aporta'
	},
	practiceFactor: 'Factor',
	practiceCount: 'Casos',
	practiceCaseColumn: ({ at, title }) => `Caso ${at}: ${title}`,
	practiceHas: 'sí',
	practiceHasNot: 'no',
	practiceForm: 'Forma',
	practiceFormOf: { chart: 'Gráfico', table: 'Tabla' },
	practiceFactorReads: ({ title, reads }) => `${title}: ${reads}`,
	practiceInWords: ({ cases, fosters, hinders, benefits, once }) =>
		`En ${plural(cases, { one: '# caso', other: '# casos' })}, lo más frecuente: ${fosters}; en contra: ${hinders}; beneficio: ${benefits}. ${plural(
			once,
			{ one: '# factor figura en un solo caso.', other: '# factores figuran en un solo caso.' }
		)}`,
	practiceTimes: ({ label, count }) => `${within(label)} (${count})`,

	practiceCasesTitle: 'Casos de cooperación',
	practiceCaseAt: ({ at, total }) => `Caso ${at} de ${total}`,
	practiceType: {
		'data-sharing': 'datos compartidos',
		'joint-maintenance': 'mantenimiento conjunto',
		methodology: 'método común',
		funding: 'fondos comunes',
		consultation: 'consulta'
	},
	practiceParties: 'Partes',
	practiceShared: 'Qué se comparte',
	practiceSince: 'Desde',
	practiceUnknown: 'Qué no se sabe',
	practiceUnknownNone:
		'No se señala nada como pendiente; las fuentes leídas son las que se enumeran.',
	practiceSources: 'Fuentes',
	practiceLinks: 'Vínculos registrados entre ellos',
	practiceLinksNone: 'Fuera de este caso no consta ningún vínculo entre las partes.',
	practiceLink: ({ from, to, how }) => `${from} → ${to}: ${how}`,
	practiceInNetwork: 'Mostrar en la red',
	practiceInNetworkOf: ({ title }) => `Mostrar en la red: ${title}`,

	practiceUnidirTitle: 'Actividad propia de UNIDIR',
	practiceUnidirAside: 'según lo relata su carta del 16 de noviembre de 2023',
	practiceCategory: {
		research: 'Investigación',
		learning: 'Aprendizaje participativo',
		access: 'Facilitación del acceso a la información',
		funding: 'Financiación'
	},
	practiceActivity: 'Actividad',
	practiceYears: 'Años',
	practicePartners: 'Asociados',
	practiceParticipants: 'Participantes',
	practiceLanguages: 'Idiomas',
	practiceNotTold: 'no se dice',
	practiceSinceYear: ({ year }) => `desde ${year}`,
	practicePeople: ({ people, more, countries, note }) =>
		[
			people === undefined
				? ''
				: `${more ? 'más de ' : ''}${plural(people, { one: '# persona', other: '# personas' })}`,
			countries === undefined ? '' : plural(countries, { one: '# país', other: '# países' }),
			note ?? ''
		]
			.filter(Boolean)
			.join(', '),
	practiceStatedFigure: ({ value, more, of: what }) =>
		`${more ? 'más de ' : ''}${number(value)} ${what}`,
	practiceUnidirChart: 'Años que cita la carta, por categoría',
	practiceUnidirChartText: ({ category, year, title }) => `${category}, ${year}: ${title}`,
	practiceUnidirSummary: ({ items, first, last }) =>
		`${plural(items, { one: 'Se cita # actividad', other: 'Se citan # actividades' })}, de ${first} a ${last}; la mayoría sin año.`,
	practiceDonors: 'Donantes 2022–23',
	practiceDonorsCore: 'Donantes del programa básico',
	practiceDonorsSpecific: 'Apoyo a actividades concretas',
	practiceDonorsContradict: ({ stated, named }) =>
		`La carta habla de ${number(stated)} donantes y cita ${number(named)}. Aquí figuran ambas cifras; no se sabe cuál es la correcta.`,
	practiceDonorsAgree: ({ named }) => `La carta cita ${number(named)} donantes, tantos como dice.`,

	practiceRecommendationsTitle: 'Recomendaciones y quejas',
	practiceRecommendationsAside:
		'lo que otros pidieron a los inventarios, y lo que aquí se cuenta hoy',
	practiceGroup: {
		coordination: 'Coordinación',
		sustainability: 'Sostenibilidad',
		localisation: 'Adaptación local',
		reach: 'Alcance',
		'operational-guides': 'Guías operativas',
		'project-management': 'Herramientas de gestión de proyectos',
		'cooperation-models': 'Modelos de cooperación'
	},
	practiceGroupOther: 'Otros',
	practiceKind: {
		'problem-statement': 'planteamiento del problema',
		recommendation: 'recomendación',
		complaint: 'queja',
		conclusion: 'conclusión',
		'to-document': 'por documentar'
	},
	practiceEvidence: 'Contado hoy:',
	practiceEvidenceSee: 'Verlo',
	practiceEvidenceSeeFor: ({ text }) => `Verlo: ${text}`,
	practiceFoot: ({ date, version }) =>
		`Edición ${version}, leída hasta: ${date}. Los recuentos abarcan todo lo cargado, sea cual sea el filtro.`,

	practiceSharedRecords: (share) =>
		`${of(share, 'iniciativas')} ${verb(share, 'figura', 'figuran')} en más de un sitio.`,
	practiceWithoutLink: (share) =>
		`${of(share, 'inventarios')} no ${verb(share, 'comparte', 'comparten')} ningún vínculo registrado.`,
	practiceOutlineFields: ({ part, total, inventories }) =>
		`Se ${part === 1 ? 'conoce' : 'conocen'} ${of({ part, total }, 'campos del esquema del foro')}, en ${plural(inventories, { one: '# inventario', other: '# inventarios' })}.`,
	practiceEnded: (share) =>
		`${of(share, 'iniciativas')} ${verb(share, 'ha finalizado', 'han finalizado')}.`,
	practiceStatedDates: (share) =>
		`${of(share, 'iniciativas')} ${verb(share, 'indica', 'indican')} tanto el inicio como el fin.`,
	practiceWithoutRecord: (share) =>
		`A ${of(share, 'receptores de ayuda')} no ${verb(share, 'lo', 'los')} cita ninguna iniciativa.`,
	practiceEnglishOnly: (share) =>
		`${of(share, 'inventarios cuyos idiomas se conocen')} se ${verb(share, 'encontró', 'encontraron')} solo en inglés.`,
	practiceCooperationKinds: ({ links, kinds }) =>
		`${plural(links, { one: 'Consta # vínculo con fuente', other: 'Constan # vínculos con fuente' })} de ${plural(kinds, { one: '# clase', other: '# clases' })}.`,
	practiceProposed: (share) =>
		`${of(share, 'inventarios')} ${verb(share, 'está propuesto y no creado', 'están propuestos y no creados')}.`,
	practiceWorkingAlone: (share) =>
		`${of(share, 'actores')} nunca ${verb(share, 'se cita', 'se citan')} junto a otro en una iniciativa.`,
	practiceUsers: ({ names, count }) =>
		`El menor número de iniciativas, ${number(count)}, se destina a: ${names.map(within).join('; ')}.`,
	practiceMadeFor: ({ name, ...share }) =>
		`${of(share, 'iniciativas')} se ${verb(share, 'destina', 'destinan')} a: ${within(name)}.`,
	practiceNamedCountries: (share) =>
		`${of(share, 'iniciativas')} ${verb(share, 'cita', 'citan')} un país.`,
	practiceCasesRecorded: (share) =>
		`${plural(share.total, { one: 'Consta # caso', other: 'Constan # casos' })}; en ${number(share.part)} se señala como desconocido algo esencial.`,
	practiceTools: (share) =>
		`${of(share, 'iniciativas')} ${verb(share, 'ofrece', 'ofrecen')} una herramienta o un recurso, entre ellos guías.`,
	practiceCrowded: ({ part }) =>
		`${plural(part, { one: 'En # par', other: 'En # pares' })} de país y tema hay hoy dos o más iniciativas en curso.`,
	practiceNeeds: (share) =>
		`${of(share, 'inventarios')} ${verb(share, 'contiene', 'contienen')} evaluaciones, que es donde se declaran las necesidades.`,
	practiceProjects: (share) =>
		`${of(share, 'inventarios')} ${verb(share, 'contiene', 'contienen')} proyectos.`,
	practiceFreshness: (share) =>
		`${of(share, 'inventarios')} no ${verb(share, 'da fecha de la última actualización ni afirma ser continuo', 'dan fecha de la última actualización ni afirman ser continuos')}.`,
	practiceTaxonomies: ({ taxonomies, ...share }) =>
		`${plural(taxonomies, { one: 'Se compara # vocabulario', other: 'Se comparan # vocabularios' })}; ${of(share, 'correspondencias')} con nuestros temas ${verb(share, 'es exacta', 'son exactas')}.`,
	practiceDefinitions: (share) =>
		`${of(share, 'inventarios')} ${verb(share, 'dice', 'dicen')} qué ${verb(share, 'entiende', 'entienden')} por ciberseguridad o por capacidad.`,
	practiceRegion: ({ name, ...share }) =>
		`${of(share, 'iniciativas')} ${verb(share, 'cita', 'citan')} un país de ${withArticle(name)}.`
};
