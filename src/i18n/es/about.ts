import type { Texts } from '../en';
import { plural } from './plural';

export const about: Texts['about'] = {
	aboutAnswer: 'Cómo cuenta el Atlas, y qué no afirma',
	aboutPurpose:
		'El Atlas pone en paralelo inventarios públicos de creación internacional de capacidad en ciberseguridad. No es una base de datos más: muestra dónde recogen labor, dónde varios recogen la misma y dónde no recogen ninguna.',
	aboutStates: 'Cinco estados de un lugar',
	aboutStatesText:
		'Cada lugar, y cada celda de una matriz, está exactamente en un estado. Un lugar vacío nunca está vacío sin más: el Atlas dice quién observó.',
	aboutLooking:
		'Solo los inventarios de proyectos observan un lugar. Los registros de las páginas de una organización, de la prensa o de una recopilación de leyes se cuentan, pero de su silencio no se deduce nada. Todos los inventarios cargados aquí son muestras, por lo que todavía no hay ninguna laguna confirmada.',
	aboutRegional:
		'La labor para una región que no cita ningún país queda en una franja propia. Si la región tiene como máximo 25 Estados, sus Estados se marcan como alcanzados solo por labor regional; la labor más amplia y la mundial no colorean ningún país.',
	aboutCounting: 'Recuento',
	aboutCountingText: [
		'Las fichas de las que se sabe que son la misma iniciativa cuentan una vez. Dos que solo se parecen cuentan como dos hasta que alguien las haya comparado.',
		'El recuento entero asigna 1 a cada valor que cita un registro. El recuento fraccionado reparte una iniciativa por igual entre los valores que cita, de modo que las partes suman el número de iniciativas.',
		'Un espacio en blanco dice qué contienen los inventarios, no qué se hizo. En ellos falta a menudo la labor entre dos Estados, de fuerzas armadas o empresas, o descrita en idiomas distintos del inglés.',
		'Un recuento de registros no mide ni el dinero ni el éxito: dos días de formación pesan tanto como un decenio de apoyo.'
	],
	aboutTime: 'Fechas y estado',
	aboutTimeText: ({ months }) =>
		`El estado se deduce de las fechas, según el día de su propio calendario. Cuando solo se conoce el inicio, se supone que el fin llega ${plural(months, { one: '# mes', other: '# meses' })} después; se dibuja como supuesto y así se dice. El estado que indica un sitio se conserva solo cuando no existe ninguna fecha, y se marca «según lo recopilado». Los registros sin fechas son un grupo aparte.`,
	aboutKeys: 'Teclas',
	aboutKeysText:
		'Algunas teclas actúan por sí solas: «/» lleva a la búsqueda; en escena, letras y cifras avanzan, oscurecen la pantalla y permiten explorar. Si estorban, por ejemplo con la entrada por voz, desactívelas: las flechas, Intro y Esc siguen funcionando.',
	aboutKeysOn: 'Teclas solas activas',
	aboutScope: 'Lugares',
	aboutScopeText:
		'Por defecto, los lugares son los receptores de asistencia oficial para el desarrollo de la lista del CAD de la OCDE: nadie espera registros de apoyo a un país donante. El filtro «todos los países y territorios» toma todos los lugares.',
	aboutTopics: 'Los trece temas',
	aboutTopicsText:
		'Los inventarios usan términos distintos. Cada ficha conserva los suyos; estos son los temas con los que se ponen en correspondencia.',
	aboutBoundaries: 'Límites y nombres',
	aboutLanguages: 'Idiomas',
	aboutLanguagesText:
		'La interfaz usa los seis idiomas oficiales de las Naciones Unidas, con los términos de sus documentos. Los títulos, los nombres de las organizaciones, las etiquetas de otras taxonomías y los resúmenes de las fuentes permanecen en el idioma en que se escribieron.',
	aboutUnreviewed: ({ languages }) =>
		`Ningún especialista del campo que los tenga como lengua materna ha revisado todavía los textos en estos idiomas: ${languages}. Cuando uno de ellos y el inglés difieran, vale el inglés. La carpeta docs/glossary del proyecto contiene los términos de cada idioma; se agradecen las correcciones.`,
	aboutPrivacy: 'Qué sale de este equipo',
	aboutPrivacyText:
		'Nada. El Atlas no pide nada a ningún otro sitio, no instala rastreadores y no necesita una cuenta. Los datos se guardan en este navegador para que la próxima visita parta de ellos.',
	aboutCorrect: '¿Falta algo o es erróneo?',
	aboutCorrectText:
		'Cada registro es una línea en las tablas del proyecto, con la dirección en que se leyó. Para añadir o corregir uno, modifique esa línea e indique dónde puede leerse el dato; la guía para colaboradores explica cómo. Se escucha primero a los gobiernos y a los ejecutores sobre la labor en su propio país o la suya propia.',
	aboutLicence: 'Licencias',
	aboutLicenceText:
		'El programa está bajo la licencia MIT; nuestra propia recopilación, bajo CC BY 4.0. Los datos de otros conservan lo que exigen sus fuentes:',
	aboutSourcesLink: 'todas las fuentes, con fechas y licencias'
};
