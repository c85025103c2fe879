import type { Texts } from '../en';
import { boundaries } from './boundaries';
import {
	inventoriesOf,
	listings as listingsOf,
	ofInventories,
	ofLabels,
	ofTopics,
	otherSites,
	years as yearsOf
} from './counted';
import { listOf } from './lists';
import { number } from './number';
import { plural } from './plural';

const few = (count: number) => ['لا شيء', 'واحدة', 'اثنتان', 'ثلاث'][count] ?? number(count);
const quoted = (label: string) => `«${label}»`;
const loadedFrom = (count: number) =>
	plural(count, {
		one: 'مبادرة واحدة محمَّلة منها',
		two: 'مبادرتين محمَّلتين منها',
		few: '# مبادرات محمَّلة منها',
		other: '# مبادرة محمَّلة منها'
	});
const loadedWords = (loaded: number) =>
	loaded === 0 ? 'ولا سجلات محمَّلة من أي منها' : `والقوائم التي حُمِّلت سجلات منها: ${number(loaded)}`;

const access = {
	open: 'مفتوحة',
	registration: 'بتسجيل الدخول',
	closed: 'مغلقة',
	unknown: 'غير معروف'
};

/** The register of inventories and the page of each. */
export const inventories: Texts['inventories'] = {
	registerAnswer: ({ total, most, topic, least, rare, loaded }) => {
		const rarest =
			rare.length > 1
				? plural(rare.length, {
						two: 'كل من موضوعين',
						few: 'كل من # مواضيع',
						many: 'كل من # موضوعاً',
						other: 'كل من # موضوع'
					})
				: quoted(rare[0] ?? '');
		const gap = least === null ? '' : `، ⟦و${few(least)} في ${rarest}⟧`;
		return `تبحث ${number(most)} من ${ofInventories(total)} في ${quoted(topic)}${gap}؛ ${loadedWords(loaded)}`;
	},
	registerAnswerPlain: ({ total, loaded }) =>
		`الموصوف ${inventoriesOf(total)}؛ ${loadedWords(loaded)}`,
	registerAnswerOne: ({ name, topics, total, listings }) =>
		`${name}: ${topics ? `تبحث في ${number(topics)} من ${ofTopics(total)}` : 'لا تذكر المواضيع التي تبحث فيها'}؛ ${
			listings ? `والمحمَّل منها ${listingsOf(listings)}` : 'ولم يُحمَّل أي من سجلاتها'
		}`,
	registerUnknown: ({ id }) => `لا توجد هنا قائمة جرد معرِّفها «${id}»`,
	registerUnknownText:
		'يصف الفهرس كل ما عُثر عليه من خرائط حصر وبوابات ومستودعات. وربما تغير عنوانها في إصدار لاحق.',
	registerToList: 'جميع قوائم الجرد',
	registerReading: 'جارٍ قراءة الفهرس',
	registerFailed: 'تعذرت قراءة الفهرس',
	registerFailedText: 'الصفحات الأخرى لا تزال تعمل. يُرجى إعادة تحميل الصفحة للمحاولة ثانيةً.',
	registerRelease: ({ version }) => `العد من الإصدار ${version}`,

	registerKind: {
		projects: 'مشاريع',
		policies: 'سياسات',
		assessments: 'تقييمات',
		directory: 'أدلة',
		tools: 'أدوات',
		'portal-of-portals': 'بوابات للبوابات',
		legislation: 'تشريعات',
		training: 'تدريب'
	},
	registerAccess: access,
	registerCadence: {
		continuous: 'توصف بأنها مستمرة',
		periodic: 'في طبعات',
		annual: 'سنوية',
		irregular: 'غير منتظمة',
		static: 'نُشرت مرة واحدة',
		discontinued: 'متوقفة',
		unknown: 'غير مذكور'
	},
	registerLanguage: ({ code }) =>
		new Intl.DisplayNames('ar', { type: 'language' }).of(code) ?? code,
	registerLanguageHead: { ar: 'ar', en: 'en', es: 'es', fr: 'fr', ru: 'ru', zh: 'zh' },

	registerSubtitle: ({ shown, total }) =>
		shown === total
			? `${inventoriesOf(total)}، حسب ما تضمه وأين تبحث.`
			: `${number(shown)} من ${ofInventories(total)}.`,
	registerSubtitleHint: 'يمكن اختيار أربع على الأكثر للمقارنة.',
	registerSubtitleShort: ({ shown, total }) =>
		shown === total ? inventoriesOf(total) : `${number(shown)} من ${ofInventories(total)}`,
	registerTableName: 'قوائم جرد بناء القدرات السيبرانية الدولي',
	registerFind: 'الاسم أو المضيف أو المحتوى',
	registerFilterKind: 'تضم',
	registerFilterAccess: 'النفاذ',
	registerFilterTopic: 'تبحث في',
	registerAny: 'الكل',
	registerOption: ({ label, count }) => `${label} (${number(count)})`,
	registerGrouping: 'التجميع',
	registerGrouped: 'حسب النوع',
	registerUngrouped: 'قائمة واحدة',
	registerGridLabel: 'من يبحث أين',
	registerGrid: { topics: 'المواضيع', regions: 'المناطق', users: 'الفئات المستهدفة' },
	registerForm: 'العرض',
	registerChart: 'رسم',
	registerTable: 'جدول',
	registerNone: 'لا قائمة جرد مطابقة',
	registerNoneText: 'لا شيء في الفهرس يجمع بين هذا النص والنوع والنفاذ والموضوع.',
	registerClear: 'عرض جميع قوائم الجرد',

	registerColumn: {
		name: 'قائمة الجرد',
		host: 'المضيف',
		kind: 'تضم',
		update: 'آخر تحديث',
		languages: 'اللغات',
		access: 'مفتوحة',
		machine: 'مقروءة آلياً',
		loaded: 'المحمَّل',
		licence: 'الترخيص',
		looks: 'تبحث في'
	},
	registerSortBy: ({ column }) => `الترتيب حسب: ${column}`,
	registerSort: 'الترتيب',
	registerSortLabel: {
		name: 'أبجدي',
		update: 'الأحدث أولاً',
		languages: 'الأكثر لغات',
		access: 'الأكثر انفتاحاً',
		loaded: 'الأكثر تحميلاً',
		looks: 'الأكثر مواضيع'
	},
	registerNotLoaded: 'غير محمَّلة',
	registerLoaded: ({ count, completeness }) => `${number(count)}، ${completeness}`,
	registerLoadedShort: { full: 'كاملة', partial: 'جزء', sample: 'عيّنة' },
	registerColumnCount: ({ label, count }) => `${label}: القوائم التي تبحث: ${inventoriesOf(count)}`,
	registerColumnNames: ({ label, count }) =>
		`${label}: القوائم التي تذكره: ${inventoriesOf(count)}`,
	registerKeepLooking: ({ label }) => `عرض ما يبحث في «${label}» فقط`,
	registerMark: {
		yes: 'نعم',
		part: 'جزئياً',
		world: 'عالمياً',
		no: 'لا',
		unstated: 'غير مذكور'
	},

	registerUpdateWords: {
		continuous: 'توصف بأنها مستمرة',
		unknown: 'غير معروف',
		unbuilt: 'لم تُنشأ بعد',
		closed: 'مغلقة'
	},
	registerUpdateBoth: ({ date }) => `${date}، وتوصف بأنها مستمرة`,
	registerUpdateLaunched: ({ words, date }) => `${words}؛ أُطلقت في ${date}`,

	registerStrip: {
		update: 'آخر تحديث',
		languages: 'اللغات',
		access: 'النفاذ',
		loaded: 'السجلات المحمَّلة هنا'
	},
	registerBand: ({ band, count, since }) => {
		const words: Record<string, string> = {
			continuous: 'توصف بأنها مستمرة',
			recent: `منذ ${since}`,
			older: 'أقدم',
			unknown: 'غير معروف',
			closed: 'مغلقة',
			unbuilt: 'لم تُنشأ',
			english: 'بالإنكليزية فقط',
			several: 'بعدة لغات',
			other: 'بلغة أخرى واحدة',
			open: access.open,
			registration: access.registration,
			full: 'بالكامل',
			partial: 'جزئياً',
			sample: 'بعيّنات',
			none: 'غير محمَّلة'
		};
		return `${number(count)} ${words[band] ?? band}`;
	},

	registerKey: {
		dated: 'مؤرخة',
		continuous: 'توصف بأنها مستمرة',
		launched: 'الإطلاق',
		unknown: 'غير معروف',
		open: 'مفتوحة',
		registration: 'بتسجيل الدخول',
		closed: 'مغلقة',
		looks: 'في نطاقها المعلن',
		part: 'جزء من المنطقة',
		world: 'تقول إنها عالمية، ولا تذكر منطقة',
		scarce: 'تبحث واحدة أو لا شيء'
	},
	registerFinding: {
		topics: ({ none, one, total }) =>
			[
				none.length ? `⟦لا تبحث أي قائمة جرد في ${listOf(none.map(quoted))}.⟧` : '',
				one.length
					? `⟦تبحث واحدة من ${ofInventories(total)} في كل مما يلي: ${listOf(one.map(quoted))}.⟧`
					: ''
			]
				.filter(Boolean)
				.join(' '),
		users: ({ none, one, total }) =>
			[
				none.length ? `⟦لا تذكر أي قائمة جرد ضمن فئاتها المستهدفة: ${none.join('؛ ')}.⟧` : '',
				one.length ? `⟦تذكر واحدة من ${ofInventories(total)} كلاً مما يلي: ${one.join('؛ ')}.⟧` : ''
			]
				.filter(Boolean)
				.join(' '),
		regions: ({ none, world, total }) =>
			`تقول ${number(world)} من ${ofInventories(total)} إنها تبحث في العالم كله.${
				none.length ? ` ⟦ولا تذكر أي قائمة جرد ${listOf(none)}.⟧` : ''
			}`
	},
	registerSummary: ({ shown, total, loaded, dated, unknown }) =>
		`المعروض ${number(shown)} من ${ofInventories(total)}. وتذكر ${number(dated)} منها تاريخ آخر تحديث لها؛ وهو غير معروف في ${number(unknown)}. والقوائم التي حُمِّلت إدراجاتها هنا: ${number(loaded)}.`,
	registerNote:
		'المربع هو النطاق الذي تعلنه قائمة الجرد، لا ما تُدرجه. و«غير معروف» يعني أن لا صفحة مما قُرئ تذكره. و«مفتوحة» تُستنتج أحياناً من التمكن من قراءتها. واللغات هي التي عُثر عليها.',

	registerTick: ({ name }) => `مقارنة ${name}`,
	registerTickFull: 'أربع هي أكثر ما يتسع له العرض جنباً إلى جنب. يُرجى إلغاء اختيار واحدة أولاً.',
	registerCompareTitle: ({ count }) =>
		count === 1
			? 'مقارنة'
			: plural(count, {
					two: 'مقارنة بين اثنتين',
					few: 'مقارنة بين #',
					other: 'مقارنة بين #'
				}),
	registerCompareOne: 'يُرجى اختيار قائمة جرد أخرى لمعرفة مواضع الاتفاق والاختلاف بينهما.',
	registerCompareShare: ({ topics }) =>
		topics.length
			? `كلها تبحث في ${ofTopics(topics.length)}: ${topics.join('؛ ')}`
			: 'لا يوجد موضوع تبحث فيه كلها',
	registerCompareClose: 'إغلاق المقارنة',
	registerCompareDrop: ({ name }) => `إخراج ${name} من المقارنة`,
	registerCompareWith: 'مقارنة مع غيرها',
	registerCompareField: {
		kind: 'تضم',
		regions: 'المنطقة',
		users: 'موجهة إلى',
		languages: 'اللغات',
		access: 'النفاذ',
		cadence: 'التحديث',
		last: 'آخر تحديث'
	},
	registerCompareProse: {
		definition: 'الأمن السيبراني كما تراه',
		words: 'مصطلحاتها',
		entries: 'تقول إنها تضم',
		loaded: 'المحمَّل هنا',
		machine: 'مقروءة آلياً',
		licence: 'الترخيص'
	},
	registerAgreement: {
		same: 'متفقة',
		differ: 'مختلفة',
		part: 'لا تذكره كلها',
		silent: 'لا تذكره أي منها'
	},
	registerAgreementSign: { same: '=', differ: '≠', part: '◌', silent: '◌' },
	registerCompareLinks: 'الروابط بينها',
	registerPairNone: 'لا رابط مسجَّلاً.',
	registerPairShared: ({ count }) =>
		count
			? plural(count, {
					one: 'مبادرة محمَّلة واحدة مُدرجة فيهما معاً.',
					two: 'مبادرتان محمَّلتان مُدرجتان فيهما معاً.',
					few: '# مبادرات محمَّلة مُدرجة فيهما معاً.',
					other: '# مبادرة محمَّلة مُدرجة فيهما معاً.'
				})
			: 'لا توجد مبادرة محمَّلة مُدرجة فيهما معاً.',
	registerHow: {
		'data-sharing': 'تتشارك البيانات',
		'joint-maintenance': 'إدارة مشتركة',
		'content-contribution': 'تسهم بمحتوى',
		'links-to': 'روابط',
		consultation: 'تتشاور',
		methodology: 'تتشارك منهجاً',
		unspecified: 'تُذكران معاً'
	},

	registerOutlineTitle: 'وفق مخطط المنتدى',
	registerMoreTitle: 'المضيف والنفاذ والاستعمال',
	registerField: {
		name: 'الاسم',
		url: 'عنوان الصفحة',
		topics: 'المواضيع',
		definition: 'تعريف الأمن السيبراني',
		regions: 'المنطقة الجغرافية المستهدفة',
		users: 'الفئات المستهدفة',
		updated: 'آخر تحديث',
		cadence: 'وتيرة التحديث',
		cooperation: 'التعاون مع مبادرات مماثلة',
		observations: 'ملاحظات بشأن التداخل والفجوات والمصطلحات',
		kind: 'تضم',
		host: 'المضيف',
		seat: 'البلد المضيف',
		launched: 'الإطلاق',
		status: 'الحالة',
		entries: 'تقول إنها تضم',
		countries: 'البلدان المشمولة',
		languages: 'اللغات',
		access: 'النفاذ',
		machine: 'القابلية للقراءة آلياً',
		licence: 'الترخيص',
		funding: 'التمويل',
		loaded: 'المحمَّل هنا'
	},
	registerOurs: 'بمواضيعنا:',
	registerWords: 'بمصطلحاتها:',
	registerAsOf: ({ value, date }) => `${value} (${date})`,
	registerLinks: ({ count }) =>
		plural(count, {
			one: 'مع واحدة أخرى مسجَّلة، أدناه',
			two: 'مع اثنتين أخريين مسجَّلتين، أدناه',
			other: 'مع # أخرى مسجَّلة، أدناه'
		}),
	registerObserved: ({ about }) => `مقروءة: ${about.join('، ')}؛ ومحسوبة؛ وكلتاهما أدناه`,
	registerState: {
		active: 'مستعملة، بحسب ما تبينه الصفحات المقروءة',
		proposed: 'مقترحة ولم تُنشأ',
		closed: 'مغلقة'
	},
	registerLoadedLong: ({ listings, completeness, date }) =>
		`${listingsOf(listings)}، ${completeness}، تاريخ القراءة ${date}`,
	registerLoadedNone: 'لا شيء من سجلاتها',

	registerCoversTitle: 'ما تغطيه',
	registerCoversAside: 'نطاقها المعلن، وما حُمِّل منها: أمران مختلفان',
	registerCoversTopic: 'الموضوع',
	registerCoversRegion: 'المنطقة الفرعية',
	registerCoversStated: 'النطاق المعلن',
	registerCoversListed: 'المبادرات المحمَّلة منها',
	registerCoversAll: 'من كل المواقع',
	registerCoversNotLoaded: 'لم يُحمَّل أي من سجلاتها: لا يمكن عرض سوى نطاقها المعلن.',
	registerCoversBeyond: 'يتجاوز نطاقها المعلن',
	registerCoversSilent: 'في النطاق، ولا شيء محمَّلاً',
	registerCoversNote:
		'تبين العيّنة ما لدى قائمة الجرد، لا ما ينقصها أبداً. والمبادرة ذات الموضوعين أو المنطقتين الفرعيتين تُحسب في الصفين.',
	registerMapLabel: ({ countries, scope }) =>
		`خريطة. النطاق المعلن: ${scope}. ${
			countries === null
				? 'لم يُحمَّل أي من سجلاتها.'
				: `عدد البلدان التي تذكرها مبادراتها المحمَّلة: ${number(countries)}.`
		}`,
	registerMapListed: 'تذكره مبادرات محمَّلة منها، واللون أقوى للأكثر',
	registerMapLooks: 'في نطاقها المعلن',
	registerMapOutside: 'خارج نطاقها المعلن',
	registerMapBoundary: boundaries.boundaryShort,
	registerMapFailed: 'تعذر تحميل الخريطة.',

	registerSharedTitle: 'ما تعرفه وحدها، وما تتشاركه',
	registerSharedNone: 'لم يُحمَّل أي من سجلاتها، فلا يمكن مقارنة شيء.',
	registerSharedEmpty: 'لا يبقى أي سجل منها في ظل التصفية.',
	registerAlone: ({ count, total }) =>
		`${number(count)} من ${loadedFrom(total)} لا يُدرجها أي موقع محمَّل آخر.`,
	registerShares: ({ count, sites }) =>
		count
			? `ومنها ${number(count)} مُدرجة أيضاً في غيرها: ${otherSites(sites)}:`
			: 'ولا شيء منها مُدرج أيضاً في مكان آخر.',
	registerAloneTitle: 'هنا فقط',
	registerSharedRows: 'وفي غيرها أيضاً',
	registerSharedNote:
		'المحمَّل عيّنة. و«لا موقع محمَّل آخر» لا تعني «لا أحد غيره»؛ والإدراجات التي لم يُتبين بعد أنها مبادرة واحدة تُحسب اثنتين.',
	registerOnMap: 'عرض سجلاتها فقط على الخريطة',

	registerWordsTitle: 'مصطلحاتها',
	registerWordsNone: 'لم يُعثر في الصفحات المقروءة على قائمة بمصطلحاتها.',
	registerWordsLabel: 'تسميتها',
	registerWordsMeans: 'موضوعنا، ومدى القرب',
	registerWordsNo: 'لا موضوع لدينا',
	registerWordsUnjudged: 'بلا حكم',
	registerMatch: {
		exactMatch: 'تامة',
		closeMatch: 'قريبة',
		broadMatch: 'أوسع',
		narrowMatch: 'أضيق'
	},
	registerWordsNote:
		'هذا حكمنا. أوسع: موضوعنا أوسع من التسمية. أضيق: موضوعنا لا يغطي سوى جزء منها.',

	registerCooperationTitle: 'التعاون مع مبادرات مماثلة',
	registerCooperationNone: 'غير مذكور في الصفحات المقروءة.',
	registerDirection: { out: 'مذكور عن هذه', in: 'مذكور عن الأخرى' },
	registerCasesTitle: 'الحالات',
	registerCaseSince: ({ since }) => `منذ: ${since}`,
	registerCaseOpen: 'غير معروف:',

	registerObservationsTitle: 'الملاحظات',
	registerComputed: 'محسوبة',
	registerComputedAside: 'من الإصدار المحمَّل، في ظل التصفية',
	registerRead: 'مقروءة',
	registerReadAside: 'لاحظها شخص، بعباراتنا',
	registerReadNone: 'لم يُلاحَظ شيء عدا ما في الحقول أعلاه.',
	registerAbout: {
		overlap: 'التداخل',
		gaps: 'الفجوات',
		terminology: 'المصطلحات',
		freshness: 'الحداثة'
	},
	registerSaysScope: ({ others, kind, name, shared, topics }) =>
		`قوائم الجرد الأخرى التي تضم «${kind}» وتعلن نطاقاً فيه بعض المواضيع نفسها: ${number(others)}؛ وأقربها ${name}، إذ تشترك في ${number(shared)} من ${ofTopics(topics)} في نطاقها.`,
	registerSaysOnly: ({ total, topics }) =>
		`هي وحدها من بين ${ofInventories(total)} تعلن أنها تبحث في: ${topics}.`,
	registerSaysRecords: ({ total, shared, most }) =>
		most
			? `${number(shared)} من ${loadedFrom(total)} مُدرجة أيضاً في غيرها، وأكثرها لدى ${most.name} (${number(most.count)}).`
			: `لا يُعرف أن أياً من ${loadedFrom(total)} مُدرج في غيرها.`,
	registerSaysNoTopics: 'لا صفحة مقروءة تذكر المواضيع التي تبحث فيها.',
	registerSaysLeftOut: ({ count, total, topics }) =>
		`يستبعد نطاقها المعلن ${number(count)} من ${ofTopics(total)}: ${topics}.`,
	registerSaysSilent: ({ topics }) =>
		`في نطاقها المعلن، لكن ليس ضمن السجلات المحمَّلة منها: ${topics}.`,
	registerSaysWords: ({ taxonomy, labels, exact, none }) =>
		`${taxonomy}: من ${ofLabels(labels)}، ${exact ? `${number(exact)} تطابق أحد مواضيعنا مطابقة تامة` : 'لا شيء يطابق أحد مواضيعنا مطابقة تامة'}؛ ${none ? `و${number(none)} بلا مقابل` : 'ولكل منها مقابل'}.`,
	registerSaysFresh: ({ date, years }) =>
		`آخر تحديث تؤرخه هو ${date}، أي قبل قراءة هذه المجموعة بما مدته ${years ? yearsOf(years) : 'أقل من سنة'}.`,

	registerSourcesTitle: 'المصادر',
	registerSourcesAside: ({ count }) => `الصفحات والوثائق المقروءة لهذا الوصف: ${number(count)}`,
	registerSourceDocument: ({ name }) => `وثيقة: ${name}`,
	registerSourceRefs: ({ refs }) => (refs === '1' ? 'قُرئ في المصدر 1' : `قُرئ في المصادر ${refs}`),
	registerSourceNone: 'لا مصدر مسجَّلاً'
};
