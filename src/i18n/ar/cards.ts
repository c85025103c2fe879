import type { Texts } from '../en';
import { initiatives } from './counted';
import { number } from './number';
import { plural } from './plural';

/** Finding cards: sentences kept with their query and release. */
export const cards: Texts['cards'] = {
	cardsAnswer: ({ count }) =>
		count === 0
			? 'لم يُحفظ أي استنتاج بعد'
			: plural(count, {
					one: 'استنتاج محفوظ واحد',
					two: 'استنتاجان محفوظان',
					few: '# استنتاجات محفوظة',
					many: '# استنتاجاً محفوظاً',
					other: '# استنتاج محفوظ'
				}),
	cardsText:
		'زر «حفظ الاستنتاج» في أعلى الصفحة يحفظ عنوان الصفحة مع عوامل تصفيتها وسجلاتها. وعند فتح البطاقات في إصدار لاحق، تبين كل بطاقة هل لا تزال صحيحة.',
	cardsLasting: 'تُحفظ البطاقات في هذا المتصفح. ويمكن أخذها في ملف أو برابط.',
	cardsNotLasting: 'لا يحفظ هذا المتصفح شيئاً: تزول البطاقات بإغلاق الصفحة. ويمكن أخذها في ملف.',
	cardsExport: 'حفظ الكل في ملف',
	cardsImport: 'إضافة من ملف',
	cardsImported: ({ added, faulty }) =>
		`البطاقات المضافة: ${number(added)}${faulty ? `، والمستبعدة لوجود أخطاء فيها: ${number(faulty)}` : ''}.`,
	cardsImportFailed: 'ليس هذا ملف بطاقات. ولم يتغير شيء.',
	cardsLinked: 'استنتاج من رابط',
	cardsLinkBroken: 'لا يتضمن الرابط بطاقة كاملة. يُرجى طلبه ثانيةً، أو طلب ملف.',
	cardsKeep: 'حفظ',
	cardsOpen: 'فتح الصفحة',
	cardsCopy: 'نسخ الرابط',
	cardsCopied: 'نُسخ الرابط',
	cardsRemove: 'إزالة',
	cardsSeen: ({ date, version, total }) =>
		`حُفظ في ${date}، الإصدار ${version}، وما وراءه: ${initiatives(total)}`,
	cardsRule: { whole: 'عدّ مرة لكل مكان', fractional: 'عدّ بحصص متساوية' },
	cardsStillTrue: 'لا يزال صحيحاً',
	cardsChanged: ({ now, added, removed }) =>
		`تغير: الآن «${now}»${added || removed ? ` (الجديد ${number(added)}، والزائل ${number(removed)})` : ''}`,
	cardsChangedShort: 'تغير',
	cardsCannotTell: 'لا يمكن الجزم: لم يعد جزء من رابطه معروفاً هنا',
	cardsChecking: 'جارٍ التحقق'
};
