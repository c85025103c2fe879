import type { Texts } from '../en';
import {
	more,
	actors as actorsOf,
	countries,
	initiatives,
	ofInitiatives,
	ofMonths,
	ofPlaces,
	ofTopics,
	listings as listingsOf,
	sites as sitesOf
} from './counted';
import { number } from './number';
import { plural } from './plural';

/** Initiatives that name a place, whatever the gender of its name. */
const naming = (count: number) =>
	count
		? plural(count, {
				one: 'مبادرة واحدة تذكر هذا المكان',
				two: 'مبادرتان تذكران هذا المكان',
				few: '# مبادرات تذكر هذا المكان',
				other: '# مبادرة تذكر هذا المكان'
			})
		: 'لا مبادرة مسجَّلة تذكر هذا المكان';

/** Pages of one country, actor, initiative or inventory, and their lists. */
export const profiles: Texts['profiles'] = {
	listMore: ({ count }) => more(count),
	listFewer: 'أقل',
	listFind: ({ what }) => `البحث في القائمة: ${what}`,
	listFindPlaceholder: 'بحث في هذه القائمة',
	listFound: ({ shown, total }) => `المعروض ${number(shown)} من ${number(total)}`,
	listNone: 'لا شيء مطابقاً في هذه القائمة.',
	notStated: 'غير مذكور',
	profileNarrowed: 'العد في ظل التصفية أعلاه.',
	profileWiden: 'عد كل شيء',
	profilePrint: 'طباعة',
	profileCompare: ({ names }) => (names ? `مقارنة مع ${names}` : 'مقارنة'),
	listingUnsafe: 'الرابط محجوب',
	listingMirror: 'قُرئ في نسخة',
	endStated: ({ date }) => `حتى ${date}`,
	endAssumed: ({ start, end }) => `${start}–${end}، مفترضة`,
	endOngoing: 'مستمرة، كما جُمعت',
	endOngoingSince: ({ start }) => `منذ ${start}، مستمرة`,

	countryUnknown: ({ id }) => `لا يوجد بلد أو إقليم رمزه «${id}»`,
	countryUnknownText: 'الرموز هي رموز ISO 3166-1 alpha-3، مثل KEN أو VUT.',
	countryToList: 'جميع البلدان، أبجدياً',
	countryAnswer: ({ name, count, running }) =>
		`${name}: ${naming(count)}، ${
			running ? `والمسجَّل منها على أنه جارٍ ${number(running)}` : 'ولا شيء منها مسجَّل على أنه جارٍ'
		}`,
	countryAnswerSilent: ({ silent, total }) =>
		`، ⟦ولا شيء في ${number(silent)} من ${ofTopics(total)}⟧`,
	countryAnswerNone: ({ name }) => `${name}: ⟦لا مبادرة مسجَّلة تذكر هذا المكان⟧`,
	countryAnswerRegional: ({ count }) =>
		`؛ ${plural(count, {
			one: 'وتصل إليه مبادرة إقليمية واحدة',
			two: 'وتصل إليه مبادرتان إقليميتان',
			few: 'وتصل إليه # مبادرات إقليمية',
			other: 'وتصل إليه # مبادرة إقليمية'
		})}`,
	countryAnswerOutside: ({ name, count }) =>
		`${name}: ${naming(count)}؛ خارج مجموعة الأماكن المختارة`,
	countryListAnswer: ({ named, places }) =>
		`${number(named)} من ${ofPlaces(places)} يذكرها عمل مسجَّل`,
	countryListGaps: ({ count }) =>
		`، ⟦${plural(count, {
			one: 'وفجوة ظاهرية واحدة',
			two: 'وفجوتان ظاهريتان',
			few: 'و# فجوات ظاهرية',
			other: 'و# فجوة ظاهرية'
		})}⟧`,
	countryListRegion: ({ named, total }) => `المذكور ${number(named)} من ${number(total)}`,
	countryListLabel: 'البلدان والأقاليم',
	countryListNoRegion: 'أخرى',
	countrySubtitle: ({ sites, listings }) =>
		`بناء القدرات السيبرانية الدولي الذي يذكر هذا المكان: ${sitesOf(sites)}، ${listingsOf(listings)}`,
	countryOutside:
		'هذا المكان خارج المجموعة المختارة (وهي، ما لم يُختر غيرها، البلدان المتلقية للمعونة على قائمة لجنة المساعدة الإنمائية). والصمت بشأنه ليس فجوة.',
	countryOutsideWiden: 'اعتبار كل بلد مكاناً',
	factRegion: 'المنطقة',
	factGroups: 'المجموعة',
	factNoGroup: 'لا شيء من LDC وLLDC وSIDS',
	factIncome: 'فئة الدخل',
	factPopulation: 'السكان',
	factPopulationIn: ({ year }) => `السكان، ${year}`,
	factAid: 'المعونة، قائمة لجنة المساعدة الإنمائية',
	factRecipient: 'متلقٍّ',
	factNotRecipient: 'غير متلقٍّ',
	factStatus: 'الأمم المتحدة',
	factsSources:
		'من تصنيف الأمم المتحدة M49، وقوائم الأمم المتحدة، والبنك الدولي، ولجنة المساعدة الإنمائية؛',
	factsSourcesList: 'الطبعات والتواريخ والتراخيص',
	income: {
		low: 'منخفض',
		'lower-middle': 'متوسط أدنى',
		'upper-middle': 'متوسط أعلى',
		high: 'مرتفع'
	},
	countryStatus: {
		'un-member': 'عضو',
		'un-observer': 'مراقب',
		other: 'لا عضو ولا مراقب'
	},
	groupAcronym: { ldc: 'LDC', lldc: 'LLDC', sids: 'SIDS' },

	topicsTitle: 'حسب الموضوع',
	topicsAside: 'المبادرة ذات الموضوعين ترد في الصفين؛ ومربع لكل منها',
	topicsTopic: 'الموضوع',
	topicsRecords: 'المبادرات المسجَّلة',
	topicsLast: 'آخر تاريخ',
	topicsLooking: 'قوائم الجرد التي تبحث',
	topicsNeighbours: ({ place }) => `الأقرب في ${place}`,
	topicsNoDate: 'بلا تاريخ',
	topicsWhy: {
		value: '',
		'gap-confirmed': 'لم يُعثر على شيء، وتبحث هنا قائمة جرد محمَّلة بالكامل',
		'gap-apparent': 'لم يُعثر على شيء',
		regional: 'عمل إقليمي فقط',
		unknown: 'لا تبحث هنا أي قائمة جرد محمَّلة للمشاريع',
		'out-of-scope': 'لا شيء مسجَّلاً؛ خارج مجموعة الأماكن المختارة'
	},
	topicsRegionalCount: ({ count }) => `عمل إقليمي فقط: ${number(count)}`,
	topicsApparent: ({ looking }) =>
		`لم يُعثر على شيء؛ ${plural(looking, {
			one: 'وتبحث قائمة جرد واحدة، جزئياً',
			two: 'وتبحث قائمتا جرد، جزئياً',
			few: 'وتبحث # قوائم جرد، جزئياً',
			other: 'وتبحث # قائمة جرد، جزئياً'
		})}`,
	topicsOfTopic: ({ topic, count }) => `${topic}: ${initiatives(count)}`,
	topicsFew: 'سجلات قليلة',
	squareLabel: {
		planned: 'مخططة',
		running: 'جارية',
		ended: 'منتهية',
		'no-end': 'البداية فقط، بلا نهاية مذكورة',
		undated: 'بلا تاريخ'
	},

	timeRunning: 'ما هو جارٍ الآن',
	timeRunningNone: 'لا توجد مبادرة مسجَّلة جارية اليوم.',
	timeNextTitle: 'ما سينتهي أولاً',
	timeNextNothing: 'لا توجد مبادرة مسجَّلة لها نهاية بعد اليوم.',
	timeNextOpen: ({ count }) =>
		plural(count, {
			one: 'وتستمر واحدة بلا نهاية مذكورة.',
			two: 'وتستمر اثنتان بلا نهاية مذكورة.',
			other: 'وتستمر # بلا نهاية مذكورة.'
		}),
	timePlanned: 'المخططة',
	timeEnded: 'آخر ما انتهى، بنهاية مذكورة أو مفترضة',
	timeEndedNone: 'لا شيء مما هو مسجَّل قد انتهى.',
	timeUndated: 'بلا تاريخ',
	timeAssumed: ({ months }) =>
		`«مفترضة»: البداية وحدها مذكورة؛ ويُفترض أن النهاية بعد ${ofMonths(months)} منها.`,

	fundsTitle: 'من يمول',
	runsTitle: 'من ينفذ',
	actorsMissing: ({ missing, total }) =>
		`غير مذكور في ${number(missing)} من ${ofInitiatives(total)}.`,
	actorsNone: 'لا سجل يذكر ذلك.',

	reachTitle: 'العمل الإقليمي والعالمي',
	reachAside: 'لا يذكر أي بلد',
	reachRegional: ({ area, count }) => `${area}: ${initiatives(count)}`,
	reachNone: 'لا يوجد عمل إقليمي مسجَّل يذكر منطقة تضم هذا البلد وفيها 25 دولة على الأكثر.',
	reachWider: ({ wider, global }) =>
		`وعدا ذلك، لمناطق أوسع تضم هذا البلد: ${initiatives(wider)}؛ وما يوصف بأنه عالمي: ${number(global)}؛ ولا تلوّن أي بلد.`,

	sideTitle: 'جنباً إلى جنب',
	sideNeighbours: ({ place }) => `الأقرب في ${place}`,
	sidePeers: ({ group }) => `الأقرب سكاناً ضمن ${group}`,
	sideCountry: 'البلد',
	sidePeople: 'السكان',
	sideInitiatives: 'المبادرات',
	sideTopics: 'المواضيع',
	sideRunning: 'الجارية',
	sideFunders: 'الممولون',
	sideAll: ({ place }) => `كل ${place}`,

	lookTitle: 'قوائم الجرد التي تبحث هنا',
	lookNone: 'لا توجد قائمة جرد محمَّلة للمشاريع تشمل هذا المكان في نطاقها.',
	lookName: 'قائمة الجرد',
	lookLoaded: 'المحمَّل',
	lookHere: 'تذكره',
	lookOf: ({ loaded, total }) => `${number(loaded)} من ${total}`,
	lookOfUnknown: ({ loaded }) => `${number(loaded)}، والمجموع غير مذكور`,
	lookNotLoaded: 'في النطاق لكنها غير محمَّلة:',
	lookNote:
		'لا تبحث في مكان سوى قوائم جرد المشاريع، لا صفحات المنظمات ولا الصحافة ولا مجموعات القوانين.',

	indicatorsTitle: 'المؤشرات المنشورة',
	indicatorsAside: 'للسياق، ولا تُحسب هنا',
	indicatorsFailed: 'تعذرت قراءة الأرقام المنشورة.',
	indicatorYes: 'نعم',
	indicatorNo: 'لا',
	indicatorDraft: 'مشروع',
	indicatorNoData: 'لا بيانات',
	indicatorFigure: ({ label, value }) => `${label}: ${value}`,
	indicatorValue: ({ value, unit }) => `${value} ${unit}`,

	recordsTitle: 'كل السجلات',
	recordsAside: ({ count, listings }) => `${initiatives(count)}، ${listingsOf(listings)}`,
	printedRest: ({ shown, rest }) =>
		`تُطبع الأحدث، وعددها ${number(shown)}؛ وفي الصفحة ${number(rest)} أخرى.`,
	printedAddresses:
		'عنوان الصفحة المنتهي بـ … مقطوع على الورق؛ أما رابطه في ملف PDF فكامل، وكذلك في الصفحة:',
	recordsNone: 'لا سجل في ظل هذه التصفية.',

	missingTitle: 'هل ينقص شيء؟',
	missingText:
		'غياب السجل ليس دليلاً على غياب العمل. لمن يعرف مبادرة غير واردة هنا، أو معلومة خاطئة:',
	missingInventories: 'إبلاغ قائمة جرد تبحث هنا؛ والإصدار القادم يأخذ بما تُدرجه:',
	missingFile:
		'أو إرسال عنوان صفحة عامة والتواريخ والمنظمات إلى من ينشر هذه النسخة من الأطلس: فكل صف من جداول بياناته سجل واحد مع مصدره.',
	profileFoot: ({ date, version }) =>
		`ما تعرفه قوائم الجرد المحمَّلة، تاريخ القراءة ${date}، الإصدار ${version}. غياب السجل ليس دليلاً على غياب العمل. وكل بلد مذكور يُحسب مرة واحدة. وتسمية مكان هنا لا تدل على شيء بشأن وضعه القانوني.`,

	doublesAmong: ({ count, of }) =>
		plural(count, {
			one: `من أصل ${number(of)}، قد تكون واحدة هي نفسها مبادرة أخرى منها؛ وتُحسب منفصلةً إلى أن يقارن أحد بينهما.`,
			two: `من أصل ${number(of)}، قد تكون اثنتان هما نفسهما مبادرتين أخريين منها؛ وتُحسبان منفصلتين إلى أن يقارن أحد بينها.`,
			other: `من أصل ${number(of)}، قد تكون # هي نفسها مبادرات أخرى منها؛ وتُحسب منفصلةً إلى أن يقارن أحد بينها.`
		}),
	doublesReview: 'مراجعة التكرارات المشتبه فيها',

	actorUnknown: ({ id }) => `لا توجد هنا جهة معرِّفها «${id}»`,
	actorUnknownText: 'ربما دُمجت مع جهة أخرى في إصدار لاحق.',
	actorToList: 'جميع الجهات',
	actorAnswer: ({ name, roles }) => `${name}: ${roles}`,
	actorFunds: ({ count }) => `تمول ${ofInitiatives(count)}`,
	actorRuns: ({ count }) => `تنفذ ${number(count)}`,
	actorRunsFirst: ({ count }) => `تنفذ ${ofInitiatives(count)}`,
	actorJoins: ({ count }) => `شريكة في ${number(count)}`,
	actorJoinsFirst: ({ count }) => `شريكة في ${ofInitiatives(count)}`,
	actorPlaces: ({ count }) => `؛ البلدان المذكورة: ${number(count)}`,
	actorNoRole: 'لا تذكرها أي مبادرة مسجَّلة',
	actorListAnswer: ({ actors, funders, implementers }) =>
		`الجهات المذكورة: ${actorsOf(actors)}، منها ${number(funders)} ممولة و${number(implementers)} منفذة`,
	actorListLabel: 'الجهات',
	actorListOrder: 'الترتيب',
	actorListAz: 'أبجدي',
	actorListMost: 'الأكثر سجلات',
	actorListName: 'الجهة',
	actorListFunds: 'تمول',
	actorListRuns: 'تنفذ',
	actorListJoins: 'شريكة',
	actorListNote: 'الرقم هو عدد المبادرات في ظل التصفية. وقد يكون للجهة عدة أدوار.',
	actorRole: 'الأدوار',
	actorRoleFunder: 'ممولة',
	actorRoleImplementer: 'منفذة',
	actorRolePartner: 'شريكة',
	actorSeat: 'المقر',
	actorKindLabel: 'النوع',
	actorSite: 'موقعها',
	actorAliases: 'تُكتب أيضاً',
	actorAliasesNone: 'بطريقة واحدة فقط',
	actorReach: 'أين',
	actorReachAside: ({ places }) => `البلدان المذكورة: ${countries(places)}`,
	actorReachNone: 'لا سجل يذكر في أي بلد.',
	actorReachLane: ({ count }) =>
		plural(count, {
			one: 'مبادرة واحدة لا تذكر أي بلد.',
			two: 'مبادرتان لا تذكران أي بلد.',
			few: '# مبادرات لا تذكر أي بلد.',
			other: '# مبادرة لا تذكر أي بلد.'
		}),
	actorTopics: 'المواضيع',
	actorPartners: 'تُذكر مع',
	actorPartnersAside: 'المبادرات المشتركة',
	actorPartnersNone: 'لا سجل يذكرها مع أي جهة أخرى.',
	actorTime: 'عبر الزمن',
	actorTimeAside: 'عدد المبادرات في السنة، بتواريخ مذكورة أو مفترضة',
	actorTimeYear: ({ year, count }) => `${year}: ${initiatives(count)}`,
	actorTimeUndated: ({ count }) => `بلا تاريخ: ${number(count)}.`,
	actorTimeNone: 'لا سجل له تاريخ.',
	actorLinks: 'التعاون المعلن',

	initiativeUnknown: ({ id }) => `لا توجد هنا مبادرة معرِّفها «${id}»`,
	initiativeUnknownText: 'ربما دُمجت مع مبادرة أخرى في إصدار لاحق.',
	initiativeToSearch: 'بحث',
	initiativeAnswer: ({ title, listings, status }) => `${title}: ${listingsOf(listings)}، ${status}`,
	initiativeStatus: 'الحالة',
	initiativeDates: 'التواريخ',
	initiativeFromTo: ({ start, end }) => `البداية ${start}، النهاية ${end}`,
	initiativeBasis: {
		dates: 'من تواريخها',
		assumed: ({ months, date }) => `النهاية مفترضة بعد ${ofMonths(months)} من البداية: ${date}`,
		collected: 'كما جُمعت: لا تاريخ يقول غير ذلك',
		none: 'لا تاريخ ولا حالة في السجلات'
	},
	initiativeLapsed: 'تُعد منتهية',
	initiativeGoesOn: 'تُعد جارية بعد',
	initiativeAreas: 'المناطق',
	initiativeGlobal: 'عالمية',
	initiativeCountries: 'البلدان',
	initiativeCountriesNone: 'لا بلد مذكوراً',
	initiativeActivities: 'الأنشطة',
	initiativeUsers: 'الفئات المستهدفة',
	initiativeFunders: 'الجهات الممولة',
	initiativeImplementers: 'الجهات المنفذة',
	initiativePartners: 'الشركاء',
	initiativeListings: ({ count }) =>
		plural(count, {
			one: 'إدراجها',
			two: 'إدراجاها جنباً إلى جنب',
			few: 'إدراجاتها (#) جنباً إلى جنب',
			other: 'إدراجاتها (#) جنباً إلى جنب'
		}),
	initiativeAgree: ({ agree, differ, silent }) =>
		`تتفق في ${plural(agree, { one: 'حقل واحد', two: 'حقلين', few: '# حقول', many: '# حقلاً', other: '# حقل' })}، وتختلف في ${number(differ)}؛ وفي ${number(silent)} لا يذكر شيئاً سوى بعضها.`,
	initiativeBudget: ({ amount, upTo, note }) =>
		`${upTo ? `${amount} إلى ${upTo}` : amount}${note ? ` (${note})` : ''}`,
	initiativeTable: ({ title }) => `إدراجات ${title}`,
	initiativeMark: { same: 'متفقة', differ: 'مختلفة', part: 'لا تذكره كلها' },
	initiativeField: {
		title: 'العنوان',
		start: 'البداية',
		end: 'النهاية',
		status: 'الحالة كما جُمعت',
		countries: 'البلدان',
		areas: 'المناطق، بعباراتها',
		topics: 'المواضيع، لدينا',
		words: 'المواضيع، بعباراتها',
		funders: 'الجهات الممولة، كما كُتبت',
		implementers: 'الجهات المنفذة، كما كُتبت',
		partners: 'الشركاء، كما كُتبوا',
		budget: 'الميزانية',
		languages: 'اللغات'
	},
	initiativeSummary: 'الملخص، بعباراتنا',
	initiativeRead: 'قُرئ في',
	initiativeSame: 'لماذا تُعد المبادرة نفسها',
	initiativeNotes: 'تصويبات',
	initiativeFull: 'الحقول المملوءة',
	initiativeFilled: ({ filled, total }) => `${number(filled)} من ${number(total)} بُحث عنها`,
	initiativeTogether: 'كل الإدراجات معاً',
	initiativeSilent: ({ fields }) => `لا إدراج يذكر: ${fields}.`,
	initiativeTexts: 'تعذرت قراءة نصوص الإدراجات.',
	statedStatus: { planned: 'مخططة', ongoing: 'مستمرة', completed: 'مكتملة' },
	languageName: ({ code }) =>
		new Intl.DisplayNames('ar', { type: 'language', fallback: 'code' }).of(code) ?? code,

	actorHow: {
		'data-sharing': 'تتشارك البيانات مع',
		'joint-maintenance': 'تُدار بالاشتراك مع',
		'content-contribution': 'تتبادل المحتوى مع',
		'links-to': 'تضع رابطاً إلى',
		consultation: 'تتشاور مع',
		methodology: 'تتشارك منهجاً مع',
		unspecified: 'تُذكر مع'
	},
	actorHowFrom: {
		'data-sharing': 'تتشارك البيانات مع',
		'joint-maintenance': 'تُدار بالاشتراك مع',
		'content-contribution': 'تتبادل المحتوى مع',
		'links-to': 'يرد رابط إليها لدى',
		consultation: 'تستشيرها',
		methodology: 'تتشارك منهجاً مع',
		unspecified: 'تُذكر مع'
	},
	siteKind: {
		inventory: 'قائمة جرد',
		'own-site': 'موقع الجهة',
		government: 'حكومة',
		press: 'صحافة',
		repost: 'إعادة نشر'
	}
};
