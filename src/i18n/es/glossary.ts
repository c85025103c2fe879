import type { Texts } from '../en';

const ATLAS = 'Reglas de este Atlas';

export const glossary: Texts['glossary'] = {
	glossary: {
		value: {
			term: 'labor registrada',
			text: 'Un lugar o una celda con al menos una iniciativa registrada que lo cita. No dice nada sobre cuánto se hizo.',
			source: ATLAS,
			url: ''
		},
		gap: {
			term: 'laguna',
			text: 'Un silencio que significa algo: un inventario de proyectos dice que cubre el lugar y el tema, y no contiene nada al respecto. Aun así, puede existir labor que nadie haya recogido.',
			source: ATLAS,
			url: ''
		},
		'gap-confirmed': {
			term: 'laguna confirmada',
			text: 'Una laguna donde observa un inventario cargado por completo. Su silencio es completo, al menos en sus propios términos.',
			source: ATLAS,
			url: ''
		},
		'gap-apparent': {
			term: 'laguna aparente',
			text: 'Una laguna donde solo observan inventarios cargados en parte o como muestra. El registro que falta puede estar en la parte no cargada.',
			source: ATLAS,
			url: ''
		},
		regional: {
			term: 'solo regional',
			text: 'Ningún registro cita el lugar, pero lo alcanza la labor destinada a su región (regiones de hasta 25 Estados). Las regiones más amplias no colorean nada.',
			source: ATLAS,
			url: ''
		},
		unknown: {
			term: 'desconocido',
			text: 'Ningún inventario de proyectos cargado incluye el lugar y el tema en su alcance. El silencio no dice entonces nada en absoluto.',
			source: ATLAS,
			url: ''
		},
		'out-of-scope': {
			term: 'fuera del alcance',
			text: 'Un país por el que no se preguntó. Por defecto se pregunta por los receptores de ayuda: nadie espera registros de apoyo a un donante.',
			source: ATLAS,
			url: ''
		},
		thin: {
			term: 'evidencia escasa',
			text: 'Menos de dos iniciativas, o todas conocidas por un solo sitio. Se dibuja más pálida y debe leerse con cautela.',
			source: ATLAS,
			url: ''
		},
		expired: {
			term: 'vencida, por vencer',
			text: 'Toda la labor registrada de una celda ha finalizado, o la última finaliza en los próximos doce meses. Los fines pueden ser indicados o supuestos.',
			source: ATLAS,
			url: ''
		},
		'assumed-end': {
			term: 'fin supuesto',
			text: 'Un fin que ninguna fuente indica y que se sitúa 24 meses después del inicio. El supuesto es el mismo para toda una edición.',
			source: ATLAS,
			url: ''
		},
		whole: {
			term: 'recuento entero',
			text: 'Una iniciativa cuenta una vez por cada valor que cita. Las sumas de los valores superan el número de iniciativas.',
			source: ATLAS,
			url: ''
		},
		fractional: {
			term: 'recuento fraccionado',
			text: 'Una iniciativa se reparte a partes iguales entre los valores que cita, de modo que las sumas equivalen al número de iniciativas.',
			source: ATLAS,
			url: ''
		},
		initiative: {
			term: 'iniciativa',
			text: 'Una labor real: un programa, un proyecto, un curso o un examen. Varios sitios pueden recogerla; cuenta una vez.',
			source: ATLAS,
			url: ''
		},
		listing: {
			term: 'ficha',
			text: 'Un registro de una iniciativa tal como lo muestra un sitio, en los términos de ese sitio y con su dirección.',
			source: ATLAS,
			url: ''
		},
		inventory: {
			term: 'inventario',
			text: 'Un mapeo, portal o repositorio de creación de capacidad. Aquí un inventario se estudia tanto como la labor que recoge.',
			source: ATLAS,
			url: ''
		},
		site: {
			term: 'sitio',
			text: 'Donde se leyó una ficha: un inventario, el sitio de una organización, un gobierno o la prensa. Solo los inventarios pueden observar.',
			source: ATLAS,
			url: ''
		},
		looks: {
			term: 'observa',
			text: 'Un inventario observa un lugar y un tema cuando ambos están en su alcance declarado, recoge proyectos, está en uso y al menos una de sus fichas está cargada.',
			source: ATLAS,
			url: ''
		},
		funder: {
			term: 'financiador',
			text: 'Quien paga una iniciativa, según dicen sus fichas. Quien no se cita también puede pagar.',
			source: ATLAS,
			url: ''
		},
		implementer: {
			term: 'ejecutor',
			text: 'Quien lleva a cabo una iniciativa, según dicen sus fichas. Un contratista y un organismo público cuentan por igual.',
			source: ATLAS,
			url: ''
		},
		partner: {
			term: 'asociado',
			text: 'Quien participa en una iniciativa sin que se le cite como financiador o ejecutor.',
			source: ATLAS,
			url: ''
		},
		'target-users': {
			term: 'destinatarios',
			text: 'Aquellos a quienes se destina la labor: gobiernos, jueces, equipos de respuesta, pequeñas empresas, el público y otros.',
			source: ATLAS,
			url: ''
		},
		coordination: {
			term: 'posible punto de coordinación',
			text: 'Labor de actores distintos sobre el mismo tema, en el mismo país, para los mismos destinatarios y al mismo tiempo. Una ocasión para conversar, no una constatación de despilfarro.',
			source: ATLAS,
			url: ''
		},
		need: {
			term: 'necesidad',
			text: 'Cuánto dista un país del máximo de un índice publicado, de 0 a 1. Mide lo que mide el índice y nada más.',
			source: ATLAS,
			url: ''
		},
		coverage: {
			term: 'cobertura',
			text: 'Cuánto consta para un país en comparación con lo típico de un receptor, de 0 a 1; la labor más antigua cuenta menos.',
			source: ATLAS,
			url: ''
		},
		'capacity-building': {
			term: 'creación de capacidad cibernética (CCB)',
			text: 'Ayuda mediante la cual Estados, entidades y personas adquieren la capacidad de prevenir, resistir y afrontar los daños en línea: leyes, competencias, equipos, instituciones. Las fuentes usan la expresión de varias maneras.',
			source: 'GFCE',
			url: 'https://www.thegfce.com/about/history'
		},
		gci: {
			term: 'GCI',
			text: 'Índice de Ciberseguridad Global de la UIT: los países responden a un cuestionario sobre cinco clases de medidas, llamadas pilares, de 20 puntos cada una.',
			source: 'UIT',
			url: 'https://www.itu.int/pub/D-HDB-GCI.01-2024'
		},
		cmm: {
			term: 'CMM',
			text: 'Modelo de Madurez de la Capacidad de Ciberseguridad para las Naciones: exámenes de un país en cinco dimensiones, cada una con factores y etapas de madurez.',
			source: 'GCSCC, Oxford',
			url: 'https://gcscc.web.ox.ac.uk/the-cmm'
		},
		ncsi: {
			term: 'NCSI',
			text: 'Índice Nacional de Ciberseguridad de la Academia de Gobernanza Electrónica (e-Governance Academy): una lista pública de lo que tiene un país, cada elemento con su evidencia.',
			source: 'Academia de Gobernanza Electrónica',
			url: 'https://ncsi.ega.ee'
		},
		cri: {
			term: 'CRI',
			text: 'Índice de Preparación Cibernética del Instituto Potomac (Potomac Institute): siete elementos de la preparación de un país, publicado por última vez en 2015.',
			source: 'Instituto Potomac',
			url: 'http://potomacinstitute.org/academic-centers/cyber-readiness-index/cyber-readiness-index-2-0'
		},
		gfce: {
			term: 'GFCE',
			text: 'Foro Mundial de Competencia Cibernética: una plataforma de Estados, empresas y organizaciones. Sus temas datan de 2017 y ordenan el Portal Cybil.',
			source: 'GFCE',
			url: 'https://www.thegfce.com/gfce-working-groups'
		},
		cybil: {
			term: 'Portal Cybil',
			text: 'Un portal de proyectos, actores y recursos de creación de capacidad, mantenido con el GFCE. Es el mayor inventario público de esta clase de labor.',
			source: 'Cybil',
			url: 'https://cybilportal.org'
		},
		oewg: {
			term: 'OEWG',
			text: 'Grupo de Trabajo de Composición Abierta de las Naciones Unidas sobre la Seguridad de las Tecnologías de la Información y las Comunicaciones y de su Uso, 2021 a 2025. Su programa tenía seis epígrafes, uno de ellos la creación de capacidad.',
			source: 'Observatorio Digital Watch',
			url: 'https://dig.watch/?p=177991'
		},
		cbm: {
			term: 'MFC (CBM)',
			text: 'Medida de fomento de la confianza: algo que hacen los Estados para que los demás no tengan que temerlos, como designar contactos o informar de sus políticas. La lista de la OEA tiene once.',
			source: 'OEA',
			url: 'https://www.oascybercbms.org'
		},
		norms: {
			term: 'normas de comportamiento responsable',
			text: 'Once normas voluntarias sobre lo que los Estados deberían y no deberían hacer con las TIC, acordadas en las Naciones Unidas en 2015.',
			source: 'Naciones Unidas',
			url: 'https://digitallibrary.un.org/record/799853'
		},
		csirt: {
			term: 'CSIRT, CERT',
			text: 'Un equipo que gestiona incidentes de seguridad informática para un país, un sector o una organización. Ambos nombres significan lo mismo; CERT es una marca registrada.',
			source: 'FIRST',
			url: 'https://www.first.org'
		},
		'critical-infrastructure': {
			term: 'infraestructura crítica',
			text: 'Servicios de los que una sociedad no puede prescindir: energía, finanzas, salud, agua, transporte, telecomunicaciones. La infraestructura de información crítica son las redes que los sustentan.',
			source: ATLAS,
			url: ''
		},
		bpf: {
			term: 'Foro sobre Mejores Prácticas',
			text: 'Una línea de trabajo del Foro para la Gobernanza de Internet. En 2024, el dedicado a la ciberseguridad pidió que se compararan los inventarios en lugar de crear uno más.',
			source: 'IGF',
			url: 'https://intgovforum.org/en/content/igf-2024-bpf-cybersecurity'
		},
		'dac-recipient': {
			term: 'receptor del CAD',
			text: 'Un país o territorio de la lista de los que pueden recibir asistencia oficial para el desarrollo, que mantiene el Comité de Asistencia para el Desarrollo de la OCDE.',
			source: 'OCDE',
			url: 'https://www.oecd.org/dac/'
		},
		ldc: {
			term: 'PMA (LDC)',
			text: 'País menos adelantado: figura en una lista que las Naciones Unidas examinan cada tres años, según los ingresos, el capital humano y la vulnerabilidad.',
			source: 'UNCTAD',
			url: 'https://unctad.org/topic/least-developed-countries/list'
		},
		lldc: {
			term: 'PDL (LLDC)',
			text: 'País en desarrollo sin litoral: un país en desarrollo sin acceso al mar, incluido en una lista de las Naciones Unidas.',
			source: 'División de Estadística de la ONU',
			url: 'https://unstats.un.org/unsd/methodology/m49/'
		},
		sids: {
			term: 'PEID (SIDS)',
			text: 'Pequeño Estado insular en desarrollo: un grupo que las Naciones Unidas reconocen por lo que comparten sus miembros, como el tamaño, la distancia y la exposición.',
			source: 'División de Estadística de la ONU',
			url: 'https://unstats.un.org/unsd/methodology/m49/'
		},
		m49: {
			term: 'regiones M49',
			text: 'Las regiones y subregiones en que las Naciones Unidas clasifican los países con fines estadísticos. No dicen nada de política.',
			source: 'División de Estadística de la ONU',
			url: 'https://unstats.un.org/unsd/methodology/m49/'
		},
		crosswalk: {
			term: 'tabla de correspondencias',
			text: 'Una tabla que dice qué términos de una lista significan qué en otra. La nuestra lleva de las etiquetas de 24 taxonomías a trece temas.',
			source: ATLAS,
			url: ''
		},
		taxonomy: {
			term: 'taxonomía',
			text: 'Una lista de etiquetas, a menudo por niveles, con la que alguien ordena un campo.',
			source: ATLAS,
			url: ''
		},
		'exact-match': {
			term: 'correspondencia exacta',
			text: 'La etiqueta y el tema pueden sustituirse entre sí en casi todos los usos.',
			source: 'W3C, SKOS',
			url: 'https://www.w3.org/TR/skos-reference/#mapping'
		},
		'close-match': {
			term: 'correspondencia cercana',
			text: 'La etiqueta y el tema están lo bastante cerca para sustituirse entre sí en algunos usos.',
			source: 'W3C, SKOS',
			url: 'https://www.w3.org/TR/skos-reference/#mapping'
		},
		'narrow-match': {
			term: 'correspondencia restringida',
			text: 'Nuestro tema es más restringido que la etiqueta: la labor sobre el tema es labor sobre la etiqueta, pero no a la inversa.',
			source: 'W3C, SKOS',
			url: 'https://www.w3.org/TR/skos-reference/#mapping'
		},
		'broad-match': {
			term: 'correspondencia amplia',
			text: 'Nuestro tema es más amplio que la etiqueta: la labor sobre el tema puede ser o no labor sobre la etiqueta.',
			source: 'W3C, SKOS',
			url: 'https://www.w3.org/TR/skos-reference/#mapping'
		},
		sssom: {
			term: 'SSSOM',
			text: 'Una norma sencilla para compartir correspondencias entre vocabularios, en forma de tabla con un encabezado que dice quién la hizo y cuándo.',
			source: 'SSSOM',
			url: 'https://mapping-commons.github.io/sssom/'
		},
		'not-covered': {
			term: 'sin equivalente',
			text: 'Aquello en que se convierte un tema nuestro cuando los términos mostrados no tienen ninguno para él. Se conserva para que nada desaparezca de un recuento.',
			source: ATLAS,
			url: ''
		}
	}
};
