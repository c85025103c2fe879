import type { CoreTexts } from '../en';
import {
	apparentGaps,
	confirmedGaps,
	initiatives,
	ofInitiatives,
	ofListings,
	otherSites,
	ofPlaces,
	ofRecipients,
	places,
	sites
} from './counted';
import { number } from './number';
import { plural } from './plural';

export const overview: CoreTexts['overview'] = {
	overviewAnswer: ({
		initiatives: count,
		named,
		places: all,
		gaps,
		confirmed,
		pairs,
		recipients
	}) => {
		const start = `${plural(count, {
			one: 'مبادرة مسجَّلة واحدة تذكر',
			two: 'مبادرتان مسجَّلتان تذكران',
			few: '# مبادرات مسجَّلة تذكر',
			other: '# مبادرة مسجَّلة تذكر'
		})} ${number(named)} من ${recipients ? `${ofRecipients(all)} للمعونة` : ofPlaces(all)}`;
		if (!gaps) return start;
		const what = plural(gaps, { one: 'هو فجوة', two: 'هما فجوتان', other: 'هي فجوات' });
		const kind =
			confirmed === 0
				? `${what} ${gaps === 2 ? 'ظاهريتان' : 'ظاهرية'}`
				: confirmed === gaps
					? `${what} ${gaps === 2 ? 'مؤكدتان' : 'مؤكدة'}`
					: what;
		return `${start}؛ ⟦${number(gaps)} من ${plural(pairs, {
			one: 'زوج واحد من مكان وموضوع',
			two: 'زوجين من مكان وموضوع',
			few: '# أزواج من مكان وموضوع',
			many: '# زوجاً من مكان وموضوع',
			other: '# زوج من مكان وموضوع'
		})} ${kind}⟧`;
	},
	overviewNone: 'لا توجد مبادرة مسجَّلة تستوفي هذه التصفية',
	overviewWhat:
		'يساعد بناء القدرات في مجال الأمن السيبراني الدول وسكانها على منع الأذى عبر الإنترنت والتصدي له والمعاقبة عليه: القوانين وفرق الاستجابة والمهارات والدبلوماسية. ويبين الأطلس أين تُدرج قوائم الجرد العامة عملاً من هذا القبيل، وأين لا تُدرج شيئاً.',
	overviewMapTitle: ({ named, places: all }) =>
		`يذكر العمل المسجَّل ${number(named)} من ${ofPlaces(all)}`,
	overviewMapSubtitle: ({ topics }) => `${topics ?? 'جميع المواضيع'}، كل ما سُجل`,
	overviewMapOpen: 'فتح الخريطة',
	overviewMapLabel: ({ summary }) => `خريطة العالم. ${summary}`,
	overviewMatrixTitle: ({ empty, cells }) =>
		`${number(empty)} من ${plural(cells, {
			one: 'خلية واحدة',
			two: 'خليتين',
			few: '# خلايا',
			other: '# خلية'
		})} بلا سجل`,
	overviewMatrixSubtitle: 'حسب الموضوع والمنطقة الفرعية',
	overviewMatrixOpen: 'فتح الفجوات',
	overviewMatrixHint: 'يمكن فتح كل خلية في مصفوفة الفجوات.',
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
		`${apparentGaps(apparent)}، ${confirmedGaps(confirmed)}، عمل إقليمي فقط: ${number(regional)}، غير معروف: ${number(unknown)}. الشريط: الأماكن التي وُصل إليها، وبالكهرماني ما لم يُوصل إليه. لا تذكر أي بلد: ${initiatives(lane)}، منها ${number(laneRegional)} إقليمية و${number(laneGlobal)} عالمية و${number(laneUnplaced)} بلا مكان محدد.`,
	overviewStates: ({ value, regional, apparent, confirmed, unknown }) =>
		`أماكن فيها عمل مسجَّل: ${places(value)}؛ فيها عمل إقليمي فقط: ${number(regional)}؛ فجوات ظاهرية: ${number(apparent)}؛ فجوات مؤكدة: ${number(confirmed)}؛ غير معروفة: ${number(unknown)}.`,
	overviewFindings: 'الاستنتاجات',
	overviewFindingsNote: 'مستمدة من السجلات المحمَّلة',
	overviewFindingsNone: 'لا شيء لافتاً في ظل هذه التصفية.',
	overviewLoaded: 'ما هو محمَّل',
	overviewLoadedNote: ({ loaded, described }) =>
		`${number(loaded)} من ${plural(described, {
			one: 'قائمة جرد موصوفة واحدة',
			two: 'قائمتي جرد موصوفتين',
			few: '# قوائم جرد موصوفة',
			other: '# قائمة جرد موصوفة'
		})}`,
	overviewRegister: 'الفهرس',
	overviewShareOf: ({ loaded, total, asOf }) =>
		`${number(loaded)} من ${number(total)}${asOf ? ` (${asOf})` : ''}`,
	overviewTotalUnknown: 'المجموع غير مذكور',
	overviewOtherSites: ({ listings, total, sites: count }) =>
		`${number(listings)} من ${ofListings(total)} مصدرها ${otherSites(count)} والصحافة: وهي تضيف سجلات، لكنها لا تُعد أبداً جهات تبحث.`,
	overviewColumnInventory: 'قائمة الجرد',
	overviewColumnKind: 'النوع',
	overviewColumnListings: 'الإدراجات المحمَّلة',
	overviewColumnShare: 'نسبتها من مجموعها',
	overviewColumnComplete: 'مدى الاكتمال',
	overviewDoors: 'من أين نبدأ',
	overviewDoorCountry: 'أعمل في وزارة',
	overviewDoorCountryText: 'ما هو مسجَّل لبلدي، وممن، وإلى متى.',
	overviewDoorGaps: 'أمول أعمالاً',
	overviewDoorGapsText: 'المواضيع الناقصة ومكانها، ومن ينشط في الجوار.',
	overviewDoorInventories: 'أدير قائمة جرد',
	overviewDoorInventoriesText: 'مقارنة قوائم الجرد: ما تغطيه، ومع من تتشارك.',
	overviewFoot: ({ date }) =>
		`الفراغ لا يثبت أن شيئاً لم يُنجز: كل هذا هو ما تُدرجه قوائم الجرد المحمَّلة. ولا تعبر الحدود والأسماء والألوان عن أي رأي في الوضع القانوني؛ والخطوط المتقطعة والمنقطة: لا حدود متفق عليها. الخطوط الخارجية: Natural Earth. ليست خريطة للأمم المتحدة. تاريخ القراءة ${date}.`,
	overviewSources: ({ sites: count }) => `المصادر: ${sites(count)}`,
	overviewMapFailed: 'تعذر تحميل الخريطة الأساسية. والأرقام الواردة أسفلها لا تزال صحيحة.',
	findingRoute: {
		map: 'على الخريطة',
		gaps: 'في المصفوفة',
		network: 'في الشبكة',
		inventories: 'في الفهرس'
	},
	findingOpen: 'نظرة أدق',
	findingGroup: ({ group, topic, regional, count }) =>
		`أماكن في المجموعة «${group}» ليس لها في السجلات عمل خاص بها في موضوع «${topic}»${regional === 0 ? '' : regional === count ? '؛ وتصل إليها برامج إقليمية' : `؛ وتصل برامج إقليمية إلى ${number(regional)} منها`}.`,
	findingTopic: ({ topic, sampled }) =>
		`مناطق فرعية بلا سجل في موضوع «${topic}»، أي أكثر مما في معظم المواضيع الأخرى.${sampled ? ' ولا تبحث سوى قوائم جرد حُمِّلت عيّنات منها.' : ''}`,
	findingRunning: ({ withoutEnd, total }) =>
		`أماكن ليس فيها ما هو مسجَّل على أنه جارٍ اليوم. يُقرأ بحذر: ${number(withoutEnd)} من ${ofInitiatives(total)} بلا تاريخ نهاية مذكور.`,
	findingInventories: ({ smaller, larger }) =>
		`مبادرات واردة لدى ${smaller} وواردة أيضاً لدى ${larger}.`,
	findingSingleFunder:
		'جهات منفذة لمبادرتين أو أكثر لها جهة ممولة مسجَّلة واحدة. ومن ينشر أسماء شركائه يبدو أوثق صلة.',
	findingOf: ({ count, total }) => `${number(count)} من ${number(total)}`
};
