import type { Texts } from '../en';
import { boundaries } from './boundaries';
import { initiatives, otherSites, rows, steps } from './counted';

const ids = 'المعرِّفات';
const names = 'أسماؤها.';
const precise = 'بدقة المصدر: سنة أو شهر أو يوم.';
const howPrecise = 'مقدار ما يذكره المصدر: سنة أو شهر أو يوم.';
const asWritten = 'كما يكتبها الموقع.';

/** Taking something away: pictures, slides, data. */
export const take: Texts['take'] = {
	takeTitle: 'تصدير',
	takePicture: 'صورة',
	takePictureAbout:
		'مع العنوان ومفتاح الألوان وعوامل التصفية وطريقة العد والمصادر والرابط والرمز. ويبقى النص نصاً في SVG.',
	takeSlides: 'شرائح',
	takePrint: 'طباعة',
	takePrintAbout: 'A4، بألوان فاتحة، مع كتابة الروابط كاملة. وبصيغة PDF من خيارات الطابعة.',
	takeTheme: 'الألوان',
	takeThemes: { light: 'فاتحة', dark: 'داكنة' },
	takeShape: 'الأبعاد',
	takeShapes: { screen: 'بالارتفاع اللازم', slide: 'شريحة، 16:9' },
	takePictures: {
		svg: 'SVG',
		png: 'PNG',
		png2: 'PNG، بدقة مضاعفة',
		png4k: 'PNG، 4K'
	},
	takeCopy: 'نسخ بصيغة PNG',
	takeClose: 'إغلاق',
	takeCancel: 'إلغاء',
	takeWorking: 'جارٍ الإعداد',
	takeInFront: 'يُرجى إبقاء علامة التبويب هذه ظاهرة: يتوقف الرسم ما دامت مخفية.',
	takeSaved: ({ name }) => `حُفظ: ${name}`,
	takeCopied: 'نُسخت الصورة.',
	takeCancelled: 'أُلغي. ولم يُحفظ شيء.',
	takeFailed: 'تعذر الإعداد. يُرجى إعادة المحاولة، أو اختيار شكل آخر.',
	takeTooSlow: 'تعذر إكمال الصفحة. يُرجى إعادة المحاولة، أو طباعتها.',
	takeOtherRelease:
		'وصلت في الأثناء بيانات أحدث. يُرجى إعادة تحميل الصفحة لعرضها، ثم التصدير من جديد.',
	takeTooTall: 'الصورة أطول من أن تتسع بهذا الحجم. يُرجى اختيار PNG أصغر، أو SVG.',
	takeCopyRefused: 'لم يسمح المتصفح بنسخ الصورة. يُرجى حفظ ملف PNG بدلاً من ذلك.',
	takeFilterPart: ({ facet, values }) => `${facet}: ${values}`,
	takeFilter: ({ parts, shown }) =>
		parts.length ? `التصفية: ${parts.join('؛ ')}. ${shown}.` : `بلا تصفية. ${shown}.`,
	takeCounting: {
		whole: 'تُحسب المبادرة مرة واحدة لكل قيمة تذكرها.',
		fractional: 'تُحسب المبادرة بحصص متساوية للقيم التي تذكرها.'
	},
	takeScope: {
		recipients: 'لا يُعد الصمت فجوة إلا لدى متلقي المعونة (قائمة لجنة المساعدة الإنمائية).',
		all: 'يُعد الصمت فجوة في جميع البلدان والأقاليم.'
	},
	takeSources: ({ names: sources, others, date }) =>
		`المصادر: ${sources.join('، ')}${others ? `، و${otherSites(others)}` : ''}، تاريخ القراءة ${date}.`,
	takeBlank: 'الفراغ لا يثبت أن شيئاً لم يُنجز.',
	takeBoundary: boundaries.boundaryShort,
	takeRelease: ({ version }) => `الإصدار ${version}`,
	takeCode: 'رمز QR للرابط',
	takeDescription: ({ filter, counting }) => `${filter} ${counting}`,

	takeSlidesAbout:
		'PPTX، 16:9، مع جداول ورسوم قابلة للتحرير حيثما وُجدت في الصفحة، وملاحظات للمتحدث.',
	takeSlidesView: 'هذه الصفحة في شريحة',
	takeSlidesStory: ({ title }) => `القصة «${title}»`,
	takeSlidesSteps: ({ count }) => steps(count),
	takeSlidesNoPicture: 'تعذر رسم هذه الخطوة. وهي هنا:',
	takeSlidesLack: ({ count }) =>
		`خطوات تعذر رسمها، وفي شرائحها روابط بدلاً من الصور: ${steps(count)}`,
	takeSlidesMore: ({ count }) => `… وفي الأطلس صفوف أخرى: ${rows(count)}`,
	takeSlideYears: 'المبادرات النشطة في كل سنة، بتواريخ مذكورة أو مفترضة',
	takeSlideYear: 'السنة',
	takeSlideInitiatives: 'المبادرات',
	takeSlideEndStated: 'النهاية مذكورة',
	takeSlideEndAssumed: 'النهاية مفترضة، أو مستمرة كما جُمعت',
	takeSlidePicked: 'البلدان المختارة',
	takeSlideOthers: 'بلدان أخرى',
	takeSlidePeriod: 'في الوقت نفسه',
	takeSlideNone: ({ label, state }) => `${label} (${state})`,
	takeSlideState: 'الحالة',
	takeSlideValue: 'القيمة المعروضة',
	takeSlideKeyCount: ({ text, count }) => `${text}: ${count}`,
	takeSlidesPart: 'الجزء الأول من الصفحة؛ والباقي في الأطلس.',
	takeSlidesMethod: 'المصادر والمنهجية',
	takeSlidesStates: 'حيث لا شيء مسجَّلاً',
	takeSlidesMaps: 'الخرائط',

	takeDataTitle: 'بيانات',
	takeDataScope: 'أي السجلات',
	takeDataShown: ({ count }) => `ما تختاره عوامل التصفية لهذه الصفحة: ${initiatives(count)}`,
	takeDataSelected: ({ count }) => `المحدد: ${initiatives(count)}`,
	takeDataAll: ({ count }) => `الكل: ${initiatives(count)}`,
	takeDataXlsx: 'مصنف (XLSX)',
	takeDataXlsxHint: 'السجلات، وروابط كل الإدراجات، وجدول المطابقات، والرسم، ومعنى ذلك كله',
	takeDataCsv: {
		records: 'السجلات (CSV)',
		links: 'الروابط (CSV)',
		crosswalk: 'جدول المطابقات (CSV)'
	},
	takeDataEmpty: 'لا سجل للتصدير.',
	takeDataSheet: {
		records: 'السجلات',
		links: 'الروابط',
		crosswalk: 'جدول المطابقات',
		figure: 'الرسم',
		readme: 'اقرأ أولاً'
	},
	takeDataReadme: {
		title: 'ما هذا الملف',
		filter: 'السجلات في هذا الملف',
		counting: 'كيف يَعُد الأطلس',
		release: 'الإصدار',
		made: 'تاريخ الإعداد',
		link: 'رابط الصفحة',
		sources: 'المصادر',
		licence: 'الترخيص',
		columns: 'الأعمدة',
		sheet: 'الورقة',
		head: 'الرأس',
		code: 'الرمز في ملفات CSV',
		about: 'ما يقوله'
	},
	takeDataReadmeScope: {
		shown: 'ما تختاره عوامل التصفية لهذه الصفحة، بما في ذلك ما تستبعده إعدادات الصفحة من الرسم.',
		selected: 'ما حُدد في الصفحة.',
		all: 'كل سجلات الإصدار.'
	},
	takeDataReadmeEmpty:
		'الخلية الفارغة تعني أن لا إدراج يذكر ذلك، ولا تعني أبداً أنه غير موجود. والقيم المتعددة في خلية تفصل بينها العلامة « | ».',
	takeDataColumns: {
		initiative_id: {
			head: 'معرِّف المبادرة',
			about: 'معرِّف المبادرة في الأطلس. ويبقى هو نفسه من إصدار إلى إصدار.'
		},
		title: { head: 'العنوان', about: 'عنوان المبادرة، بلغتها.' },
		title_language: {
			head: 'لغة العنوان',
			about: 'BCP 47، بقدر ما تدل عليه كلمات العنوان.'
		},
		topic_ids: { head: `${ids}: المواضيع`, about: 'معرِّفات المواضيع.' },
		topics: { head: 'المواضيع', about: names },
		activity_ids: { head: `${ids}: الأنشطة`, about: 'معرِّفات أنواع الأنشطة.' },
		activities: { head: 'الأنشطة', about: names },
		user_ids: { head: `${ids}: الفئات المستهدفة`, about: 'معرِّفات الفئات التي يوجَّه إليها العمل.' },
		users: { head: 'الفئات المستهدفة', about: names },
		country_iso3: {
			head: 'البلدان، رمز ISO',
			about: 'البلدان المذكورة، برمز ISO 3166-1 alpha-3؛ ورمز كوسوفو XKX.'
		},
		countries: { head: 'البلدان', about: names },
		area_ids: { head: `${ids}: المناطق`, about: 'معرِّفات المناطق المذكورة بدلاً من البلدان.' },
		areas: { head: 'المناطق', about: names },
		is_global: { head: 'عالمية', about: 'هل يقول إدراج إن العمل عالمي.' },
		funder_ids: { head: `${ids}: الجهات الممولة`, about: 'معرِّفات الهيئات التي تمول.' },
		funders: { head: 'الجهات الممولة', about: names },
		implementer_ids: {
			head: `${ids}: الجهات المنفذة`,
			about: 'معرِّفات الهيئات التي تنفذ العمل.'
		},
		implementers: { head: 'الجهات المنفذة', about: names },
		partner_ids: { head: `${ids}: الشركاء`, about: 'معرِّفات الهيئات الأخرى المذكورة.' },
		partners: { head: 'الشركاء', about: names },
		start_stated: { head: 'البداية كما ذُكرت', about: precise },
		start_earliest: {
			head: 'أبكر بداية',
			about: 'أول يوم يمكن أن تعنيه البداية المذكورة.'
		},
		start_precision: { head: 'دقة البداية', about: howPrecise },
		end_stated: { head: 'النهاية كما ذُكرت', about: precise },
		end_latest: { head: 'آخر نهاية', about: 'آخر يوم يمكن أن تعنيه النهاية المذكورة.' },
		end_precision: { head: 'دقة النهاية', about: howPrecise },
		end_assumed: {
			head: 'النهاية المفترضة',
			about: 'حيث لا تُذكر سوى البداية: النهاية التي يفترضها الأطلس. ولا يذكرها أي مصدر.'
		},
		status_id: {
			head: 'معرِّف الحالة',
			about:
				'حالة المبادرة في يوم التصدير، بحسب تواريخها: planned أو running أو no-end أو ended أو undated.'
		},
		status: { head: 'الحالة', about: 'الشيء نفسه بالكلمات.' },
		status_basis: {
			head: 'أساس الحالة',
			about: 'dates: تواريخ مذكورة؛ assumed: نهاية مفترضة؛ collected: كما وضعها من جمعها.'
		},
		states_budget: {
			head: 'الميزانية مذكورة',
			about: 'هل يذكر إدراج ميزانية. والمبالغ واردة في الروابط.'
		},
		site_ids: { head: `${ids}: المواقع`, about: 'معرِّفات المواقع التي تُدرجها.' },
		sites: { head: 'المواقع', about: names },
		listing_count: { head: 'الإدراجات', about: 'عدد صفحات هذه المواقع التي تُدرجها.' },
		listing_urls: {
			head: 'عناوين الصفحات',
			about: 'عناوين هذه الصفحات. وتُستبعد الصفحة التي قد تُلحق ضرراً، أو التي لم تُقرأ إلا في نسخة.'
		},
		atlas_link: { head: 'في الأطلس', about: 'رابط المبادرة في الأطلس.' },
		initiative_title: { head: 'العنوان', about: 'عنوان المبادرة في الأطلس.' },
		listing_id: { head: 'معرِّف الإدراج', about: 'معرِّف هذا الإدراج في الأطلس.' },
		listing_title: { head: 'العنوان في الصفحة', about: 'العنوان كما هو في الصفحة.' },
		site_id: { head: 'معرِّف الموقع', about: 'معرِّف الموقع.' },
		site: { head: 'الموقع', about: 'اسمه.' },
		site_kind: {
			head: 'نوع الموقع',
			about: 'inventory أو own-site أو government أو press أو repost.'
		},
		inventory_id: {
			head: 'معرِّف قائمة الجرد',
			about: 'معرِّف قائمة الجرد التي هي الموقع، إن كان قائمة جرد.'
		},
		inventory: { head: 'قائمة الجرد', about: 'اسمها.' },
		url: { head: 'عنوان الصفحة', about: 'عنوان الصفحة على الشبكة.' },
		url_note: {
			head: 'بشأن عنوان الصفحة',
			about: 'unsafe: قد تُلحق الصفحة ضرراً، لذلك استُبعد عنوانها؛ copy: قُرئت في نسخة.'
		},
		retrieved: { head: 'تاريخ القراءة', about: 'اليوم الذي قُرئ فيه الموقع.' },
		topic_words: {
			head: 'المواضيع، بعباراته',
			about: 'ما يسمي به الموقع نفسه المواضيع.'
		},
		area_words: {
			head: 'الأماكن، بعباراته',
			about: 'ما يسمي به الموقع نفسه المناطق والأماكن.'
		},
		funder_words: { head: 'الجهات الممولة، بعباراته', about: asWritten },
		implementer_words: { head: 'الجهات المنفذة، بعباراته', about: asWritten },
		partner_words: { head: 'الشركاء، بعباراته', about: asWritten },
		status_stated: {
			head: 'الحالة كما جُمعت',
			about: 'planned أو ongoing أو completed.'
		},
		languages: { head: 'اللغات', about: 'اللغات التي تذكرها الصفحة، ISO 639.' },
		budget_amount: {
			head: 'الميزانية',
			about: 'المبلغ كما ذُكر. ولا يجوز جمع مبالغ عدة إدراجات.'
		},
		budget_upper: {
			head: 'الميزانية، الحد الأعلى',
			about: 'الحد الأعلى، حيث يُذكر نطاق للمبلغ.'
		},
		budget_currency: { head: 'العملة', about: 'ISO 4217.' },
		budget_note: { head: 'بشأن الميزانية', about: 'ما يضيفه المصدر.' },
		same_because: {
			head: 'سبب عدّها نفسها',
			about: 'لماذا يُعد هذا الإدراج للمبادرة نفسها التي للإدراجات الأخرى.'
		},
		notes: { head: 'تصويبات', about: 'ما جرى تصويبه في السجل.' },
		taxonomy_id: { head: 'معرِّف التصنيف', about: 'معرِّف التصنيف.' },
		taxonomy: { head: 'التصنيف', about: 'صاحب المصطلحات.' },
		taxonomy_owner: { head: 'المالك', about: 'من يدير التصنيف.' },
		taxonomy_version: { head: 'النسخة', about: 'نسخة التصنيف أو سنته.' },
		label_code: { head: 'رمز التسمية', about: 'كما هو في التصنيف.' },
		label: { head: 'التسمية', about: 'الكلمة أو العبارة.' },
		skos_relation: {
			head: 'العلاقة',
			about:
				'تُقرأ من التسمية إلى الموضوع: skos:exactMatch وcloseMatch وnarrowMatch (الموضوع أضيق) وbroadMatch (الموضوع أوسع).'
		},
		topic_id: {
			head: 'معرِّف الموضوع',
			about: 'موضوع الأطلس؛ والخلية فارغة حيث لا مقابل.'
		},
		topic: { head: 'الموضوع', about: 'اسمه.' },
		is_judged: { head: 'صدر حكم', about: 'هل حكم أحد على التسمية.' },
		note: { head: 'ملاحظة', about: 'ما لوحظ.' },
		sources: { head: 'المصادر', about: 'حيث قُرئ التصنيف.' }
	}
};
