import type { Texts } from '../en';
import { more } from './counted';
import { plural } from './plural';

export const search: Texts['search'] = {
	searchAnswer: ({ query, count }) =>
		`${plural(count, {
			one: 'نتيجة واحدة',
			two: 'نتيجتان',
			few: '# نتائج',
			other: '# نتيجة'
		})} للبحث عن «${query}»`,
	searchAnswerNone: ({ query }) => `لم يُعثر على شيء عن «${query}»`,
	searchAnswerEmpty:
		'البحث في البلدان والجهات والمبادرات وقوائم الجرد والتدابير والحالات والمصطلحات',
	searchField: 'بحث',
	searchHint: 'يُتغاضى عن علامات التشكيل وعن حرف واحد خاطئ.',
	searchGroup: {
		country: 'البلدان والأقاليم',
		topic: 'المواضيع',
		actor: 'الجهات',
		inventory: 'قوائم الجرد',
		initiative: 'المبادرات',
		measure: 'تدابير بناء الثقة',
		case: 'حالات التعاون',
		activity: 'أنشطة UNIDIR',
		recommendation: 'التوصيات والشكاوى',
		word: 'مصطلحات قوائم الجرد والأطر'
	},
	searchMeasure: ({ number: at }) => `التدبير ${at} في قائمة منظمة الدول الأمريكية`,
	searchRegisterFailed: 'تعذرت قراءة الفهرس: التدابير والحالات والتوصيات والمصطلحات غير واردة هنا.',
	searchGroupMore: ({ count }) => more(count),
	searchNoneTitle: 'لم يُعثر على شيء',
	searchNoneText: 'يُرجى تجربة كلمات أقل أو غيرها: بلد، أو الاسم المختصر لمنظمة، أو كلمة من عنوان.',
	searchClear: 'مسح البحث',
	searchOnMap: ({ query, count }) =>
		plural(count, {
			one: `عرض المبادرة الوحيدة التي يتضمن عنوانها أو جهاتها أو بلدانها «${query}» على الخريطة`,
			two: `عرض المبادرتين اللتين يتضمن عنوانهما أو جهاتهما أو بلدانهما «${query}» على الخريطة`,
			few: `عرض # مبادرات يتضمن عنوانها أو جهاتها أو بلدانها «${query}» على الخريطة`,
			other: `عرض # مبادرة يتضمن عنوانها أو جهاتها أو بلدانها «${query}» على الخريطة`
		})
};
