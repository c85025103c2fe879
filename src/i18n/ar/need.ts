import type { Texts } from '../en';
import {
	countries,
	initiatives,
	inThem,
	ofCells,
	ofCountries,
	ofRecords,
	ofSettings,
	recipients,
	records,
	ofSites,
	sites as sitesOf
} from './counted';
import { listOf } from './lists';
import { number } from './number';
import { plural } from './plural';

type Need = Texts['need'];
type AxisId = keyof Need['needAxisOf'];
type Area = keyof Need['needArea'];
type AxisName = Parameters<Need['needAxisTop']>[0]['axis'];
type Third = Parameters<Need['needField']>[0]['need'];

const two = (value: number) => twoFormat.format(value);
const twoFormat = new Intl.NumberFormat('ar-u-nu-latn', {
	minimumFractionDigits: 2,
	maximumFractionDigits: 2
});
const upToTwo = new Intl.NumberFormat('ar-u-nu-latn', { maximumFractionDigits: 2 });

/** The words of the three thirds of each axis, low to high on it. */
const LEVELS: Record<AxisId, readonly [string, string, string]> = {
	'gci-2024': ['احتياج أدنى', 'احتياج متوسط', 'احتياج مرتفع'],
	'gci-change': ['ارتفاع أكبر', 'ارتفاع متوسط', 'ارتفاع أصغر'],
	'strategies-exists': ['استراتيجية قائمة', '', 'غياب استراتيجية'],
	'strategies-first-year': ['استراتيجية مبكرة', 'استراتيجية لاحقة', 'استراتيجية حديثة'],
	'cyberlaw-cybercrime': [
		'قانون للجريمة السيبرانية',
		'مشروع قانون للجريمة السيبرانية',
		'غياب قانون للجريمة السيبرانية'
	],
	'cyberlaw-data-protection': ['قانون للبيانات', 'مشروع قانون للبيانات', 'غياب قانون للبيانات'],
	'internet-users': [
		'كثير من مستخدمي الإنترنت',
		'بعض من مستخدمي الإنترنت',
		'قليل من مستخدمي الإنترنت'
	],
	income: ['دخل أعلى', 'دخل متوسط أدنى', 'دخل منخفض']
};
const level = (axis: AxisName, third: Third): string =>
	typeof axis === 'string'
		? LEVELS[axis][third]
		: (axis.up === 'high'
				? (['قيم أدنى', 'قيم متوسطة', 'قيم مرتفعة'] as const)
				: (['قيم أعلى', 'قيم متوسطة', 'قيم منخفضة'] as const))[third];

const COVERAGE = ['قليل', 'متوسط', 'كثير'] as const;
const field = (axis: AxisName, need: Third, coverage: Third) =>
	`${level(axis, need)}، والمسجَّل: ${COVERAGE[coverage]}`;

const AREA: Record<Area, string> = {
	legal: 'القانونية',
	technical: 'التقنية',
	organizational: 'التنظيمية',
	capacity: 'القدرات',
	cooperation: 'التعاون'
};

const BAND = {
	small: 'صغيرة',
	moderate: 'متوسطة',
	large: 'كبيرة',
	'very-large': 'كبيرة جداً'
};

const WEIGHT = { whole: '1', root: '1/√n', share: '1/n' };
const windowText = (years: number | null) =>
	years === null
		? 'جميع السنوات'
		: plural(years, {
				one: 'آخر سنة',
				two: 'آخر سنتين',
				few: 'آخر # سنوات',
				other: 'آخر # سنة'
			});

