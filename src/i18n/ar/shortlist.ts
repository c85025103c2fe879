import type { Texts } from '../en';
import {
	initiatives,
	months as monthsOf,
	ofMonths,
	ofInitiatives,
	pairs as pairsOf,
	records as recordsOf
} from './counted';
import { number } from './number';
import { plural } from './plural';

/** A donor's shortlist: needy, thinly covered, or about to go dark, each with its reason. */
export const shortlist: Texts['shortlist'] = {
	shortlistAnswer: ({ pairs, empty, ahead, months }) =>
		`${number(empty)} من ${plural(pairs, {
			one: 'زوج واحد من مكان وموضوع',
			two: 'زوجين من مكان وموضوع',
			few: '# أزواج من مكان وموضوع',
			many: '# زوجاً من مكان وموضوع',
			other: '# زوج من مكان وموضوع'
		})} ⟦بلا سجل يُحسب⟧؛ ${ahead === 0 ? 'ولا شيء منها يفقد آخر عمل نشط فيه' : ahead === 1 ? 'وواحد منها يفقد آخر عمل نشط فيه' : `و${number(ahead)} منها تفقد آخر عمل نشط فيها`} خلال ${ofMonths(months)}`,
	shortlistAnswerNone: 'لا مكان ولا موضوع في المجموعة المختارة',
	shortlistSubtitle: 'كل زوج مع أسبابه. والترتيب متروك للمستعمل؛ والمتساويات مرتبة أبجدياً.',
	shortlistOrder: 'ما يأتي أولاً',
	shortlistWeight: {
		need: 'الاحتياج المقيس',
		thin: 'قلة التغطية',
		cliff: 'انتهاء آخر عمل'
	},
	shortlistWeightValue: ({ name, value }) =>
		`${name}: ${
			value === 0
				? 'لا يُحسب'
				: plural(value, {
						one: 'يُحسب مرة واحدة',
						two: 'يُحسب مرتين',
						few: 'يُحسب # مرات',
						other: 'يُحسب # مرة'
					})
		}`,
	shortlistFormula:
		'قيمة الترتيب = (الاحتياج × وزنه + قلة التغطية × وزنها + انتهاء آخر عمل × وزنه) / مجموع الأوزان. والاحتياج هو 1 ناقص (ركيزة GCI 2024 مقسومة على 20)؛ وقلة التغطية هي 1 ناقص K في الموضوع؛ وانتهاء آخر عمل يُحسب 1 إذا كان قادماً و0.5 إذا حدث في آخر 24 شهراً.',
	shortlistActor: 'من منظور',
	shortlistActorAny: 'لا جهة بعينها',
	shortlistHorizon: 'مدى النظر',
	shortlistMonths: ({ months }) => monthsOf(months),
	shortlistColumnCell: 'المكان والموضوع',
	shortlistColumnWhy: 'سبب وجوده هنا',
	shortlistColumnAround: 'من هناك وفي الجوار',
	shortlistColumnOrder: 'قيمة الترتيب',
	shortlistArea: {
		legal: 'القانونية',
		technical: 'التقنية',
		organizational: 'التنظيمية',
		capacity: 'تنمية القدرات',
		cooperation: 'التعاون'
	},
	shortlistWhy: ({ need, area, records, counting, coverage, end }) => {
		const measured =
			need === null
				? area === null
					? 'لا رقم قياسياً يقيس الاحتياج في هذا الموضوع'
					: 'لا قيمة لهذا المكان في الرقم القياسي'
				: `الاحتياج المقيس ${need} (GCI 2024، الركيزة: ${area})`;
		const work =
			records === 0
				? 'لم يُعثر على شيء في قوائم الجرد المحمَّلة'
				: counting === 0
					? `المسجَّل ${initiatives(records)}، وكله أقدم من خمس سنوات`
					: counting === records
						? `المحسوب ${initiatives(counting)}، والتغطية ${coverage}`
						: `يُحسب ${number(counting)} من ${ofInitiatives(records)} في السجلات، والباقي أقدم من خمس سنوات، والتغطية ${coverage}`;
		const dark = end
			? end.ahead
				? `؛ آخر عمل نشط فيه ينتهي في ${end.date}${end.assumed ? ' (مفترض)' : ''}`
				: `؛ آخر عمل فيه انتهى في ${end.date}${end.assumed ? ' (مفترض)' : ''}`
			: '';
		return `${measured}؛ ${work}${dark}.`;
	},
	shortlistPlanned: ({ count }) => `المخطط هنا: ${initiatives(count)}.`,
	shortlistMark: {
		A: 'الأدلة A: ثلاثة سجلات أو أكثر، من موقعين أو أكثر',
		B: 'الأدلة B: سجل أو سجلان، أو موقع واحد',
		C: 'الأدلة C: لم يُعثر على شيء يُحسب؛ ولا يُدعى وجود فجوة'
	},
	shortlistActive: ({ actors }) => `ناشطة هنا: ${actors}`,
	shortlistActiveNone: 'لا أحد مسجَّلاً على أنه ناشط هنا.',
	shortlistNearby: ({ actors }) => `ناشطة في الجوار: ${actors}`,
	shortlistExperienced: ({ actors }) => `نفذت هذا الموضوع في المنطقة الفرعية: ${actors}`,
	shortlistStrangers: ({ pairs }) => `نقطة تنسيق محتملة، بلا سجل مشترك: ${pairs}`,
	shortlistPair: ({ a, b }) => `${a} و${b}`,
	shortlistYouHere: ({ actor }) => `${actor}: لها سجلات هنا.`,
	shortlistYouNear: ({ actor }) => `${actor}: لها سجلات في هذا الموضوع في المنطقة الفرعية، لا هنا.`,
	shortlistYouNew: ({ actor }) => `${actor}: لا سجل لها في هذا الموضوع في المنطقة الفرعية.`,
	shortlistRecords: ({ count }) => recordsOf(count),
	shortlistMore: ({ count }) => `عرض ${number(count)} أخرى`,
	shortlistExport: 'تنزيل CSV',
	shortlistExported: 'الملف في مجلد التنزيلات.',
	shortlistNote: ({ release }) =>
		`قائمة قصيرة، لا ترتيب مراتب: فالقيمة تبين كيف تجتمع الأوزان المختارة، لا أكثر. والفراغ لا يثبت أن شيئاً لم يُنجز. والاحتياج هو الالتزام المعلن في 2023–2024، لا الطلب؛ وحيث تُطلب المساعدة في مكان، فليُسأل أهله. قُرئت السجلات في ${release}.`,
	shortlistSummary: ({ pairs, a, b, c }) =>
		`${pairsOf(pairs)}: الأدلة A في ${number(a)}، وB في ${number(b)}، وC (لم يُعثر على شيء يُحسب) في ${number(c)}.`,
	shortlistLoading: 'جارٍ قراءة المؤشرات',
	shortlistFailed: 'تعذرت قراءة المؤشرات، لذلك استُبعد الاحتياج.',
	shortlistCsv: {
		country: 'country',
		iso3: 'iso3',
		topic: 'topic',
		least: 'order_value_least',
		most: 'order_value_most',
		need: 'measured_need',
		area: 'area',
		records: 'records',
		counting: 'records_that_count',
		coverage: 'coverage_k',
		evidence: 'evidence',
		lastEnd: 'last_end',
		endBasis: 'end_basis',
		reason: 'reason',
		active: 'active_here',
		nearby: 'active_nearby',
		experienced: 'have_run_topic_in_subregion',
		strangers: 'active_without_recorded_link',
		ids: 'initiative_ids',
		pages: 'source_pages'
	}
};
