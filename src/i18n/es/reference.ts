import type { ReferenceWords } from '../../domain/reference-words';

export const reference: ReferenceWords = {
	topics: {
		'policy-strategy': {
			label: 'Política y estrategia',
			definition:
				'Políticas y estrategias nacionales de ciberseguridad, los órganos que las dirigen y los planes para llevarlas a cabo.'
		},
		'legal-frameworks': {
			label: 'Marcos jurídicos',
			definition:
				'Redacción, examen y armonización de leyes y reglamentos sobre ciberseguridad, ciberdelincuencia y pruebas electrónicas.'
		},
		cybercrime: {
			label: 'Ciberdelincuencia',
			definition:
				'Prevención, investigación, persecución y enjuiciamiento de los delitos contra sistemas informáticos o cometidos por medio de ellos, con pruebas electrónicas y cooperación transfronteriza.'
		},
		'incident-management': {
			label: 'Gestión de incidentes',
			definition:
				'Creación y funcionamiento de equipos de respuesta a emergencias o incidentes informáticos; detección y gestión de incidentes y ejercicios al respecto.'
		},
		'critical-infrastructure': {
			label: 'Infraestructura crítica',
			definition:
				'Protección de los servicios de los que una sociedad no puede prescindir, como la energía, las finanzas, la salud, el transporte y las telecomunicaciones.'
		},
		'culture-awareness': {
			label: 'Concienciación y cultura',
			definition:
				'Campañas y hábitos que ayudan al público, las empresas y los funcionarios a comportarse de manera segura en línea.'
		},
		'skills-education': {
			label: 'Competencias y educación',
			definition:
				'Cursos, planes de estudios, becas y formación profesional para disponer de personal de ciberseguridad.'
		},
		'standards-technology': {
			label: 'Normas técnicas y tecnología',
			definition:
				'Normas técnicas, certificación y funcionamiento seguro de redes, encaminamiento, nombres y productos.'
		},
		'diplomacy-norms-cbm': {
			label: 'Diplomacia, normas y MFC',
			definition:
				'Ciberdiplomacia, derecho internacional, normas de comportamiento responsable de los Estados y medidas de fomento de la confianza entre Estados.'
		},
		'child-online-protection': {
			label: 'Protección de la infancia en línea',
			definition:
				'Seguridad de los niños en línea: prevención, denuncia, atención a las víctimas y lucha contra los abusos y la explotación sexuales.'
		},
		'data-protection': {
			label: 'Protección de datos',
			definition:
				'Leyes sobre la privacidad y los datos personales, y las autoridades que supervisan su cumplimiento.'
		},
		'emerging-tech': {
			label: 'Tecnologías emergentes',
			definition:
				'Seguridad de tecnologías como la inteligencia artificial, la computación cuántica, la Internet de las cosas y la 5G, y seguridad mediante ellas.'
		},
		assessment: {
			label: 'Evaluaciones',
			definition:
				'Medición de las capacidades de un país o un sector: exámenes de madurez, evaluaciones de la preparación y de los riesgos, índices.'
		}
	},
	activities: {
		training: {
			label: 'Formación',
			definition: 'Cursos, talleres y acompañamiento que enseñan una competencia.'
		},
		'technical-assistance': {
			label: 'Asistencia técnica',
			definition: 'Expertos que ayudan a una institución a crear o gestionar algo propio.'
		},
		'policy-advice': {
			label: 'Asesoramiento normativo',
			definition:
				'Ayuda para redactar o examinar una estrategia, una política, una ley o un procedimiento.'
		},
		assessment: {
			label: 'Evaluación',
			definition: 'Examen o medición de la capacidad, la preparación, la madurez o el riesgo.'
		},
		exercise: {
			label: 'Ejercicio',
			definition: 'Simulacro, simulación, ejercicio teórico o juicio simulado.'
		},
		event: {
			label: 'Evento',
			definition: 'Conferencia, reunión, seminario o diálogo.'
		},
		'network-community': {
			label: 'Red o comunidad',
			definition: 'Red, grupo de trabajo o comunidad de práctica duraderos.'
		},
		'tool-resource': {
			label: 'Herramienta o recurso',
			definition:
				'Guía, conjunto de instrumentos, plataforma, base de datos o programa informático que otros pueden usar.'
		},
		'awareness-campaign': {
			label: 'Campaña de concienciación',
			definition: 'Mensajes y materiales para el público o un grupo amplio.'
		},
		research: {
			label: 'Investigación',
			definition: 'Estudios, encuestas y publicaciones.'
		},
		funding: {
			label: 'Financiación',
			definition: 'Subvenciones, préstamos o fondos destinados a la labor de otros.'
		},
		'mentoring-fellowship': {
			label: 'Mentoría o beca',
			definition: 'Apoyo personal a lo largo del tiempo: mentoría, becas, pasantías, adscripciones.'
		},
		equipment: {
			label: 'Equipo',
			definition: 'Entrega de equipos, licencias de programas, laboratorios o locales.'
		}
	},
	users: {
		government: {
			label: 'Gobierno',
			definition:
				'Ministerios, organismos, parlamentos y otros funcionarios públicos que no se precisan más.'
		},
		'law-enforcement': {
			label: 'Fuerzas del orden',
			definition: 'Policía, investigadores, aduanas y peritos forenses.'
		},
		judiciary: {
			label: 'Jueces y fiscales',
			definition: 'Jueces, magistrados, fiscales y sus escuelas.'
		},
		csirt: {
			label: 'Equipos de respuesta a incidentes',
			definition: 'Personal de los CSIRT y CERT nacionales, sectoriales o de otro tipo.'
		},
		regulators: {
			label: 'Reguladores',
			definition:
				'Reguladores de las telecomunicaciones, la protección de datos, las finanzas y otros.'
		},
		diplomats: {
			label: 'Diplomáticos',
			definition: 'Ministerios de relaciones exteriores, misiones y negociadores.'
		},
		military: {
			label: 'Fuerzas armadas',
			definition: 'Fuerzas armadas y ministerios de defensa.'
		},
		'critical-infrastructure-operators': {
			label: 'Operadores de infraestructuras',
			definition:
				'Quienes gestionan servicios de energía, finanzas, salud, transporte, telecomunicaciones y similares.'
		},
		'private-sector': {
			label: 'Empresas',
			definition: 'Empresas de cualquier tamaño que no se precisan más.'
		},
		sme: {
			label: 'Pequeñas empresas',
			definition: 'Microempresas y pequeñas y medianas empresas.'
		},
		academia: {
			label: 'Mundo académico',
			definition: 'Universidades, escuelas, docentes, estudiantes e investigadores.'
		},
		'technical-community': {
			label: 'Comunidad técnica',
			definition: 'Operadores de redes, ingenieros, registros y expertos en normas técnicas.'
		},
		'civil-society': {
			label: 'Sociedad civil',
			definition: 'Organizaciones no gubernamentales, periodistas y activistas.'
		},
		'international-orgs': {
			label: 'Organizaciones internacionales',
			definition: 'Personal de organizaciones intergubernamentales y regionales.'
		},
		women: {
			label: 'Mujeres',
			definition: 'Labor destinada a mujeres o niñas.'
		},
		'youth-children': {
			label: 'Jóvenes y niños',
			definition: 'Niños, adolescentes y adultos jóvenes, y quienes cuidan de ellos.'
		},
		'general-public': {
			label: 'Público en general',
			definition: 'Toda persona que usa Internet.'
		}
	},
	groups: {
		africa: 'África',
		americas: 'Américas',
		asia: 'Asia',
		europe: 'Europa',
		oceania: 'Oceanía',
		'eastern-africa': 'África Oriental',
		'middle-africa': 'África Central',
		'northern-africa': 'África Septentrional',
		'southern-africa': 'África Meridional',
		'western-africa': 'África Occidental',
		caribbean: 'Caribe',
		'central-america': 'América Central',
		'northern-america': 'América Septentrional',
		'south-america': 'América del Sur',
		'central-asia': 'Asia Central',
		'eastern-asia': 'Asia Oriental',
		'south-eastern-asia': 'Asia Sudoriental',
		'southern-asia': 'Asia Meridional',
		'western-asia': 'Asia Occidental',
		'eastern-europe': 'Europa Oriental',
		'northern-europe': 'Europa Septentrional',
		'southern-europe': 'Europa Meridional',
		'western-europe': 'Europa Occidental',
		'australia-and-new-zealand': 'Australia y Nueva Zelandia',
		melanesia: 'Melanesia',
		micronesia: 'Micronesia',
		polynesia: 'Polinesia',
		ldc: 'Países menos adelantados',
		lldc: 'Países en desarrollo sin litoral',
		sids: 'Pequeños Estados insulares en desarrollo',
		'low-income': 'Ingreso bajo',
		'lower-middle-income': 'Ingreso mediano bajo',
		'upper-middle-income': 'Ingreso mediano alto',
		'high-income': 'Ingreso alto',
		recipients: 'Receptores de AOD'
	},
	areas: {
		world: 'El mundo o varias regiones',
		africa: 'África',
		'sub-saharan-africa': 'África Subsahariana',
		'west-africa': 'África Occidental',
		'east-africa': 'África Oriental',
		'central-africa': 'África Central',
		'southern-africa': 'África Meridional',
		'eastern-and-southern-africa': 'África Oriental y Meridional',
		'west-and-central-africa': 'África Occidental y Central',
		ecowas: 'CEDEAO',
		'ecowas-and-mauritania': 'CEDEAO y Mauritania',
		sahel: 'Sahel',
		'horn-of-africa': 'Cuerno de África',
		igad: 'IGAD',
		eac: 'Comunidad de África Oriental',
		sadc: 'SADC',
		cemac: 'CEMAC',
		eccas: 'CEEAC',
		'gulf-of-guinea': 'Golfo de Guinea',
		'indian-ocean': 'Comisión del Océano Índico',
		'lusophone-africa': 'África de lengua portuguesa',
		'francophone-africa': 'África de lengua francesa',
		francophonie: 'Francofonía',
		'african-commonwealth': 'Miembros africanos del Commonwealth',
		americas: 'Américas',
		oas: 'Estados miembros de la OEA',
		'latin-america-caribbean': 'América Latina y el Caribe',
		'latin-america': 'América Latina',
		caribbean: 'Caribe',
		caricom: 'CARICOM',
		'commonwealth-caribbean': 'Caribe del Commonwealth',
		oecs: 'OECO',
		'central-america': 'Centroamérica',
		'central-and-south-america': 'Centroamérica y América del Sur',
		'central-america-mexico-dr': 'Centroamérica, México y la República Dominicana',
		foprel: 'FOPREL',
		'andean-region': 'Región andina',
		'ibero-america': 'Iberoamérica',
		asia: 'Asia',
		'asia-pacific': 'Asia y el Pacífico',
		'indo-pacific': 'Indopacífico',
		'east-asia-pacific': 'Asia Oriental y el Pacífico',
		'south-east-asia': 'Asia Sudoriental',
		asean: 'ASEAN',
		'asean-regional-forum': 'Foro Regional de la ASEAN',
		clmv: 'Camboya, RDP Lao, Myanmar y Viet Nam',
		'greater-mekong': 'Subregión del Gran Mekong',
		'south-and-south-east-asia': 'Asia Meridional y Sudoriental',
		'south-east-asia-pacific': 'Asia Sudoriental y el Pacífico',
		'asia-south-pacific': 'Asia y el Pacífico Sur',
		'central-asia': 'Asia Central',
		'central-asia-mongolia': 'Asia Central y Mongolia',
		'afghanistan-neighbours': 'El Afganistán y sus vecinos',
		pacific: 'Estados insulares del Pacífico',
		oceania: 'Oceanía',
		'arab-states': 'Estados árabes',
		escwa: 'Estados miembros de la CESPAO',
		gcc: 'Consejo de Cooperación del Golfo',
		'middle-east': 'Oriente Medio',
		mena: 'Oriente Medio y Norte de África',
		'southern-neighbourhood': 'Vecindad meridional',
		'southern-mediterranean': 'Mediterráneo meridional',
		'osce-mediterranean': 'Socios mediterráneos de la OSCE',
		'eastern-partnership': 'Asociación Oriental',
		'south-caucasus': 'Cáucaso Meridional',
		'western-balkans': 'Balcanes Occidentales',
		'south-east-europe': 'Europa Sudoriental',
		'south-east-europe-turkey': 'Europa Sudoriental y Türkiye',
		'eastern-europe': 'Europa Oriental',
		'eastern-and-south-east-europe': 'Europa Oriental y Sudoriental',
		'eastern-europe-central-asia': 'Europa Oriental y Asia Central',
		europe: 'Europa',
		'europe-cis': 'Europa y la CEI',
		eurasia: 'Eurasia',
		'osce-area': 'Estados participantes de la OSCE',
		csto: 'OTSC',
		commonwealth: 'Commonwealth',
		oic: 'Organización de Cooperación Islámica',
		'oic-cert': 'Miembros de OIC-CERT',
		apec: 'Economías del APEC',
		cplp: 'Comunidad de Países de Lengua Portuguesa',
		ldc: 'Países menos adelantados',
		sids: 'Pequeños Estados insulares en desarrollo',
		'low-middle-income': 'Países de ingreso bajo y mediano',
		'developing-countries': 'Países en desarrollo',
		'glacy-iproceeds': 'Países prioritarios de GLACY+ e iPROCEEDS',
		'western-hemisphere': 'Hemisferio Occidental'
	},
	sites: { press: 'Medios de comunicación y blogs' },
	indicators: {
		'gci-2024': {
			label: 'Índice de Ciberseguridad Global 2024',
			about:
				'A qué se comprometen los Estados: puntuación de 0 a 100 a partir de cinco pilares de 20 puntos cada uno, y un nivel. Respuestas de 2023 y 2024, comunicadas en parte por los propios Estados; no es una medida de la seguridad.'
		},
		'gci-2020': {
			label: 'Índice de Ciberseguridad Global 2020',
			about: 'Cuarta edición del índice: puntuación de 0 a 100. El método cambió después.'
		},
		strategies: {
			label: 'Estrategias nacionales de ciberseguridad',
			about:
				'Si hasta 2024 se había aprobado una estrategia nacional de ciberseguridad, el año de la primera y cuántas hubo.'
		},
		cyberlaw: {
			label: 'Seguimiento Mundial de la Ciberlegislación de la UNCTAD',
			about:
				'Si existe una ley sobre ciberdelincuencia, protección de datos, transacciones electrónicas y protección del consumidor en línea: sí, proyecto, no o sin datos. No indica su calidad ni si se aplica.'
		},
		'budapest-convention': {
			label: 'Partes en el Convenio de Budapest',
			about: 'Si un Estado es parte en el Convenio sobre la Ciberdelincuencia.'
		},
		'un-cybercrime-convention': {
			label: 'Signatarios de la Convención de las Naciones Unidas contra la Ciberdelincuencia',
			about: 'Si un Estado ha firmado la convención abierta a la firma en Hanói en octubre de 2025.'
		},
		'national-csirt': {
			label: 'Equipos nacionales de respuesta a incidentes',
			about: 'Si un Estado tiene un CSIRT nacional.'
		},
		'first-members': {
			label: 'Equipos en FIRST',
			about: 'Equipos de respuesta a incidentes de cualquier clase que son miembros de FIRST.'
		},
		'gfce-members': {
			label: 'Miembros del GFCE',
			about: 'Si un Estado es miembro del Foro Mundial de Competencia Cibernética (GFCE).'
		}
	},
	measures: {
		'share-policies': {
			label: 'Compartir las políticas nacionales',
			definition:
				'Informarse mutuamente sobre las estrategias nacionales de ciberseguridad, los libros blancos, las leyes y documentos similares.'
		},
		'policy-contacts': {
			label: 'Puntos de contacto políticos',
			definition:
				'Designar un contacto nacional para conversaciones políticas sobre las ciberamenazas, distinto de los contactos policiales y técnicos, y mantener actualizada la lista.'
		},
		'foreign-ministry-contacts': {
			label: 'Contactos en las cancillerías',
			definition:
				'Designar contactos en los ministerios de relaciones exteriores para la cooperación y el diálogo sobre el ciberespacio.'
		},
		'capacity-building': {
			label: 'Crear capacidad en ciberdiplomacia',
			definition:
				'Celebrar seminarios, conferencias y talleres para funcionarios públicos y del sector privado, entre otros temas sobre ciberdiplomacia.'
		},
		'diplomat-training': {
			label: 'Formar a diplomáticos y funcionarios',
			definition:
				'Incluir la ciberseguridad y el ciberespacio en la formación básica de diplomáticos y otros funcionarios.'
		},
		'working-groups': {
			label: 'Intercambiar prácticas en grupos de trabajo',
			definition:
				'Compartir buenas prácticas de ciberdiplomacia y ciberseguridad mediante grupos de trabajo, diálogos y acuerdos entre Estados.'
		},
		'women-participation': {
			label: 'Mujeres en las decisiones',
			definition:
				'Incorporar a las mujeres a la toma de decisiones y el liderazgo en materia de TIC y reducir la brecha digital de género.'
		},
		'international-law': {
			label: 'Derecho internacional',
			definition:
				'Estudiar, debatir y crear capacidad sobre la aplicación del derecho internacional a las TIC, e intercambiar posiciones nacionales.'
		},
		norms: {
			label: 'Las once normas de la ONU',
			definition:
				'Aplicar las once normas voluntarias de comportamiento responsable de los Estados e informar al respecto en la encuesta nacional.'
		},
		'all-stakeholders': {
			label: 'Colaborar con todos los interesados',
			definition:
				'Dialogar y trabajar con la sociedad civil, el mundo académico, las empresas y la comunidad técnica.'
		},
		'severity-schemas': {
			label: 'Escalas de gravedad de incidentes',
			definition:
				'Elaborar escalas nacionales de la gravedad de los ciberincidentes y compartirlas.'
		}
	},
	factors: {
		'complementary-scope': 'Cada cual conserva su ámbito',
		'shared-audience': 'Las mismas personas usan ambos',
		convener: 'Un anfitrión de confianza los reúne',
		'shared-frame': 'Un marco o una pregunta para todos',
		'self-entry': 'Condiciones abiertas, datos de los propios interesados',
		'lasting-home': 'Un responsable y una periodicidad',
		'needs-first': 'Dirigen los destinatarios',
		resources: 'Dinero o personal para ello',
		'builds-on-existing': 'Se apoya en lo que ya existía',
		'admitted-problem': 'Se reconoce el solapamiento',
		'different-words': 'Términos, escalas o definiciones distintos',
		'not-connected': 'Sin formato, identificador ni enlace comunes',
		'voluntary-input': 'Depende de aportaciones voluntarias',
		'insecure-resources': 'Faltan dinero o personal',
		'no-upkeep': 'Nadie lo mantiene',
		'parallel-systems': 'Dos sistemas en paralelo',
		'uneven-evidence': 'La evidencia es escasa o desigual',
		'narrow-scope': 'Cubre una sola fuente',
		'many-parties': 'Muchas partes, administraciones pequeñas',
		'lack-of-trust': 'Falta de confianza',
		'not-local': 'Los métodos importados no encajan',
		languages: 'Idiomas',
		'wider-coverage': 'Se ve más en un solo lugar',
		continuity: 'La labor continúa',
		specialisation: 'Cada cual puede especializarse',
		'better-choice': 'Los usuarios encuentran y eligen mejor',
		comparability: 'Las cifras pueden compararse',
		reuse: 'Otros pueden reutilizarlo',
		'less-duplication': 'El solapamiento se ve o se evita',
		'closer-to-needs': 'La ayuda sigue a las necesidades',
		'joint-approach': 'Un enfoque común'
	}
};
