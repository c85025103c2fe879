import type { Texts } from '../en';

import { among, number, some } from './counted';
import { plural } from './plural';

const content = ({ labels, matches }: { labels: number; matches: number }) =>
	`${some('label', labels)}, ${some('match', matches)}`;

/** The crosswalk of words, what they conflict about, and what a change of words does to gaps. */
export const terms: Texts['terms'] = {
	termsTitlePlain: 'Чьи термины что означают',
	termsTitle: ({ exact, matches, taxonomies }) =>
		`Точны лишь ${number(exact)} из ${among('match', matches)} между терминами и нашими темами (классификаций: ${number(taxonomies)})`,
	termsConflictsTitle: ({ count }) =>
		plural(count, {
			one: '# термин не для всех, кто описывает эту область, означает одно и то же',
			few: '# термина не для всех, кто описывает эту область, означают одно и то же',
			many: '# терминов не для всех, кто описывает эту область, означают одно и то же',
			other: '# термина не для всех, кто описывает эту область, означают одно и то же'
		}),
	termsChangesNone: 'Темы показаны в наших терминах: ни один пробел не закрылся и не открылся',
	termsChangesTitle: ({ vocabulary, closed, opened, uncovered }) =>
		`В терминах «${vocabulary}» пробелы: закрывается ${number(closed)}, открывается ${number(opened)}, без термина ${number(uncovered)}`,
	termsExchangeTitle: 'Возьмите таблицу соответствий или принесите свою',
	termsGlossaryTitle: 'Что слова этой области означают здесь',

	termsParts: 'Части этой страницы',
	termsPart: {
		crosswalk: 'Соответствия',
		conflicts: 'Расхождения',
		changes: 'Изменение пробелов',
		exchange: 'Обмен',
		glossary: 'Глоссарий'
	},
	termsForms: 'Форма',
	termsForm: { matrix: 'Матрица', flow: 'Поток', topics: 'По темам', table: 'Таблица' },
	termsReading: 'Чтение реестра',
	termsFailed: 'Прочитать реестр не удалось',
	termsFailedText: 'Таблица соответствий входит в него. Остальные разделы работают.',

	termsKind: {
		exactMatch: 'точное',
		closeMatch: 'близкое',
		narrowMatch: 'узкое',
		broadMatch: 'широкое'
	},
	termsKindNone: 'нет',
	termsKindUnjudged: 'не оценивалось',
	termsKindAbout: {
		exactMatch: 'рубрика означает нашу тему',
		closeMatch: 'почти то же самое',
		narrowMatch: 'наша тема\u00a0— лишь часть рубрики',
		broadMatch: 'рубрика\u00a0— лишь часть нашей темы'
	},
	termsNoneAbout: 'ни одна наша тема не соответствует',
	termsReason: {
		exactMatch: 'То же значение.',
		closeMatch: 'Почти то же значение.',
		narrowMatch: 'Рубрика шире нашей темы.',
		broadMatch: 'Рубрика\u00a0— лишь часть нашей темы.'
	},
	termsAlsoMeans: ({ others }) => `Рубрика включает также: ${others}.`,
	termsNoTopic: 'Ни одна наша тема не соответствует.',
	termsUnjudged: 'Не тема, поэтому не оценивалось.',
	termsNoted: ({ note }) => `Отмечено: ${note}.`,

	termsSubtitle: ({ labels, taxonomies }) =>
		`${some('label', labels)}, ${some('taxonomy', taxonomies)}; сопоставлены с нашими тринадцатью темами`,
	termsFind: 'Найти рубрику, код, классификацию или тему',
	termsNothing: 'Рубрик с такими словами нет',
	termsNothingText: 'Попробуйте одно слово или его часть.',
	termsFindClear: 'Показать все рубрики',
	termsOrder: 'Порядок классификаций',
	termsOrderOf: { name: 'А–Я', covered: 'Больше тем' },
	termsTaxonomy: 'Классификация',
	termsCode: 'Код',
	termsLabel: 'Рубрика',
	termsMatch: 'Соответствие',
	termsTopic: 'Наша тема',
	termsWhy: 'Почему',
	termsNone: 'Без темы',
	termsCell: ({ taxonomy, topic, labels, kind }) =>
		`${taxonomy}, ${topic}: ${
			labels ? `${some('label', labels)}, самое надежное соответствие\u00a0— ${kind}` : 'нет рубрик'
		}`,
	termsGrid: 'Классификации и наши темы. Стрелки\u00a0— переход, Enter\u00a0— показать рубрики.',
	termsHint:
		'Число рядом со знаком\u00a0— количество рубрик. Нажмите на ячейку, чтобы прочитать их.',
	termsCellNothing: ({ taxonomy, topic }) =>
		`${taxonomy}: ни одна рубрика не сопоставлена с темой «${topic}».`,
	termsSources: ({ owner }) => `Рубрики (${owner}), где прочитано:`,
	termsSummary: ({ labels, exact, close, narrow, broad, none, most, mostCount }) =>
		`${some('label', labels)}; соответствия: точных\u00a0— ${number(exact)}, близких\u00a0— ${number(close)}, узких\u00a0— ${number(narrow)}, широких\u00a0— ${number(broad)}; рубрик без соответствия\u00a0— ${number(none)}. Больше всего рубрик ведет к теме «${most}» (${number(mostCount)}).`,
	termsNote:
		'Соответствия\u00a0— наше суждение по рубрикам и определениям, в понятиях SKOS и в направлении от рубрики к нашей теме. Исправить их можно в data/crosswalk.jsonl.',
	termsFlowFrom: 'Рубрики:',
	termsFlowTo: 'рядом:',
	termsFlowOurs: 'наши темы',
	termsFlowNode: ({ label, links }) => (links ? `${label}: ${links}` : `${label}: линий нет`),
	termsFlowLink: ({ kind, label }) => `${kind}: ${label}`,
	termsFlowHint: 'Стрелки\u00a0— переход, Enter\u00a0— оставить линии одного слова.',
	termsFlowNarrow: 'Для трех столбцов нужно больше места: вот список.',
	termsTopicCount: ({ labels, taxonomies }) =>
		`${some('label', labels)}, ${some('taxonomy', taxonomies)}`,
	termsTopicNone: 'Слова, для которых нашей темы нет',

	termsConflictsText:
		'По проверенной таблице data/term-conflicts.jsonl; с чем сопоставлена каждая рубрика, берется из таблицы соответствий.',
	termsConflictMeans: 'Что это значит там',
	termsConflictOurs: 'С чем сопоставлено',
	termsSameLabel: 'Та же рубрика, другие соответствия',
	termsSameLabelText:
		'Вычислено по таблице соответствий: рубрики, которые пишутся одинаково, но не ведут к одним и тем же темам.',

	termsChangesAsk: 'Выберите для тем другие термины, чтобы увидеть, что станет с пробелами.',
	termsChangesBy: 'Ячейки',
	termsChangesByOf: { subregion: 'Тема × субрегион', country: 'Тема × страна' },
	termsChangesKind: {
		closed: 'Закрылся',
		opened: 'Открылся',
		uncovered: 'Нет термина',
		kept: 'Остался'
	},
	termsChangesKindAbout: {
		closed: 'пробел по нашей теме, а по термину деятельность учтена',
		opened: 'нашу тему никто не отслеживал, а термин\u00a0— пробел',
		uncovered: 'пробел по нашей теме, о которой не спрашивает ни один термин',
		kept: 'пробел и по нашей теме, и по термину'
	},
	termsChangesShown: 'Показанные виды изменений',
	termsChangesSummary: ({ before, after, uncovered, places }) =>
		`${some('place', places)}. Ячеек-пробелов здесь: по нашим темам\u00a0— ${number(before)}, по терминам\u00a0— ${number(after)}, по тому, чего они не охватывают,\u00a0— ${number(uncovered)}. Термины, объединяющие темы, закрывают пробелы без какой-либо деятельности.`,
	termsChangesPlace: 'Место',
	termsChangesTopic: 'Наша тема',
	termsChangesWord: 'Термин',
	termsChangesWhat: 'Что происходит',
	termsChangesWhy: 'Почему',
	termsChangesClosed: ({ causes }) => `Термин означает также: ${causes}.`,
	termsChangesOpened: ({ causes }) =>
		`Термин означает также то, что какой-либо каталог отслеживает: ${causes}.`,
	termsChangesCause: ({ topic, kind, label, records, state }) =>
		`${topic} (${kind} соответствие, рубрика «${label}»; ${records ? `учтено: ${number(records)}` : state})`,
	termsChangesState: {
		value: 'учтено',
		regional: 'только региональная деятельность',
		'gap-confirmed': 'подтвержденный пробел',
		'gap-apparent': 'предполагаемый пробел',
		unknown: 'никто не отслеживает',
		'out-of-scope': 'вне рамок'
	},
	termsChangesUncovered: 'Ни одно учитываемое соответствие не ведет от этой темы к термину.',
	termsChangesKept: ({ kind, label }) =>
		`Ничего другого из того, что означает термин, здесь не учтено (${kind} соответствие, рубрика «${label}»).`,
	termsChangesRecords: 'Записи',
	termsChangesEmpty: 'Для этих мест ни один пробел не меняется',
	termsChangesEmptyText:
		'При этих соответствиях все пробелы остались прежними или их нет. При других местах или других соответствиях может быть иначе.',
	termsMore: ({ count }) => `Показать еще ${number(count)}`,
	termsNeedNote:
		'Потребность измеряется по областям индекса и всегда считается по нашим собственным темам: от терминов она не зависит.',

	termsOut: 'Взять',
	termsOutText:
		'Вся таблица соответствий одним файлом SSSOM (разделитель\u00a0— табуляция, с метаданными): рубрики, соответствия в понятиях SKOS и причины. CC BY 4.0.',
	termsOutButton: 'Скачать crosswalk.sssom.tsv',
	termsOutTitle: ({ product }) => `${product}: таблица соответствий`,
	termsOutDescription:
		'Рубрики каталогов и рамочных документов по наращиванию киберпотенциала, сопоставленные с тринадцатью темами людьми, которые читали рубрики и определения.',
	termsIn: 'Принести',
	termsInText:
		'Ваш собственный файл SSSOM. Одна сторона каждого сопоставления\u00a0— наша тема, по ее идентификатору; другая становится словарем, на который можно переключиться. Он проверяется, хранится на этом устройстве и никогда не смешивается с нашим.',
	termsInFile: 'Файл SSSOM (.tsv)',
	termsInTopics: 'Идентификаторы наших тем',
	termsInTooLarge: 'Файл больше 2\u00a0МБ.',
	termsInUnreadable: 'Прочитать файл не удалось.',
	termsInNoTable: 'В файле нет таблицы.',
	termsInNoColumn: ({ field }) => `В таблице нет столбца «${field}».`,
	termsInBroken: ({ line }) =>
		`Кавычка не закрыта или после нее идет текст: строка ${number(line)}.`,
	termsInTooMany: ({ of, most }) =>
		of === 'prefixes'
			? `Классификаций (префиксов) в файле больше, чем ${number(most)}.`
			: `Рубрик одной классификации в файле больше, чем ${number(most)}.`,
	termsInRead: ({ rows, good }) =>
		`Можно использовать ${number(good)} из ${among('mapping', rows)}.`,
	termsInNone: 'Использовать нельзя ни одно сопоставление.',
	termsInKeep: 'Хранить на этом устройстве',
	termsInCancel: 'Не хранить',
	termsInReplaces: ({ name }) => `Заменит уже хранящееся: «${name}».`,
	termsInFaults: ({ count }) => `Пропущено: ${some('mapping', count)}`,
	termsInFaultsMore: ({ count }) => `и еще ${number(count)}`,
	termsInRow: 'Строка',
	termsInField: 'Поле',
	termsInValue: 'Значение',
	termsInReason: 'Причина',
	termsInFault: {
		missing: 'пусто, а требуется',
		'no-curie': 'не краткий идентификатор вида «mine:A1»',
		'no-prefix': 'префикс не объявлен в curie_map',
		'no-match': 'не точное, близкое, узкое или широкое соответствие SKOS',
		negative: 'говорит, что соответствия нет',
		'no-topic': 'ни одна сторона не наша тема',
		repeated: 'такая пара уже есть'
	},
	termsOwn: 'Хранится на этом устройстве',
	termsOwnNone: 'Пока ничего.',
	termsOwnLine: content,
	termsOwnKept: ({ leftOut, file, ...own }) =>
		`${content(own)} · ${file}${leftOut ? ` · пропущено в файле: ${some('row', leftOut)}` : ''}`,
	termsOwnUse: 'Показать Атлас в этих терминах',
	termsOwnRemove: 'Удалить',
	termsOwnRemoveNamed: ({ name }) => `Удалить: ${name}`,
	termsOwnNotLasting: 'Этот браузер ничего не хранит: все исчезнет вместе со страницей.',
	termsOwnFailed: 'Сохранить не удалось.',

	termsGlossaryFind: 'Найти термин',
	termsGlossarySource: 'Источник',
	termsGlossaryNothing: 'Терминов с такими словами нет.'
};
