import type { Texts } from '../en';
import {
	apparentGaps,
	cells,
	confirmedGaps,
	confirmedOnes,
	gapsCount,
	ofCells,
	ofPlaces,
	rows,
	initiatives
} from './counted';
import { number } from './number';
import { plural } from './plural';

const dimension = {
	topic: 'الموضوع',
	activity: 'النشاط',
	users: 'الفئة المستهدفة',
	region: 'المنطقة',
	subregion: 'المنطقة الفرعية',
	country: 'البلد',
	status: 'الحالة',
	year: 'السنة',
	inventory: 'الموقع',
	kind: 'نوع الجهة',
	funder: 'الجهة الممولة',
	implementer: 'الجهة المنفذة'
};
type Named = keyof typeof dimension;

const placePairs = (count: number) =>
	plural(count, {
		one: 'زوج واحد من مكان وموضوع',
		two: 'زوجين من مكان وموضوع',
		few: '# أزواج من مكان وموضوع',
		many: '# زوجاً من مكان وموضوع',
		other: '# زوج من مكان وموضوع'
	});

const unnamed = {
	topic: 'بلا موضوع',
	activity: 'بلا نشاط',
	users: 'بلا فئة مستهدفة',
	region: 'بلا بلد',
	subregion: 'بلا بلد',
	country: 'بلا بلد',
	status: 'بلا حالة',
	year: 'بلا تواريخ',
	inventory: 'بلا موقع',
	kind: 'بلا جهة',
	funder: 'ممول آخر أو لا أحد',
	implementer: 'منفذ آخر أو لا أحد'
};

