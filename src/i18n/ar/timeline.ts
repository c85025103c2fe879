import type { Texts } from '../en';
import {
	initiatives,
	months as monthsOf,
	ofInitiatives,
	ofMonths,
	pairs as pairsOf,
	sites as sitesOf
} from './counted';
import { number } from './number';
import { plural } from './plural';

/** Pairs of country and topic with active work, after a preposition. */
const activePairs = (count: number) =>
	plural(count, {
		one: 'زوج واحد من بلد وموضوع فيه عمل نشط',
		two: 'زوجين من بلد وموضوع فيهما عمل نشط',
		few: '# أزواج من بلد وموضوع فيها عمل نشط',
		many: '# زوجاً من بلد وموضوع فيها عمل نشط',
		other: '# زوج من بلد وموضوع فيها عمل نشط'
	});

/** Timeline and cliffs. */
export const timeline: Texts['timeline'] = {
	timelineAnswer: ({ ahead, active, by, stated }) =>
		`${number(ahead)} من ${activePairs(active)} ⟦${ahead === 1 ? 'يفقده' : 'تفقده'} بحلول ${by}⟧، منها ${number(stated)} بنهاية مذكورة`,
	timelineAnswerNone: ({ active, by }) => `لا شيء من ${activePairs(active)} يفقده بحلول ${by}`,
	timelineAnswerInactive: 'لا عمل مسجَّلاً على أنه نشط في ظل هذه التصفية',
	timelineSubtitle: {
		active: ({ count }) =>
			`المبادرات الجارية أو المخططة، بتواريخ مذكورة أو مفترضة: ${number(count)}`,
		recent: ({ count }) =>
			`المبادرات الجارية أو المخططة أو المنتهية في آخر 24 شهراً: ${number(count)}`,
		dated: ({ count }) => `المبادرات المؤرخة: ${number(count)}`
	},
	timelineBy: 'التجميع حسب',
	timelineByOption: { topic: 'حسب الموضوع', country: 'حسب البلد', actor: 'حسب الجهة' },
	timelineByNote: {
		topic: 'كل منها تحت موضوعها الأول',
		country: 'كل منها تحت كل مكان تذكره',
		actor: 'كل منها تحت جهاتها الممولة، أو المنفذة حيث لا تُذكر جهة ممولة'
	},
	timelineShown: 'عرض',
	timelineShownOption: { active: 'النشطة', recent: 'المنتهية حديثاً', dated: 'كل المؤرخة' },
	timelineForm: 'رسم أو جدول',
	timelineFormOption: { chart: 'رسم', table: 'جدول' },
	timelineToday: ({ date }) => `اليوم، ${date}`,
	timelineMonths: ({ months }) => number(months),
	timelineLegendBands: 'خلال 6 و12 و24 شهراً',
	timelineUndated: 'بلا تاريخ',
	timelineNoGroup: { topic: 'بلا موضوع', country: 'بلا بلد مذكور', actor: 'بلا جهة مذكورة' },
	timelineStartMissing: 'البداية غير مذكورة',
	timelineMore: ({ count }) => `${number(count)} أخرى في هذه المجموعة`,
	timelineBar: ({ title, start, end, kind, status }) =>
		`${title}: ${start ? `من ${start}` : 'البداية غير مذكورة'}، ${
			kind === 'stated'
				? `حتى ${end ?? 'يوم غير معروف'}`
				: kind === 'assumed'
					? `النهاية المفترضة ${end ?? ''}`
					: kind === 'ongoing'
						? 'بلا نهاية، مستمرة كما جُمعت'
						: 'لا نهاية مذكورة'
		}، ${
			{
				planned: 'مخططة',
				running: 'جارية',
				'no-end': 'البداية معروفة بلا نهاية',
				ended: 'منتهية',
				undated: 'بلا تاريخ'
			}[status]
		}`,
	timelineLegend: 'النهاية',
	timelineLegendStated: 'مذكورة',
	timelineLegendAssumed: ({ months }) => `مفترضة: البداية + ${monthsOf(months)}`,
	timelineLegendMissing: 'ناقصة، مستمرة كما جُمعت',
	timelineSummary: ({ bars, undated, total, running }) =>
		`المرسوم ${initiatives(bars)}، منها ${number(running)} جارية بتواريخ مذكورة أو مفترضة. و${number(undated)} من ${ofInitiatives(total)} بلا تاريخ ولا يمكن رسمها.`,
	timelineNote: ({ months, release, today }) =>
		`الحالة بحسب اليوم لدى المستعمل، ${today}؛ وقُرئت السجلات في ${release}. وحيث لا تُعرف سوى البداية، تُفترض النهاية بعد ${ofMonths(months)} منها: وهذا هو الوسيط لمدة 148 برنامجاً مؤرخاً تبلغ مدة كل منها ستة أشهر أو أكثر. والعمل الذي ينتهي دون أن تلاحظه أي قائمة جرد يُرسم على أنه جارٍ.`,
	timelineSources: ({ sites }) => `المصادر: ${sitesOf(sites)}`,
	timelineEmpty: 'لا شيء للرسم',
	timelineEmptyText:
		'لا توجد مبادرة نشطة في ظل هذه التصفية. يمكن عرض كل المؤرخة، أو مسح عامل تصفية.',
	timelineShowDated: 'عرض كل المؤرخة',
	timelineColumn: {
		title: 'المبادرة',
		start: 'البداية',
		end: 'النهاية',
		how: 'كيف عُرفت النهاية',
		status: 'الحالة'
	},
	notStatedShort: 'غير مذكور',
	timelineEndKind: {
		stated: 'مذكورة',
		assumed: 'مفترضة',
		ongoing: 'لا شيء، مستمرة كما جُمعت',
		missing: 'غير مذكورة'
	},
	cliffsTitle: 'خلايا تخلو من العمل الجاري',
	cliffsText: 'أزواج من بلد وموضوع تنتهي آخر مبادرة نشطة فيها.',
	cliffsHorizon: 'مدى النظر',
	cliffsBy: ({ date, months }) => `بحلول ${date}، ${monthsOf(months)}`,
	cliffsMoreBy: ({ date, months }) => `المزيد بحلول ${date}، ${monthsOf(months)}`,
	cliffsBasis: ({ stated, assumed }) =>
		stated && assumed
			? `${number(stated)} بنهاية مذكورة، و${number(assumed)} مفترضة`
			: stated
				? 'كلها بنهاية مذكورة'
				: 'كلها بنهاية مفترضة',
	cliffsPairs: ({ pairs, topics }) => `${pairsOf(pairs)} · ${topics}`,
	cliffsFunders: ({ funders }) => `بتمويل من ${funders}`,
	cliffsNearby: ({ actors }) => `ناشطة في الجوار: ${actors}`,
	cliffsNobodyNearby: 'لا أحد مسجَّلاً على أنه ناشط في هذا الموضوع في الجوار.',
	cliffsNone: 'لا شيء.',
	cliffsBehind: ({ count }) => `خلت من العمل الجاري في آخر 24 شهراً: ${pairsOf(count)}`,
	cliffsPlanned: ({ count }) => `مخططة: ${number(count)}`,
	cliffsAll: ({ count }) => `عرض الكل (${number(count)})`,
	cliffsFewer: 'عرض أقل',
	yearsTitle: 'المبادرات النشطة في كل سنة، حسب الموضوع',
	yearsLabel: ({ topic, peak, year }) => `${topic}: الأكثر في ${year}، ${initiatives(peak)}`,
	yearsFilter: ({ topic }) => `عرض ${topic} فقط`,
	yearsOnMap: 'الشيء نفسه حسب الفترة، في خرائط'
};
