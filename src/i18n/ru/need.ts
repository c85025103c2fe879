import type { Area } from '../../domain/need/areas';
import type { AxisId } from '../../domain/need/axis';
import type { Band } from '../../domain/need/cell';
import type { Weight } from '../../domain/need/settings';
import type { Third } from '../../domain/need/thirds';

import type { Texts } from '../en';

import { among, number, some } from './counted';
import { fullStop } from './full-stop';
import { plural } from './plural';

const two = new Intl.NumberFormat('ru', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const upToTwo = new Intl.NumberFormat('ru', { maximumFractionDigits: 2 });
const list = new Intl.ListFormat('ru', { type: 'conjunction' });

/** An axis: one we know, or what the reader brought, by its label. */
type AxisName = AxisId | { own: string; up: 'high' | 'low' };

/** The words of the three thirds of each axis, low to high on it. Lower case: they stand within sentences. */
const LEVELS: Record<AxisId, readonly [string, string, string]> = {
	'gci-2024': ['меньшая потребность', 'средняя потребность', 'высокая потребность'],
	'gci-change': ['больший рост', 'средний рост', 'меньший рост'],
	'strategies-exists': ['стратегия есть', '', 'стратегии нет'],
	'strategies-first-year': ['ранняя стратегия', 'более поздняя стратегия', 'недавняя стратегия'],
	'cyberlaw-cybercrime': [
		'закон о киберпреступности',
		'проект закона о киберпреступности',
		'нет закона о киберпреступности'
	],
	'cyberlaw-data-protection': ['закон о данных', 'проект закона о данных', 'нет закона о данных'],
	'internet-users': [
		'много пользователей Интернета',
		'среднее число пользователей Интернета',
		'мало пользователей Интернета'
	],
	income: ['более высокий доход', 'доход ниже среднего', 'низкий доход']
};
const level = (axis: AxisName, third: Third): string =>
	typeof axis === 'string'
		? LEVELS[axis][third]
		: (axis.up === 'high'
				? (['меньшие значения', 'средние значения', 'высокие значения'] as const)
				: (['более высокие значения', 'средние значения', 'низкие значения'] as const))[third];

const COVERAGE = ['мало', 'умеренно', 'много'] as const;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const field = (axis: AxisName, need: Third, coverage: Third) =>
	`${level(axis, need)}, учтено ${COVERAGE[coverage]}`;

const AREA: Record<Area, string> = {
	legal: 'Правовые',
	technical: 'Технические',
	organizational: 'Организационные',
	capacity: 'Потенциал',
	cooperation: 'Сотрудничество'
};

/** The same within a sentence, as ITU names its pillars. */
const AREA_WITHIN: Record<Area, string> = {
	legal: 'правовые меры',
	technical: 'технические меры',
	organizational: 'организационные меры',
	capacity: 'развитие потенциала',
	cooperation: 'сотрудничество'
};

const BAND: Record<Band, string> = {
	small: 'малый',
	moderate: 'умеренный',
	large: 'большой',
	'very-large': 'очень большой'
};

const WEIGHT: Record<Weight, string> = { whole: '1', root: '1/√n', share: '1/n' };
const windowText = (years: number | null) =>
	years === null
		? 'все годы'
		: years === 1
			? 'последний год'
			: plural(years, {
					one: 'последний # год',
					few: 'последние # года',
					many: 'последние # лет',
					other: 'последние # года'
				});
const recipientCountries = (count: number) =>
	plural(count, { one: '# страны-получателя', other: '# стран-получателей' });

export const need: Texts['need'] = {
	needLoading: 'Чтение показателей…',
	needFailed: 'Прочитать показатели не удалось',
	needFailedText: 'Они хранятся в отдельном файле. Проверьте соединение и повторите попытку.',
	needNoArea: 'Этой теме не соответствует ни одна область потребностей',
	needNoAreaText:
		'Потребность измеряется в пяти областях. Новые технологии не входят ни в одну из них: охват есть, пробела нет.',
	needNoPlaces: 'При этом фильтре ни у одного получателя помощи нет значения на этой оси',
	needNoPlacesText: 'Места вне перечня получателей помощи здесь не сравниваются.',
	needShowAllTopics: 'Показать все темы',
	needShowAllPlaces: 'Показать все места',

	needTitleSubject: 'Измеренная потребность и учтенная деятельность по странам и областям',
	needTitle: ({ axis, count, total, sids, filtered }) => {
		const what = `${level(axis, 2)}, ${filtered ? 'подходящей ' : ''}учтенной деятельности мало`;
		if (count === 0) return `Ни у одной из ${recipientCountries(total)} нет сочетания: ${what}`;
		const islands =
			sids > 0 && sids < count ? `; из них малые островные государства: ${number(sids)}` : '';
		return `У ${number(count)} из ${recipientCountries(total)}\u00a0— ⟦${what}⟧${islands}`;
	},

	needAxis: 'Ось потребности',
	needAxisOf: {
		'gci-2024': 'Измеренная потребность (GCI 2024)',
		'gci-change': 'Изменение оценки GCI, 2020–2024',
		'strategies-exists': 'Есть национальная стратегия кибербезопасности',
		'strategies-first-year': 'Год первой национальной стратегии',
		'cyberlaw-cybercrime': 'Закон о киберпреступности',
		'cyberlaw-data-protection': 'Закон о защите данных',
		'internet-users': 'Пользователи Интернета, % населения',
		income: 'Группа по доходу'
	},
	needAxisTop: ({ axis }) =>
		typeof axis === 'string' && axis === 'gci-2024' ? 'потребность выше' : level(axis, 2),
	needAxisY: ({ axis }) => {
		if (typeof axis !== 'string') return axis.own;
		const short: Partial<Record<AxisId, string>> = {
			'gci-2024': 'Измеренная потребность, N',
			'gci-change': 'Изменение оценки, баллы',
			'strategies-exists': 'Стратегия',
			'strategies-first-year': 'Первая стратегия',
			'internet-users': 'Пользователи Интернета, %',
			income: 'Группа по доходу'
		};
		return short[axis] ?? 'Закон';
	},
	needAxisX: 'Учтенный охват, K',
	needAxisXEnd: 'учтено больше деятельности',
	needAxisGroupOurs: 'В этом выпуске',
	needAxisGroupOwn: 'Ваши, хранятся на этом устройстве',
	needStep: {
		yes: 'да',
		no: 'нет',
		draft: 'проект',
		high: 'высокий',
		'upper-middle': 'выше среднего',
		'lower-middle': 'ниже среднего',
		low: 'низкий'
	},

	needSubtitle: ({ axis, total, areas }) => {
		const over =
			areas.length === 5
				? ''
				: `, только ${list.format(areas.map((area) => `«${AREA_WITHIN[area]}»`))}`;
		const places = some('recipient', total);
		return typeof axis === 'string' && axis === 'gci-2024'
			? `Потребность\u00a0— это 1 минус среднее по компонентам GCI 2024 МСЭ${over}; ${places}`
			: `Учтенный охват${over} и другой показатель; ${places}`;
	},
	needMapTitle: 'Те же девять полей на карте',
	needMapLabel: ({ summary }) => `Карта по полям. ${summary}`,
	needMapOutside: 'нет в этом разделе: не получатель помощи или нет значения',
	needMapFailed: 'Прочитать основу карты не удалось. Таблица и матрица сообщают то же самое.',
	needScatterLabel: ({ summary }) => `Потребность и охват. ${summary}`,
	needScatterHint: 'Нажмите на поле или обведите точки, чтобы выбрать страны.',
	needKeyTitle: 'Страны в каждом поле',
	needKeyLabel: 'Поля: нажмите, чтобы выбрать страны поля',
	needField: ({ axis, need: rank, coverage }) => capital(field(axis, rank, coverage)),
	needFieldCount: ({ axis, need: rank, coverage, count }) =>
		`${capital(field(axis, rank, coverage))}: ${some('country', count)}`,
	needCorner: ({ axis, need: rank, coverage, short }) =>
		capital(
			short
				? COVERAGE[coverage]
				: coverage === 0
					? `${level(axis, rank)}, мало`
					: `${level(axis, rank)}, учтено много`
		),
	needCornerMost: 'наибольшая потребность, наименьший охват',
	needCornerLeast: 'наименьшая потребность, наибольший охват',
	needAllFields: 'Все страны',

	needPoint: ({ name, axis, value, coverage, need: rank, covered }) =>
		typeof axis === 'string' && axis === 'gci-2024'
			? `${name}: потребность ${value}, охват ${two.format(coverage)}, ${field(axis, rank, covered)}`
			: `${name}: ${value}, охват ${two.format(coverage)}, ${field(axis, rank, covered)}`,

	needMatrixTitle: ({ count, field: chosen, picked }) =>
		picked
			? `Выбранное вами: ${some('country', count)}, от А до Я, по областям`
			: chosen
				? `«${chosen.charAt(0).toLowerCase()}${chosen.slice(1)}»: ${some('country', count)}, от А до Я, по областям`
				: `Все страны (${number(count)}), от А до Я, по областям`,
	needMatrixLabel: 'Пробел по странам и областям',
	needArea: AREA,
	needCells: 'В ячейках',
	needCellsOf: { records: 'Записи', evidence: 'Знак', gap: 'Пробел' },
	needCell: ({ name, area, band, records, counting, mark, need: value, noValue }) => {
		const place = `${name}, ${AREA_WITHIN[area]}`;
		const evidence = `подтвержденность ${mark}`;
		if (noValue)
			return `${place}: потребность не измерена, ${some('record', records)}, ${evidence}`;
		if (records === 0)
			return `${place}: ничего не найдено, потребность ${two.format(value)}, ${evidence}`;
		if (counting === 0)
			return `${place}: ${some('record', records)}, все слишком старые, потребность ${two.format(value)}, ${evidence}`;
		return `${place}: пробел ${BAND[band!]}, ${some('record', records)}, ${evidence}`;
	},
	needCellWhy: ({
		need: value,
		weighted,
		typical,
		coverage,
		gap,
		records,
		counting,
		sites,
		heldBack,
		regional,
		years
	}) =>
		[
			value === null
				? 'В индексе нет значения.'
				: `Потребность ${two.format(value)}, W ${two.format(weighted)}, K ${two.format(coverage)} (k ${two.format(typical)}), пробел ${two.format(gap!)}.`,
			records === 0
				? 'В просмотренных каталогах ничего не найдено: это не доказывает отсутствия деятельности.'
				: counting === 0
					? `${capital(some('record', records))}, с датой за ${windowText(years)}\u00a0— ни одной.`
					: `За ${windowText(years)} учитывается ${number(counting)} из ${among('record', records)}; источник\u00a0— ${some('site', sites)}.`,
			heldBack ? 'Одна запись сама по себе означает, что учтено мало.' : '',
			regional
				? `Региональные записи, которые могут сюда доходить без указания места: ${number(regional)}.`
				: ''
		]
			.filter(Boolean)
			.join(' '),
	needCellHint:
		'Наведите указатель на ячейку или перейдите к ней стрелками, чтобы прочитать, как она получена.',

	needLegendGap: 'Пробел',
	needLegendBands: {
		small: 'малый, менее 0,10',
		moderate: 'умеренный, менее 0,25',
		large: 'большой, менее 0,50',
		'very-large': 'очень большой'
	},
	needLegendNothing: 'Ничего не найдено',
	needLegendSteps: ['меньшая потребность', 'средняя потребность', 'высокая потребность'],
	needLegendOld: ({ years }) =>
		`все старше ${
			years === null
				? 'принятого срока'
				: years === 1
					? 'года'
					: plural(years, { one: '# года', other: '# лет' })
		}`,
	needLegendRegional: 'региональная деятельность вокруг',
	needLegendEvidence: 'Подтвержденность',
	needLegendMarks: {
		A: 'A: от 3 записей, от 2 сайтов',
		B: 'B: меньше',
		C: 'C: учитываемых нет'
	},

	needSettings: 'Как ведется подсчет',
	needSettingsLine: ({ window, weight, factor }) =>
		`Деятельность за ${windowText(window)} · вес ${WEIGHT[weight]} · k × ${upToTwo.format(factor)}`,
	needWeight: 'Вес записи, в которой указано n стран',
	needWeightOf: WEIGHT,
	needWindow: 'Завершенное учитывается за',
	needWindowValue: ({ years }) => windowText(years),
	needFactor: 'Типичный охват, k',
	needFactorValue: ({ factor }) => `× ${upToTwo.format(factor)}`,
	needSettingsReset: 'Вернуть исходные',
	needTypical: ({ version, values }) =>
		`k, типичное W, постоянно для выпуска ${version}: ${values.map(({ area, value }) => `${AREA_WITHIN[area]} ${two.format(value)}`).join('; ')}. Медиана по получателям, у которых в этой области есть хотя бы одна запись.`,

	needSummary: ({ axis, total, corner, names, opposite, nothing, cells, old, missing, date }) => {
		const more = corner > names.length ? [`еще ${number(corner - names.length)}`] : [];
		const named = names.length ? ` (${list.format([...names, ...more])})` : '';
		return [
			`Всего ${some('country', total)}; ${level(axis, 2)}, учтено мало: ${number(corner)}${named}; ${level(axis, 2)}, учтено много: ${number(opposite)}.`,
			`В ${number(nothing)} из ${among('cell', cells)} ничего не учтено, в ${number(old)}\u00a0— лишь более старая деятельность.`,
			missing ? `Нет значения и не показано: ${some('country', missing)}.` : '',
			fullStop(`По состоянию на ${date}`)
		]
			.filter(Boolean)
			.join(' ');
	},
	needNote: ({ version }) =>
		`Границы полей\u00a0— трети всех получателей в выпуске ${version}: фильтр перемещает страны, а не границы. Деятельность, где указаны лишь регион или весь мир, не учитывается ни для одной страны.`,
	needSources: ({ sites, date }) =>
		fullStop(`Источник записей: ${some('site', sites)}, дата чтения: ${date}`),

	needCautions: 'О чем это не говорит',
	needCautionsText: [
		'Пустое место не доказывает, что ничего не делалось. Поддержка между двумя государствами, между странами Юга, со стороны вооруженных сил или компаний, а также описанная не на английском языке часто не попадает в каталоги.',
		'Подсчет записей не измеряет ни денег, ни успеха: два дня обучения весят столько же, сколько десятилетие поддержки.',
		'Индекс измеряет обязательства, принятые государствами в 2023 и 2024 годах, отчасти с их собственных слов. Он не измеряет, насколько страна защищена и каким атакам подвергается. Его правовой компонент ничего не говорит о судах и полиции, а компонент сотрудничества мало говорит о дипломатии, которой посвящена наша тема.',
		'То, чего стране недостает по индексу, может не совпадать с тем, о чем она просит. Учтенная просьба говорит больше, чем любое число здесь.',
		'Больший охват при лучшей оценке не доказывает, что одно вызвало другое.',
		'Поля и ступени, а не места в рейтинге: при других настройках страна перемещается, что показывает ее диапазон. Пробел сам по себе близко следует за потребностью; новое\u00a0— то, что добавляет охват.',
		'Государства, находящиеся под санкциями или ни о чем не просящие, показаны так же, как все остальные. Решают доноры.'
	],

	needAbout: 'Об этом показателе',
	needAboutYear: 'Год',
	needAboutOwner: 'Кто публикует',
	needAboutSource: 'Источник',
	needAboutLicence: 'Лицензия',
	needAboutChecked: 'Как проверено',
	needAboutSays: 'О чем говорит',
	needAboutUnchecked: 'По второму источнику не проверено.',
	needAboutInPlace: 'Значения показаны на месте. Таблицей для скачивания они не предлагаются.',
	needAboutVaries: 'зависит от страны',
	needAboutIncome: {
		owner: 'Всемирный банк',
		source: 'https://data.worldbank.org',
		year: '2026 финансовый год',
		licence: 'CC BY 4.0',
		checked:
			'Взято в том виде, в каком опубликовано; два государства там не отнесены ни к одной группе.',
		about: 'Валовой национальный доход на человека, четыре группы. Контекст, а не потребность.'
	},
	needAboutChange:
		'Разность оценок двух изданий. Между ними изменился метод, поэтому не всякий рост\u00a0— прогресс.',
	needAboutGap:
		'Пробелы в ячейках и диапазоны всегда берутся по компонентам GCI 2024, что бы ни показывала ось.',
	needMissing: ({ count }) =>
		plural(count, {
			one: '# получатель без значения:',
			few: '# получателя без значения:',
			many: '# получателей без значения:',
			other: '# получателя без значения:'
		}),
	needMissingGci: 'GCI 2024 их не измерял.',
	needFlagged: 'Значения, которые следует читать с осторожностью:',

	needTable: 'Потребность, охват и пробел по странам',
	needColumn: {
		country: 'Страна',
		field: 'Поле',
		need: 'Потребность',
		coverage: 'Охват',
		gap: 'Пробел',
		range: 'Диапазон'
	},
	needTableCell: ({ need: value, coverage, gap, records, mark }) =>
		`${value === null ? 'нет значения' : two.format(value)} · ${two.format(coverage)} · ${gap === null ? 'нет значения' : two.format(gap)} · ${number(records)} ${mark}`,
	needTableCellMeaning:
		'В каждой области: потребность, охват, пробел, число записей, знак подтвержденности. Диапазон: пробел при 18 сочетаниях веса, срока и k.',
	needFormOf: { chart: 'Схема', table: 'Таблица' },
	needForm: 'Вид',
	needNone: 'нет значения',

	needPanelList: ({ count }) => capital(some('country', count)),
	needPanelListNote: ({ settings }) =>
		`Пробел и его диапазон при разных настройках веса, срока и k (${number(settings)}). От А до Я: порядок не означает оценки.`,
	needPanelNone: 'При этом фильтре в этом поле нет стран.',
	needPanelPeople: ({ people }) => `население: ${people}`,
	needPanelNeed: ({ need: value, coverage }) =>
		`${value === null ? 'Потребность не измерена' : `Потребность ${two.format(value)}`} · охват ${two.format(coverage)}`,
	needPanelGap: ({ gap, range, settings }) =>
		`Пробел ${two.format(gap)}; ${two.format(range[0])}–${two.format(range[1])} при разных настройках (${number(settings)})`,
	needRange: ({ range }) => `${two.format(range[0])}–${two.format(range[1])}`,
	needPanelStays: ({ stays, settings }) =>
		stays === settings
			? `Охват остается в этой трети при всех настройках (${number(settings)}).`
			: `Охват остается в этой трети при ${number(stays)} из ${number(settings)} настроек.`,
	needPanelHead: {
		need: 'потребность',
		coverage: 'охват',
		records: 'записи',
		evidence: 'знак'
	},
	needPanelOld: 'слишком старые',
	needPanelNothing: 'нет',
	needPanelPillar: ({ value }) => `GCI 2024: ${upToTwo.format(value)} из 20`,
	needPanelYear: ({ year }) => `Значение за ${year}\u00a0г.`,
	needPanelHatch: ({ date }) =>
		`Штриховка: в просмотренных каталогах ничего не найдено, ${date}; это не доказывает отсутствия деятельности.`,
	needPanelOldNote: ({ years }) => `Слишком старые: за ${windowText(years)} нет ничего с датой.`,
	needReport: 'Сообщить о недостающей записи',
	needReportAt: ({ area }) => `Сообщить о недостающей записи, ${AREA_WITHIN[area]}`,
	needPanelBehind: ({ count }) => `Что за этим стоит: ${some('initiative', count)}`,
	needPanelNoRecord: 'При этом фильтре ни в одной инициативе в этих областях это место не указано.',
	needPanelOutside: 'Не получатель помощи или нет значения на этой оси: здесь не сравнивается.',
	needPanelPalau: 'GCI 2024 здесь не измерял: потребность неизвестна, и предположений не делается.',
	needPanelOpen: 'Страница страны',
	needPanelCsv: 'Скачать CSV',
	needPanelClose: 'Закрыть',
	needUndated: ({ share }) => `Доля записей без даты: ${share}.`,

	needOwn: 'Ваши собственные значения',
	needOwnAdd: 'Добавить свой CSV…',
	needOwnIntro:
		'Таблица, где в каждой строке страна (код ISO или название) и число. Она остается на этом устройстве, никогда не смешивается с нашими данными и не меняет подсчетов.',
	needOwnFile: 'Файл CSV',
	needOwnTooLarge: 'Файл больше 2\u00a0МБ. Оставьте только два столбца.',
	needOwnUnreadable: 'Прочитать файл не удалось.',
	needOwnBroken: ({ line, unclosed }) =>
		`Строка ${number(line)}: ${unclosed ? 'кавычка открыта и не закрыта.' : 'после закрывающей кавычки идет текст.'}`,
	needOwnNoColumns: 'Не найдено столбца со странами или столбца с числами.',
	needOwnColumn: ({ number: at }) => `Столбец ${number(at)}`,
	needOwnCountryColumn: 'Страны в столбце',
	needOwnValueColumn: 'Значения в столбце',
	needOwnName: 'Название показателя',
	needOwnSource: 'Источник и год',
	needOwnUp: 'Вверху оси',
	needOwnUpOf: { high: 'Высокие значения', low: 'Низкие значения' },
	needOwnRead: ({ matched }) =>
		plural(matched, {
			one: 'Прочитана # страна.',
			few: 'Прочитаны # страны.',
			many: 'Прочитано # стран.',
			other: 'Прочитано # страны.'
		}),
	needOwnUnmatched: ({ count }) =>
		plural(count, {
			one: '# название здесь неизвестно. Сопоставьте или пропустите:',
			few: '# названия здесь неизвестны. Сопоставьте или пропустите:',
			many: '# названий здесь неизвестны. Сопоставьте или пропустите:',
			other: '# названия здесь неизвестны. Сопоставьте или пропустите:'
		}),
	needOwnMapTo: ({ name }) => `Какая страна имеется в виду: ${name}`,
	needOwnLeaveOut: 'пропустить',
	needOwnNotNumbers: ({ lines }) => `Нет числа, пропущено: ${lines}.`,
	needOwnRepeated: ({ lines }) => `Второе значение для той же страны, пропущено: ${lines}.`,
	needOwnLine: ({ line, country, text }) => `строка ${number(line)} (${country}: ${text})`,
	needOwnKeep: 'Сохранить и показать',
	needOwnCancel: 'Отмена',
	needOwnRemove: 'Удалить с этого устройства',
	needOwnKept: ({ file, left }) =>
		`Из вашего файла ${file}${left ? `; пропущено: ${some('row', left)}` : ''}. Хранится только на этом устройстве.`,
	needOwnNotLasting: 'Этот браузер ничего не хранит: значения исчезнут, когда страница закроется.',
	needOwnTopics:
		'Области потребностей составлены из наших собственных тем. Их подсчет не зависит от того, какие термины показаны.',
	needOwnUnsourced: 'Источник не указан.',
	needOwnChecked: 'Здесь никто не проверял: это ваши значения.'
};