export const need: Need = {
	needLoading: 'جارٍ قراءة المؤشرات…',
	needFailed: 'تعذرت قراءة المؤشرات',
	needFailedText: 'وهي في ملف خاص بها. يُرجى التحقق من الاتصال وإعادة المحاولة.',
	needNoArea: 'لا يقابل هذا الموضوع أي مجال من مجالات الاحتياج',
	needNoAreaText:
		'يُقاس الاحتياج في خمسة مجالات. والتكنولوجيات الناشئة ليست في أي منها: فلها تغطية، ولا فجوة لها.',
	needNoPlaces: 'لا بلد متلقياً للمعونة في ظل هذه التصفية له قيمة على هذا المحور',
	needNoPlacesText: 'لا تُقارَن هنا الأماكن الواقعة خارج قائمة متلقي المعونة.',
	needShowAllTopics: 'عرض جميع المواضيع',
	needShowAllPlaces: 'عرض جميع الأماكن',

	needTitleSubject: 'الاحتياج المقيس إلى جانب العمل المسجَّل، حسب البلد والمجال',
	needTitle: ({ axis, count, total, sids, filtered }) => {
		const work = filtered ? 'عمل مسجَّل قليل مستوفٍ للتصفية' : 'عمل مسجَّل قليل';
		const what = `${level(axis, 2)} مع ${work}`;
		if (count === 0) return `لا بلد متلقياً من أصل ${number(total)} يجتمع فيه: ${what}`;
		const islands =
			sids > 0 && sids < count
				? `؛ ${plural(sids, {
						one: 'منها دولة جزرية صغيرة واحدة',
						two: 'منها دولتان جزريتان صغيرتان',
						few: 'منها # دول جزرية صغيرة',
						other: 'منها # دولة جزرية صغيرة'
					})}`
				: '';
		return `${number(count)} من ${plural(total, {
			one: 'بلد متلقٍّ واحد',
			two: 'بلدين متلقيين',
			few: '# بلدان متلقية',
			many: '# بلداً متلقياً',
			other: '# بلد متلقٍّ'
		})} يجتمع ${inThem(count)} ⟦${what}⟧${islands}`;
	},

	needAxis: 'محور الاحتياج',
	needAxisOf: {
		'gci-2024': 'الاحتياج المقيس (GCI 2024)',
		'gci-change': 'تغير درجة GCI، من 2020 إلى 2024',
		'strategies-exists': 'وجود استراتيجية وطنية للأمن السيبراني',
		'strategies-first-year': 'سنة أول استراتيجية وطنية',
		'cyberlaw-cybercrime': 'قانون الجريمة السيبرانية',
		'cyberlaw-data-protection': 'قانون حماية البيانات',
		'internet-users': 'مستخدمو الإنترنت، % من السكان',
		income: 'فئة الدخل'
	},
	needAxisTop: ({ axis }) => (axis === 'gci-2024' ? 'احتياج أكبر' : level(axis, 2)),
	needAxisY: ({ axis }) => {
		if (typeof axis !== 'string') return axis.own;
		const short: Partial<Record<AxisId, string>> = {
			'gci-2024': 'الاحتياج المقيس، N',
			'gci-change': 'تغير الدرجة، بالنقاط',
			'strategies-exists': 'الاستراتيجية',
			'strategies-first-year': 'أول استراتيجية',
			'internet-users': 'مستخدمو الإنترنت، %',
			income: 'فئة الدخل'
		};
		return short[axis] ?? 'القانون';
	},
	needAxisX: 'التغطية المسجَّلة، K',
	needAxisXEnd: 'عمل مسجَّل أكثر',
	needAxisGroupOurs: 'في هذا الإصدار',
	needAxisGroupOwn: 'خاصة بالمستعمل، محفوظة على هذا الجهاز',
	needStep: {
		yes: 'نعم',
		no: 'لا',
		draft: 'مشروع',
		high: 'مرتفع',
		'upper-middle': 'متوسط أعلى',
		'lower-middle': 'متوسط أدنى',
		low: 'منخفض'
	},

	needSubtitle: ({ axis, total, areas }) => {
		const over =
			areas.length === 5 ? '' : ` (المجالات: ${listOf(areas.map((area) => AREA[area]))} فقط)`;
		return axis === 'gci-2024'
			? `الاحتياج هو 1 ناقص متوسط ركائز ITU GCI 2024${over}؛ ${recipients(total)}`
			: `التغطية المسجَّلة${over} إلى جانب مؤشر آخر؛ ${recipients(total)}`;
	},
	needMapTitle: 'الحقول التسعة نفسها على الخريطة',
	needMapLabel: ({ summary }) => `خريطة حسب الحقل. ${summary}`,
	needMapOutside: 'ليس في هذا العرض: غير متلقٍّ للمعونة، أو بلا قيمة',
	needMapFailed: 'تعذرت قراءة الخريطة الأساسية. والجدول والمصفوفة يقولان الشيء نفسه.',
	needScatterLabel: ({ summary }) => `الاحتياج والتغطية. ${summary}`,
	needScatterHint: 'الضغط على حقل أو الرسم حول النقاط يختار بلداناً.',
	needKeyTitle: 'البلدان في كل حقل',
	needKeyLabel: 'الحقول: الضغط على أحدها يختار بلدانه',
	needField: ({ axis, need: at, coverage }) => field(axis, at, coverage),
	needFieldCount: ({ axis, need: at, coverage, count }) =>
		`${field(axis, at, coverage)}: ${countries(count)}`,
	needCorner: ({ axis, need: at, coverage, short }) =>
		short ? COVERAGE[coverage] : `${level(axis, at)}، المسجَّل ${COVERAGE[coverage]}`,
	needCornerMost: 'الأكثر احتياجاً والأقل تغطية',
	needCornerLeast: 'الأقل احتياجاً والأكثر تغطية',
	needAllFields: 'جميع البلدان',

	needPoint: ({ name, axis, value, coverage, need: at, covered }) =>
		axis === 'gci-2024'
			? `${name}: الاحتياج ${value}، التغطية ${two(coverage)}، ${field(axis, at, covered)}`
			: `${name}: ${value}، التغطية ${two(coverage)}، ${field(axis, at, covered)}`,

	needMatrixTitle: ({ count, field: chosen, picked }) =>
		picked
			? `البلدان المختارة (${number(count)})، أبجدياً، حسب المجال`
			: chosen
				? `${countries(count)} في «${chosen}»، أبجدياً، حسب المجال`
				: `جميع البلدان (${number(count)})، أبجدياً، حسب المجال`,
	needMatrixLabel: 'الفجوة حسب البلد والمجال',
	needArea: AREA,
	needCells: 'في الخلايا',
	needCellsOf: { records: 'السجلات', evidence: 'الأدلة', gap: 'الفجوة' },
	needCell: ({ name, area, band, records: count, counting, mark, need: at, noValue }) => {
		const place = `${name}، ${AREA[area]}`;
		if (noValue) return `${place}: الاحتياج غير مقيس، ${records(count)}، الأدلة ${mark}`;
		if (count === 0) return `${place}: لم يُعثر على شيء، الاحتياج ${two(at)}، الأدلة ${mark}`;
		if (counting === 0)
			return `${place}: ${records(count)}، كلها قديمة جداً، الاحتياج ${two(at)}، الأدلة ${mark}`;
		return `${place}: الفجوة ${BAND[band!]}، ${records(count)}، الأدلة ${mark}`;
	},
	needCellWhy: ({
		need: at,
		weighted,
		typical,
		coverage,
		gap,
		records: count,
		counting,
		sites,
		heldBack,
		regional,
		years
	}) =>
		[
			at === null
				? 'لا قيمة في الرقم القياسي.'
				: `الاحتياج ${two(at)}، W ${two(weighted)}، K ${two(coverage)} (k ${two(typical)})، الفجوة ${two(gap!)}.`,
			count === 0
				? 'لم يُعثر على شيء في قوائم الجرد المبحوثة: وليس ذلك دليلاً على غياب العمل.'
				: counting === 0
					? `${records(count)}، ولا شيء مؤرخاً ضمن ${windowText(years)}.`
					: `يُحسب ${number(counting)} من ${ofRecords(count)} عن ${windowText(years)}، والمصدر ${sitesOf(sites)}.`,
			heldBack ? 'السجل الواحد بمفرده يُحسب ضمن فئة «قليل».' : '',
			regional
				? plural(regional, {
						one: 'وقد يصل إليه سجل إقليمي واحد دون أن يذكره.',
						two: 'وقد يصل إليه سجلان إقليميان دون أن يذكراه.',
						few: 'وقد تصل إليه # سجلات إقليمية دون أن تذكره.',
						many: 'وقد يصل إليه # سجلاً إقليمياً دون أن يذكره.',
						other: 'وقد يصل إليه # سجل إقليمي دون أن يذكره.'
					})
				: ''
		]
			.filter(Boolean)
			.join(' '),
	needCellHint: 'الإشارة إلى خلية، أو استعمال مفاتيح الأسهم، تبين كيف تكونت.',

	needLegendGap: 'الفجوة',
	needLegendBands: {
		small: 'صغيرة، دون 0.10',
		moderate: 'متوسطة، دون 0.25',
		large: 'كبيرة، دون 0.50',
		'very-large': 'كبيرة جداً'
	},
	needLegendNothing: 'لم يُعثر على شيء',
	needLegendSteps: ['احتياج أدنى', 'احتياج متوسط', 'احتياج مرتفع'],
	needLegendOld: ({ years }) =>
		`كلها أقدم من ${
			years === null
				? 'المدة المحددة'
				: plural(years, {
						one: 'سنة',
						two: 'سنتين',
						few: '# سنوات',
						other: '# سنة'
					})
		}`,
	needLegendRegional: 'عمل إقليمي حوله',
	needLegendEvidence: 'الأدلة',
	needLegendMarks: {
		A: 'A: 3 سجلات أو أكثر، وموقعان أو أكثر',
		B: 'B: أقل',
		C: 'C: لا شيء يُحسب'
	},

	needSettings: 'كيف يُحسب العمل',
	needSettingsLine: ({ window: years, weight, factor }) =>
		`العمل في ${windowText(years)} · الوزن ${WEIGHT[weight]} · k × ${upToTwo.format(factor)}`,
	needWeight: 'وزن السجل الذي يذكر n من البلدان',
	needWeightOf: WEIGHT,
	needWindow: 'العمل المنتهي يُحسب عن',
	needWindowValue: ({ years }) => windowText(years),
	needFactor: 'التغطية المعتادة، k',
	needFactorValue: ({ factor }) => `× ${upToTwo.format(factor)}`,
	needSettingsReset: 'العودة إلى الإعدادات الأصلية',
	needTypical: ({ version, values }) =>
		`k هي قيمة W المعتادة، مثبتة للإصدار ${version}: ${values.map(({ area, value }) => `${AREA[area]} ${two(value)}`).join('، ')}. وهي الوسيط بين المتلقين الذين لهم أي سجل في المجال.`,

	needSummary: ({ axis, total, corner, names, opposite, nothing, cells, old, missing, date }) =>
		[
			`من أصل ${ofCountries(total)}، يجتمع «${level(axis, 2)}» مع قليل مسجَّل في ${number(corner)}${names.length ? ` (${listOf([...names, ...(corner > names.length ? [`${number(corner - names.length)} غيرها`] : [])])})` : ''}؛ ويجتمع «${level(axis, 2)}» مع كثير مسجَّل في ${number(opposite)}.`,
			`${number(nothing)} من ${ofCells(cells)} لا شيء مسجَّلاً فيها، و${number(old)} ليس فيها سوى عمل أقدم.`,
			missing ? `بلا قيمة ومستبعدة: ${countries(missing)}.` : '',
			`حتى ${date}.`
		]
			.filter(Boolean)
			.join(' '),
	needNote: ({ version }) =>
		`حدود الحقول هي أثلاث جميع المتلقين في الإصدار ${version}: فالتصفية تنقل البلدان لا الحدود. والعمل الذي لا يذكر سوى منطقة أو العالم لا يُحسب لأي بلد.`,
	needSources: ({ sites, date }) => `سجلات من ${ofSites(sites)}، تاريخ القراءة ${date}.`,

	needCautions: 'ما لا يقوله هذا',
	needCautionsText: [
		'الفراغ ليس دليلاً على أن شيئاً لم يُنجز. فالدعم بين دولتين، أو بين بلدان الجنوب، أو من القوات المسلحة أو الشركات، أو الموصوف بلغات غير الإنكليزية، كثيراً ما لا يُدرج.',
		'عدّ السجلات لا يقيس المال ولا النجاح: فيومان من التدريب لهما وزن عقد كامل من الدعم.',
		'يقيس الرقم القياسي ما التزمت به الدول في 2023 و2024، وجزء منه بعباراتها هي. ولا يقيس مدى أمن البلد، ولا الهجمات التي يتعرض لها. وركيزته القانونية لا تقول شيئاً عن المحاكم والشرطة، وركيزة التعاون فيه لا تقول سوى القليل عن الدبلوماسية، وهي محور موضوعنا.',
		'ما ينقص بلداً بحسب رقم قياسي قد لا يكون ما يطلبه. والطلب المسجَّل أبلغ من أي رقم هنا.',
		'وجود تغطية أكبر إلى جانب درجة أفضل ليس دليلاً على أن إحداهما سبب الأخرى.',
		'حقول وفئات، لا مراتب: ففي إعدادات أخرى ينتقل البلد، كما يبين مداه. والفجوة وحدها تتبع الاحتياج عن قرب؛ والجديد هو ما تضيفه التغطية.',
		'الدول الخاضعة لجزاءات أو التي لا تطلب شيئاً تُعرض كغيرها. والقرار للمانحين.'
	],

	needAbout: 'عن هذا المؤشر',
	needAboutYear: 'السنة',
	needAboutOwner: 'الناشر',
	needAboutSource: 'المصدر',
	needAboutLicence: 'الترخيص',
	needAboutChecked: 'كيف جرى التحقق منه',
	needAboutSays: 'ما يقوله',
	needAboutUnchecked: 'لم يُتحقق منه بمصدر ثانٍ.',
	needAboutInPlace: 'تُعرض القيم في مكانها. ولا تُتاح في جدول للتنزيل.',
	needAboutVaries: 'تختلف باختلاف البلد',
	needAboutIncome: {
		owner: 'البنك الدولي',
		source: 'https://data.worldbank.org',
		year: 'السنة المالية 2026',
		licence: 'CC BY 4.0',
		checked: 'نُقل كما نُشر؛ ودولتان غير مصنفتين فيه.',
		about: 'الدخل القومي الإجمالي للفرد في أربع فئات. وهو سياق وليس احتياجاً.'
	},
	needAboutChange: 'الفرق بين درجتي طبعتين. وقد تغيرت المنهجية بينهما، فليس كل ارتفاع تقدماً.',
	needAboutGap: 'تبقى الفجوات في الخلايا والمدى وفق ركائز GCI 2024، أياً كان ما يعرضه المحور.',
	needMissing: ({ count }) => `متلقون بلا قيمة (${number(count)}):`,
	needMissingGci: 'لم يقسهم GCI 2024.',
	needFlagged: 'قيم تُقرأ بحذر:',

	needTable: 'الاحتياج والتغطية والفجوة حسب البلد',
	needColumn: {
		country: 'البلد',
		field: 'الحقل',
		need: 'الاحتياج',
		coverage: 'التغطية',
		gap: 'الفجوة',
		range: 'المدى'
	},
	needTableCell: ({ need: at, coverage, gap, records: count, mark }) =>
		`${at === null ? 'بلا قيمة' : two(at)} · ${two(coverage)} · ${gap === null ? 'بلا قيمة' : two(gap)} · ${number(count)} ${mark}`,
	needTableCellMeaning:
		'في كل مجال: الاحتياج، والتغطية، والفجوة، وعدد السجلات، وعلامة الأدلة. والمدى: الفجوة في 18 إعداداً للوزن والمدة وk.',
	needFormOf: { chart: 'رسم', table: 'جدول' },
	needForm: 'العرض',
	needNone: 'بلا قيمة',

	needPanelList: ({ count }) => countries(count),
	needPanelListNote: ({ settings }) =>
		`الفجوة، ومداها في ${ofSettings(settings)} للوزن والمدة وk. الترتيب أبجدي: وليس ترتيب جدارة.`,
	needPanelNone: 'لا بلد في هذا الحقل في ظل التصفية.',
	needPanelPeople: ({ people }) => `السكان: ${people}`,
	needPanelNeed: ({ need: at, coverage }) =>
		`${at === null ? 'الاحتياج غير مقيس' : `الاحتياج ${two(at)}`} · التغطية ${two(coverage)}`,
	needPanelGap: ({ gap, range, settings }) =>
		`الفجوة ${two(gap)}؛ ${two(range[0])}–${two(range[1])} في ${ofSettings(settings)}`,
	needRange: ({ range }) => `${two(range[0])}–${two(range[1])}`,
	needPanelStays: ({ stays, settings }) =>
		stays === settings
			? `تبقى تغطيته في هذا الثلث في جميع الإعدادات (${number(settings)}).`
			: `تبقى تغطيته في هذا الثلث في ${number(stays)} من ${ofSettings(settings)}.`,
	needPanelHead: { need: 'الاحتياج', coverage: 'المسجَّل', records: 'السجلات', evidence: 'العلامة' },
	needPanelOld: 'قديمة جداً',
	needPanelNothing: 'لا شيء',
	needPanelPillar: ({ value }) => `GCI 2024: ${upToTwo.format(value)} من 20`,
	needPanelYear: ({ year }) => `القيمة لسنة ${year}.`,
	needPanelHatch: ({ date }) =>
		`التظليل: لم يُعثر على شيء في قوائم الجرد المبحوثة، ${date}؛ وليس ذلك دليلاً على غياب العمل.`,
	needPanelOldNote: ({ years }) => `قديمة جداً: لا شيء مؤرخاً ضمن ${windowText(years)}.`,
	needReport: 'الإبلاغ عن سجل ناقص',
	needReportAt: ({ area }) => `الإبلاغ عن سجل ناقص، ${AREA[area]}`,
	needPanelBehind: ({ count }) => `ما وراء هذا الرقم: ${initiatives(count)}`,
	needPanelNoRecord: 'لا توجد مبادرة في ظل هذه التصفية تذكره في هذه المجالات.',
	needPanelOutside: 'غير متلقٍّ للمعونة، أو بلا قيمة على هذا المحور: لا يُقارَن هنا.',
	needPanelPalau: 'لم يقسه GCI 2024: فالاحتياج غير معروف، ولا يُخمَّن.',
	needPanelOpen: 'فتح صفحة البلد',
	needPanelCsv: 'تنزيل CSV',
	needPanelClose: 'إغلاق',
	needUndated: ({ share }) => `${share} من سجلاته بلا تاريخ.`,

	needOwn: 'قيم خاصة',
	needOwnAdd: 'إضافة ملف CSV خاص…',
	needOwnIntro:
		'جدول في كل سطر منه بلد (رمز ISO أو الاسم) ورقم. ويبقى على هذا الجهاز، ولا يُخلط أبداً ببياناتنا، ولا يغير أي عد.',
	needOwnFile: 'ملف CSV',
	needOwnTooLarge: 'الملف أكبر من 2 ميغابايت. يُرجى الاكتفاء بالعمودين.',
	needOwnUnreadable: 'تعذرت قراءة الملف.',
	needOwnBroken: ({ line, unclosed }) =>
		`السطر ${number(line)}: ${unclosed ? 'علامة اقتباس فُتحت ولم تُغلق.' : 'يوجد نص بعد علامة اقتباس مغلقة.'}`,
	needOwnNoColumns: 'لم يُعثر على عمود فيه بلدان، أو على عمود فيه أرقام.',
	needOwnColumn: ({ number: at }) => `العمود ${number(at)}`,
	needOwnCountryColumn: 'البلدان في',
	needOwnValueColumn: 'القيم في',
	needOwnName: 'اسم المؤشر',
	needOwnSource: 'المصدر والسنة',
	needOwnUp: 'في أعلى المحور',
	needOwnUpOf: { high: 'القيم المرتفعة', low: 'القيم المنخفضة' },
	needOwnRead: ({ matched }) => `البلدان المقروءة: ${number(matched)}.`,
	needOwnUnmatched: ({ count }) =>
		`أسماء غير معروفة هنا (${number(count)}). يُرجى ربطها ببلد أو استبعادها:`,
	needOwnMapTo: ({ name }) => `البلد المقصود: ${name}`,
	needOwnLeaveOut: 'استبعاد',
	needOwnNotNumbers: ({ lines }) => `ليس رقماً، واستُبعد: ${lines}.`,
	needOwnRepeated: ({ lines }) => `قيمة ثانية للبلد نفسه، واستُبعدت: ${lines}.`,
	needOwnLine: ({ line, country, text }) => `السطر ${number(line)} (${country}: ${text})`,
	needOwnKeep: 'حفظ وعرض',
	needOwnCancel: 'إلغاء',
	needOwnRemove: 'إزالة من هذا الجهاز',
	needOwnKept: ({ file, left }) =>
		`من الملف ${file}${left ? `؛ الأسطر المستبعدة: ${number(left)}` : ''}. محفوظ على هذا الجهاز فقط.`,
	needOwnNotLasting: 'لا يحفظ هذا المتصفح شيئاً: تبقى القيم حتى إغلاق الصفحة.',
	needOwnTopics: 'مجالات الاحتياج مكونة من مواضيعنا. وتُحسب كما هي أياً كانت المصطلحات المعروضة.',
	needOwnUnsourced: 'لم يُذكر مصدر.',
	needOwnChecked: 'لم يتحقق منها أحد هنا: فهي قيم خاصة بالمستعمل.'
};
