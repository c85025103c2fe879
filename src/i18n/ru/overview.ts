import type { CoreTexts } from '../en';

import { among, number, some } from './counted';
import { fullStop } from './full-stop';
import { plural } from './plural';

export const overview: CoreTexts['overview'] = {
	overviewAnswer: ({ initiatives, named, places, gaps, confirmed, pairs, recipients }) => {
		const recorded = plural(initiatives, {
			one: 'В # учтенной инициативе',
			few: 'В # учтенных инициативах',
			many: 'В # учтенных инициативах',
			other: 'В # учтенной инициативы'
		});
		const all = among(recipients ? 'recipient' : 'place', places);
		const start = `${recorded} указано: ${number(named)} из ${all}`;
		if (!gaps) return start;
		const one = gaps === 1;
		const kind =
			confirmed === 0
				? one
					? 'предполагаемый пробел'
					: 'предполагаемые пробелы'
				: confirmed === gaps
					? one
						? 'подтвержденный пробел'
						: 'подтвержденные пробелы'
					: 'пробелы';
		return `${start}; ⟦${number(gaps)} из ${among('pair', pairs)} «место\u00a0— тема»\u00a0— ${kind}⟧`;
	},
	overviewNone: 'Ни одна учтенная инициатива не отвечает этому фильтру',
	overviewWhat:
		'Наращивание потенциала в области кибербезопасности помогает государствам и их населению предупреждать вред в сети, справляться с ним и наказывать за него: законы, группы реагирования, навыки, дипломатия. Атлас показывает, где такая деятельность есть в открытых каталогах, а где ее в них нет.',
	overviewMapTitle: ({ named, places }) =>
		`В учтенной деятельности указано: ${number(named)} из ${among('place', places)}`,
	overviewMapSubtitle: ({ topics }) => `${topics ?? 'все темы'}, за все время`,
	overviewMapOpen: 'К карте',
	overviewMapLabel: ({ summary }) => `Карта мира. ${summary}`,
	overviewMatrixTitle: ({ empty, cells }) =>
		`Без записей: ${number(empty)} из ${among('cell', cells)}`,
	overviewMatrixSubtitle: 'темы по субрегионам',
	overviewMatrixOpen: 'К пробелам',
	overviewMatrixHint: 'Каждую ячейку можно открыть в матрице пробелов.',
	overviewMatrixNote: ({
		apparent,
		confirmed,
		regional,
		unknown,
		lane,
		laneRegional,
		laneGlobal,
		laneUnplaced
	}) =>
		`Предполагаемые пробелы: ${number(apparent)}, подтвержденные: ${number(confirmed)}, только региональная деятельность: ${number(regional)}, неизвестно: ${number(unknown)}. Полоса: охваченные места, янтарным\u00a0— неохваченные. Без указания страны: ${some('initiative', lane)} (региональные: ${number(laneRegional)}, глобальные: ${number(laneGlobal)}, без места: ${number(laneUnplaced)}).`,
	overviewStates: ({ value, regional, apparent, confirmed, unknown }) =>
		`С учтенной деятельностью: ${some('place', value)}; только региональная деятельность: ${number(regional)}; предполагаемые пробелы: ${number(apparent)}; подтвержденные пробелы: ${number(confirmed)}; неизвестно: ${number(unknown)}.`,
	overviewFindings: 'Выводы',
	overviewFindingsNote: 'сделаны по загруженным записям',
	overviewFindingsNone: 'При этом фильтре ничто не выделяется.',
	overviewLoaded: 'Что загружено',
	overviewLoadedNote: ({ loaded, described }) =>
		plural(described, {
			one: `${number(loaded)} из # описанного каталога`,
			few: `${number(loaded)} из # описанных каталогов`,
			many: `${number(loaded)} из # описанных каталогов`,
			other: `${number(loaded)} из # описанного каталога`
		}),
	overviewRegister: 'Реестр',
	overviewShareOf: ({ loaded, total, asOf }) =>
		`${number(loaded)} из ${number(total)}${asOf ? ` (${asOf})` : ''}`,
	overviewTotalUnknown: 'общее число не указано',
	overviewOtherSites: ({ listings, total, sites }) =>
		`${number(listings)} из ${among('listing', total)}\u00a0— с других сайтов (${number(sites)}) и из прессы: они добавляют записи, но отслеживанием не считаются.`,
	overviewColumnInventory: 'Каталог',
	overviewColumnKind: 'Вид',
	overviewColumnListings: 'Загружено позиций',
	overviewColumnShare: 'Доля от общего числа',
	overviewColumnComplete: 'Полнота',
	overviewDoors: 'С чего начать',
	overviewDoorCountry: 'Я работаю в министерстве',
	overviewDoorCountryText: 'Что учтено для моей страны, от кого и на какой срок.',
	overviewDoorGaps: 'Я финансирую деятельность',
	overviewDoorGapsText: 'Каких тем где не хватает и кто действует рядом.',
	overviewDoorInventories: 'Я веду каталог',
	overviewDoorInventoriesText: 'Сравнить каталоги: что они охватывают и с кем у них есть общее.',
	overviewFoot: ({ date }) =>
		`Пустое место не доказывает, что ничего не делалось: здесь лишь то, что содержат загруженные каталоги. Границы, названия и цвета не выражают мнения о правовом статусе; пунктир и точки\u00a0— согласованной границы нет. Контуры: Natural Earth. Не является картой Организации Объединенных Наций. Дата чтения: ${fullStop(date)}`,
	overviewSources: ({ sites }) => `Источники: ${some('site', sites)}`,
	overviewMapFailed: 'Загрузить основу карты не удалось. Цифры под картой остаются верными.',
	findingRoute: {
		map: 'На карте',
		gaps: 'В матрице',
		network: 'В сети',
		inventories: 'В реестре'
	},
	findingOpen: 'Подробнее',
	findingGroup: ({ group, topic, regional, count }) =>
		`места в группе «${group}» без собственной учтенной деятельности по теме «${topic}»${regional === 0 ? '' : regional === count ? '; региональные программы до них доходят' : `; региональные программы доходят до ${number(regional)} из них`}.`,
	findingTopic: ({ topic, sampled }) =>
		`субрегионы без записей по теме «${topic}»\u00a0— больше, чем по большинству других тем.${sampled ? ' Отслеживают только каталоги, загруженные выборкой.' : ''}`,
	findingRunning: ({ withoutEnd, total }) =>
		`места, где сегодня ничто не числится действующим. Читать с осторожностью: дата окончания не указана в ${number(withoutEnd)} из ${among('initiative', total)}.`,
	findingInventories: ({ smaller, larger }) =>
		`инициативы каталога ${smaller}, которые содержит и ${larger}.`,
	findingSingleFunder:
		'исполнители двух и более инициатив, у которых учтен один донор. Кто публикует сведения о партнерах, выглядит более связанным.',
	findingOf: ({ count, total }) => `${number(count)} из ${number(total)}`
};
