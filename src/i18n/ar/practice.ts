import type { Texts } from '../en';
import { ofInitiatives, ofInventories, ofActors, ofRecipients } from './counted';
import { number } from './number';
import { plural } from './plural';

const ofCases = (count: number) =>
	plural(count, {
		one: 'حالة واحدة',
		two: 'حالتين',
		few: '# حالات',
		other: '# حالة'
	});

/** Cases of cooperation, UNIDIR's activity, recommendations and their evidence. */
export const practice: Texts['practice'] = {
	practiceTitleSubject: 'ما الذي يجعل قوائم الجرد تعمل معاً',
	practiceTitle: ({ total, fosters, hinders }) =>
		[
			fosters && `في ${number(fosters.count)} من ${ofCases(total)}: ${fosters.label}`,
			hinders &&
				(fosters
					? `وفي ${number(hinders.count)}: ${hinders.label}`
					: `في ${number(hinders.count)} من ${ofCases(total)}: ${hinders.label}`)
		]
			.filter(Boolean)
			.join('؛ '),
	practiceReading: 'جارٍ قراءة الحالات…',
	practiceFailed: 'تعذرت قراءة الحالات',
	practiceFailedText: 'لم يُحمَّل الفهرس. يُرجى فتح الصفحة ثانيةً لإعادة المحاولة.',
	practiceNone: 'لا حالة مسجَّلة.',
	practiceContents: 'في هذه الصفحة',

	practiceSummaryTitle: 'ما يتكرر',
	practiceSummaryAside: ({ cases }) => `في ${ofCases(cases)}`,
	practiceSummaryNote:
		'كل عبارة في حالة من الحالات مرمَّزة بالعامل الذي هي مثال عليه. والعبارات قراءتنا للمصادر، وكذلك الترميز: وبضع عشرات من العبارات تبين ما يتكرر، لا مدى قوته.',
	practiceSide: {
		fosters: 'ما يعزز التعاون',
		hinders: 'ما يعوقه',
		benefits: 'ما يحققه'
	},
	practiceFactor: 'العامل',
	practiceCount: 'الحالات',
	practiceCaseColumn: ({ at, title }) => `الحالة ${number(at)}: ${title}`,
	practiceHas: 'نعم',
	practiceHasNot: 'لا',
	practiceForm: 'الشكل',
	practiceFormOf: { chart: 'رسم', table: 'جدول' },
	practiceFactorReads: ({ title, reads }) => `${title}: ${reads}`,
	practiceInWords: ({ cases, fosters, hinders, benefits, once }) =>
		`في ${ofCases(cases)}، الأكثر تكراراً: ${fosters}؛ وما يعوق: ${hinders}؛ وما تحقق: ${benefits}. والعوامل التي ترد في حالة واحدة فقط: ${number(once)}.`,
	practiceTimes: ({ label, count }) => `${label} (${number(count)})`,

	practiceCasesTitle: 'حالات التعاون',
	practiceCaseAt: ({ at, total }) => `الحالة ${number(at)} من ${number(total)}`,
	practiceType: {
		'data-sharing': 'تشارك البيانات',
		'joint-maintenance': 'إدارة مشتركة',
		methodology: 'منهج مشترك',
		funding: 'تمويل مجمَّع',
		consultation: 'تشاور'
	},
	practiceParties: 'الأطراف',
	practiceShared: 'ما هو مشترك',
	practiceSince: 'منذ',
	practiceUnknown: 'ما ليس معروفاً',
	practiceUnknownNone: 'لم يُلاحظ أي أمر مفتوح؛ والمصادر المقروءة هي المذكورة.',
	practiceSources: 'المصادر',
	practiceLinks: 'الروابط المسجَّلة بينها',
	practiceLinksNone: 'لا رابط مسجَّلاً بين الأطراف خارج هذه الحالة.',
	practiceLink: ({ from, to, how }) => `${from} ← ${to}: ${how}`,
	practiceInNetwork: 'عرض في الشبكة',
	practiceInNetworkOf: ({ title }) => `عرض في الشبكة: ${title}`,

	practiceUnidirTitle: 'نشاط UNIDIR نفسه',
	practiceUnidirAside: 'كما ترويه رسالته المؤرخة 16 تشرين الثاني/نوفمبر 2023',
	practiceCategory: {
		research: 'البحوث',
		learning: 'التعلم التشاركي',
		access: 'تيسير الوصول إلى المعلومات',
		funding: 'التمويل'
	},
	practiceActivity: 'النشاط',
	practiceYears: 'السنوات',
	practicePartners: 'الشركاء',
	practiceParticipants: 'المشاركون',
	practiceLanguages: 'اللغات',
	practiceNotTold: 'غير مذكور',
	practiceSinceYear: ({ year }) => `منذ ${year}`,
	practicePeople: ({ people, more, countries, note }) =>
		[
			people === undefined ? '' : `المشاركون: ${more ? 'أكثر من ' : ''}${number(people)}`,
			countries === undefined ? '' : `البلدان: ${number(countries)}`,
			note ?? ''
		]
			.filter(Boolean)
			.join('، '),
	practiceStatedFigure: ({ value, more, of }) => `${more ? 'أكثر من ' : ''}${number(value)} ${of}`,
	practiceUnidirChart: 'السنوات التي تذكرها الرسالة، حسب الفئة',
	practiceUnidirChartText: ({ category, year, title }) => `${category}، ${year}: ${title}`,
	practiceUnidirSummary: ({ items, first, last }) =>
		`الأنشطة المذكورة: ${number(items)}، من ${first} إلى ${last}؛ ومعظمها بلا سنة.`,
	practiceDonors: 'المانحون 2022–2023',
	practiceDonorsCore: 'مانحو البرنامج الأساسي',
	practiceDonorsSpecific: 'دعم أنشطة محددة',
	practiceDonorsContradict: ({ stated, named }) =>
		`تقول الرسالة إن عدد المانحين ${number(stated)} وتسمي ${number(named)}. ويرد الرقمان هنا؛ ولا يُعرف أيهما الصحيح.`,
	practiceDonorsAgree: ({ named }) =>
		`عدد المانحين الذين تسميهم الرسالة ${number(named)}، وهو العدد الذي تقوله.`,

	practiceRecommendationsTitle: 'التوصيات والشكاوى',
	practiceRecommendationsAside: 'ما طلبه آخرون من قوائم الجرد، وما يُحسب هنا اليوم',
	practiceGroup: {
		coordination: 'التنسيق',
		sustainability: 'الاستدامة',
		localisation: 'المواءمة المحلية',
		reach: 'الوصول',
		'operational-guides': 'الأدلة العملية',
		'project-management': 'أدوات إدارة المشاريع',
		'cooperation-models': 'نماذج التعاون'
	},
	practiceGroupOther: 'أخرى',
	practiceKind: {
		'problem-statement': 'بيان مشكلة',
		recommendation: 'توصية',
		complaint: 'شكوى',
		conclusion: 'خلاصة',
		'to-document': 'لم يُوثَّق بعد'
	},
	practiceEvidence: 'المحسوب اليوم:',
	practiceEvidenceSee: 'عرض',
	practiceEvidenceSeeFor: ({ text }) => `عرض: ${text}`,
	practiceFoot: ({ date, version }) =>
		`الإصدار ${version}، تاريخ القراءة ${date}. والعد لكل ما هو محمَّل، أياً كانت التصفية.`,

	practiceSharedRecords: ({ part, total }) =>
		`${number(part)} من ${ofInitiatives(total)} مُدرجة في أكثر من موقع واحد.`,
	practiceWithoutLink: ({ part, total }) =>
		`${number(part)} من ${ofInventories(total)} بلا رابط مسجَّل.`,
	practiceOutlineFields: ({ part, total, inventories }) =>
		`المعروف من حقول مخطط المنتدى ${number(part)} من ${number(total)}، في قوائم جرد عددها ${number(inventories)}.`,
	practiceEnded: ({ part, total }) => `${number(part)} من ${ofInitiatives(total)} انتهت.`,
	practiceStatedDates: ({ part, total }) =>
		`${number(part)} من ${ofInitiatives(total)} تذكر البداية والنهاية معاً.`,
	practiceWithoutRecord: ({ part, total }) =>
		`${number(part)} من ${ofRecipients(total)} للمعونة لا تذكرها أي مبادرة.`,
	practiceEnglishOnly: ({ part, total }) =>
		`من قوائم الجرد المعروفة لغاتها (${number(total)})، عُثر على ${number(part)} بالإنكليزية فقط.`,
	practiceCooperationKinds: ({ links, kinds }) =>
		`الروابط المسجَّلة ذات المصدر: ${number(links)}، وعدد أنواعها ${number(kinds)}.`,
	practiceProposed: ({ part, total }) =>
		`${number(part)} من ${ofInventories(total)} مقترحة ولم تُنشأ.`,
	practiceWorkingAlone: ({ part, total }) =>
		`${number(part)} من ${ofActors(total)} لا تُذكر أبداً إلى جانب غيرها في مبادرة.`,
	practiceUsers: ({ names, count }) =>
		`أقل المبادرات عدداً، وهو ${number(count)}، موجهة إلى: ${names.join('؛ ')}.`,
	practiceMadeFor: ({ name, ...share }) =>
		`${number(share.part)} من ${ofInitiatives(share.total)} موجهة إلى: ${name}.`,
	practiceNamedCountries: ({ part, total }) =>
		`${number(part)} من ${ofInitiatives(total)} تذكر بلداً.`,
	practiceCasesRecorded: ({ part, total }) =>
		`الحالات المسجَّلة: ${number(total)}؛ وفي ${number(part)} منها أمر أساسي يُشار إلى أنه غير معروف.`,
	practiceTools: ({ part, total }) =>
		`${number(part)} من ${ofInitiatives(total)} تقدم أداة أو مورداً، بما في ذلك الأدلة الإرشادية.`,
	practiceCrowded: ({ part }) =>
		`أزواج البلد والموضوع التي فيها اليوم مبادرتان جاريتان أو أكثر: ${number(part)}.`,
	practiceNeeds: ({ part, total }) =>
		`${number(part)} من ${ofInventories(total)} تضم تقييمات، وهي حيث تُذكر الاحتياجات.`,
	practiceProjects: ({ part, total }) => `${number(part)} من ${ofInventories(total)} تضم مشاريع.`,
	practiceFreshness: ({ part, total }) =>
		`${number(part)} من ${ofInventories(total)} لا تذكر تاريخ آخر تحديث ولا تقول إنها مستمرة.`,
	practiceTaxonomies: ({ taxonomies, ...share }) =>
		`المفردات المقارَنة: ${number(taxonomies)}؛ والتامة من المطابقات مع مواضيعنا: ${number(share.part)} من ${number(share.total)}.`,
	practiceDefinitions: ({ part, total }) =>
		`${number(part)} من ${ofInventories(total)} تبين ما تعنيه بالأمن السيبراني أو بالقدرات.`,
	practiceRegion: ({ name, ...share }) =>
		`${number(share.part)} من ${ofInitiatives(share.total)} تذكر بلداً في ${name}.`
};
