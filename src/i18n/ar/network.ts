import type { Texts } from '../en';
import {
	more,
	actors,
	funders,
	implementers,
	initiatives,
	inventoriesOf,
	ofActors,
	ofImplementers,
	ofInitiatives,
	ofInventories,
	ofPlaces,
	places,
	rows as rowsOf,
	statements,
	topics
} from './counted';
import { number } from './number';
import { plural } from './plural';

type Network = Texts['network'];
type Join = keyof Network['networkTableTotal'];
type Who = keyof Network['networkWho'];
type Role = keyof Network['networkRole'];

/** What joins inventories, countries and actors, as "… and …: 3 initiatives". */
const sharedThings = (by: Join, who: Who, count: number) => {
	if (by === 'stated') return statements(count);
	if (by === 'shared') return initiatives(count);
	const what = who === 'countries' ? 'جهة وموضوع' : 'بلد وموضوع';
	return plural(count, {
		one: `زوج واحد من ${what}`,
		two: `زوجان من ${what}`,
		few: `# أزواج من ${what}`,
		many: `# زوجاً من ${what}`,
		other: `# زوج من ${what}`
	});
};

const parties: Record<Who, (count: number) => string> = {
	actors,
	inventories: inventoriesOf,
	countries: places
};
const ofParties: Record<Who, (count: number) => string> = {
	actors: ofActors,
	inventories: ofInventories,
	countries: ofPlaces
};
const roles: Record<Role, (count: number) => string> = {
	funder: funders,
	implementer: implementers,
	actor: actors,
	inventory: inventoriesOf,
	country: places,
	topic: topics
};
const others = (count: number) =>
	plural(count, {
		one: 'طرف آخر',
		two: 'طرفان آخران',
		few: '# أطراف أخرى',
		many: '# طرفاً آخر',
		other: '# طرف آخر'
	});

const column = {
	funder: 'الجهات الممولة',
	implementer: 'الجهات المنفذة',
	actor: 'الجهات',
	inventory: 'قوائم الجرد',
	country: 'الأماكن',
	topic: 'المواضيع',
	from: 'قوائم الجرد',
	to: 'المرتبطة بها'
};
const role = {
	funder: 'جهة ممولة',
	implementer: 'جهة منفذة',
	actor: 'جهة',
	inventory: 'قائمة جرد',
	country: 'مكان',
	topic: 'موضوع'
};
const whoNames = { actors: 'الجهات', inventories: 'قوائم الجرد', countries: 'البلدان' };

/** Verbs that follow a number of initiatives: two take the dual. */
const names = (count: number) => (count === 2 ? 'تذكران' : 'تذكر');
const listed = (count: number) => (count === 2 ? 'مُدرجتان' : 'مُدرجة');

