import type { Texts } from '../en';
import { number } from './number';
import { plural } from './plural';

/** The switch of words for topics, and the line that says in whose words the Atlas speaks. */
export const words: Texts['words'] = {
	wordsOurs: 'مواضيعنا الثلاثة عشر',
	wordsNames: {
		'gfce-cybil': 'محاور GFCE / Cybil',
		'cmm-2021': 'أبعاد CMM',
		gci: 'ركائز GCI',
		'un-oewg': 'عناوين OEWG في الأمم المتحدة',
		'oas-cbm': 'تدابير منظمة الدول الأمريكية'
	},
	wordsRelease: 'مصطلحات الآخرين',
	wordsOwn: 'خاصة بالمستعمل',
	wordsCounted: 'المطابقات المحسوبة',
	wordsAlways: 'المطابقات التامة والقريبة تُحسب دائماً.',
	wordsNarrow: 'أضيق: موضوعنا جزء من المصطلح',
	wordsBroad: 'أوسع: المصطلح جزء فقط من موضوعنا',
	wordsLine: ({ vocabulary }) => `المواضيع معروضة بمصطلحات ${vocabulary}.`,
	wordsOwnNote: 'جدول المطابقات هذا خاص بالمستعمل: وهو محفوظ على هذا الجهاز فقط.',
	wordsUncovered: ({ rows, topics }) =>
		`مبادرات هنا لها موضوع بلا مصطلح يُحسب: ${number(rows)} (${topics})، أُبقيت تحت «غير مشمول».`,
	wordsAllCovered: 'لكل موضوع مصطلح يُحسب.',
	wordsEmpty: ({ words: empty, count }) =>
		`${plural(count, {
			one: 'مصطلح واحد بلا مطابقة تُحسب',
			two: 'مصطلحان بلا مطابقة تُحسب',
			few: '# مصطلحات بلا مطابقة تُحسب',
			many: '# مصطلحاً بلا مطابقة تُحسب',
			other: '# مصطلح بلا مطابقة تُحسب'
		})}: ${empty}.`,
	wordsChanges: ({ closed, opened, uncovered, by }) =>
		`الفجوات حسب ${by === 'subregion' ? 'المنطقة الفرعية' : 'البلد'}: أُغلقت ${number(closed)}، وفُتحت ${number(opened)}، وبلا مصطلح ${number(uncovered)}. عرض التفاصيل والأسباب`,
	wordsBack: 'العودة إلى مواضيعنا',
	wordsTopicTranslated: ({ before, after }) =>
		`تُرجمت تصفية الموضوع: من «${before}» إلى «${after}».`,
	wordsTopicDropped: ({ before }) => `أُلغيت تصفية الموضوع: لا مصطلح هنا يُحسب لـ«${before}».`
};
