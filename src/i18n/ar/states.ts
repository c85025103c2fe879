import type { CoreTexts } from '../en';
import { more, initiatives, rows } from './counted';
import { number } from './number';

/** The words of states, statuses and counts, wherever they stand. */
export const states: CoreTexts['states'] = {
	stateLabel: {
		value: 'عمل مسجَّل',
		'gap-confirmed': 'فجوة مؤكدة',
		'gap-apparent': 'فجوة ظاهرية',
		regional: 'عمل إقليمي فقط',
		unknown: 'غير معروف',
		'out-of-scope': 'خارج النطاق'
	},
	stateMeaning: {
		value: 'تذكره مبادرة مسجَّلة واحدة على الأقل.',
		'gap-confirmed': 'تبحث هنا قائمة جرد محمَّلة بالكامل ولا تُدرج شيئاً.',
		'gap-apparent': 'تبحث هنا قوائم جرد حُمِّلت عيّنات منها ولا تُدرج شيئاً.',
		regional: 'لا يذكره أي سجل، لكن عملاً لمنطقته يصل إليه (مناطق تضم 25 دولة على الأكثر).',
		unknown: 'لا تبحث هنا أي قائمة جرد محمَّلة للمشاريع.',
		'out-of-scope': 'خارج مجموعة الأماكن المختارة.'
	},
	statusLabel: {
		planned: 'مخططة',
		running: 'جارية',
		'no-end': 'البداية معروفة بلا نهاية',
		ended: 'منتهية',
		undated: 'بلا تاريخ'
	},
	initiatives: ({ count }) => initiatives(count),
	noRecord: 'لا سجل',
	fewRecords: 'سجلات قليلة',
	recordUndated: 'بلا تواريخ',
	recordUntil: ({ year }) => `حتى ${year}`,
	recordSince: ({ year }) => `منذ ${year}`,
	recordNotNamed: 'غير مذكور',
	recordMoreActors: ({ first, more }) => `${first} + ${number(more)}`,
	recordCopy: 'قُرئ في نسخة، بلا رابط',
	recordNoTexts: 'تعذرت قراءة نصوص هذه السجلات.',
	countRecords: ({ label, count }) => `${label}: ${initiatives(count)}، في قائمة`,
	tableMore: ({ count }) => `صفوف أخرى: ${rows(count)}`,
	recordRest: ({ count }) => `وغيرها ${number(count)} لا تُطبع هنا`,
	recordMore: ({ count }) => more(count)
};