export const network: Network = {
	networkParty: { actor: 'جهة', inventory: 'قائمة جرد', country: 'مكان', topic: 'موضوع' },
	networkColumn: column,
	networkRole: role,

	networkStateBody: ({ acronym, country }) => `${acronym}، ${country}`,
	networkStatesTogether: 'جمع الوزارات والوكالات الممولة تحت دولتها',
	networkStatesApart: 'عرض الوزارات والوكالات منفصلةً',

	networkFormLabel: 'الصورة',
	networkForm: {
		columns: 'عمودان',
		matrix: 'مصفوفة',
		ego: { actors: 'جهة واحدة', inventories: 'قائمة واحدة', countries: 'مكان واحد' },
		whole: 'الكل'
	},
	networkTwinLabel: 'رسم أو جدول',
	networkChart: 'رسم',
	networkTable: 'جدول',
	networkWhoLabel: 'من',
	networkWho: whoNames,
	networkByLabel: 'ما يربط بينها',
	networkBy: {
		actors: {
			shared: 'مبادرات مشتركة',
			place: 'البلد والموضوع أنفسهما',
			stated: 'تعاون معلن'
		},
		inventories: {
			shared: 'إدراج المبادرة نفسها',
			place: 'البلد والموضوع أنفسهما',
			stated: 'تعاون معلن'
		},
		countries: {
			shared: 'مبادرات مشتركة',
			place: 'الجهة والموضوع أنفسهما',
			stated: 'تعاون معلن'
		}
	},
	networkPair: {
		actors: {
			shared: 'الممولون والمنفذون',
			place: 'الجهات والأماكن',
			stated: 'تعاون معلن'
		},
		inventories: {
			shared: 'قوائم الجرد والجهات',
			place: 'قوائم الجرد والأماكن',
			stated: 'تعاون معلن'
		},
		countries: {
			shared: 'الجهات والأماكن',
			place: 'المواضيع والأماكن',
			stated: 'تعاون معلن'
		}
	},

	networkSubtitle: {
		columns: ({ limit }) => `المبادرات المشتركة، أكبر الأطراف (${number(limit)}) وسائرها`,
		columnsStated: 'من يُذكر أنه يعمل مع من',
		matrix: ({ count, who }) => `${parties[who](count)}، والمتشابه معاً`,
		ego: ({ name }) => `${name} والأقران`,
		whole: ({ count, who }) => `المرتبطة بغيرها: ${parties[who](count)}`
	},

	networkAnswerEmpty: 'لا تبقى أي مبادرة في ظل هذه التصفية',
	networkAnswerPair: ({ a, b, shared, sole, named }) =>
		`بين ${a} و${b} من المبادرات المشتركة: ${initiatives(shared)}؛ ولدى ${number(sole)} من ${ofImplementers(named)} جهة ممولة مسجَّلة واحدة`,
	networkAnswerAlone: ({ both }) =>
		`مبادرات تذكر جهة ممولة وجهة منفذة، وهما في كل منها الجهة نفسها: ${number(both)}`,
	networkAnswerNoPair: ({ rows }) =>
		rows === 1
			? 'المبادرة الوحيدة هنا لا تذكر جهة ممولة وجهة منفذة معاً'
			: `لا مبادرة من المبادرات الواردة هنا (${number(rows)}) تذكر جهة ممولة وجهة منفذة معاً`,
	networkAnswerTop: ({ a, b, weight, apart, all, who, by }) =>
		`المشترك بين ${a} و${b}: ${sharedThings(by, who, weight)}؛ ${
			apart
				? `و${number(apart)} من ${ofParties[who](all)} بلا ارتباط`
				: `ولا شيء من ${ofParties[who](all)} بلا ارتباط`
		}`,
	networkAnswerNobody: ({ all, who, by }) => {
		if (all === 0)
			return `لا تذكر أي مبادرة هنا ${{ actors: 'جهة', inventories: 'قائمة جرد', countries: 'مكاناً' }[who]}`;
		const thing = {
			shared: 'مبادرة مشتركة',
			place: who === 'countries' ? 'جهة وموضوع مشتركان' : 'بلد وموضوع مشتركان',
			stated: 'إفادة مشتركة'
		}[by];
		return all === 1
			? `المذكور هنا ${parties[who](1)}، ولا ${thing} مع غيره`
			: `المذكور هنا ${parties[who](all)}، ولا ${thing} بينها`;
	},
	networkAnswerUnaware: ({ pairs, of, who }) =>
		`${number(pairs)} من ${plural(of, {
			one: 'زوج واحد',
			two: 'زوجين',
			few: '# أزواج',
			many: '# زوجاً',
			other: '# زوج'
		})} من ${whoNames[who]} في موضوع واحد وبلد واحد بلا مبادرة مشتركة مسجَّلة`,
	networkAnswerStated: ({ joined, all, name, degree, who }) =>
		`لدى ${number(joined)} من ${ofParties[who](all)} رابط معلن بغيرها؛ وعدد الأطراف المرتبطة بـ«${name}»: ${number(degree)}`,

	networkCautionFigure: ({ both, rows, share }) =>
		`${number(both)} من ${ofInitiatives(rows)} (${share})`,
	networkCautionStatedFigure: ({ both, all, share, who }) =>
		`${number(both)} من ${ofParties[who](all)} (${share})`,
	networkCaution: {
		pair: ({ both, left, right }) => {
			const verb = names(both);
			if (left === 'funder') return `${verb} الطرفين معاً.`;
			const other = right === 'country' ? 'مكاناً' : 'جهة';
			if (left === 'inventory') return `${listed(both)} في قائمة جرد و${verb} ${other}.`;
			return `${verb} ${left === 'topic' ? 'موضوعاً' : 'جهة'} و${other}.`;
		},
		shared: ({ both, who }) =>
			who === 'inventories'
				? `${listed(both)} في قائمتي جرد أو أكثر.`
				: `${names(both)} ${who === 'actors' ? 'جهتين' : 'مكانين'} أو أكثر.`,
		place: ({ both, who }) =>
			who === 'inventories'
				? `${listed(both)} في قائمة جرد مع مكان وموضوع.`
				: `${names(both)} جهة ومكاناً وموضوعاً.`,
		stated: ({ both }) =>
			both === 2 ? 'لهما رابط تذكره صفحة من الصفحات.' : 'لها رابط تذكره صفحة من الصفحات.'
	},
	networkCautionBias: {
		actors: 'من ينشر أسماء شركائه يبدو أوثق صلة.',
		inventories: 'القوائم المحمَّلة عيّنات: والقائمة الأكمل تبدو أوثق صلة.',
		countries: 'العمل الذي يذكر بلدانه يبدو أوثق صلة.',
		stated: 'من ينشر روابطه يبدو أوثق صلة.'
	},

	networkFigure: {
		columns: ({ left, right }) =>
			`${left} و${right}، تربط بينها مبادرات. مفاتيح الأسهم للتنقل، وEnter للتحديد.`,
		matrix: 'أزواج وما تتشاركه. مفاتيح الأسهم للتنقل، وEnter للتحديد.',
		ego: ({ name }) => `${name} والأقران. مفاتيح الأسهم للتنقل، وEnter للتحديد.`,
		whole:
			'الشبكة كلها. مفاتيح الأسهم تنقل من طرف إلى آخر، وEnter للتحديد، وزائد وناقص للتكبير والتصغير.'
	},
	networkNode: ({ name, role: of, total, partners, other }) =>
		`${name}، ${role[of]}: ${initiatives(total)} مع ${roles[other](partners)}`,
	networkNodeStated: ({ name, total, partners }) =>
		`${name}: ${statements(total)}، ${inventoriesOf(partners)}`,
	networkNodeShared: ({ shared, total, name }) =>
		`، ${number(shared)} من ${number(total)} مع ${name}`,
	networkOthersCount: ({ count, figure }) => `${others(count)}: ${figure}`,
	networkOthers: ({ count }) => others(count),
	networkOthersNode: ({ count, role: of, total }) =>
		`${column[of]}، ${others(count)}: ${initiatives(total)}. يفتح التالي.`,
	networkOthersOpen: 'عرض المزيد',
	networkOthersOpenName: ({ column: name }) => `عرض المزيد: ${name}`,
	networkOthersClose: 'عرض أقل',
	networkOf: ({ shared, total }) => `${number(shared)} من ${number(total)}`,
	networkListHint: ({ left, right }) =>
		`${left}، وما هو مشترك مع ${right}. والضغط على أحدها يفتحه.`,
	networkListFrom: 'البدء من',
	networkListSelect: ({ name }) => `تحديد ${name}`,
	networkListLetGo: ({ name }) => `إلغاء تحديد ${name}`,

	networkMatrixCell: ({ a, b, weight, who, by }) =>
		weight
			? `${a} و${b}: ${sharedThings(by, who, weight)}`
			: `${a} و${b}: لا شيء مشتركاً في السجلات`,
	networkMatrixSelf: ({ name, total, by }) =>
		`${name}: المجموع ${by === 'stated' ? statements(total) : initiatives(total)}`,
	networkMatrixLegend: ({ by, who }) =>
		by === 'stated'
			? 'الإفادات'
			: by === 'shared'
				? 'المبادرات التي تذكر الطرفين'
				: who === 'countries'
					? 'أزواج الجهة والموضوع الواردة لدى الطرفين'
					: 'أزواج البلد والموضوع الواردة لدى الطرفين',
	networkMatrixNone: 'لا شيء مشتركاً في السجلات',
	networkMatrixDiagonal: ({ by }) => (by === 'stated' ? 'مجموع الإفادات' : 'مجموع المبادرات'),
	networkMatrixRow: 'عرض',

	networkEgoRole: {
		'funds-it': 'تمول عملها',
		'co-funds': 'تمول إلى جانبها',
		partner: 'شركاء',
		'co-implements': 'تنفذ إلى جانبها',
		'implements-for-it': 'تنفذ ما تموله'
	},
	networkEgoTogether: 'تجمعها أيضاً مبادرة مشتركة',
	networkEgoApart: 'لا مبادرة مشتركة مسجَّلة بينها',
	networkEgoNowhere: 'بلا منطقة',
	networkEgoContinued: ({ label }) => `${label}، تتمة`,
	networkHow: {
		'content-contribution': 'تسهم بمحتوى',
		'links-to': 'روابط',
		'data-sharing': 'تتشارك البيانات',
		'joint-maintenance': 'إدارة مشتركة',
		consultation: 'تشاور',
		methodology: 'منهج مشترك',
		unspecified: 'النوع غير مذكور'
	},
	networkEgoPick: 'في الوسط',
	networkEgoDefault: ({ name }) =>
		`لم يُحدَّد أحد، لذلك يقع في الوسط صاحب أكبر عدد من الأقران: ${name}.`,
	networkEgoHidden: ({ shown, hidden }) =>
		`المرسومة هي الأقرب، وعددها ${number(shown)}؛ وفي الجدول ${number(hidden)} أخرى.`,
	networkEgoNode: ({ name, group, weight, who, by }) =>
		`${name}، ${group}: ${sharedThings(by, who, weight)}`,
	networkEgoAlone: ({ name }) => `${name}: لا شيء مشتركاً في السجلات مع غيره هنا.`,

	networkWholePlacing: ({ share }) => `جارٍ توزيع الشبكة: ${share}`,
	networkWholeCancel: 'إيقاف',
	networkWholeStopped: 'أُوقف التوزيع.',
	networkWholeAgain: 'التوزيع ثانيةً',
	networkWholeFailed: 'تعذر توزيع الشبكة.',
	networkZoomIn: 'تكبير',
	networkZoomOut: 'تصغير',
	networkZoomFit: 'الصورة كاملة',
	networkTouch: 'إصبعان لتحريك الصورة وتكبيرها؛ وإصبع واحدة لتمرير الصفحة.',
	networkWholeNode: ({ name, degree, who }) => `${name}، يرتبط بها: ${parties[who](degree)}`,
	networkCommunities: 'المجموعات المترابطة',
	networkCommunityName: ({ name, others: more }) => (more ? `${name} و${others(more)}` : name),
	networkCommunityTopic: ({ topic, on, of }) => `${topic}: ${number(on)} من ${ofInitiatives(of)}`,
	networkCommunityMore: ({ count }) =>
		plural(count, {
			one: 'مجموعة أصغر واحدة',
			two: 'مجموعتان أصغر',
			few: '# مجموعات أصغر',
			other: '# مجموعة أصغر'
		}),
	networkBridges: 'جسور',
	networkBridgesNone: 'لا أحد: من دون أي طرف منها يظل الباقي مترابطاً.',
	networkBridge: ({ count, who }) => `الرابط الوحيد بالباقي لما يلي: ${parties[who](count)}`,
	networkBridgesMore: ({ count }) => more(count),
	networkIsolated: 'المنفردة',
	networkIsolatedText: ({ count, all, who }) =>
		count === 0
			? `المذكور هنا ${parties[who](all)}، وكل منها مرتبط بغيره.`
			: `المذكور هنا ${parties[who](all)}، منها ${number(count)} بلا ارتباط مسجَّل بغيرها.`,
	networkIsolatedShow: 'عرض الأسماء',
	networkLegendFunds: 'تمول في الغالب',
	networkLegendRuns: 'تنفذ في الغالب',
	networkLegendPartners: 'شريكة فقط',
	networkLegendSizeStated: 'الحجم: الإفادات. والموضع والقرب لا يدلان إلا على من يترابط معاً.',
	networkLegendSize:
		'الحجم: المبادرات. والسُّمك: المشترك بين الطرفين. والموضع والقرب لا يدلان إلا على من يترابط معاً.',

	networkTableCaption: {
		columns: ({ left, right }) => `${left} و${right}: المبادرات التي تربط بينها`,
		network: ({ who }) => `${whoNames[who]} والأقران`
	},
	networkTableName: 'الاسم',
	networkTableRole: 'الدور',
	networkTableTotal: { shared: 'المبادرات', place: 'المبادرات', stated: 'الإفادات' },
	networkTableDegree: 'الأقران',
	networkTableReach: 'في خطوتين',
	networkTableWith: 'مرتبطة بمن، وكم مرة',
	networkTableMore: ({ count }) => more(count),
	networkTableRows: ({ count }) => `عرض صفوف أخرى: ${rowsOf(count)}`,
	networkTableNobody: 'لا أحد في السجلات',

	networkFactFunds: ({ initiatives: count, paired, partners }) =>
		`مذكورة بوصفها جهة ممولة في ${ofInitiatives(count)}؛ ${
			paired
				? `ومنها ${number(paired)} يُذكر فيها أيضاً غيرها للتنفيذ: ${implementers(partners)}`
				: 'ولا يُذكر في أي منها غيرها للتنفيذ'
		}.`,
	networkFactRuns: ({ initiatives: count, paired, partners }) =>
		`مذكورة بوصفها جهة منفذة في ${ofInitiatives(count)}؛ ${
			paired
				? `ومنها ${number(paired)} يُذكر فيها أيضاً غيرها للتمويل: ${funders(partners)}`
				: 'ولا يُذكر في أي منها غيرها للتمويل'
		}.`,
	networkFactReachFunders: ({ count }) =>
		`الجهات الممولة الأخرى التي تصل إليها في خطوتين عبر جهات منفذة مشتركة: ${number(count)}.`,
	networkFactReachImplementers: ({ count }) =>
		`الجهات المنفذة الأخرى التي تصل إليها في خطوتين عبر جهات ممولة مشتركة: ${number(count)}.`,
	networkFactOnlyFunder: ({ only, of }) =>
		`تعمل معها ${implementers(of)}، منها ${number(only)} بلا جهة ممولة مسجَّلة أخرى.`,
	networkFactCoFunds: ({ names }) => `أكثر من تشاركه التمويل: ${names}.`,
	networkFactCoRuns: ({ names }) => `أكثر من تنفذ إلى جانبه: ${names}.`,
	networkFactOwn: ({ count }) =>
		`المبادرات التي تذكرها بوصفها جهة ممولة ومنفذة معاً: ${number(count)}.`,
	networkFactDegree: ({ degree, reach, who, by }) =>
		`المرتبط بها ${
			by === 'stated'
				? 'بإفادات منشورة'
				: by === 'shared'
					? 'بمبادرات مشتركة'
					: 'بما يعمل عليه الطرفان'
		}: ${parties[who](degree)}؛ وما تصل إليه في خطوتين: ${number(reach)}.`,
	networkFactClosest: ({ names }) => `أكثر من ترتبط به: ${names}.`,
	networkFactTogether: ({ count, bodies }) =>
		`مع الوزارات والوكالات المدرجة تحتها هنا، تُذكر بوصفها جهة ممولة في ${ofInitiatives(count)}: ${bodies}. وما يلي يخصها وحدها.`,
	networkFactNone: ({ name }) => `لا ذكر في ظل هذه التصفية لما يلي: ${name}.`,
	networkFactsHeading: ({ name }) => `ما تقوله السجلات: ${name}`,
	networkNameOthers: ({ count, each }) => `${others(count)} (${number(each)} لكل منها)`,
	networkNameCount: ({ name, count }) => `${name} (${number(count)})`,

	networkSummaryColumns: ({ both, rows, left, right, leftRole, rightRole }) =>
		`${number(both)} من ${ofInitiatives(rows)} تربط بين ${column[leftRole]} (${number(left)}) و${column[rightRole]} (${number(right)}).`,
	networkSummaryStated: ({ statements: count, joined, all, who }) =>
		`تربط ${statements(count)} بين ${number(joined)} من ${ofParties[who](all)}.`,
	networkSummaryMost: ({ left, right }) =>
		`أكثر المبادرات في العمود الأول: ${left}؛ وفي العمود الثاني: ${right}.`,
	networkSummaryMissing: ({ count, left }) =>
		left === 'funder'
			? `مبادرات لا تذكر الطرفين معاً، فلا يُعرف من يقف وراءها: ${number(count)}.`
			: `مبادرات ينقصها أحد الجانبين أو كلاهما: ${number(count)}.`,
	networkSummaryOwn: ({ overlapping, alone }) =>
		`مبادرات تذكر جهة بعينها ممولةً ومنفذةً معاً: ${number(overlapping)}${
			alone ? `، ومنها ما لا يذكر غيرها: ${number(alone)}` : ''
		}؛ ولا يُرسم أي طرف مرتبطاً بنفسه.`,
	networkSummaryNetwork: ({ joined, all, links, who }) =>
		`المذكور ${parties[who](all)}، منها ${number(joined)} مرتبطة بغيرها، وعدد الأزواج: ${number(links)}.`,
	networkSummaryMostNeighbours: ({ names }) => `أكثرها أقراناً: ${names}.`,
	networkSummaryAsOf: ({ date }) => `حسب المسجَّل في ${date}.`,

	networkNote: {
		columns:
			'العرض: المبادرات المشتركة؛ والمبادرة التي لها عدة أطراف في جانب واحد تُحسب مرة لكل زوج.',
		selfFunded: ({ count }) =>
			`جهات منفذة ترد في السجلات ممولةً لنفسها فقط ولا خط لها: ${number(count)}.`,
		shared: 'يرتبط طرفان عندما تذكرهما مبادرة معاً، في أي دور؛ وتُحسب كل مبادرة مرة واحدة للزوج.',
		place:
			'يرتبط طرفان بكل بلد وموضوع سُجل كلاهما فيه، في أي وقت: نقطة تنسيق محتملة، وليست دليلاً على وجود اتصال.',
		placeCountries: 'يرتبط مكانان بكل جهة وموضوع مسجَّلين في كليهما.',
		inventories: 'ترتبط قائمتا جرد بكل مبادرة تُدرجها كلتاهما. والقوائم المحمَّلة عيّنات.',
		stated:
			'كل رابط هو إفادة واردة في صفحة قُرئت. والصمت لا يدل على أن طرفين لا يتعاونان. ولا تغيره التصفية.',
		actors: 'ترد الوزارات والوكالات كما تذكرها السجلات.',
		statesTogether: 'ما تموله الوزارات والوكالات يظهر تحت دولتها؛ واللوحة تميز بينها.',
		places: 'الأماكن الواقعة خارج المجموعة المختارة مستبعدة.',
		whole: 'عدّ كامل، حتى عندما تطلب التصفية حصصاً.'
	},

	networkEmptyTitle: {
		rows: 'لا تبقى أي مبادرة في ظل هذه التصفية',
		pairs: 'لا شيء هنا يربط بين أي طرفين'
	},
	networkEmptyText: {
		rows: ({ what }) =>
			what ? `التصفية حسب ما يلي لا تُبقي ما يُربط: ${what}. ويُرجى مسح جزء منها.` : 'لا شيء محمَّلاً.',
		pair: ({ rows, left, right }) =>
			`${plural(rows, {
				one: 'المبادرة الوحيدة لا تذكر العمودين معاً',
				other: 'لا مبادرة من المبادرات (#) تذكر العمودين معاً'
			})}: ${left} و${right}. ولا تقول السجلات أكثر من ذلك.`,
		network: ({ rows }) =>
			`المختار ${initiatives(rows)}، لكن لا شيء منها يربط بين طرفين من المطلوب.`
	},
	networkEmptyClear: ({ what }) => `مسح ${what}`,
	networkEmptyClearAll: 'مسح التصفية كلها'
};
