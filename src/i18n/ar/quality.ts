import type { Texts } from '../en';
import { initiatives, months as monthsOf, years as yearsOf } from './counted';
import { number } from './number';

/** "2 years and 3 months": an age in words, in whole months. */
function ageText(months: number): string {
	if (months === 0) return 'أقل من شهر';
	const [years, rest] = [Math.floor(months / 12), months % 12];
	return [years ? yearsOf(years) : '', rest ? monthsOf(rest) : ''].filter(Boolean).join(' و');
}

type All = Parameters<Texts['quality']['qualityAll']>[0];

function sharesText({ records, age, dated, funded, budgeted }: All): string {
	const share = (part: number) => `${Math.round((100 * part) / records)}%`;
	return `العمر الوسيط ${age === null ? 'غير معروف' : ageText(age)}، ${share(dated)} لها تواريخ، ${share(funded)} لها جهة ممولة، ${share(budgeted)} لها ميزانية`;
}

/** How good the record is: the lens over the figures, and the same numbers in words. */
export const quality: Texts['quality'] = {
	qualityLens: 'جودة السجلات',
	qualityLensHint: 'تخفيف لون ما يستند إلى سجلات قليلة',
	qualityTitle: 'ما مدى جودة هذه السجلات',
	qualityTable: 'مدى جودة السجلات',
	qualityAge: ({ months }) => (months === null ? 'بلا تاريخ' : ageText(months)),
	qualityAgeShort: ({ months }) =>
		months === null ? 'بلا تاريخ' : `${Math.floor(months / 12)} س ${months % 12} ش`,
	qualityPart: ({ part, records }) => `${number(part)} من ${number(records)}`,
	qualityColumn: {
		place: 'المكان',
		group: 'المجموعة',
		area: 'المنطقة',
		initiatives: 'المبادرات',
		looking: 'قوائم الجرد التي تبحث',
		sites: 'المواقع التي تُدرجها',
		age: 'العمر الوسيط',
		dated: 'لها تواريخ',
		funded: 'لها ممول',
		budgeted: 'لها ميزانية',
		weak: 'سبب القلة'
	},
	qualityWeakness: {
		few: 'مبادرة واحدة أو موقع واحد',
		old: 'يزيد عمرها على خمس سنوات، أو غير معروف',
		undated: 'أقل من النصف له تاريخ',
		unfunded: 'أقل من النصف يذكر جهة ممولة'
	},
	qualityAllAreas: 'جميع المناطق المعروضة',
	qualitySolid: 'لا شيء من الأربعة',
	qualityKey: 'جودة السجلات',
	qualityKeyFade: {
		0: 'متينة: نقطة ضعف واحدة على الأكثر',
		1: 'نقطتا ضعف',
		2: 'ثلاث أو أربع'
	},
	qualityKeyRule:
		'تكون السجلات ضعيفة حيث لا توجد سوى مبادرة واحدة أو موقع واحد، وحيث يزيد عمرها الوسيط على خمس سنوات أو لا يُعرف، وحيث يقل ما له تاريخ عن النصف، وحيث يقل ما يذكر جهة ممولة عن النصف. وتُعرض الميزانيات لكنها لا تُضعف شيئاً: فلا يكاد أي مصدر يذكرها.',
	qualityKeyAge:
		'يُحسب العمر من آخر يوم يذكره السجل، بدايةً أو نهايةً، إلى اليوم: فنادراً ما تذكر المواقع متى كتبت بياناً. ولمعرفة الأرقام يُفتح مكان أو الجدول.',
	qualityAll: (it) =>
		it.records
			? `المبادرات في هذه الصفحة (${initiatives(it.records)}): ${sharesText(it)}.`
			: 'لا مبادرات في هذه الصفحة.',
	qualityShares: (it) => `السجلات: ${sharesText(it)}.`
};
