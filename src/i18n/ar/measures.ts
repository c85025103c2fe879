import type { Texts } from '../en';
import { initiatives, ofCountries, ofSubregions } from './counted';
import { number } from './number';
import { plural } from './plural';

const ofMeasures = (count: number) =>
	plural(count, {
		one: 'تدبير واحد',
		two: 'تدبيرين',
		few: '# تدابير',
		many: '# تدبيراً',
		other: '# تدبير'
	});

/** The confidence-building measures and what supports them. */
export const measures: Texts['measures'] = {
	measuresTitleSubject: 'أي تدابير بناء الثقة الأحد عشر مدعوم، وأين',
	measuresTitleNone: 'لا مبادرة تستوفي عوامل التصفية هذه',
	measuresTitleUnsupported: ({ places, count, total, names }) =>
		`${places}: ⟦${number(count)} من ${ofMeasures(total)}⟧ بلا دعم مسجَّل${names ? `: ${names}` : ''}`,
	measuresTitleFewest: ({ places, total, fewest, name }) =>
		`${places}: لكل من ${ofMeasures(total)} دعم مسجَّل؛ وأقله (${initiatives(fewest)}) في «${name}»`,
	measuresPlacesChosen: 'الأماكن المختارة',
	measuresAnd: ({ count }) => `${number(count)} غيرها`,

	measuresSubtitle: ({ places, by }) =>
		`المبادرات التي تدعم كلاً من التدابير الأحد عشر لمنظمة الدول الأمريكية، حسب ${by === 'country' ? 'البلد' : 'المنطقة الفرعية'} · ${places}`,
	measuresAssumed:
		'لم يُختر أي مكان، لذلك تُعرض الأمريكتان، وقد اتفقت دولهما على التدابير. ويمكن اختيار أي منطقة أخرى في التصفية.',
	measuresForm: 'الشكل',
	measuresFormOf: { chart: 'رسم', table: 'جدول' },
	measuresBy: 'الأماكن',
	measuresByOf: { country: 'البلدان', subregion: 'المناطق الفرعية' },
	measuresWide: 'المواضيع الأوسع من التدبير',
	measuresWideOf: { '0': 'لا تُحسب', '1': 'تُحسب' },

	measuresKind: {
		direct: 'مطابقة مراجَعة',
		close: 'عبر موضوعها',
		broad: 'موضوع أوسع فقط'
	},
	measuresKindMeaning: {
		direct: 'قرأ شخص في إدراج أن العمل يدعم التدبير.',
		close: 'موضوع العمل يعني التدبير، مطابقةً تامة أو قريبة.',
		broad: 'موضوع العمل يشمل التدبير وأشياء كثيرة غيره: فقد يدعمه.'
	},
	measuresListTitle: 'التدابير الأحد عشر',
	measuresListAside: 'تدعمها مبادرات تذكر بلداً مختاراً أو منطقة ضمن البلدان المختارة',
	measuresMeasure: 'التدبير',
	measuresCounted: 'المحسوب',
	measuresCountries: 'الأماكن المذكورة',
	measuresOf: ({ part, total }) => `${number(part)} من ${number(total)}`,
	measuresGridTitle: ({ by }) => (by === 'country' ? 'بلداً بلداً' : 'حسب المنطقة الفرعية'),
	measuresGrid: 'التدابير حسب المكان',
	measuresGridHint: 'الأسهم للتنقل، وEnter للفتح، وEsc للإغلاق.',
	measuresPlace: 'المكان',
	measuresWithin: 'لا تذكر أي بلد، بل منطقة ضمنها',
	measuresWider: 'عالمية أو أوسع أو بلا مكان مذكور',
	measuresWithinShort: 'منطقة ضمنها',
	measuresWiderShort: 'عالمية أو أوسع',
	measuresCell: ({ measure, place, what }) => `${measure}، ${place}: ${what}`,
	measuresLaneWhat: ({ count }) => (count ? initiatives(count) : 'لا شيء مسجَّلاً'),
	measuresCellMay: ({ what, count }) => `${what}؛ وفي موضوع أوسع ${initiatives(count)}`,
	measuresCellKinds: ({ count, direct }) =>
		direct ? `${count}، منها ${number(direct)} بمطابقة مراجَعة` : `${count}، عبر المواضيع فقط`,
	measuresFractional: ({ text }) => `${text} مبادرة`,
	measuresLegend: 'مفتاح الألوان',
	measuresLegendDirect: 'مملوء: مطابقة مراجَعة واحدة على الأقل',
	measuresLegendCrosswalk: 'مؤطر: عبر المواضيع فقط',
	measuresLegendMay: 'رقم صغير: عمل في موضوع أوسع، لا يُحسب',
	measuresPick: 'عرض التدبير',
	measuresTotal: 'الكل، كلٌّ مرة واحدة',

	measuresPanelMeasure: ({ number: at }) => `التدبير ${at} في قائمة منظمة الدول الأمريكية`,
	measuresPanelCell: 'التدبير والمكان',
	measuresPanelName: ({ measure, place }) => `${measure}، ${place}`,
	measuresPanelGone: 'هذا التدبير أو المكان لا يظهر في ظل عوامل التصفية الحالية.',
	measuresPanelStart: 'ما يدعم تدبيراً',
	measuresPanelStartText:
		'اختيار تدبير من القائمة، أو خلية، يعرض السجلات التي وراءها وسبب وجود كل منها.',
	measuresPanelTies: 'المواضيع المرتبطة به',
	measuresPanelNoTies: 'لا يقابله أي من مواضيعنا: فلا تدعمه سوى مطابقات مراجَعة.',
	measuresTie: ({ topic, match }) => `${topic}: ${match}`,
	measuresMatch: {
		exactMatch: 'يعني ما يعنيه التدبير',
		closeMatch: 'يعني تقريباً ما يعنيه التدبير',
		narrowMatch: 'جزء من التدبير',
		broadMatch: 'أوسع من التدبير'
	},
	measuresPanelRows: ({ kind, count }) =>
		({
			direct: `مطابقات مراجَعة: ${number(count)}`,
			close: `عبر موضوع يعني التدبير: ${number(count)}`,
			broad: `في موضوع أوسع، وقد تدعمه: ${number(count)}`
		})[kind],
	measuresPanelWithin: ({ count }) =>
		plural(count, {
			one: 'واحدة منها لا تذكر أي بلد، بل منطقة ضمن الأماكن المختارة.',
			two: 'اثنتان منها لا تذكران أي بلد، بل منطقة ضمن الأماكن المختارة.',
			other: '# منها لا تذكر أي بلد، بل منطقة ضمن الأماكن المختارة.'
		}),
	measuresPanelWider: ({ count }) =>
		`عالمية، أو لمنطقة أوسع، أو بلا مكان؛ ولا تُحسب هنا: ${number(count)}`,
	measuresPanelNothing: 'لا شيء مسجَّلاً هنا مما يُحسب.',
	measuresPanelRegional: ({ count }) => `عمل إقليمي لا يذكر أي بلد: ${number(count)}`,
	measuresPanelLooks: 'من يبحث هنا',
	measuresPanelNobodyLooks: 'لا تبحث هنا أي قائمة جرد محمَّلة للمشاريع.',
	measuresPanelSource: 'قُرئ في',
	measuresPanelClose: 'إغلاق',
	measuresReasonTopic: ({ topic, match }) => `موضوعها «${topic}» ${match}.`,
	measuresReasonTie: ({ reason }) => `جدول المطابقات: ${reason}`,
	measuresPrintReasons: 'المطابقات المراجَعة، مع سبب كل منها',

	measuresSummary: ({ total, places, measures: all, direct }) =>
		`${places}: المبادرات التي تدعم واحداً على الأقل من ${ofMeasures(all)}: ${number(total)}، منها ${number(direct)} بمطابقة مراجَعة.`,
	measuresSummaryMost: ({ name, count }) => `أكثرها (${initiatives(count)}) في «${name}».`,
	measuresSummaryNone: ({ names }) => `لا شيء في: ${names}.`,
	measuresSummaryNamed: ({ named, total, by }) =>
		by === 'country'
			? `${number(named)} من ${ofCountries(total)} يذكرها عمل داعم.`
			: `${number(named)} من ${ofSubregions(total)} فيها عمل داعم.`,
	measuresSummaryWider: ({ count }) =>
		plural(count, {
			one: 'وواحدة أخرى عالمية، أو لمنطقة أوسع، أو بلا مكان مذكور.',
			two: 'واثنتان أخريان عالميتان، أو لمنطقة أوسع، أو بلا مكان مذكور.',
			other: 'و# أخرى عالمية، أو لمنطقة أوسع، أو بلا مكان مذكور.'
		}),
	measuresSummaryAsOf: ({ date }) => `حتى ${date}.`,
	measuresNote:
		'تستند المطابقة المراجَعة إلى ما يقوله إدراج عن العمل نفسه؛ والمبادرات التي بلا مطابقة لم يتبين أنها تدعم تدبيراً، ولا يعني ذلك أنها لا تدعمه. وتبحث قائمة الجرد في تدبير عندما يكون في نطاقها موضوع مرتبط به، ولو كان أوسع منه. والعمل لجميع بلدان منظمة الدول الأمريكية يذكر أكثر من 25 دولة فلا يلوّن أي بلد: ويرد في الصفوف التي فوقها.',
	measuresNoteWide: ({ count }) =>
		count
			? `العمل في مواضيع أوسع محسوب: ${initiatives(count)}، قد تدعم تدبيراً وقد لا تدعمه.`
			: 'كان العمل في مواضيع أوسع سيُحسب؛ ولا يوجد منه شيء.',
	measuresNoteNarrow: ({ count }) =>
		`العمل في موضوع أوسع من التدبير غير محسوب (${initiatives(count)})؛ والمفتاح يحسبه.`,
	measuresNoteWhole: 'تُحسب كل مبادرة مرة واحدة لكل تدبير تدعمه ولكل بلد تذكره.',
	measuresNoteFractional: 'تُقسم كل مبادرة بين تدابيرها وبلدانها.',
	measuresReading: 'جارٍ قراءة التدابير…',
	measuresFailed: 'تعذرت قراءة التدابير',
	measuresFailedText: 'لم يُحمَّل الفهرس. يُرجى فتح الصفحة ثانيةً لإعادة المحاولة.',
	measuresEmpty: 'لا مكان للعرض',
	measuresEmptyText:
		'لا تُبقي التصفية أي بلد ضمن الأماكن التي يُعد الصمت فيها فجوة. يُرجى توسيع الأماكن، أو عرض جميع البلدان.',
	measuresEmptyAction: 'عرض جميع البلدان'
};
