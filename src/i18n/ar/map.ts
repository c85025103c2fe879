import type { Texts } from '../en';
import { boundaries } from './boundaries';
import {
	more,
	apparentGaps,
	confirmedGaps,
	confirmedOnes,
	funders,
	gapsCount,
	inThem,
	initiatives,
	ofPlaces,
	places,
	sites,
	topics,
	writtenInitiatives
} from './counted';
import { number } from './number';
import { plural } from './plural';

type When = 'ever' | 'running' | 'ending';

const onTopic = (topic: string | number | null) =>
	topic === null
		? ''
		: typeof topic === 'number'
			? plural(topic, {
					one: ' في موضوع واحد',
					two: ' في موضوعين',
					few: ' في # مواضيع',
					many: ' في # موضوعاً',
					other: ' في # موضوع'
				})
			: ` في «${topic}»`;

const recordedWork = (when: When, topic: string | number | null) =>
	`عمل مسجَّل${{ ever: '', running: ' جارٍ الآن', ending: ' ينتهي خلال سنة' }[when]}${onTopic(topic)}`;

const noRecordedWork = (when: When, topic: string | number | null) =>
	`لا عمل مسجَّلاً${{ ever: '', running: ' جارياً الآن', ending: ' ينتهي خلال سنة' }[when]}${onTopic(topic)}`;

const idleWords = (when: When, count: number) =>
	`لا شيء ${inThem(count)} ${when === 'ending' ? 'ينتهي قريباً' : 'جارٍ'}`;

const gapWords = (apparent: number, confirmed: number) => {
	if (!apparent && !confirmed) return null;
	if (!confirmed) return `⟦${apparentGaps(apparent)}⟧`;
	if (!apparent) return `⟦${confirmedGaps(confirmed)}⟧`;
	return `⟦${gapsCount(apparent + confirmed)}، منها ${confirmedOnes(confirmed)}⟧`;
};

