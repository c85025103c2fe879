import type { StateKind } from '../../domain/states';

import type { Texts } from '../en';

import { boundaries } from './boundaries';
import { among, number, some } from './counted';
import { fullStop } from './full-stop';
import { plural } from './plural';
import { within } from './within';

type When = 'ever' | 'running' | 'ending';

const onTopic = (topic: string | number | null) =>
	topic === null
		? ''
		: typeof topic === 'number'
			? plural(topic, { one: ' по # теме', other: ' по # темам' })
			: ` по теме «${within(topic)}»`;

const recordedWork = (when: When, topic: string | number | null) =>
	`деятельность${onTopic(topic)}${{ ever: '', running: ', идущая сейчас', ending: ', которая завершится в течение года' }[when]}`;

/** The same where there is none: "не учтено деятельности, идущей сейчас". */
const noRecordedWork = (when: When, topic: string | number | null) =>
	`не учтено деятельности${onTopic(topic)}${{ ever: '', running: ', идущей сейчас', ending: ', которая завершится в течение года' }[when]}`;

const gapWords = (apparent: number, confirmed: number) => {
	if (!apparent && !confirmed) return null;
	if (!confirmed) return `⟦предполагаемые пробелы: ${number(apparent)}⟧`;
	if (!apparent) return `⟦подтвержденные пробелы: ${number(confirmed)}⟧`;
	return `⟦пробелы: ${number(apparent + confirmed)}, из них подтверждено: ${number(confirmed)}⟧`;
};

