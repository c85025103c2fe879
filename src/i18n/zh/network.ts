import type { Join, Who } from '../../domain/network/network';
import type { Role } from '../../domain/network/side';
import type { Texts } from '../en';
import { initiatives } from './counts';
import { number } from './number';
import { plural } from './plural';

const statements = (count: number) => `${number(count)}项声明`;
const others = (count: number) => `其他${number(count)}个`;

/** What joins inventories, countries and actors. */
const sharedThings = (by: Join, who: Who, count: number) => {
	if (by === 'stated') return statements(count);
	if (by === 'shared') return initiatives(count);
	return who === 'countries'
		? `${number(count)}个行为体与主题组合`
		: `${number(count)}个国家/地区与主题组合`;
};

const one: Record<Who, string> = { actors: '行为体', inventories: '清单', countries: '国家/地区' };

const parties: Record<Who, (count: number) => string> = {
	actors: (count) => `${number(count)}个行为体`,
	inventories: (count) => `${number(count)}份清单`,
	countries: (count) => `${number(count)}个国家和地区`
};

const unit = (who: Who) => (who === 'inventories' ? '份' : '个');

const roles: Record<Role, (count: number) => string> = {
	funder: (count) => `${number(count)}个供资方`,
	implementer: (count) => `${number(count)}个实施方`,
	actor: parties.actors,
	inventory: parties.inventories,
	country: parties.countries,
	topic: (count) => `${number(count)}个主题`
};