/** The gap matrix. Words that count gaps stand between ⟦ and ⟧ in titles. */
export const gaps: Texts['gaps'] = {
	gapsDimension: dimension,
	gapsDimensionName: {
		...dimension,
		funder: 'أبرز الممولين',
		implementer: 'أبرز المنفذين'
	},
	gapsRows: 'الصفوف',
	gapsColumns: 'الأعمدة',
	gapsSwap: 'تبديل الصفوف والأعمدة',
	gapsOrder: 'الترتيب',
	gapsOrderOf: {
		region: 'حسب المجموع والمنطقة',
		total: 'المجموع',
		name: 'أبجدي',
		similar: 'المتشابه معاً'
	},
	gapsOrderShort: { region: 'المنطقة', total: 'المجموع', name: 'أبجدي', similar: 'متشابه' },
	gapsMeasure: 'القياس',
	gapsMeasureOf: { initiatives: 'المبادرات', places: 'الأماكن التي وُصل إليها' },
	gapsForm: 'الشكل',
	gapsFormOf: { matrix: 'مصفوفة', table: 'جدول' },
	gapsSites: 'المواقع التي تعرفها',
	gapsSubtitle: ({ measure, rows: row, columns, years }) =>
		`${measure === 'places' ? 'الأماكن التي وُصل إليها' : 'عدد المبادرات'} حسب ${dimension[row]} و${dimension[columns]}${years ? `، ${years}` : ''}`,
	gapsOrdering: 'جارٍ جمع المتشابه معاً…',

	gapsTitleNone: 'لا توجد مبادرة مسجَّلة تستوفي هذه التصفية',
	gapsTitleNoPlaces: 'لا مكان من الأماكن المختارة ضمن الأماكن التي يُعد الصمت فيها فجوة',
	gapsTitlePairs: ({ empty, pairs, topic, filtered }) => {
		const record = filtered ? 'سجل مستوفٍ للتصفية' : 'سجل';
		const on = topic ? ` في «${topic}»` : '';
		const what = topic ? ofPlaces(pairs) : placePairs(pairs);
		if (empty === 0) {
			if (pairs === 1)
				return `${topic ? 'المكان الوحيد له' : 'الزوج الوحيد من مكان وموضوع له'} ${record}${on}`;
			return `${topic ? 'جميع الأماكن' : 'جميع أزواج المكان والموضوع'} (${number(pairs)}) لها ${record}${on}`;
		}
		return `${number(empty)} من ${what} بلا ${record}${on}`;
	},
	gapsTitleGaps: ({ apparent, confirmed, unit, all }) => {
		const count = apparent + confirmed;
		if (count === 0) return unit ? `لا خلية من خلايا ${dimension[unit]} فجوة` : 'ولا فجوة بينها';
		const start = unit ? `خلايا ${dimension[unit]}: ` : all && count > 1 ? 'كلها فجوات: ' : 'منها ';
		if (confirmed === 0) return `⟦${start}${apparentGaps(count)}⟧`;
		if (apparent === 0) return `⟦${start}${confirmedGaps(count)}⟧`;
		return `⟦${start}${gapsCount(count)}، منها ${confirmedOnes(confirmed)}⟧`;
	},
	gapsTitleMostOn: ({ count, label }) => `${number(count)} في «${label}»`,
	gapsTitleOther: ({ empty, pairs, rows: row, columns, often, filtered }) => {
		const record = filtered ? 'سجل مستوفٍ للتصفية' : 'سجل';
		const name = (one: Named) =>
			often.includes(one) ? `${dimension[one]} (الأكثر ذكراً)` : dimension[one];
		const of = `${name(row)} و${name(columns)}`;
		if (empty > 0) {
			return `${number(empty)} من ${plural(pairs, {
				one: 'زوج واحد',
				two: 'زوجين',
				few: '# أزواج',
				many: '# زوجاً',
				other: '# زوج'
			})} حسب ${of} بلا ${record}`;
		}
		return pairs === 1
			? `الزوج الوحيد حسب ${of} له ${record}`
			: `جميع الأزواج (${number(pairs)}) حسب ${of} لها ${record}`;
	},
	gapsTitleLargest: ({ row, column, count }) => `أكثر المسجَّل في ${row}، ${column}: ${count}`,
	gapsTitleJoin: ({ first, second }) => `${first}؛ ${second}`,
	gapsTitleAdd: ({ first, second }) => `${first}، ${second}`,

	gapsCell: ({ row, column, what }) => `${row}، ${column}: ${what}`,
	gapsCellEmpty: ({ state }) => `${state}، لا سجل`,
	gapsCellReached: ({ reached, places }) => `وُصل إلى ${number(reached)} من ${ofPlaces(places)}`,
	gapsCellSites: ({ count }) =>
		plural(count, {
			one: 'يعرفها موقع واحد',
			two: 'يعرفها موقعان',
			few: 'تعرفها # مواقع',
			many: 'يعرفها # موقعاً',
			other: 'يعرفها # موقع'
		}),
	gapsInitiatives: ({ count, text }) =>
		Number.isInteger(count) ? initiatives(count) : `${text} مبادرة`,
	gapsWhyThin: ({ records }) =>
		records < 2 ? 'سجلات قليلة: مبادرة واحدة فقط.' : 'سجلات قليلة: معروفة لموقع واحد فقط.',
	gapsWhyEnded: 'انتهى كل ما فيها.',
	gapsWhyEnding: 'ينتهي آخرها خلال اثني عشر شهراً.',
	gapsWhyConfirmed: ({ names }) => `محمَّلة بالكامل وتبحث هنا، لكنها لا تُدرج شيئاً: ${names}.`,
	gapsWhyApparent: ({ names }) => `تبحث هنا، ومحمَّلة جزئياً، ولا تُدرج شيئاً: ${names}.`,
	gapsWhyRegional: ({ count }) =>
		plural(count, {
			one: 'تصل إليها مبادرة واحدة لمنطقة تضم 25 دولة على الأكثر، ولا تذكر أي بلد.',
			two: 'تصل إليها مبادرتان لمناطق تضم 25 دولة على الأكثر، ولا تذكران أي بلد.',
			few: 'تصل إليها # مبادرات لمناطق تضم 25 دولة على الأكثر، ولا تذكر أي بلد.',
			other: 'تصل إليها # مبادرة لمناطق تضم 25 دولة على الأكثر، ولا تذكر أي بلد.'
		}),
	gapsWhyUnknown: 'لا توجد قائمة جرد محمَّلة للمشاريع تشمل هذا في نطاقها.',
	gapsWhyOutOfScope: 'لا مكان هنا ضمن الأماكن التي يُعد الصمت فيها فجوة.',
	gapsWhyNone: 'لا توجد مبادرة مسجَّلة تجمع بينهما.',
	gapsHint:
		'الإشارة إلى خلية، أو الانتقال إليها بمفاتيح الأسهم، تعرض نصها هنا. والضغط عليها يعرض ما وراءها.',
	gapsGrid: ({ rows: row, columns }) => `${dimension[row]} حسب ${dimension[columns]}`,
	gapsAll: 'الكل',
	gapsAllOf: ({ label, count }) => `${label}، الكل: ${count}`,

	gapsUnnamed: unnamed,
	gapsUnnamedOf: ({ label, head, count }) => `${label}، ${head}: ${count}`,

	gapsLegend: 'مفتاح الألوان',
	gapsLegendClass: ({ from, to }) =>
		to === null ? `${from}+` : from === to ? `${from}` : `${from}–${to}`,
	gapsLegendCells: ({ count }) => cells(count),
	gapsLegendState: {
		value: 'عمل مسجَّل',
		regional: 'عمل إقليمي فقط',
		'gap-apparent': 'فجوة ظاهرية',
		'gap-confirmed': 'فجوة مؤكدة',
		unknown: 'غير معروف، لا أحد يبحث',
		'out-of-scope': 'لا مكان في النطاق',
		none: 'لا سجل'
	},
	gapsLegendEnded: 'انتهى كل ما فيها',
	gapsLegendEnding: 'آخرها ينتهي خلال 12 شهراً',
	gapsLegendThin: 'سجلات قليلة (باهت)',
	gapsLegendReached: 'أماكن وُصل إليها',
	gapsLegendNotReached: 'وأماكن لم يُوصل إليها',
	gapsLegendSites: 'نقطة لكل منها، خمس على الأكثر',

	gapsNoteWhole: ({ columns }) =>
		`عدّ كامل: المبادرة التي لها قيمتان (${dimension[columns]}) تُحسب في كلتيهما؛ والأشرطة في آخر الصف تحسبها مرة واحدة.`,
	gapsNoteFractional:
		'عدّ كسري: تُقسم المبادرة بالتساوي بين القيم التي تذكرها، لذلك قد تضم الخلية أقل من واحد.',
	gapsNotePlaces: 'الرقم هو عدد الأماكن التي يذكرها سجل من سجلات الخلية.',
	gapsNoteStrip: 'الشريط الكهرماني: نسبة أماكن الخلية التي بلا سجل.',
	gapsNoteLane: ({ count, total }) =>
		`العمل العالمي والعمل لمناطق تضم أكثر من 25 دولة يبقى تحت «بلا بلد»: ${number(count)} من ${number(total)}.`,
	gapsNoteElsewhere: ({ count }) =>
		plural(count, {
			one: 'مبادرة واحدة لا تذكر سوى بلدان خارج مجموعة الأماكن المختارة.',
			two: 'مبادرتان لا تذكران سوى بلدان خارج مجموعة الأماكن المختارة.',
			few: '# مبادرات لا تذكر سوى بلدان خارج مجموعة الأماكن المختارة.',
			other: '# مبادرة لا تذكر سوى بلدان خارج مجموعة الأماكن المختارة.'
		}),
	gapsNoteTop: ({ shown, known, what }) =>
		`المعروض هو الأكثر ذكراً: ${number(shown)} من ${number(known)} (${dimension[what]}).`,
	gapsNoteSimilar:
		'المتشابه معاً: المتجاورات لها أنماط متقاربة، وفق الترتيب الأمثل لأوراق شجرة الربط المتوسط.',
	gapsNoteAbsence: 'الخلية الفارغة تعني أن لا شيء مسجَّل، لا أن لا شيء قد أُنجز.',
	gapsNoteBoundary: 'أسماء الأماكن لا تنطوي على أي رأي في وضعها القانوني.',

	gapsSummaryTotal: ({ initiatives, rows: row, columns, rowDimension, columnDimension }) =>
		`المبادرات المسجَّلة: ${number(initiatives)}، في خلايا عددها ${number(row)} × ${number(columns)}، حسب ${dimension[rowDimension]} و${dimension[columnDimension]}.`,
	gapsSummaryMost: ({ row, column, count }) =>
		`أكثر الخلايا امتلاءً هي ${row}، ${column}: ${count}.`,
	gapsSummaryGaps: ({ count, names }) => `الخلايا التي هي فجوات: ${number(count)}. وهي: ${names}.`,
	gapsSummaryAnd: ({ count }) => `${number(count)} أخرى`,
	gapsSummaryNoGaps: 'لا خلية منها فجوة.',
	gapsSummaryOther: ({ regional, unknown }) =>
		`خلايا لا يصل إليها سوى عمل إقليمي: ${number(regional)}؛ وخلايا غير معروفة لأن لا قائمة جرد محمَّلة تبحث فيها: ${number(unknown)}.`,
	gapsSummaryNone: ({ count }) => `خلايا بلا سجل: ${number(count)}.`,
	gapsSummaryUnnamed: ({ count, columns }) =>
		`مبادرات ${
			{
				topic: 'لا تذكر أي موضوع',
				activity: 'لا تذكر أي نشاط',
				users: 'لا تذكر أي فئة مستهدفة',
				region: 'لا تذكر أي بلد',
				subregion: 'لا تذكر أي بلد',
				country: 'لا تذكر أي بلد',
				status: 'بلا حالة',
				year: 'بلا تاريخ',
				inventory: 'بلا موقع',
				kind: 'لا تذكر أي جهة',
				funder: 'تذكر جهة ممولة أخرى أو لا تذكر أي جهة ممولة',
				implementer: 'تذكر جهة منفذة أخرى أو لا تذكر أي جهة منفذة'
			}[columns]
		}: ${number(count)}.`,
	gapsSummaryAsOf: ({ date }) => `حتى ${date}.`,

	gapsEmpty: 'لا شيء للعرض',
	gapsEmptyFilter: 'لا توجد مبادرة مسجَّلة تستوفي كل أجزاء التصفية. ومسح جزء منها يعيد إظهار العمل.',
	gapsEmptyAxis: ({ what }) =>
		`لا توجد في ظل هذه التصفية مبادرة لها قيمة في «${dimension[what]}». يُرجى اختيار شيء آخر للصفوف أو الأعمدة، أو مسح جزء من التصفية.`,
	gapsEmptyClear: ({ what }) => `مسح: ${what}`,
	gapsEmptyReset: 'العودة إلى الموضوع حسب المنطقة الفرعية',

	gapsPhoneRow: ({ what }) => `كلٌّ على حدة: ${dimension[what]}`,
	gapsPhonePrevious: 'السابق',
	gapsPhoneNext: 'التالي',
	gapsPhoneGaps: ({ gaps: count, cells: all }) => `${number(count)} من ${ofCells(all)} هي فجوات`,
	gapsTableMore: ({ count }) => `عرض صفوف أخرى: ${rows(count)}`,
	gapsTableTotal: 'الكل، كلٌّ مرة واحدة'
};