/** The coverage map. Words that count gaps stand between ⟦ and ⟧ in titles. */
export const map: Texts['map'] = {
	...boundaries,
	mapFinding: ({ when, topic, places: all, recorded, resting, ...rest }) => {
		const what = recordedWork(when, topic);
		if (all === 0) return 'مجموعة الأماكن المختارة فارغة';
		const start =
			recorded === 0
				? `${noRecordedWork(when, topic)} في ${all === 1 ? 'المكان المختار الوحيد' : `أي من ${ofPlaces(all)}`}`
				: recorded === all
					? all === 1
						? `المكان المختار الوحيد فيه ${what}`
						: `جميع الأماكن (${number(all)}) فيها ${what}`
					: `${number(recorded)} من ${ofPlaces(all)} ${inThem(recorded)} ${what}`;
		const regional = rest.regional
			? plural(rest.regional, {
					one: 'واحد فيه عمل إقليمي فقط',
					two: 'اثنان فيهما عمل إقليمي فقط',
					other: '# فيها عمل إقليمي فقط'
				})
			: null;
		const unknown = rest.unknown
			? plural(rest.unknown, {
					one: 'واحد غير معروف',
					two: 'اثنان غير معروفين',
					other: '# غير معروفة'
				})
			: null;
		const idle = rest.idle ? `${number(rest.idle)} ${idleWords(when, rest.idle)}` : null;
		const now =
			when === 'ever' && recorded === all && resting
				? resting === all
					? 'لا يُعرف أن شيئاً منه جارٍ الآن'
					: `${number(resting)} لا شيء ${inThem(resting)} جارٍ الآن`
				: null;
		const parts = [gapWords(rest.apparent, rest.confirmed), idle, regional, unknown, now].filter(
			Boolean
		);
		const [first, second] = parts;
		if (!first) return start;
		const title = `${start}؛ ${first}`;
		return second && title.length + second.length <= 108 ? `${title}، ${second}` : title;
	},
	mapSummary: ({
		when,
		topic,
		measure,
		initiatives: count,
		places: all,
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
			`تُحسب هنا ${initiatives(count)}؛ و${number(recorded)} من ${ofPlaces(all)} ${inThem(recorded)} ${recordedWork(when, topic)}.`,
			most
				? `الأعلى حسب ${
						{
							initiatives: 'المبادرات',
							topics: 'المواضيع المختلفة',
							funders: 'الجهات الممولة المختلفة',
							active: 'المبادرات الجارية الآن',
							share: 'الحصة من مبادرات المنطقة'
						}[measure]
					}: ${most}.`
				: null,
			idle
				? `أماكن فيها عمل مسجَّل، لكن ${when === 'ending' ? 'لا يُعرف أن شيئاً منه ينتهي خلال سنة' : 'لا يُعرف أن شيئاً منه جارٍ الآن'}: ${places(idle)}.`
				: null,
			`بلا سجل خاص بها: ${[
				apparentGaps(apparent),
				confirmedGaps(confirmed),
				`${number(regional)} ${inThem(regional)} عمل إقليمي فقط`,
				`${number(unknown)} لا تبحث ${inThem(unknown)} أي قائمة جرد محمَّلة`
			].join('، ')}.`,
			unnamed
				? plural(unnamed, {
						one: 'ومبادرة واحدة لا تذكر أي بلد ولا تلوّن شيئاً.',
						two: 'ومبادرتان لا تذكران أي بلد ولا تلونان شيئاً.',
						few: 'و# مبادرات لا تذكر أي بلد ولا تلوّن شيئاً.',
						other: 'و# مبادرة لا تذكر أي بلد ولا تلوّن شيئاً.'
					})
				: null,
			`حسب القراءة في ${asOf}.`
		];
		return sentences.filter(Boolean).join(' ');
	},
	mapPlace: ({ name, state, records, recorded, when, count, measure, value }) => {
		if (records === 0) {
			const why = {
				value: '',
				'gap-apparent': '',
				'gap-confirmed': '',
				regional: '، عمل إقليمي فقط',
				unknown: '، غير معروف',
				'out-of-scope': '، خارج النطاق'
			}[state];
			return `${name}: لا سجل${why}`;
		}
		const scope = state === 'out-of-scope' ? '، خارج النطاق' : '';
		const time = (two: boolean) =>
			({
				ever: '',
				running: two ? ' جاريتان الآن' : ' جارية الآن',
				ending: two ? ' تنتهيان قريباً' : ' تنتهي قريباً'
			})[when];
		if (when !== 'ever' && count === '0')
			return `${name}: لا مبادرات${time(false)}، المسجَّل ${writtenInitiatives(recorded)}${scope}`;
		const whole = Number(value.replaceAll(',', ''));
		const also = {
			initiatives: '',
			topics: `، ${Number.isInteger(whole) ? topics(whole) : `${value} موضوع`}`,
			funders: `، ${Number.isInteger(whole) ? funders(whole) : `${value} جهة ممولة`}`,
			active: `، الجارية الآن ${value}`,
			share: `، ${value} من مبادرات منطقته`
		}[measure];
		return `${name}: ${writtenInitiatives(count)}${time(count === '2')}${also}${scope}`;
	},
	mapSubtitle: ({ measure, when, years }) => {
		const what = {
			initiatives: 'عدد المبادرات حسب المكان',
			topics: 'عدد المواضيع المختلفة حسب المكان',
			funders: 'عدد الجهات الممولة المختلفة حسب المكان',
			active: 'عدد المبادرات الجارية الآن حسب المكان',
			share: 'الحصة من مبادرات المنطقة'
		}[measure];
		const time = { ever: '', running: '، الجارية الآن', ending: '، التي تنتهي خلال سنة' }[when];
		if (when !== 'ever' || !years) return `${what}${measure === 'active' ? '' : time}`;
		return `${what}، ${years.first}–${years.last}`;
	},
	mapWhen: 'ما يُحسب من العمل',
	mapWhenOf: { ever: 'كل ما سُجل', running: 'الجاري الآن', ending: 'ينتهي قريباً' },
	mapForm: 'الشكل',
	mapFormOf: { map: 'خريطة', tiles: 'مربعات', table: 'جدول' },
	mapCentre: 'مركز الخريطة',
	mapCentreOf: { atlantic: 'المحيط الأطلسي', pacific: 'المحيط الهادئ' },
	mapMeasure: 'التلوين حسب',
	mapMeasureOf: {
		initiatives: 'عدد المبادرات',
		topics: 'عدد المواضيع المختلفة',
		funders: 'عدد الجهات الممولة المختلفة',
		active: 'المبادرات الجارية الآن',
		share: 'الحصة من مبادرات المنطقة'
	},
	mapMultiples: 'خرائط صغيرة',
	mapMultiplesOf: { none: 'خريطة واحدة', topic: 'لكل موضوع', period: 'لكل فترة' },
	mapMultiplesHint: 'الضغط على إحداها يعرضها كبيرة.',
	mapMultiple: ({ title, recorded, places: all, gaps }) =>
		`${title}: ${number(recorded)} من ${ofPlaces(all)} ${inThem(recorded)} عمل مسجَّل، ${gapsCount(gaps)}`,
	mapMultipleCount: ({ recorded, places: all }) => `${number(recorded)} من ${number(all)}`,
	mapPeriod: ({ from, to }) => (from === to ? String(from) : `${from}–${to}`),
	mapLabel: ({ summary }) =>
		`خريطة العالم. ${summary} مفاتيح الأسهم تنقل بين الأماكن، والحروف تقفز إلى اسم، وزائد وناقص للتكبير والتصغير، وEnter للفتح.`,
	mapTilesLabel: ({ summary }) =>
		`الأماكن في مربعات حسب المنطقة. ${summary} مفاتيح الأسهم تنقل بين الأماكن، والحروف تقفز إلى اسم، وEnter للفتح.`,
	mapRegionCount: ({ recorded, places: all }) =>
		`${number(recorded)} من ${number(all)} ${inThem(recorded)} عمل مسجَّل`,
	mapNoRegion: 'أماكن أخرى',
	mapZoom: 'التكبير إلى',
	mapZoomOf: {
		world: 'العالم',
		africa: 'أفريقيا',
		asia: 'آسيا',
		caribbean: 'الكاريبي',
		europe: 'أوروبا',
		'latin-america': 'أمريكا اللاتينية',
		pacific: 'جزر المحيط الهادئ'
	},
	mapZoomIn: 'تكبير',
	mapZoomOut: 'تصغير',
	mapZoomReset: 'العالم كله',
	mapZoomChosen: 'الأماكن المختارة',
	mapTouch: 'إصبعان لتحريك الخريطة وتكبيرها؛ وإصبع واحدة لتمرير الصفحة.',
	mapDrawing: 'جارٍ رسم الخريطة…',
	mapFailed: 'تعذر تحميل الخطوط الخارجية للخريطة. والمربعات تعرض الأرقام نفسها.',
	mapTryAgain: 'إعادة المحاولة',
	mapLaneTitle: ({ count }) =>
		plural(count, {
			one: 'واحدة لا تذكر أي بلد',
			two: 'اثنتان لا تذكران أي بلد',
			other: '# لا تذكر أي بلد'
		}),
	mapLaneNote: ({ count }) => plural(count, { two: 'ولا تلونان شيئاً', other: 'ولا تلوّن شيئاً' }),
	mapLaneGlobal: 'عالمي',
	mapLaneUnplaced: 'غير مذكور',
	mapLaneMore: ({ areas, count }) =>
		`${plural(areas, {
			one: 'منطقة أخرى',
			two: 'منطقتان أخريان',
			few: '# مناطق أخرى',
			other: '# منطقة أخرى'
		})}: ${plural(count, {
			one: 'إشارة واحدة',
			two: 'إشارتان',
			few: '# إشارات',
			other: '# إشارة'
		})}`,
	mapLaneFewer: 'أقل',
	mapLaneChip: ({ name, count }) => `${name}: ${initiatives(count)}`,
	mapLegend: 'الأماكن حسب',
	mapLegendHint: 'الأشرطة أزرار',
	mapLegendBar: ({ label, count }) => `${label}: ${places(count)}`,
	mapClass: {
		regional: 'إقليمي فقط',
		'gap-apparent': 'فجوة ظاهرية',
		'gap-confirmed': 'فجوة مؤكدة',
		unknown: 'غير معروف',
		'out-of-scope': 'خارج النطاق'
	},
	mapNone: {
		initiatives: 'لا شيء',
		topics: 'لا موضوع',
		funders: 'لا جهة ممولة',
		active: 'لا شيء جارٍ',
		share: 'لا شيء'
	},
	mapNoneAt: { running: 'لا شيء جارٍ', ending: 'لا شيء ينتهي قريباً' },
	mapRange: ({ from, to }) =>
		to === null ? `${from}+` : from === to ? String(from) : `${from}–${to}`,
	mapShareRange: ({ from, to }) =>
		to === null ? `${from}% فأكثر` : from === 0 ? `دون ${to}%` : `${from}–${to - 1}%`,
	mapList: {
		'gap-confirmed': 'فجوات مؤكدة',
		'gap-apparent': 'فجوات ظاهرية',
		regional: 'إقليمي فقط',
		unknown: 'غير معروف',
		'out-of-scope': 'خارج النطاق',
		none: 'عمل مسجَّل، لكن'
	},
	mapListClass: ({ label, measure }) => `${label}، ${measure}`,
	mapListMore: ({ count }) => more(count),
	mapListNone: 'كل مكان في النطاق فيه عمل مسجَّل.',
	mapListResting: ({ count }) =>
		plural(count, {
			one: 'في واحد منها لا يُعرف أن شيئاً جارٍ الآن.',
			two: 'في اثنين منها لا يُعرف أن شيئاً جارٍ الآن.',
			other: 'في # منها لا يُعرف أن شيئاً جارٍ الآن.'
		}),
	mapListRestingShow: 'عرض الجاري الآن',
	mapBrushed: ({ kind, count }) => {
		const what = {
			cell: 'الخلية المحددة',
			actor: 'عمل الجهة المحددة',
			initiative: 'المبادرة المحددة',
			inventory: 'سجلات قائمة الجرد المحددة',
			sites: 'ما تُدرجه المواقع المحددة معاً'
		}[kind];
		return count
			? `الأماكن المحاطة بخط: ${places(count)}، حسب: ${what}.`
			: `لا مكان محاطاً بخط، حسب: ${what}. لا يُذكر أي مكان في ظل هذه التصفية.`;
	},
	mapAnnotation: ({ count, places: all, region, state }) =>
		`${number(count)} من ${ofPlaces(all)} في ${region}: ${
			{
				value: 'عمل مسجَّل',
				regional: 'عمل إقليمي فقط',
				'gap-apparent': 'فجوات ظاهرية',
				'gap-confirmed': 'فجوات مؤكدة',
				unknown: 'غير معروف',
				'out-of-scope': 'خارج النطاق'
			}[state]
		}`,
	mapTable: 'الأماكن وما هو مسجَّل',
	mapTablePlace: 'المكان',
	mapTableRegion: 'المنطقة',
	mapTableState: 'الحالة',
	mapTableCount: 'المبادرات',
	mapTableTopics: 'المواضيع',
	mapTableFunders: 'الممولون',
	mapTableActive: 'الجارية الآن',
	mapTableShare: 'الحصة من المنطقة',
	mapEmpty: 'لا شيء للتلوين',
	mapEmptyText: ({ when }) =>
		when === 'ever'
			? 'لا توجد مبادرة مسجَّلة تستوفي هذه التصفية.'
			: when === 'running'
				? 'لا توجد مبادرة مختارة مسجَّلة على أنها جارية الآن. ومعظم السجلات لا تذكر نهاية، لذلك لا يدل هذا إلا على القليل بشأن العمل نفسه.'
				: 'لا توجد مبادرة مختارة مسجَّلة على أنها تنتهي خلال سنة.',
	mapEmptyWhen: 'عرض كل ما سُجل',
	mapEmptyClear: ({ what }) => `مسح ${what}`,
	mapNote: ({ recipients, fractional, unknown, places: all, confirmed }) =>
		[
			recipients
				? 'خارج النطاق: ما ليس بين متلقي المعونة في قائمة لجنة المساعدة الإنمائية.'
				: 'خارج النطاق: خارج الأماكن المختارة.',
			fractional ? 'عدّ بالتقاسم: 1/n لكل مكان مذكور.' : 'عدّ كامل.',
			confirmed
				? 'مؤكدة: تبحث هنا قائمة جرد محمَّلة بالكامل.'
				: 'ظاهرية: لا تبحث هنا سوى قوائم جرد حُمِّلت عيّنات منها؛ وغياب السجل لا يعني غياب النشاط.',
			all > 0 && unknown > 0 ? `غير معروف: ${Math.round((unknown / all) * 100)}% من الأماكن.` : null
		]
			.filter(Boolean)
			.join(' '),
	mapSources: ({ sites: count, date }) => `${sites(count)}، تاريخ القراءة ${date}`,
	mapSourcesLabel: 'المصادر:',
	mapBoundaryMore: 'النص الكامل'
};
