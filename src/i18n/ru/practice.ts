import type { Texts } from '../en';

import { among, number, some } from './counted';
import { fullStop } from './full-stop';
import { plural } from './plural';
import { within } from './within';

const initiatives = ({ part, total }: { part: number; total: number }) =>
	`${number(part)} из ${among('initiative', total)}`;
const inventories = ({ part, total }: { part: number; total: number }) =>
	`${number(part)} из ${among('inventory', total)}`;

const hold = (count: number) => plural(count, { one: 'содержит', other: 'содержат' });

/** Cases of cooperation, UNIDIR's activity, recommendations and their evidence. */
export const practice: Texts['practice'] = {
	practiceTitleSubject: 'Что помогает каталогам работать вместе',
	practiceTitle: ({ total, fosters, hinders }) =>
		[
			fosters && `В ${number(fosters.count)} из ${among('case', total)}: ${within(fosters.label)}`,
			hinders && `${fosters ? 'в' : 'В'} ${number(hinders.count)}: ${within(hinders.label)}`
		]
			.filter(Boolean)
			.join('; '),
	practiceReading: 'Чтение примеров…',
	practiceFailed: 'Прочитать примеры не удалось',
	practiceFailedText: 'Реестр не загрузился. Откройте страницу снова, чтобы повторить попытку.',
	practiceNone: 'Примеров не учтено.',
	practiceContents: 'На этой странице',

	practiceSummaryTitle: 'Что повторяется',
	practiceSummaryAside: ({ cases }) =>
		`по ${plural(cases, { one: '# примеру', other: '# примерам' })}`,
	practiceSummaryNote:
		'Каждой фразе примера присвоен фактор, который она иллюстрирует. Фразы\u00a0— наше прочтение источников, как и присвоение факторов: несколько десятков фраз показывают, что повторяется, но не насколько сильно.',
	practiceSide: {
		fosters: 'Что способствует',
		hinders: 'Что мешает',
		benefits: 'Что дает'
	},
	practiceFactor: 'Фактор',
	practiceCount: 'Примеры',
	practiceCaseColumn: ({ at, title }) => `Пример ${at}: ${title}`,
	practiceHas: 'да',
	practiceHasNot: 'нет',
	practiceForm: 'Форма',
	practiceFormOf: { chart: 'Схема', table: 'Таблица' },
	practiceFactorReads: ({ title, reads }) => `${title}: ${reads}`,
	practiceInWords: ({ cases, fosters, hinders, benefits, once }) =>
		`${some('case', cases)}; чаще всего способствует: ${fosters}; мешает: ${hinders}; дает: ${benefits}. ${plural(
			once,
			{
				one: '# фактор есть только в одном примере.',
				few: '# фактора есть только в одном примере каждый.',
				many: '# факторов есть только в одном примере каждый.',
				other: '# фактора есть только в одном примере каждый.'
			}
		)}`,
	practiceTimes: ({ label, count }) => `${within(label)} (${number(count)})`,

	practiceCasesTitle: 'Примеры сотрудничества',
	practiceCaseAt: ({ at, total }) => `Пример ${at} из ${total}`,
	practiceType: {
		'data-sharing': 'обмен данными',
		'joint-maintenance': 'совместное ведение',
		methodology: 'общий метод',
		funding: 'совместное финансирование',
		consultation: 'консультации'
	},
	practiceParties: 'Стороны',
	practiceShared: 'Что общее',
	practiceSince: 'Начало',
	practiceUnknown: 'Что неизвестно',
	practiceUnknownNone: 'Открытых вопросов не отмечено; прочитаны перечисленные источники.',
	practiceSources: 'Источники',
	practiceLinks: 'Учтенные связи между ними',
	practiceLinksNone: 'Помимо этого примера, связей между сторонами не учтено.',
	practiceLink: ({ from, to, how }) => `${from} → ${to}: ${how}`,
	practiceInNetwork: 'Показать в сети',
	practiceInNetworkOf: ({ title }) => `Показать в сети: ${title}`,

	practiceUnidirTitle: 'Собственная деятельность ЮНИДИР',
	practiceUnidirAside: 'как она изложена в его письме от 16 ноября 2023 года',
	practiceCategory: {
		research: 'Исследования',
		learning: 'Обучение с участием слушателей',
		access: 'Облегчение доступа к информации',
		funding: 'Финансирование'
	},
	practiceActivity: 'Деятельность',
	practiceYears: 'Годы',
	practicePartners: 'Партнеры',
	practiceParticipants: 'Слушатели',
	practiceLanguages: 'Языки',
	practiceNotTold: 'не сообщается',
	practiceSinceYear: ({ year }) => `с ${year}\u00a0г.`,
	practicePeople: ({ people, more, countries, note }) =>
		[
			people === undefined ? '' : `${more ? 'более ' : ''}${number(people)}\u00a0чел.`,
			countries === undefined ? '' : `стран: ${number(countries)}`,
			note ?? ''
		]
			.filter(Boolean)
			.join(', '),
	practiceStatedFigure: ({ value, more, of }) => `${more ? 'более ' : ''}${number(value)} (${of})`,
	practiceUnidirChart: 'Годы, указанные в письме, по категориям',
	practiceUnidirChartText: ({ category, year, title }) => `${category}, ${year}: ${title}`,
	practiceUnidirSummary: ({ items, first, last }) =>
		`Указано видов деятельности: ${number(items)}, с ${first} по ${last}\u00a0г.; большинство без года.`,
	practiceDonors: 'Доноры в 2022–2023 годах',
	practiceDonorsCore: 'Доноры основной программы',
	practiceDonorsSpecific: 'Поддержка отдельных видов деятельности',
	practiceDonorsContradict: ({ stated, named }) =>
		`В письме говорится о ${plural(stated, { one: '# доноре', other: '# донорах' })}, а названо ${number(named)}. Здесь приведено и то и другое; что верно, неизвестно.`,
	practiceDonorsAgree: ({ named }) =>
		`В письме названо столько доноров, сколько в нем заявлено: ${number(named)}.`,

	practiceRecommendationsTitle: 'Рекомендации и жалобы',
	practiceRecommendationsAside:
		'чего другие просили от каталогов и что насчитывается здесь сегодня',
	practiceGroup: {
		coordination: 'Координация',
		sustainability: 'Устойчивость',
		localisation: 'Учет местных условий',
		reach: 'Охват аудитории',
		'operational-guides': 'Практические руководства',
		'project-management': 'Инструменты управления проектами',
		'cooperation-models': 'Модели сотрудничества'
	},
	practiceGroupOther: 'Прочее',
	practiceKind: {
		'problem-statement': 'постановка проблемы',
		recommendation: 'рекомендация',
		complaint: 'жалоба',
		conclusion: 'заключение',
		'to-document': 'еще предстоит описать'
	},
	practiceEvidence: 'Сегодня насчитывается:',
	practiceEvidenceSee: 'Смотреть',
	practiceEvidenceSeeFor: ({ text }) => `Смотреть: ${text}`,
	practiceFoot: ({ date, version }) =>
		`Выпуск ${version}, дата чтения: ${fullStop(date)} Подсчет по всему загруженному, независимо от фильтра.`,

	practiceSharedRecords: (share) => `Более чем на одном сайте есть ${initiatives(share)}.`,
	practiceWithoutLink: (share) => `Без единой учтенной связи: ${inventories(share)}.`,
	practiceOutlineFields: ({ part, total, inventories: all }) =>
		`Из полей схемы форума известно ${number(part)} из ${number(total)}, каталогов: ${number(all)}.`,
	practiceEnded: (share) => `Завершено: ${initiatives(share)}.`,
	practiceStatedDates: (share) => `И начало, и конец указаны в ${initiatives(share)}.`,
	practiceWithoutRecord: ({ part, total }) =>
		`Не указано ни в одной инициативе: ${number(part)} из ${among('recipient', total)}.`,
	practiceEnglishOnly: ({ part, total }) =>
		`Только на английском языке найдено: ${number(part)} из ${among('inventory', total)}, языки которых известны.`,
	practiceCooperationKinds: ({ links, kinds }) =>
		`Учтено связей, подтвержденных источником: ${number(links)}, их видов: ${number(kinds)}.`,
	practiceProposed: (share) => `Предложено и не создано: ${inventories(share)}.`,
	practiceWorkingAlone: ({ part, total }) =>
		`Ни в одной инициативе не указаны рядом с другим: ${number(part)} из ${among('actor', total)}.`,
	practiceUsers: ({ names, count }) =>
		`Меньше всего инициатив, ${number(count)}, предназначено для групп: ${names.map(within).join('; ')}.`,
	practiceMadeFor: ({ name, ...share }) =>
		`Для группы «${within(name)}» предназначено ${initiatives(share)}.`,
	practiceNamedCountries: (share) => `Страна указана в ${initiatives(share)}.`,
	practiceCasesRecorded: ({ part, total }) =>
		`Учтено примеров: ${number(total)}; что-то существенное отмечено как неизвестное: ${number(part)}.`,
	practiceTools: (share) =>
		`Инструмент или ресурс, в том числе руководства, ${plural(share.part, { one: 'предлагает', other: 'предлагают' })} ${initiatives(share)}.`,
	practiceCrowded: ({ part }) =>
		`${plural(part, {
			one: 'В # паре «страна\u00a0— тема»',
			other: 'В # парах «страна\u00a0— тема»'
		})} сегодня идут две инициативы или более.`,
	practiceNeeds: (share) =>
		`Оценки, где и указываются потребности, ${hold(share.part)} ${inventories(share)}.`,
	practiceProjects: (share) => `Проекты ${hold(share.part)} ${inventories(share)}.`,
	practiceFreshness: (share) =>
		`Не дают даты последнего обновления и не заявляют о постоянном: ${inventories(share)}.`,
	practiceTaxonomies: ({ taxonomies, ...share }) =>
		`Сравнивается словарей: ${number(taxonomies)}; точны ${number(share.part)} из ${among('match', share.total)} нашим темам.`,
	practiceDefinitions: (share) =>
		`Сообщают, что понимают под кибербезопасностью или потенциалом: ${inventories(share)}.`,
	practiceRegion: ({ name, ...share }) =>
		`Страна региона «${name}» указана в ${initiatives(share)}.`
};
