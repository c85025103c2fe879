import type { CoreTexts } from '../en';
import { more, initiatives, ofInitiatives, ofPlaces, ofSites, places, sites } from './counted';
import { number } from './number';
import { plural } from './plural';

/** Header, tabs, filter rail and sentence, selection panel, notices. */
export const shell: CoreTexts['shell'] = {
	product: 'أطلس القدرات السيبرانية',
	skipToContent: 'الانتقال إلى المحتوى',
	skipFilters: 'تخطي التصفية',
	searchLabel: 'البحث في البلدان والجهات والمبادرات وقوائم الجرد',
	searchPlaceholder: 'بلد أو جهة أو مبادرة',
	searchKind: {
		country: 'بلد',
		topic: 'موضوع',
		actor: 'جهة',
		initiative: 'مبادرة',
		inventory: 'قائمة جرد'
	},
	searchNone: 'لم يُعثر على شيء. مفتاح Enter يبحث في جميع النصوص.',
	searchAll: ({ query }) => `كل النتائج عن «${query}»`,
	copyLink: 'نسخ الرابط',
	linkCopied: 'نُسخ الرابط',
	linkNotCopied: 'تعذر نسخ الرابط. وهو في شريط العنوان.',
	cardKeep: 'حفظ الاستنتاج',
	cardKept: 'حُفظ الاستنتاج',
	cardKeptLink: 'عرض الكل',
	cardNotKept: 'تعذر حفظ الاستنتاج.',
	cardsTitle: 'الاستنتاجات المحفوظة على هذا الجهاز',
	themeDark: 'داكن',
	themeLight: 'فاتح',
	language: 'اللغة',
	languageFailed: ({ language }) =>
		`تعذر جلب اللغة: ${language}. يُرجى إعادة المحاولة عند توفر اتصال.`,
	menu: 'القائمة',
	viewsLabel: 'الصفحات',
	tabs: {
		'': 'نظرة عامة',
		map: 'الخريطة',
		gaps: 'الفجوات',
		need: 'الاحتياجات',
		shortlist: 'القائمة القصيرة',
		overlaps: 'التداخل',
		network: 'الشبكة',
		timeline: 'الجدول الزمني',
		stories: 'القصص',
		countries: 'البلدان',
		actors: 'الجهات',
		inventories: 'قوائم الجرد',
		terms: 'المصطلحات',
		measures: 'التدابير',
		practice: 'الممارسات',
		data: 'البيانات',
		about: 'عن الأطلس'
	},
	removedTitle: 'أُزيلت بيانات الجرد من هذا الجهاز',
	removedText: 'ما أُعِدّ هنا لا يزال محفوظاً. ولعرض الأطلس ثانيةً، يلزم تحميل بيانات الجرد من جديد.',
	removedAgain: 'تحميلها ثانيةً',
	programWaits: 'توجد نسخة أحدث من الأطلس جاهزة للعمل، وتبدأ عند الطلب.',
	programTakenOver: 'شغّلت نافذة أخرى نسخة أحدث من الأطلس. ولا تزال هذه النافذة تعرض القديمة.',
	programUse: 'بدء التشغيل',
	present: 'عرض تقديمي',
	take: 'تصدير',
	addToStory: 'إضافة إلى قصة',
	storyOpen: 'فتح القصة',
	openFull: 'فتح في الأطلس',
	tabsMore: 'المزيد',
	figureSummary: 'بالكلمات:',
	statusLine: ({ shown, total }) => `${number(shown)} من ${ofInitiatives(total)}`,
	reset: 'إعادة الضبط',
	clearAll: 'مسح كل عوامل التصفية',
	clear: 'مسح',
	filters: 'التصفية',
	filtersShow: 'إظهار التصفية',
	filtersHide: 'إخفاء التصفية',
	filtersOpen: ({ count }) => (count ? `التصفية · ${number(count)}` : 'التصفية'),
	filtersDone: ({ count }) => `عرض ${ofInitiatives(count)}`,
	facet: {
		topic: 'الموضوع',
		country: 'البلد',
		group: 'المكان',
		funder: 'الجهة الممولة',
		implementer: 'الجهة المنفذة',
		inventory: 'الموقع',
		users: 'الفئات المستهدفة',
		activity: 'النشاط',
		status: 'الحالة'
	},
	groupShort: {
		ldc: 'أقل البلدان نمواً',
		lldc: 'نامية غير ساحلية',
		sids: 'جزرية صغيرة نامية'
	},
	facetYears: 'السنوات',
	facetText: 'النص',
	facetScope: 'الأماكن التي يُعد الصمت فيها فجوة',
	facetCount: 'طريقة العد',
	facetChosen: ({ chosen, total }) => `${number(chosen)} من ${number(total)}`,
	facetFind: ({ facet }) => `البحث في: ${facet}`,
	facetFindPlaceholder: 'بحث…',
	facetMore: ({ count }) => more(count),
	facetFewer: 'أقل',
	facetNone: 'لا تطابق',
	facetOption: ({ label, count }) => `${label}: ${initiatives(count)}`,
	yearFrom: 'من سنة',
	yearTo: 'إلى سنة',
	yearsSlider: 'سنوات النشاط',
	yearsOpen: {
		from: ({ year }) => `${year}، بلا حد`,
		to: ({ year }) => `${year}، بلا حد`
	},
	yearsAt: ({ year, count }) =>
		`${year}، ${plural(count, {
			one: 'مبادرة واحدة نشطة',
			two: 'مبادرتان نشطتان',
			few: '# مبادرات نشطة',
			other: '# مبادرة نشطة'
		})}`,
	textContains: 'العنوان أو الجهة أو البلد يتضمن',
	scopeRecipients: 'متلقو المعونة (قائمة لجنة المساعدة الإنمائية)',
	scopeAll: 'جميع البلدان والأقاليم',
	countWhole: 'مرة لكل قيمة مذكورة',
	countFractional: 'بالتقاسم بين القيم المذكورة',
	presets: 'كثيرة الاستعمال',
	presetPacificSids: 'الدول الجزرية الصغيرة في المحيط الهادئ',
	presetAfricaLdc: 'أقل البلدان نمواً في أفريقيا',
	presetCaribbeanSids: 'الدول الجزرية الصغيرة في البحر الكاريبي',
	presetLandlockedAsia: 'البلدان غير الساحلية في آسيا',
	sentence: {
		start: 'المبادرات في',
		anyTopic: 'أي موضوع',
		where: 'في',
		anyRecipient: 'البلدان المتلقية للمعونة',
		anyPlace: 'جميع البلدان',
		funder: 'بتمويل من',
		implementer: 'بتنفيذ من',
		anyone: 'أي جهة',
		years: 'في',
		anyYear: 'أي سنة',
		counted: 'بالعد',
		whole: 'مرة لكل مكان مذكور',
		fractional: 'بحصص متساوية',
		inWords: 'وفق',
		ourWords: 'مواضيعنا',
		more: 'وأيضاً',
		moreNone: 'عوامل أخرى'
	},
	wordsLabel: 'مصطلحات المواضيع',
	wordsFailed: 'تعذر تحميل المصطلحات: تُعرض مواضيعنا نحن.',
	termButton: ({ text }) => `${text}: المقصود بالعبارة`,
	termFailed: 'تعذرت قراءة التعريف.',
	termsRow: 'المقصود بما يلي:',
	notInWords: ({ vocabulary }) => `غير مشمول في ${vocabulary}`,
	groupInSentence: {
		ldc: 'أقل البلدان نمواً',
		lldc: 'البلدان النامية غير الساحلية',
		sids: 'الدول الجزرية الصغيرة'
	},
	sentenceEither: ({ names }) =>
		names.length > 2
			? `${names[0]} أو ${plural(names.length - 1, {
					two: 'اثنين آخرين',
					few: '# غيره',
					other: '# غيره'
				})}`
			: names.join(' أو '),
	sentenceOnly: ({ parts }) => parts.join('، فقط '),
	joinHint: {
		any: 'يكفي أن يتحقق أي من العناصر المختارة.',
		kinds: 'الأماكن من نوع واحد من المجموعات تُجمع؛ والنوع الآخر لا يُبقي إلا المشترك بينهما.'
	},
	chipJoin: { or: 'أو', only: 'فقط' },
	sentenceYears: ({ from, to }) =>
		from !== null && to !== null
			? from === to
				? String(from)
				: `${from}–${to}`
			: from !== null
				? `${from} أو بعدها`
				: `${to} أو قبلها`,
	sentenceExtra: ({ count }) =>
		plural(count, {
			one: 'عامل تصفية آخر',
			two: 'عاملا تصفية آخران',
			few: '# عوامل تصفية أخرى',
			many: '# عامل تصفية آخر',
			other: '# عامل تصفية آخر'
		}),
	chipRemove: ({ label }) => `إزالة ${label}`,
	loading: 'جارٍ تحميل بيانات الجرد',
	loadingBytes: ({ share }) => `جارٍ تحميل بيانات الجرد: ${share}`,
	loadingView: 'جارٍ فتح الصفحة',
	loadFailed: 'تعذر تحميل بيانات الجرد',
	loadFailedText:
		'لا توجد نسخة محفوظة في هذا المتصفح بعد، وتعذرت قراءة الملفات. يُرجى التحقق من الاتصال وإعادة المحاولة.',
	tryAgain: 'إعادة المحاولة',
	dismiss: 'إغلاق',
	notice: {
		'release-unreachable': ({ version }) =>
			`تعذر الوصول إلى أحدث بيانات الجرد. المعروض هو النسخة المحفوظة هنا، الإصدار ${version}.`,
		'release-damaged': ({ version }) =>
			`وصلت بيانات جرد أحدث تالفةً فلم تُستعمل. المعروض هو النسخة المحفوظة هنا، الإصدار ${version}.`,
		'storage-unavailable': () =>
			'لا يحفظ هذا المتصفح بيانات الأطلس. كل شيء يعمل، لكن البيانات ستُحمَّل من جديد في الزيارة القادمة.',
		'storage-full': () =>
			'لا تتوفر مساحة لحفظ بيانات الجرد هنا. كل شيء يعمل، لكنها ستُحمَّل من جديد في الزيارة القادمة.',
		'storage-blocked': () =>
			'توجد نسخة أقدم من الأطلس في علامة تبويب أخرى. يُرجى إغلاقها لحفظ بيانات الجرد الجديدة هنا.',
		'shelf-unreadable': () =>
			'تعذرت قراءة ما هو محفوظ على هذا الجهاز (البطاقات والقصص والقرارات والمصطلحات والقيم الخاصة). يُرجى إعادة تحميل الصفحة للمحاولة ثانيةً.',
		'newer-release': ({ version }) => `بيانات جرد أحدث جاهزة، الإصدار ${version}.`
	},
	noticeUse: 'عرضها',
	noticeRejected: ({ count }) =>
		plural(count, {
			one: 'استُبعد سجل واحد لوجود خطأ فيه.',
			two: 'استُبعد سجلان لوجود أخطاء فيهما.',
			few: 'استُبعدت # سجلات لوجود أخطاء فيها.',
			many: 'استُبعد # سجلاً لوجود أخطاء فيها.',
			other: 'استُبعد # سجل لوجود أخطاء فيها.'
		}),
	noticeRejectedLink: 'عرضها',
	noticeDecided: ({ count }) =>
		plural(count, {
			one: 'تراعي الأرقام قراراً واحداً متخذاً هنا بشأن التكرارات.',
			two: 'تراعي الأرقام قرارين متخذين هنا بشأن التكرارات.',
			few: 'تراعي الأرقام # قرارات متخذة هنا بشأن التكرارات.',
			many: 'تراعي الأرقام # قراراً متخذاً هنا بشأن التكرارات.',
			other: 'تراعي الأرقام # قرار متخذ هنا بشأن التكرارات.'
		}),
	noticeDecidedLink: 'مراجعتها',
	noticeDropped: ({ keys }) => `جزء من الرابط غير معروف هنا وقد أُسقط: ${keys}.`,
	noticeOld: ({ date }) =>
		`قُرئت بيانات الجرد هذه في ${date}، أي قبل أكثر من سنة. والأعمال الأحدث غير واردة فيها.`,
	viewFailed: 'تعذر رسم هذه الصفحة',
	viewFailedText: 'الصفحات الأخرى لا تزال تعمل، ولم يُفقد شيء.',
	notFound: 'لا توجد صفحة كهذه',
	notFoundText: 'قد يكون الرابط قديماً أو مكتوباً خطأً.',
	toOverview: 'إلى النظرة العامة',
	panelBehind: 'ما وراء هذا الرقم',
	panelLatestFirst: 'الأحدث أولاً.',
	panelCell: 'الخلية المحددة',
	panelCellGone: 'هذه الخلية ليست جزءاً من الصورة في ظل التصفية الحالية.',
	panelReached: 'أماكن يذكرها سجل',
	panelNotLoaded: 'موصوفة في الفهرس؛ ولم يُحمَّل أي من سجلاتها.',
	panelCooperates: 'تتعاون مع',
	panelFilterFunder: 'عرض ما تموله فقط',
	panelRoles: ({ roles }) => `${roles}.`,
	cellName: ({ row, column }) => `${row}، ${column}`,
	panelClose: 'إغلاق',
	panelCountryOpen: 'فتح صفحة البلد',
	panelActorOpen: 'فتح صفحة الجهة',
	panelInventoryOpen: 'فتح صفحة قائمة الجرد',
	panelInitiativeOpen: 'فتح صفحة المبادرة',
	panelPrint: 'طباعة',
	panelRecords: 'السجلات',
	panelInitiative: 'مبادرة',
	panelFunders: 'التمويل',
	panelImplementers: 'التنفيذ',
	panelCountries: 'تذكر',
	panelFilterTo: ({ name }) => `عرض ${name} فقط`,
	panelAllTopics: ({ count }) => `جميع المواضيع: ${initiatives(count)}`,
	panelNeighbours: 'الجوار، بالتصفية نفسها',
	panelWhoLooks: 'من يبحث هنا',
	panelWhoLooksNone: 'لا توجد قائمة جرد محمَّلة للمشاريع تشمل هذا في نطاقها.',
	panelSettle: 'تحسم الأمر إذا حُمِّلت بالكامل',
	panelWider: ({ count }) => `العمل الإقليمي الذي يصل إليه: ${number(count)}`,
	panelPlaces: ({ reached, places: all }) => `وُصل إلى ${number(reached)} من ${ofPlaces(all)}`,
	panelNotReached: 'أماكن لا يذكرها أي سجل',
	panelMissing: 'هل ينقص سجل؟',
	panelLoaded: ({ loaded, total }) =>
		total ? `حُمِّل ${number(loaded)} من ${total}` : `حُمِّل ${number(loaded)}، والمجموع غير مذكور`,
	panelNone: 'لا شيء مسجَّل في ظل هذه التصفية.',
	panelSites: ({ count }) => `معروفة من ${ofSites(count)}.`,
	panelRunning: ({ count }) =>
		count === 0
			? 'لا توجد مبادرة مسجَّلة على أنها جارية.'
			: plural(count, {
					one: 'واحدة مسجَّلة على أنها جارية.',
					two: 'اثنتان مسجَّلتان على أنهما جاريتان.',
					few: '# مسجَّلة على أنها جارية.',
					other: '# مسجَّلة على أنها جارية.'
				}),
	panelThin: 'سجلات قليلة: تُقرأ بحذر.',
	panelEnded: 'انتهى كل ما فيها.',
	panelEnding: 'ينتهي آخرها خلال اثني عشر شهراً.',
	panelFunds: ({ count }) => `مذكورة بوصفها جهة ممولة في ${ofInitiatives(count)}`,
	panelRuns: ({ count }) => `مذكورة بوصفها جهة منفذة في ${ofInitiatives(count)}`,
	panelPartners: 'أكثر من تعمل معهم',
	panelWhere: ({ count }) => `الأماكن المذكورة: ${places(count)}`,
	panelTopics: 'المواضيع',
	actorKind: {
		state: 'هيئة حكومية',
		igo: 'منظمة دولية',
		'regional-org': 'منظمة إقليمية',
		ngo: 'مجتمع مدني',
		private: 'شركة',
		academia: 'جامعة أو معهد',
		multistakeholder: 'هيئة متعددة أصحاب المصلحة',
		unknown: 'النوع غير معروف'
	},
	development: {
		ldc: 'من أقل البلدان نمواً',
		lldc: 'بلد نامٍ غير ساحلي',
		sids: 'دولة جزرية صغيرة'
	},
	inventoryKind: {
		projects: 'مشاريع',
		policies: 'سياسات',
		assessments: 'تقييمات',
		directory: 'دليل',
		tools: 'أدوات',
		'portal-of-portals': 'بوابة للبوابات',
		legislation: 'تشريعات',
		training: 'تدريب'
	},
	completeness: {
		full: 'محمَّلة بالكامل',
		partial: 'محمَّلة جزئياً',
		sample: 'عيّنة'
	},
	sourcesLine: ({ sites: count, date }) => `${sites(count)}، تاريخ القراءة ${date}.`,
	sentenceSpace: ' ',
	comma: '، ',
	semicolon: '؛ ',
	named: ({ name, value }) => `${name}: ${value}`,
	bracketed: ({ name, value }) => `${name} (${value})`,
	quoted: ({ text }) => `«${text}»`,
	fullStop: ({ text }) => `${text}.`
};