/** The coverage map. Words that count gaps stand between ⟦ and ⟧ in titles. */
export const map: Texts['map'] = {
	...boundaries,
	mapFinding: ({ when, topic, places, recorded, resting, ...rest }) => {
		const what = recordedWork(when, topic);
		if (places === 0) return 'Выбранный набор мест пуст';
		const start =
			recorded === 0 && places === 1
				? `В единственном выбранном месте ${noRecordedWork(when, topic)}`
				: recorded === 0
					? `Ни в одном из ${among('place', places)} ${noRecordedWork(when, topic)}`
					: recorded === places
						? places === 1
							? `В единственном выбранном месте учтена ${what}`
							: `Во всех местах (${number(places)}) учтена ${what}`
						: `В ${number(recorded)} из ${among('place', places)} учтена ${what}`;
		const idle = rest.idle
			? `без ${when === 'ending' ? 'завершающейся вскоре' : 'идущей сейчас'}: ${number(rest.idle)}`
			: null;
		const regional = rest.regional
			? `только региональная деятельность: ${number(rest.regional)}`
			: null;
		const unknown = rest.unknown ? `неизвестно: ${number(rest.unknown)}` : null;
		// Where nothing is missing the reader is told what "Running now" would show.
		const now =
			when === 'ever' && recorded === places && resting
				? resting === places
					? 'идущей сейчас не учтено'
					: `без идущей сейчас: ${number(resting)}`
				: null;
		const parts = [gapWords(rest.apparent, rest.confirmed), idle, regional, unknown, now].filter(
			Boolean
		);
		// One line: what counts gaps stays, what fits beside it follows.
		const [first, second] = parts;
		if (!first) return start;
		const title = `${start}; ${first}`;
		return second && title.length + second.length <= 108 ? `${title}, ${second}` : title;
	},
	mapSummary: ({
		when,
		topic,
		measure,
		initiatives,
		places,
		recorded,
		idle,
		most,
		apparent,
		confirmed,
		regional,
		unknown,
		unnamed,
		asOf
	}) => {
		const sentences = [
			`Здесь учитывается: ${some('initiative', initiatives)}; в ${number(recorded)} из ${among('place', places)} учтена ${recordedWork(when, topic)}.`,
			most
				? `Наибольшие значения ${
						{
							initiatives: 'по числу инициатив',
							topics: 'по числу разных тем',
							funders: 'по числу разных доноров',
							active: 'по числу инициатив, идущих сейчас',
							share: 'по доле инициатив региона'
						}[measure]
					}: ${most}.`
				: null,
			idle
				? `С учтенной деятельностью, но ${when === 'ending' ? 'без той, о которой известно, что она завершится в течение года' : 'без той, о которой известно, что она сейчас идет'}: ${some('place', idle)}.`
				: null,
			`Без собственных записей: предполагаемые пробелы\u00a0— ${number(apparent)}, подтвержденные пробелы\u00a0— ${number(confirmed)}, только региональная деятельность\u00a0— ${number(regional)}, ни один загруженный каталог не отслеживает\u00a0— ${number(unknown)}.`,
			unnamed
				? unnamed === 1
					? 'В 1 инициативе страна не указана, и она ничего не окрашивает.'
					: plural(unnamed, {
							one: 'В # инициативе страна не указана, и они ничего не окрашивают.',
							other: 'В # инициативах страна не указана, и они ничего не окрашивают.'
						})
				: null,
			fullStop(`По состоянию на ${asOf}`)
		];
		return sentences.filter(Boolean).join(' ');
	},
	mapPlace: ({ name, state, records, recorded, when, count, measure, value }) => {
		if (records === 0) {
			const why = {
				value: '',
				'gap-apparent': '',
				'gap-confirmed': '',
				regional: ', только региональная деятельность',
				unknown: ', неизвестно',
				'out-of-scope': ', вне рамок'
			}[state];
			return `${name}: нет записей${why}`;
		}
		const scope = state === 'out-of-scope' ? ', вне рамок' : '';
		const time = { ever: '', running: ', идущих сейчас', ending: ', завершающихся вскоре' }[when];
		if (when !== 'ever' && count === '0')
			return `${name}: инициатив${time}, нет; всего учтено инициатив: ${recorded}${scope}`;
		const also = {
			initiatives: '',
			topics: `, тем: ${value}`,
			funders: `, доноров: ${value}`,
			active: `, идет сейчас: ${value}`,
			share: `, доля в регионе: ${value}`
		}[measure];
		return `${name}: инициатив${time}${time ? ',' : ''}\u00a0— ${count}${also}${scope}`;
	},
	mapSubtitle: ({ measure, when, years }) => {
		const what = {
			initiatives: 'Число инициатив по местам',
			topics: 'Число разных тем по местам',
			funders: 'Число разных доноров по местам',
			active: 'Число идущих сейчас инициатив по местам',
			share: 'Доля инициатив региона'
		}[measure];
		const time = {
			ever: '',
			running: ', деятельность идет сейчас',
			ending: ', деятельность завершится в течение года'
		}[when];
		if (when !== 'ever' || !years) return `${what}${measure === 'active' ? '' : time}`;
		return `${what}, ${years.first}–${years.last}`;
	},
	mapWhen: 'Какая деятельность',
	mapWhenOf: {
		ever: 'За все время',
		running: 'Идет сейчас',
		ending: 'Завершается'
	},
	mapForm: 'Форма',
	mapFormOf: { map: 'Карта', tiles: 'Плитки', table: 'Таблица' },
	mapCentre: 'Центр карты',
	mapCentreOf: { atlantic: 'Атлантика', pacific: 'Тихий океан' },
	mapMeasure: 'Цвет',
	mapMeasureOf: {
		initiatives: 'число инициатив',
		topics: 'число разных тем',
		funders: 'число разных доноров',
		active: 'инициативы, идущие сейчас',
		share: 'доля инициатив региона'
	},
	mapMultiples: 'Малые карты',
	mapMultiplesOf: { none: 'Одна карта', topic: 'По темам', period: 'По периодам' },
	mapMultiplesHint: 'Нажмите на карту, чтобы увеличить ее.',
	mapMultiple: ({ title, recorded, places, gaps }) =>
		`${title}: с учтенной деятельностью ${number(recorded)} из ${among('place', places)}, ${some('gap', gaps)}`,
	mapMultipleCount: ({ recorded, places }) => `${number(recorded)} из ${number(places)}`,
	mapPeriod: ({ from, to }) => (from === to ? String(from) : `${from}–${to}`),
	mapLabel: ({ summary }) =>
		`Карта мира. ${summary} Стрелки\u00a0— переход между местами, буквы\u00a0— переход к названию, плюс и минус\u00a0— масштаб, Enter\u00a0— открыть.`,
	mapTilesLabel: ({ summary }) =>
		`Места плитками по регионам. ${summary} Стрелки\u00a0— переход между местами, буквы\u00a0— переход к названию, Enter\u00a0— открыть.`,
	mapRegionCount: ({ recorded, places }) =>
		`с учтенной деятельностью: ${number(recorded)} из ${number(places)}`,
	mapNoRegion: 'Другие места',
	mapZoom: 'Приблизить',
	mapZoomOf: {
		world: 'Мир',
		africa: 'Африка',
		asia: 'Азия',
		caribbean: 'Карибский бассейн',
		europe: 'Европа',
		'latin-america': 'Латинская Америка',
		pacific: 'Острова Тихого океана'
	},
	mapZoomIn: 'Ближе',
	mapZoomOut: 'Дальше',
	mapZoomReset: 'Весь мир',
	mapZoomChosen: 'Выбранное',
	mapTouch:
		'Двумя пальцами карта перемещается и приближается, одним пальцем прокручивается страница.',
	mapDrawing: 'Карта строится…',
	mapFailed: 'Загрузить контуры карты не удалось. Плитки показывают те же цифры.',
	mapTryAgain: 'Повторить',
	mapLaneTitle: ({ count }) => `Без указания страны: ${number(count)}`,
	mapLaneNote: ({ count }) =>
		plural(count, { one: 'ничего не окрашивает', other: 'ничего не окрашивают' }),
	mapLaneGlobal: 'Глобально',
	mapLaneUnplaced: 'Не указано',
	mapLaneMore: ({ areas, count }) => `другие районы (${number(areas)}): ${some('mention', count)}`,
	mapLaneFewer: 'Свернуть',
	mapLaneChip: ({ name, count }) => `${name}: ${some('initiative', count)}`,
	mapLegend: 'Места:',
	mapLegendHint: 'столбики\u00a0— переключатели',
	mapLegendBar: ({ label, count }) => `${label}: ${some('place', count)}`,
	mapClass: {
		regional: 'только региональная',
		'gap-apparent': 'предполагаемый пробел',
		'gap-confirmed': 'подтвержденный пробел',
		unknown: 'неизвестно',
		'out-of-scope': 'вне рамок'
	},
	mapNone: {
		initiatives: 'нет',
		topics: 'без темы',
		funders: 'донор не указан',
		active: 'нет идущих',
		share: 'нет'
	},
	mapNoneAt: { running: 'нет идущих', ending: 'нет завершающихся' },
	mapRange: ({ from, to }) =>
		to === null ? `${from}+` : from === to ? String(from) : `${from}–${to}`,
	mapShareRange: ({ from, to }) =>
		to === null
			? `${from}\u00a0%+`
			: from === 0
				? `менее ${to}\u00a0%`
				: `${from}–${to - 1}\u00a0%`,
	mapList: {
		'gap-confirmed': 'Подтвержденные пробелы',
		'gap-apparent': 'Предполагаемые пробелы',
		regional: 'Только региональная',
		unknown: 'Неизвестно',
		'out-of-scope': 'Вне рамок',
		none: 'Деятельность учтена, но'
	},
	mapListClass: ({ label, measure }) => `${label}, ${measure}`,
	mapListMore: ({ count }) => `еще ${number(count)}`,
	mapListNone: 'Во всех местах в рамках набора есть учтенная деятельность.',
	mapListResting: ({ count }) =>
		`Из них без деятельности, о которой известно, что она сейчас идет: ${number(count)}.`,
	mapListRestingShow: 'Показать идущее сейчас',
	mapBrushed: ({ kind, count }) => {
		const what = {
			cell: 'выбранная ячейка',
			actor: 'деятельность выбранного участника',
			initiative: 'выбранная инициатива',
			inventory: 'записи выбранного каталога',
			sites: 'общие записи выбранных сайтов'
		}[kind];
		return count
			? `Обведено: ${some('place', count)} (${what}).`
			: `Ничего не обведено: при этом фильтре места не указаны (${what}).`;
	},
	mapAnnotation: ({ count, places, region, state }) => {
		const what: Record<StateKind, string> = {
			value: 'учтенная деятельность',
			regional: 'только региональная деятельность',
			'gap-apparent': 'предполагаемые пробелы',
			'gap-confirmed': 'подтвержденные пробелы',
			unknown: 'неизвестно',
			'out-of-scope': 'вне рамок'
		};
		return `${region}, ${number(count)} из ${among('place', places)}: ${what[state]}`;
	},
	mapTable: 'Места и что учтено',
	mapTablePlace: 'Место',
	mapTableRegion: 'Регион',
	mapTableState: 'Состояние',
	mapTableCount: 'Инициативы',
	mapTableTopics: 'Темы',
	mapTableFunders: 'Доноры',
	mapTableActive: 'Идет сейчас',
	mapTableShare: 'Доля в регионе',
	mapEmpty: 'Окрашивать нечего',
	mapEmptyText: ({ when }) =>
		when === 'ever'
			? 'Ни одна учтенная инициатива не отвечает этому фильтру.'
			: when === 'running'
				? 'Ни одна выбранная инициатива не числится действующей сейчас. В большинстве записей дата окончания не указана, поэтому это мало говорит о самой деятельности.'
				: 'Ни для одной выбранной инициативы не учтено окончание в течение года.',
	mapEmptyWhen: 'Показать учтенное за все время',
	mapEmptyClear: ({ what }) => `Снять: ${what}`,
	mapNote: ({ recipients, fractional, unknown, places, confirmed }) =>
		[
			recipients
				? 'Вне рамок: нет в перечне получателей помощи КСР.'
				: 'Вне рамок: вне выбранных мест.',
			fractional ? 'Дробный подсчет: 1/n на каждое указанное место.' : 'Полный подсчет.',
			confirmed
				? 'Подтвержденный: отслеживает полностью загруженный каталог.'
				: 'Предполагаемый: отслеживают только каталоги, загруженные выборкой; отсутствие записей не означает отсутствия деятельности.',
			places > 0 && unknown > 0
				? `Неизвестно: ${Math.round((unknown / places) * 100)}\u00a0% мест.`
				: null
		]
			.filter(Boolean)
			.join(' '),
	mapSources: ({ sites, date }) => `${some('site', sites)}, дата чтения: ${date}`,
	mapSourcesLabel: 'Источники:',
	mapBoundaryMore: 'полностью'
};
