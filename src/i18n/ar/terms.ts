import type { Texts } from '../en';
import { cells as cellsOf, labels as labelsOf, ofTaxonomies, places as placesOf } from './counted';
import { number } from './number';
import { plural } from './plural';

const matchesOf = (count: number) =>
	plural(count, {
		one: 'مطابقة واحدة',
		two: 'مطابقتان',
		few: '# مطابقات',
		other: '# مطابقة'
	});
const content = ({ labels, matches }: { labels: number; matches: number }) =>
	`${labelsOf(labels)}، ${matchesOf(matches)}`;

/** The crosswalk of words, what they conflict about, and what a change of words does to gaps. */
export const terms: Texts['terms'] = {
	termsTitlePlain: 'معاني المصطلحات لدى كل طرف',
	termsTitle: ({ exact, matches, taxonomies }) =>
		`التامة ${number(exact)} فقط من ${plural(matches, {
			one: 'مطابقة واحدة',
			two: 'مطابقتين',
			few: '# مطابقات',
			other: '# مطابقة'
		})} بين مصطلحات ${ofTaxonomies(taxonomies)} ومواضيعنا`,
	termsConflictsTitle: ({ count }) =>
		plural(count, {
			one: 'مصطلح واحد لا يعني الشيء نفسه لكل من يضع خرائط لهذا المجال',
			two: 'مصطلحان لا يعنيان الشيء نفسه لكل من يضع خرائط لهذا المجال',
			few: '# مصطلحات لا تعني الشيء نفسه لكل من يضع خرائط لهذا المجال',
			many: '# مصطلحاً لا تعني الشيء نفسه لكل من يضع خرائط لهذا المجال',
			other: '# مصطلح لا تعني الشيء نفسه لكل من يضع خرائط لهذا المجال'
		}),
	termsChangesNone: 'المواضيع معروضة بمصطلحاتنا: لم تُفتح أي فجوة ولم تُغلق',
	termsChangesTitle: ({ vocabulary, closed, opened, uncovered }) =>
		`بمصطلحات ${vocabulary}: الفجوات المغلقة ${number(closed)}، والمفتوحة ${number(opened)}، وبلا مصطلح ${number(uncovered)}`,
	termsExchangeTitle: 'أخذ جدول المطابقات، أو إحضار جدول خاص',
	termsGlossaryTitle: 'معاني مصطلحات هذا المجال هنا',

	termsParts: 'أجزاء هذه الصفحة',
	termsPart: {
		crosswalk: 'جدول المطابقات',
		conflicts: 'التضارب',
		changes: 'الفجوات المتغيرة',
		exchange: 'إدخال وإخراج',
		glossary: 'المسرد'
	},
	termsForms: 'الشكل',
	termsForm: { matrix: 'مصفوفة', flow: 'تدفق', topics: 'حسب الموضوع', table: 'جدول' },
	termsReading: 'جارٍ قراءة الفهرس',
	termsFailed: 'تعذرت قراءة الفهرس',
	termsFailedText: 'جدول المطابقات جزء منه. والصفحات الأخرى لا تزال تعمل.',

	termsKind: {
		exactMatch: 'تامة',
		closeMatch: 'قريبة',
		narrowMatch: 'أضيق',
		broadMatch: 'أوسع'
	},
	termsKindNone: 'لا شيء',
	termsKindUnjudged: 'بلا حكم',
	termsKindAbout: {
		exactMatch: 'التسمية تعني موضوعنا',
		closeMatch: 'المعنى نفسه تقريباً',
		narrowMatch: 'موضوعنا جزء فقط من التسمية',
		broadMatch: 'التسمية جزء فقط من موضوعنا'
	},
	termsNoneAbout: 'لا يقابلها أي من مواضيعنا',
	termsReason: {
		exactMatch: 'المعنى نفسه.',
		closeMatch: 'المعنى نفسه تقريباً.',
		narrowMatch: 'التسمية أوسع من موضوعنا.',
		broadMatch: 'التسمية جزء فقط من موضوعنا.'
	},
	termsAlsoMeans: ({ others }) => `وتشمل التسمية أيضاً: ${others}.`,
	termsNoTopic: 'لا يقابلها أي من مواضيعنا.',
	termsUnjudged: 'ليست موضوعاً، لذلك لا حكم عليها.',
	termsNoted: ({ note }) => `ملاحظة: ${note}.`,

	termsSubtitle: ({ labels, taxonomies }) =>
		`${labelsOf(labels)} من ${ofTaxonomies(taxonomies)}، مطابَقة مع مواضيعنا الثلاثة عشر`,
	termsFind: 'البحث عن تسمية أو رمز أو تصنيف أو موضوع',
	termsNothing: 'لا تسمية فيها هذه الكلمات',
	termsNothingText: 'يُرجى تجربة كلمة واحدة، أو جزء من كلمة.',
	termsFindClear: 'عرض كل التسميات',
	termsOrder: 'ترتيب التصنيفات',
	termsOrderOf: { name: 'أبجدي', covered: 'الأكثر مواضيع' },
	termsTaxonomy: 'التصنيف',
	termsCode: 'الرمز',
	termsLabel: 'التسمية',
	termsMatch: 'المطابقة',
	termsTopic: 'موضوعنا',
	termsWhy: 'السبب',
	termsNone: 'لا موضوع',
	termsCell: ({ taxonomy, topic, labels, kind }) =>
		`${taxonomy}، ${topic}: ${labels ? `${labelsOf(labels)}، وأوثق مطابقة: ${kind}` : 'لا تسمية'}`,
	termsGrid: 'التصنيفات ومواضيعنا. مفاتيح الأسهم للتنقل، وEnter يعرض التسميات.',
	termsHint: 'الرقم بجانب العلامة هو عدد التسميات. والضغط على خلية يعرضها.',
	termsCellNothing: ({ taxonomy, topic }) => `لا تسمية من ${taxonomy} تطابق «${topic}».`,
	termsSources: ({ owner }) => `التسميات لدى ${owner}، قُرئت في`,
	termsSummary: ({ labels, exact, close, narrow, broad, none, most, mostCount }) =>
		`التسميات: ${number(labels)}. المطابقات: تامة ${number(exact)}، قريبة ${number(close)}، أضيق ${number(narrow)}، أوسع ${number(broad)}؛ وتسميات بلا مقابل: ${number(none)}. وأكثر التسميات تقود إلى «${most}» (${number(mostCount)}).`,
	termsNote:
		'المطابقات حكمنا من التسميات والتعريفات، بمصطلحات SKOS، وتُقرأ من التسمية إلى موضوعنا. ويمكن تصحيحها في data/crosswalk.jsonl.',
	termsFlowFrom: 'تسميات',
	termsFlowTo: 'إلى جانب',
	termsFlowOurs: 'مواضيعنا',
	termsFlowNode: ({ label, links }) => (links ? `${label}: ${links}` : `${label}: لا خط`),
	termsFlowLink: ({ kind, label }) => `${label} (${kind})`,
	termsFlowHint: 'مفاتيح الأسهم للتنقل، وEnter يُبقي خطوط مصطلح واحد.',
	termsFlowNarrow: 'تحتاج الأعمدة الثلاثة إلى مساحة أوسع: تُعرض هنا القائمة.',
	termsTopicCount: ({ labels, taxonomies }) => `${labelsOf(labels)} من ${ofTaxonomies(taxonomies)}`,
	termsTopicNone: 'مصطلحات لا يقابلها موضوع لدينا',

	termsConflictsText:
		'من جدول مراجَع، data/term-conflicts.jsonl؛ وما تطابقه كل تسمية مصدره جدول المطابقات.',
	termsConflictMeans: 'ما يعنيه هناك',
	termsConflictOurs: 'يطابق',
	termsSameLabel: 'التسمية نفسها، ومطابقات أخرى',
	termsSameLabelText:
		'محسوب من جدول المطابقات: تسميات تُكتب بالطريقة نفسها ولا تقود إلى المواضيع نفسها.',

	termsChangesAsk: 'يُرجى اختيار مصطلحات أخرى للمواضيع لمعرفة أثرها في الفجوات.',
	termsChangesBy: 'الخلايا',
	termsChangesByOf: {
		subregion: 'الموضوع × المنطقة الفرعية',
		country: 'الموضوع × البلد'
	},
	termsChangesKind: {
		closed: 'أُغلقت',
		opened: 'فُتحت',
		uncovered: 'لا مصطلح',
		kept: 'باقية'
	},
	termsChangesKindAbout: {
		closed: 'فجوة في موضوعنا، وعمل مسجَّل تحت المصطلح',
		opened: 'لم يبحث أحد في موضوعنا، والمصطلح فجوة',
		uncovered: 'فجوة في موضوعنا لا يسأل عنها أي مصطلح',
		kept: 'فجوة في موضوعنا وفي المصطلح'
	},
	termsChangesShown: 'أنواع التغير المعروضة',
	termsChangesSummary: ({ before, after, uncovered, places }) =>
		`${placesOf(places)}. خلايا الفجوات هنا بمواضيعنا: ${cellsOf(before)}؛ وبالمصطلحات ${number(after)}، وفي ما لا تغطيه ${number(uncovered)}. والمصطلحات التي تجمع مواضيع تغلق فجوات دون أن يُنجز أي عمل.`,
	termsChangesPlace: 'المكان',
	termsChangesTopic: 'موضوعنا',
	termsChangesWord: 'المصطلح',
	termsChangesWhat: 'ما يحدث',
	termsChangesWhy: 'السبب',
	termsChangesClosed: ({ causes }) => `المصطلح يعني أيضاً: ${causes}.`,
	termsChangesOpened: ({ causes }) => `المصطلح يعني أيضاً ما تبحث عنه قائمة جرد: ${causes}.`,
	termsChangesCause: ({ topic, kind, label, records, state }) =>
		`${topic} (المطابقة مع «${label}»: ${kind}؛ ${records ? `المسجَّل ${number(records)}` : state})`,
	termsChangesState: {
		value: 'مسجَّل',
		regional: 'عمل إقليمي فقط',
		'gap-confirmed': 'فجوة مؤكدة',
		'gap-apparent': 'فجوة ظاهرية',
		unknown: 'لا أحد يبحث',
		'out-of-scope': 'خارج النطاق'
	},
	termsChangesUncovered: 'لا مطابقة تُحسب تقود من هذا الموضوع إلى مصطلح.',
	termsChangesKept: ({ kind, label }) =>
		`لا شيء آخر مما يعنيه المصطلح مسجَّل هنا (المطابقة مع «${label}»: ${kind}).`,
	termsChangesRecords: 'السجلات',
	termsChangesEmpty: 'لا فجوة تتغير في هذه الأماكن',
	termsChangesEmptyText:
		'بهذه المطابقات تبقى كل فجوة كما كانت، أو لا فجوة. وقد يختلف الأمر في أماكن أخرى أو بمطابقات أخرى.',
	termsMore: ({ count }) => `عرض ${number(count)} أخرى`,
	termsNeedNote:
		'يُقاس الاحتياج حسب مجالات الرقم القياسي ويَعُد دائماً مواضيعنا: فلا يتغير بتغير المصطلحات.',

	termsOut: 'إخراج',
	termsOutText:
		'جدول المطابقات كله في ملف SSSOM واحد (مفصول بعلامات جدولة، مع بياناته الوصفية): التسميات، والمطابقات بمصطلحات SKOS، والأسباب. CC BY 4.0.',
	termsOutButton: 'حفظ crosswalk.sssom.tsv',
	termsOutTitle: ({ product }) => `${product}: جدول المطابقات`,
	termsOutDescription:
		'تسميات قوائم جرد وأطر في مجال بناء القدرات السيبرانية، طابقها مع ثلاثة عشر موضوعاً أشخاص قرأوا التسميات والتعريفات.',
	termsIn: 'إدخال',
	termsInText:
		'ملف SSSOM خاص. أحد جانبي كل مطابقة موضوع من مواضيعنا، بمعرِّفه؛ والجانب الآخر يصبح مفردات يمكن التحول إليها. ويُتحقق منه، ويُحفظ على هذا الجهاز، ولا يُخلط أبداً ببياناتنا.',
	termsInFile: 'ملف SSSOM: امتداد tsv',
	termsInTopics: 'معرِّفات مواضيعنا',
	termsInTooLarge: 'الملف أكبر من 2 ميغابايت.',
	termsInUnreadable: 'تعذرت قراءة الملف.',
	termsInNoTable: 'لا جدول في الملف.',
	termsInNoColumn: ({ field }) => `لا عمود في الجدول باسم «${field}».`,
	termsInBroken: ({ line }) => `علامة اقتباس لم تُغلق، أو نص بعدها: السطر ${number(line)}.`,
	termsInTooMany: ({ of, most }) =>
		of === 'prefixes'
			? `في الملف مصطلحات من تصنيفات (بادئات) يزيد عددها على ${number(most)}.`
			: `في الملف من تصنيف واحد تسميات يزيد عددها على ${number(most)}.`,
	termsInRead: ({ rows, good }) =>
		`يمكن استعمال ${number(good)} من ${plural(rows, {
			one: 'مطابقة واحدة',
			two: 'مطابقتين',
			few: '# مطابقات',
			other: '# مطابقة'
		})}.`,
	termsInNone: 'لا يمكن استعمال أي مطابقة.',
	termsInKeep: 'حفظ على هذا الجهاز',
	termsInCancel: 'ترك',
	termsInReplaces: ({ name }) => `يحل محل «${name}» المحفوظ من قبل.`,
	termsInFaults: ({ count }) => `مطابقات مستبعدة: ${number(count)}`,
	termsInFaultsMore: ({ count }) => `و${number(count)} أخرى`,
	termsInRow: 'الصف',
	termsInField: 'الحقل',
	termsInValue: 'القيمة',
	termsInReason: 'السبب',
	termsInFault: {
		missing: 'فارغ، وهو مطلوب',
		'no-curie': 'ليس معرِّفاً قصيراً مثل «mine:A1»',
		'no-prefix': 'بادئته غير معلنة في curie_map',
		'no-match': 'ليس مطابقة تامة أو قريبة أو أضيق أو أوسع في SKOS',
		negative: 'يقول إن شيئاً لا يطابق',
		'no-topic': 'لا جانب منه موضوع من مواضيعنا',
		repeated: 'الزوج نفسه موجود من قبل'
	},
	termsOwn: 'محفوظ على هذا الجهاز',
	termsOwnNone: 'لا شيء بعد.',
	termsOwnLine: content,
	termsOwnKept: ({ leftOut, file, ...own }) =>
		`${content(own)} · ${file}${leftOut ? ` · صفوف مستبعدة من الملف: ${number(leftOut)}` : ''}`,
	termsOwnUse: 'عرض الأطلس بهذه المصطلحات',
	termsOwnRemove: 'إزالة',
	termsOwnRemoveNamed: ({ name }) => `إزالة: ${name}`,
	termsOwnNotLasting: 'لا يحفظ هذا المتصفح شيئاً: يبقى ما دامت الصفحة مفتوحة.',
	termsOwnFailed: 'تعذر حفظه.',

	termsGlossaryFind: 'البحث عن مصطلح',
	termsGlossarySource: 'المصدر',
	termsGlossaryNothing: 'لا مصطلح فيه هذه الكلمات.'
};
