import type { Join, Who } from '../../domain/network/network';
import type { Role } from '../../domain/network/side';

import type { Texts } from '../en';

import { among, number, some } from './counted';
import { fullStop } from './full-stop';
import { plural } from './plural';

/** What joins inventories, countries and actors: "3 инициативы". */
const sharedThings = (by: Join, who: Who, count: number) =>
	by === 'stated'
		? some('statement', count)
		: by === 'shared'
			? some('initiative', count)
			: `${some('pair', count)} ${who === 'countries' ? '«участник\u00a0— тема»' : '«страна\u00a0— тема»'}`;

const party = { actors: 'actor', inventories: 'inventory', countries: 'place' } as const;
const side = {
	funder: 'funder',
	implementer: 'implementer',
	actor: 'actor',
	inventory: 'inventory',
	country: 'place',
	topic: 'topic'
} as const;

const parties = (who: Who, count: number) => some(party[who], count);
const amongParties = (who: Who, count: number) => among(party[who], count);
const roles = (role: Role, count: number) => some(side[role], count);

const inInitiatives = (count: number) =>
	plural(count, { one: 'в # инициативе', other: 'в # инициативах' });

const name = (count: number) => plural(count, { one: 'указывает', other: 'указывают' });
const enter = (count: number) => plural(count, { one: 'входит', other: 'входят' });