export const network: Texts['network'] = {
	networkParty: {
		actor: '行为体',
		inventory: '清单',
		country: '国家/地区',
		topic: '主题'
	},
	networkColumn: {
		funder: '供资方',
		implementer: '实施方',
		actor: '行为体',
		inventory: '清单',
		country: '国家/地区',
		topic: '主题',
		from: '清单',
		to: '联系对象'
	},
	networkRole: {
		funder: '供资方',
		implementer: '实施方',
		actor: '行为体',
		inventory: '清单',
		country: '国家/地区',
		topic: '主题'
	},

	networkStateBody: ({ acronym, country }) => `${acronym}，${country}`,
	networkStatesTogether: '将供资的部委和机构归入所属国家',
	networkStatesApart: '分别显示部委和机构',

	networkFormLabel: '图形',
	networkForm: {
		columns: '双栏',
		matrix: '矩阵',
		ego: { actors: '单个行为体', inventories: '单份清单', countries: '单个国家/地区' },
		whole: '整体'
	},
	networkTwinLabel: '图或表',
	networkChart: '图',
	networkTable: '表格',
	networkWhoLabel: '对象',
	networkWho: {
		actors: '行为体',
		inventories: '清单',
		countries: '国家/地区'
	},
	networkByLabel: '联系依据',
	networkBy: {
		actors: {
			shared: '共同举措',
			place: '相同国家/地区和主题',
			stated: '声明的合作'
		},
		inventories: {
			shared: '列出相同举措',
			place: '相同国家/地区和主题',
			stated: '声明的合作'
		},
		countries: {
			shared: '共同举措',
			place: '相同行为体和主题',
			stated: '声明的合作'
		}
	},
	networkPair: {
		actors: {
			shared: '供资方和实施方',
			place: '行为体和国家/地区',
			stated: '声明的合作'
		},
		inventories: {
			shared: '清单和行为体',
			place: '清单和国家/地区',
			stated: '声明的合作'
		},
		countries: {
			shared: '行为体和国家/地区',
			place: '主题和国家/地区',
			stated: '声明的合作'
		}
	},

	networkSubtitle: {
		columns: ({ limit }) => `共同举措，最多的${number(limit)}个及其他`,
		columnsStated: '据声明谁与谁合作',
		matrix: ({ count, who }) => `${parties[who](count)}，相似者相邻`,
		ego: ({ name }) => `${name}及其联系对象`,
		whole: ({ count, who }) => `与其他${one[who]}有联系的${parties[who](count)}`
	},

	networkAnswerEmpty: '在此筛选下没有举措',
	networkAnswerPair: ({ a, b, shared, sole, named }) =>
		`${a}和${b}有${number(shared)}项共同举措；${roles.implementer(named)}中有${number(sole)}个只有一个已记录的供资方`,
	networkAnswerAlone: ({ both }) =>
		`${initiatives(both)}同时列明供资方和实施方，且每项中二者均为同一行为体`,
	networkAnswerNoPair: ({ rows }) =>
		rows === 1
			? '此处唯一的举措未同时列明供资方和实施方'
			: `此处的${initiatives(rows)}均未同时列明供资方和实施方`,
	networkAnswerTop: ({ a, b, weight, apart, all, who, by }) =>
		`${a}和${b}共有${sharedThings(by, who, weight)}；${
			apart
				? `${parties[who](all)}中有${number(apart)}${unit(who)}在记录中与其他${one[who]}无联系`
				: `${parties[who](all)}均与其他${one[who]}有联系`
		}`,
	networkAnswerNobody: ({ all, who, by }) => {
		if (all === 0) return `此处没有举措列明${one[who]}`;
		const thing = {
			shared: '举措',
			place: who === 'countries' ? '行为体与主题' : '国家/地区与主题',
			stated: '声明'
		}[by];
		return all === 1
			? `此处列明的唯一${one[who]}与其他${one[who]}没有共同的${thing}`
			: `此处列明的${parties[who](all)}之间没有共同的${thing}`;
	},
	networkAnswerUnaware: ({ pairs, of, who }) =>
		`在同一国家/地区、同一主题上均有记录的${number(of)}对${one[who]}中，${number(pairs)}对没有共同的已记录举措`,
	networkAnswerStated: ({ joined, all, name, degree, who }) =>
		`${parties[who](all)}中有${number(joined)}${unit(who)}与其他${one[who]}有声明的联系；${name}与${number(degree)}${unit(who)}有联系`,

	networkCautionFigure: ({ both, rows, share }) =>
		`${initiatives(rows)}中的${number(both)}项（${share}）`,
	networkCautionStatedFigure: ({ both, all, share, who }) =>
		`${parties[who](all)}中的${number(both)}${unit(who)}（${share}）`,
	networkCaution: {
		pair: ({ both, left, right }) => {
			const other = right === 'country' ? '国家/地区' : '行为体';
			const first = left === 'topic' ? '主题' : '行为体';
			const what =
				left === 'funder'
					? '同时列明二者。'
					: left === 'inventory'
						? `列于某份清单并列明${other}。`
						: `列明${first}和${other}。`;
			return plural(both, { other: what });
		},
		shared: ({ both, who }) =>
			plural(both, {
				other:
					who === 'inventories'
						? '列于两份或更多清单。'
						: `列明两个或更多${who === 'actors' ? '行为体' : '国家/地区'}。`
			}),
		place: ({ both, who }) =>
			plural(both, {
				other:
					who === 'inventories'
						? '列于某份清单并注明国家/地区和主题。'
						: '列明行为体、国家/地区和主题。'
			}),
		stated: ({ both }) => plural(both, { other: '有页面声明的联系。' })
	},
	networkCautionBias: {
		actors: '公布伙伴的一方看上去联系更多。',
		inventories: '已加载的列表是样本：较完整的清单看上去联系更多。',
		countries: '列明国家的工作看上去联系更多。',
		stated: '公布联系的一方看上去联系更多。'
	},

	networkFigure: {
		columns: ({ left, right }) => `${left}和${right}，由举措相连。方向键移动，Enter键选择。`,
		matrix: '各对及其共有内容。方向键移动，Enter键选择。',
		ego: ({ name }) => `${name}及其联系对象。方向键移动，Enter键选择。`,
		whole: '整个关系网络。方向键逐个移动，Enter键选择，加号和减号缩放。'
	},
	networkNode: ({ name, role, total, partners, other }) =>
		`${name}，${network.networkRole[role]}：${initiatives(total)}，涉及${roles[other](partners)}`,
	networkNodeStated: ({ name, total, partners }) =>
		`${name}：${statements(total)}，${parties.inventories(partners)}`,
	networkNodeShared: ({ shared, total, name }) =>
		`，${number(total)}项中有${number(shared)}项与${name}共有`,
	networkOthersCount: ({ count, figure }) => `${others(count)}：${figure}`,
	networkOthers: ({ count }) => others(count),
	networkOthersNode: ({ count, role, total }) =>
		`${others(count)}，${network.networkColumn[role]}：${initiatives(total)}。打开后续部分。`,
	networkOthersOpen: '显示更多',
	networkOthersOpenName: ({ column }) => `显示更多${column}`,
	networkOthersClose: '收起',
	networkOf: ({ shared, total }) => `${number(shared)}/${number(total)}`,
	networkListHint: ({ left, right }) => `${left}及其与${right}的共有内容。点按任一项即可打开。`,
	networkListFrom: '起点',
	networkListSelect: ({ name }) => `选择${name}`,
	networkListLetGo: ({ name }) => `取消选择${name}`,

	networkMatrixCell: ({ a, b, weight, who, by }) =>
		weight ? `${a}和${b}：${sharedThings(by, who, weight)}` : `${a}和${b}：记录中没有共有内容`,
	networkMatrixSelf: ({ name, total, by }) =>
		`${name}：共${by === 'stated' ? statements(total) : initiatives(total)}`,
	networkMatrixLegend: ({ by, who }) =>
		by === 'stated'
			? '声明'
			: by === 'shared'
				? '同时列明二者的举措'
				: who === 'countries'
					? '二者共有的行为体与主题组合'
					: '二者共有的国家/地区与主题组合',
	networkMatrixNone: '记录中没有共有内容',
	networkMatrixDiagonal: ({ by }) => (by === 'stated' ? '声明总数' : '举措总数'),
	networkMatrixRow: '显示',

	networkEgoRole: {
		'funds-it': '为其工作供资',
		'co-funds': '与其共同供资',
		partner: '伙伴',
		'co-implements': '与其共同实施',
		'implements-for-it': '实施其供资的工作'
	},
	networkEgoTogether: '另有共同举措',
	networkEgoApart: '没有共同的已记录举措',
	networkEgoNowhere: '无区域',
	networkEgoContinued: ({ label }) => `${label}（续）`,
	networkHow: {
		'content-contribution': '提供内容',
		'links-to': '链接',
		'data-sharing': '共享数据',
		'joint-maintenance': '共同维护',
		consultation: '磋商',
		methodology: '共用方法',
		unspecified: '类别未说明'
	},
	networkEgoPick: '位于中心',
	networkEgoDefault: ({ name }) => `未作选择，因此以联系对象最多的为中心：${name}。`,
	networkEgoHidden: ({ shown, hidden }) =>
		`绘出最接近的${number(shown)}个；另有${number(hidden)}个见表格。`,
	networkEgoNode: ({ name, group, weight, who, by }) =>
		`${name}，${group}：${sharedThings(by, who, weight)}`,
	networkEgoAlone: ({ name }) => `记录中，${name}在此与其他对象没有共有内容。`,

	networkWholePlacing: ({ share }) => `正在布置关系网络：${share}`,
	networkWholeCancel: '停止',
	networkWholeStopped: '布置已停止。',
	networkWholeAgain: '重新布置',
	networkWholeFailed: '无法布置关系网络。',
	networkZoomIn: '放大',
	networkZoomOut: '缩小',
	networkZoomFit: '全图',
	networkTouch: '双指移动和缩放图形；单指滚动页面。',
	networkWholeNode: ({ name, degree, who }) => `${name}：与${parties[who](degree)}有联系`,
	networkCommunities: '谁与谁相连成群',
	networkCommunityName: ({ name, others: rest }) => (rest ? `${name}和${others(rest)}` : name),
	networkCommunityTopic: ({ topic, on, of }) => `${topic}：${initiatives(of)}中的${number(on)}项`,
	networkCommunityMore: ({ count }) => `${number(count)}个较小的群`,
	networkBridges: '桥梁',
	networkBridgesNone: '无：缺少其中任何一个，其余的仍然相连。',
	networkBridge: ({ count, who }) => `仅由其将${parties[who](count)}与其余部分相连`,
	networkBridgesMore: ({ count }) => `另有${number(count)}个`,
	networkIsolated: '无联系记录',
	networkIsolatedText: ({ count, all, who }) =>
		count === 0
			? `此处列明的${parties[who](all)}均与其他${one[who]}有联系。`
			: `此处列明的${parties[who](all)}中，有${number(count)}${unit(who)}没有与其他${one[who]}联系的记录。`,
	networkIsolatedShow: '显示名称',
	networkLegendFunds: '主要供资',
	networkLegendRuns: '主要实施',
	networkLegendPartners: '仅为伙伴',
	networkLegendSizeStated: '大小：声明数。位置和远近只表示谁与谁相连。',
	networkLegendSize: '大小：举措数。粗细：二者共有数。位置和远近只表示谁与谁相连。',

	networkTableCaption: {
		columns: ({ left, right }) => `${left}和${right}：将其相连的举措`,
		network: ({ who }) => `${network.networkWho[who]}及其联系对象`
	},
	networkTableName: '名称',
	networkTableRole: '角色',
	networkTableTotal: {
		shared: '举措',
		place: '举措',
		stated: '声明'
	},
	networkTableDegree: '联系对象',
	networkTableReach: '两步之内',
	networkTableWith: '与谁相连及次数',
	networkTableMore: ({ count }) => `另有${number(count)}个`,
	networkTableRows: ({ count }) => `再显示${number(count)}行`,
	networkTableNobody: '记录中没有',

	networkFactFunds: ({ initiatives: count, paired, partners }) =>
		`在${initiatives(count)}中列为供资方；${
			paired
				? `其中${number(paired)}项还列明另外的实施方，共${number(partners)}个`
				: '没有列明另外的实施方'
		}。`,
	networkFactRuns: ({ initiatives: count, paired, partners }) =>
		`在${initiatives(count)}中列为实施方；${
			paired
				? `其中${number(paired)}项还列明另外的供资方，共${number(partners)}个`
				: '没有列明另外的供资方'
		}。`,
	networkFactReachFunders: ({ count }) =>
		`通过共同的实施方，两步可达其他${number(count)}个供资方。`,
	networkFactReachImplementers: ({ count }) =>
		`通过共同的供资方，两步可达其他${number(count)}个实施方。`,
	networkFactOnlyFunder: ({ only, of }) =>
		`与之相关的${roles.implementer(of)}中，有${number(only)}个没有其他已记录的供资方。`,
	networkFactCoFunds: ({ names }) => `最常与之共同供资的有：${names}。`,
	networkFactCoRuns: ({ names }) => `最常与之共同实施的有：${names}。`,
	networkFactOwn: ({ count }) => `${initiatives(count)}将其同时列为供资方和实施方。`,
	networkFactDegree: ({ degree, reach, who, by }) =>
		`通过${
			by === 'stated' ? '公布的声明' : by === 'shared' ? '共同举措' : '双方共同从事的内容'
		}与${parties[who](degree)}有联系，两步可达${number(reach)}${unit(who)}。`,
	networkFactClosest: ({ names }) => `联系最多的有：${names}。`,
	networkFactTogether: ({ count, bodies }) =>
		`连同在此归入其下的部委和机构，在${initiatives(count)}中列为供资方：${bodies}。以下内容仅涉及其自身。`,
	networkFactNone: ({ name }) => `在此筛选下未列明${name}。`,
	networkFactsHeading: ({ name }) => `记录中的${name}`,
	networkNameOthers: ({ count, each }) => `${others(count)}（各${number(each)}）`,
	networkNameCount: ({ name, count }) => `${name}（${number(count)}）`,

	networkSummaryColumns: ({ both, rows, left, right, leftRole, rightRole }) =>
		`${initiatives(rows)}中有${number(both)}项将${roles[leftRole](left)}与${roles[rightRole](right)}相连。`,
	networkSummaryStated: ({ statements: count, joined, all, who }) =>
		`${statements(count)}将${parties[who](all)}中的${number(joined)}${unit(who)}相连。`,
	networkSummaryMost: ({ left, right }) => `举措最多的：左侧为${left}；右侧为${right}。`,
	networkSummaryMissing: ({ count, left }) =>
		left === 'funder'
			? `${initiatives(count)}未同时列明二者，因此不清楚背后是谁。`
			: `${initiatives(count)}缺少一侧或两侧。`,
	networkSummaryOwn: ({ overlapping, alone }) =>
		`${initiatives(overlapping)}将同一行为体同时列为供资方和实施方${
			alone ? `，其中${number(alone)}项未列明其他行为体` : ''
		}；图中不绘出与自身的联系。`,
	networkSummaryNetwork: ({ joined, all, links, who }) =>
		`列明的${parties[who](all)}中有${number(joined)}${unit(who)}与其他${one[who]}有联系，共${number(links)}对。`,
	networkSummaryMostNeighbours: ({ names }) => `联系对象最多的：${names}。`,
	networkSummaryAsOf: ({ date }) => `以${date}的记录为准。`,

	networkNote: {
		columns: '宽度：共有举措数；一侧列有多个的举措，在每一对中各计一次。',
		selfFunded: ({ count }) => `${roles.implementer(count)}在记录中只由自身供资，没有连线。`,
		shared: '一项举措同时列明二者（不论何种角色）即为相连；每项举措在一对中只计一次。',
		place:
			'凡在同一国家/地区和同一主题上均有记录（不论时间）即为相连：这是可能的协调点，不证明有过接触。',
		placeCountries: '两个国家或地区因在两处均有记录的行为体和主题而相连。',
		inventories: '两份清单因共同列出的举措而相连。已加载的列表是样本。',
		stated: '每个联系都是所读页面上的一项声明。没有声明，并不表示双方没有合作。筛选对此没有影响。',
		actors: '部委和机构按记录中的名称显示。',
		statesTogether: '部委和机构供资的内容显示在所属国家之下；面板中分别列出。',
		places: '所选范围以外的国家和地区未列入。',
		whole: '即使筛选要求均分，此处也采用完全计数。'
	},

	networkEmptyTitle: {
		rows: '在此筛选下没有举措',
		pairs: '此处没有任何联系'
	},
	networkEmptyText: {
		rows: ({ what }) =>
			what ? `按“${what}”筛选后没有可相连的内容。请清除部分筛选。` : '未加载任何内容。',
		pair: ({ rows, left, right }) =>
			`${rows === 1 ? '此处唯一的举措未' : `${initiatives(rows)}均未`}同时列明两栏（${left}和${right}）。记录中没有更多信息。`,
		network: ({ rows }) => `已选${initiatives(rows)}，但没有一项将所选类别中的任何二者相连。`
	},
	networkEmptyClear: ({ what }) => `清除${what}`,
	networkEmptyClearAll: '清除全部筛选'
};