export const network: Texts['network'] = {
	networkParty: {
		actor: 'участник',
		inventory: 'каталог',
		country: 'место',
		topic: 'тема'
	},
	networkColumn: {
		funder: 'Доноры',
		implementer: 'Исполнители',
		actor: 'Участники',
		inventory: 'Каталоги',
		country: 'Места',
		topic: 'Темы',
		from: 'Каталоги',
		to: 'Связаны с'
	},
	networkRole: {
		funder: 'донор',
		implementer: 'исполнитель',
		actor: 'участник',
		inventory: 'каталог',
		country: 'место',
		topic: 'тема'
	},

	networkStateBody: ({ acronym, country }) => `${acronym}, ${country}`,
	networkStatesTogether: 'Показать министерства и ведомства-доноры под их государством',
	networkStatesApart: 'Показать министерства и ведомства отдельно',

	networkFormLabel: 'Вид',
	networkForm: {
		columns: 'Два столбца',
		matrix: 'Матрица',
		ego: { actors: 'Один участник', inventories: 'Один каталог', countries: 'Одно место' },
		whole: 'Целиком'
	},
	networkTwinLabel: 'Схема или таблица',
	networkChart: 'Схема',
	networkTable: 'Таблица',
	networkWhoLabel: 'Кто',
	networkWho: {
		actors: 'Участники',
		inventories: 'Каталоги',
		countries: 'Страны'
	},
	networkByLabel: 'Что их связывает',
	networkBy: {
		actors: {
			shared: 'Общие инициативы',
			place: 'Общие страна и тема',
			stated: 'Заявленное сотрудничество'
		},
		inventories: {
			shared: 'Одна и та же инициатива',
			place: 'Общие страна и тема',
			stated: 'Заявленное сотрудничество'
		},
		countries: {
			shared: 'Общие инициативы',
			place: 'Общие участник и тема',
			stated: 'Заявленное сотрудничество'
		}
	},
	networkPair: {
		actors: {
			shared: 'Доноры и исполнители',
			place: 'Участники и места',
			stated: 'Заявленное сотрудничество'
		},
		inventories: {
			shared: 'Каталоги и участники',
			place: 'Каталоги и места',
			stated: 'Заявленное сотрудничество'
		},
		countries: {
			shared: 'Участники и места',
			place: 'Темы и места',
			stated: 'Заявленное сотрудничество'
		}
	},

	networkSubtitle: {
		columns: ({ limit }) => `Общие инициативы, крупнейшие (${number(limit)}) и прочие`,
		columnsStated: 'Кто, по опубликованным сведениям, с кем работает',
		matrix: ({ count, who }) => `${parties(who, count)}, сходные рядом`,
		ego: ({ name }) => `${name}: связи`,
		whole: ({ count, who }) => `Связаны с другими: ${parties(who, count)}`
	},

	networkAnswerEmpty: 'При этом фильтре не осталось ни одной инициативы',
	networkAnswerPair: ({ a, b, shared, sole, named }) =>
		`${a} и ${b}: общее\u00a0— ${some('initiative', shared)}; один учтенный донор: у ${number(sole)} из ${among('implementer', named)}`,
	networkAnswerAlone: ({ both }) =>
		both === 1
			? 'Донор и исполнитель указаны в 1 инициативе, и это один и тот же участник'
			: `Донор и исполнитель указаны ${inInitiatives(both)}, и в каждой это один и тот же участник`,
	networkAnswerNoPair: ({ rows }) =>
		rows === 1
			? 'В единственной инициативе здесь не указаны сразу и донор, и исполнитель'
			: `Ни в одной из ${among('initiative', rows)} здесь не указаны сразу и донор, и исполнитель`,
	networkAnswerTop: ({ a, b, weight, apart, all, who, by }) =>
		`${a} и ${b}: общее\u00a0— ${sharedThings(by, who, weight)}; ${
			apart
				? `стоят особняком: ${number(apart)} из ${amongParties(who, all)}`
				: `особняком не стоит никто, всего ${parties(who, all)}`
		}`,
	networkAnswerNobody: ({ all, who, by }) => {
		if (all === 0)
			return `Ни в одной инициативе здесь не ${{ actors: 'указан участник', inventories: 'указан каталог', countries: 'указано место' }[who]}`;
		const thing = {
			shared: 'общих инициатив',
			place: who === 'countries' ? 'общих участника и темы' : 'общих страны и темы',
			stated: 'общих заявлений'
		}[by];
		return all === 1
			? `Указано здесь: ${parties(who, all)}; с другими ${thing} нет`
			: `Ни у кого из указанных здесь нет ${thing} с другими (всего ${parties(who, all)})`;
	},
	networkAnswerUnaware: ({ pairs, of, who }) =>
		`${number(pairs)} из ${among('pair', of)} ${{ actors: 'участников', inventories: 'каталогов', countries: 'стран' }[who]} по одной теме в одной стране без общей учтенной инициативы`,
	networkAnswerStated: ({ joined, all, name, degree, who }) =>
		`Заявленная связь с другим есть у ${number(joined)} из ${amongParties(who, all)}; ${name}: связей\u00a0— ${number(degree)}`,

	networkCautionFigure: ({ both, rows, share }) =>
		`${number(both)} из ${among('initiative', rows)} (${share})`,
	networkCautionStatedFigure: ({ both, all, share, who }) =>
		`${number(both)} из ${amongParties(who, all)} (${share})`,
	networkCaution: {
		pair: ({ both, left, right }) => {
			if (left === 'funder') return `${name(both)} обе стороны.`;
			const other = right === 'country' ? 'место' : 'участника';
			if (left === 'inventory')
				return `${enter(both)} в какой-либо каталог и ${name(both)} ${other}.`;
			return `${name(both)} ${left === 'topic' ? 'тему' : 'участника'} и ${other}.`;
		},
		shared: ({ both, who }) =>
			who === 'inventories'
				? `${enter(both)} в два или более каталога.`
				: `${name(both)} ${who === 'actors' ? 'двух или более участников' : 'два или более места'}.`,
		place: ({ both, who }) =>
			who === 'inventories'
				? `${enter(both)} в какой-либо каталог и ${name(both)} место и тему.`
				: `${name(both)} участника, место и тему.`,
		stated: ({ both }) =>
			`${plural(both, { one: 'имеет', other: 'имеют' })} связь, заявленную на какой-либо странице.`
	},
	networkCautionBias: {
		actors: 'Кто публикует сведения о партнерах, выглядит более связанным.',
		inventories: 'Загруженные перечни\u00a0— выборки: более полный кажется связанным лучше.',
		countries: 'Деятельность, где указаны страны, кажется связанной лучше.',
		stated: 'Кто публикует свои связи, кажется связанным лучше.'
	},

	networkFigure: {
		columns: ({ left, right }) =>
			`${left} и ${right.toLowerCase()}, связанные инициативами. Стрелки\u00a0— переход, Enter\u00a0— выбор.`,
		matrix: 'Пары и то, что у них общего. Стрелки\u00a0— переход, Enter\u00a0— выбор.',
		ego: ({ name }) => `${name}: связи. Стрелки\u00a0— переход, Enter\u00a0— выбор.`,
		whole:
			'Вся сеть. Стрелки\u00a0— переход от одного узла к другому, Enter\u00a0— выбор, плюс и минус\u00a0— масштаб.'
	},
	networkNode: ({ name, role, total, partners, other }) =>
		`${name}, ${network.networkRole[role]}: ${some('initiative', total)}, ${roles(other, partners)}`,
	networkNodeStated: ({ name, total, partners }) =>
		`${name}: ${some('statement', total)}, ${parties('inventories', partners)}`,
	networkNodeShared: ({ shared, total, name }) =>
		`, общих: ${number(shared)} из ${number(total)} (${name})`,
	networkOthersCount: ({ count, figure }) => `прочие (${number(count)}): ${figure}`,
	networkOthers: ({ count }) => `прочие: ${number(count)}`,
	networkOthersNode: ({ count, role, total }) =>
		`прочие (${number(count)}), ${network.networkColumn[role].toLowerCase()}: ${some('initiative', total)}. Открывает следующих.`,
	networkOthersOpen: 'показать еще',
	networkOthersOpenName: ({ column }) => `Показать еще: ${column.toLowerCase()}`,
	networkOthersClose: 'Свернуть',
	networkOf: ({ shared, total }) => `${number(shared)} из ${number(total)}`,
	networkListHint: ({ left, right }) =>
		`${left} и их общее; вторая сторона: ${right.toLowerCase()}. Нажмите, чтобы открыть.`,
	networkListFrom: 'Начать с',
	networkListSelect: ({ name }) => `Выбрать: ${name}`,
	networkListLetGo: ({ name }) => `Снять выбор: ${name}`,

	networkMatrixCell: ({ a, b, weight, who, by }) =>
		weight
			? `${a} и ${b}: ${sharedThings(by, who, weight)}`
			: `${a} и ${b}: ничего общего не учтено`,
	networkMatrixSelf: ({ name, total, by }) =>
		`${name}: всего ${by === 'stated' ? some('statement', total) : some('initiative', total)}`,
	networkMatrixLegend: ({ by, who }) =>
		by === 'stated'
			? 'Заявления'
			: by === 'shared'
				? 'Инициативы, где указаны оба'
				: who === 'countries'
					? 'Пары «участник\u00a0— тема», общие для обоих'
					: 'Пары «страна\u00a0— тема», общие для обоих',
	networkMatrixNone: 'ничего общего не учтено',
	networkMatrixDiagonal: ({ by }) => (by === 'stated' ? 'всего заявлений' : 'всего инициатив'),
	networkMatrixRow: 'Показать',

	networkEgoRole: {
		'funds-it': 'Доноры его деятельности',
		'co-funds': 'Доноры наряду с ним',
		partner: 'Партнеры',
		'co-implements': 'Исполнители наряду с ним',
		'implements-for-it': 'Исполнители при его финансировании'
	},
	networkEgoTogether: 'Есть и общая инициатива',
	networkEgoApart: 'Общих учтенных инициатив нет',
	networkEgoNowhere: 'Без региона',
	networkEgoContinued: ({ label }) => `${label}, продолжение`,
	networkHow: {
		'content-contribution': 'Предоставляет материалы',
		'links-to': 'Дает ссылки',
		'data-sharing': 'Делится данными',
		'joint-maintenance': 'Ведется совместно',
		consultation: 'Консультации',
		methodology: 'Общий метод',
		unspecified: 'Вид не указан'
	},
	networkEgoPick: 'В центре',
	networkEgoDefault: ({ name }) =>
		`Никто не выбран, поэтому в центре тот, у кого больше всего связей: ${name}.`,
	networkEgoHidden: ({ shown, hidden }) =>
		`Показаны самые близкие: ${number(shown)}; в таблице\u00a0— еще ${number(hidden)}.`,
	networkEgoNode: ({ name, group, weight, who, by }) =>
		`${name} (${group}): ${sharedThings(by, who, weight)}`,
	networkEgoAlone: ({ name }) => `${name}: ничего общего с другими здесь не учтено.`,

	networkWholePlacing: ({ share }) => `Сеть размещается: ${share}`,
	networkWholeCancel: 'Стоп',
	networkWholeStopped: 'Размещение остановлено.',
	networkWholeAgain: 'Разместить снова',
	networkWholeFailed: 'Разместить сеть не удалось.',
	networkZoomIn: 'Ближе',
	networkZoomOut: 'Дальше',
	networkZoomFit: 'Вся схема',
	networkTouch:
		'Двумя пальцами схема перемещается и приближается, одним пальцем прокручивается страница.',
	networkWholeNode: ({ name, degree, who }) => `${name}: связи\u00a0— ${parties(who, degree)}`,
	networkCommunities: 'Кто держится вместе',
	networkCommunityName: ({ name, others }) =>
		others ? `${name} и прочие (${number(others)})` : name,
	networkCommunityTopic: ({ topic, on, of }) =>
		`${topic}: ${number(on)} из ${among('initiative', of)}`,
	networkCommunityMore: ({ count }) =>
		plural(count, {
			one: '# меньшая группа',
			few: '# меньшие группы',
			many: '# меньших групп',
			other: '# меньшей группы'
		}),
	networkBridges: 'Мосты',
	networkBridgesNone: 'Никто: без любого одного остальные по-прежнему связаны.',
	networkBridge: ({ count, who }) => `единственная связь с остальными: ${parties(who, count)}`,
	networkBridgesMore: ({ count }) => `еще ${number(count)}`,
	networkIsolated: 'Особняком',
	networkIsolatedText: ({ count, all, who }) =>
		count === 0
			? `Все указанные здесь (${parties(who, all)}) связаны с другими.`
			: `Без учтенной связи с другими: ${number(count)} из ${amongParties(who, all)} здесь.`,
	networkIsolatedShow: 'Показать названия',
	networkLegendFunds: 'чаще донор',
	networkLegendRuns: 'чаще исполнитель',
	networkLegendPartners: 'только партнер',
	networkLegendSizeStated:
		'Размер: заявления. Расположение и близость означают лишь, кто держится вместе.',
	networkLegendSize:
		'Размер: инициативы. Толщина: общее для двоих. Расположение и близость означают лишь, кто держится вместе.',

	networkTableCaption: {
		columns: ({ left, right }) =>
			`${left} и ${right.toLowerCase()}: инициативы, которые их связывают`,
		network: ({ who }) => `${network.networkWho[who]} и их связи`
	},
	networkTableName: 'Название',
	networkTableRole: 'Роль',
	networkTableTotal: {
		shared: 'Инициативы',
		place: 'Инициативы',
		stated: 'Заявления'
	},
	networkTableDegree: 'Соседи',
	networkTableReach: 'За два шага',
	networkTableWith: 'С кем связан и сколько раз',
	networkTableMore: ({ count }) => `еще ${number(count)}`,
	networkTableRows: ({ count }) =>
		plural(count, {
			one: 'Показать еще # строку',
			few: 'Показать еще # строки',
			many: 'Показать еще # строк',
			other: 'Показать еще # строки'
		}),
	networkTableNobody: 'никто не учтен',

	networkFactFunds: ({ initiatives, paired, partners }) =>
		`Указан как донор ${inInitiatives(initiatives)}; ${
			paired
				? `из них с другим исполнителем: ${number(paired)} (${roles('implementer', partners)})`
				: 'другой исполнитель не указан ни в одной'
		}.`,
	networkFactRuns: ({ initiatives, paired, partners }) =>
		`Указан как исполнитель ${inInitiatives(initiatives)}; ${
			paired
				? `из них с другим донором: ${number(paired)} (${roles('funder', partners)})`
				: 'другой донор не указан ни в одной'
		}.`,
	networkFactReachFunders: ({ count }) =>
		`За два шага, через общих исполнителей, достижимы другие доноры: ${number(count)}.`,
	networkFactReachImplementers: ({ count }) =>
		`За два шага, через общих доноров, достижимы другие исполнители: ${number(count)}.`,
	networkFactOnlyFunder: ({ only, of }) =>
		`Среди связанных с ним исполнителей другого учтенного донора нет у ${number(only)} из ${number(of)}.`,
	networkFactCoFunds: ({ names }) => `Чаще всего финансирует вместе с: ${names}.`,
	networkFactCoRuns: ({ names }) => `Чаще всего исполняет наряду с: ${names}.`,
	networkFactOwn: ({ count }) => `Указан сразу как донор и исполнитель ${inInitiatives(count)}.`,
	networkFactDegree: ({ degree, reach, who, by }) =>
		`Связи ${
			by === 'stated'
				? 'по опубликованным заявлениям'
				: by === 'shared'
					? 'по общим инициативам'
					: 'по общему предмету деятельности'
		}: ${parties(who, degree)}; за два шага: ${number(reach)}.`,
	networkFactClosest: ({ names }) => `Больше всего связей: ${names}.`,
	networkFactTogether: ({ count, bodies }) =>
		`Вместе с министерствами и ведомствами, которые здесь показаны под ним, указан как донор ${inInitiatives(count)}: ${bodies}. Далее речь только о нем самом.`,
	networkFactNone: ({ name }) => `${name}: при этом фильтре упоминаний нет.`,
	networkFactsHeading: ({ name }) => `Что говорят записи: ${name}`,
	networkNameOthers: ({ count, each }) => `прочие: ${number(count)} (по ${number(each)})`,
	networkNameCount: ({ name, count }) => `${name} (${number(count)})`,

	networkSummaryColumns: ({ both, rows, left, right, leftRole, rightRole }) =>
		`${number(both)} из ${among('initiative', rows)} связывают: ${roles(leftRole, left)} и ${roles(rightRole, right)}.`,
	networkSummaryStated: ({ statements, joined, all, who }) =>
		`${some('statement', statements)}: связано ${number(joined)} из ${amongParties(who, all)}.`,
	networkSummaryMost: ({ left, right }) =>
		`Больше всего инициатив слева: ${left}; справа: ${right}.`,
	networkSummaryMissing: ({ count, left }) =>
		left === 'funder'
			? `Не указаны обе стороны сразу: ${some('initiative', count)}; кто за ними стоит, неизвестно.`
			: `Нет одной или обеих сторон: ${some('initiative', count)}.`,
	networkSummaryOwn: ({ overlapping, alone }) =>
		`Участник указан сразу как донор и как исполнитель ${inInitiatives(overlapping)}${
			alone ? `, из них больше никто не указан: ${number(alone)}` : ''
		}; связь с самим собой не показывается.`,
	networkSummaryNetwork: ({ joined, all, links, who }) =>
		`Связаны с другими: ${number(joined)} из ${amongParties(who, all)}, всего ${some('pair', links)}.`,
	networkSummaryMostNeighbours: ({ names }) => `Больше всего соседей: ${names}.`,
	networkSummaryAsOf: ({ date }) => fullStop(`Учтено по состоянию на ${date}`),

	networkNote: {
		columns:
			'Ширина: общие инициативы; инициатива, где на одной стороне несколько участников, учитывается по разу для каждой пары.',
		selfFunded: ({ count }) =>
			plural(count, {
				one: '# исполнитель учтен только как собственный донор и не имеет линии.',
				few: '# исполнителя учтены только как собственные доноры и не имеют линий.',
				many: '# исполнителей учтены только как собственные доноры и не имеют линий.',
				other: '# исполнителя учтены только как собственные доноры и не имеют линий.'
			}),
		shared:
			'Двое связаны, если оба указаны в инициативе в любой роли; каждая инициатива учитывается для пары один раз.',
		place:
			'Двоих связывает каждая страна и тема, по которым учтены оба, в любое время: это возможная точка координации, а не доказательство контакта.',
		placeCountries: 'Два места связывает каждый участник и тема, учтенные в обоих.',
		inventories:
			'Два каталога связывает каждая инициатива, которая есть в обоих. Загруженные перечни\u00a0— выборки.',
		stated:
			'Каждая связь\u00a0— заявление на прочитанной странице. Отсутствие заявления не признак того, что двое не сотрудничают. Фильтр на это не влияет.',
		actors: 'Министерства и ведомства показаны так, как они указаны в записях.',
		statesTogether:
			'То, что финансируют министерства и ведомства, показано под их государством; на панели каждое отдельно.',
		places: 'Места вне выбранного набора не показаны.',
		whole: 'Полный подсчет, даже если фильтр требует долей.'
	},

	networkEmptyTitle: {
		rows: 'При этом фильтре не осталось ни одной инициативы',
		pairs: 'Здесь никого ничто не связывает'
	},
	networkEmptyText: {
		rows: ({ what }) =>
			what
				? `Фильтр (${what}) не оставляет ничего, что можно связать. Снимите его часть.`
				: 'Ничего не загружено.',
		pair: ({ rows, left, right }) =>
			`${
				rows === 1
					? 'В единственной инициативе не указаны'
					: `Ни в одной из ${among('initiative', rows)} не указаны`
			} оба столбца сразу: ${left.toLowerCase()} и ${right.toLowerCase()}. Больше записи не сообщают.`,
		network: ({ rows }) =>
			`Выбрано: ${some('initiative', rows)}, но ни одна не связывает двоих из запрошенных.`
	},
	networkEmptyClear: ({ what }) => `Снять: ${what}`,
	networkEmptyClearAll: 'Снять весь фильтр'
};
