import type { Texts } from '../en';
import { listings as listingsOf, months as monthsOf, ofSites } from './counted';
import { number } from './number';
import { plural } from './plural';

/** What is loaded, how good it is, and where it is kept. */
export const data: Texts['data'] = {
	dataAnswer: ({ listings, sites, full }) =>
		`${listingsOf(listings)} من ${ofSites(sites)}؛ ${
			full ? `والمحمَّل بالكامل ${number(full)}` : 'ولا شيء منها محمَّل بالكامل'
		}`,
	dataRelease: 'الإصدار',
	dataVersion: 'الرقم',
	dataRead: 'تاريخ قراءة الصفحات',
	dataHash: 'بصمة المحتوى',
	dataInitiatives: 'المبادرات',
	dataListings: 'الإدراجات',
	dataSitesCount: 'المواقع',
	dataActors: 'الجهات',
	dataAssumed: 'المدة المفترضة حيث لا تُذكر نهاية',
	dataMonths: ({ months }) => monthsOf(months),
	dataKept: 'محفوظ على هذا الجهاز',
	dataKeptYes: 'نعم: تبدأ الزيارة القادمة من هذه النسخة، وبلا شبكة أيضاً.',
	dataKeptNo: 'لا: لا يحفظ هذا المتصفح أي بيانات، وتُحمَّل من جديد في الزيارة القادمة.',
	dataStorage: ({ used }) => `المستعمل في هذا المتصفح: ${used} ميغابايت.`,
	keepingReady: 'جاهز للعمل بلا شبكة: البرنامج وبيانات الجرد محفوظان هنا.',
	keepingProgramOnly: 'البرنامج محفوظ هنا، وبيانات الجرد ليست محفوظة: وهي تحتاج إلى شبكة.',
	keepingComing: 'جارٍ جلب البرنامج كاملاً؛ وبعد ذلك يُفتح بلا شبكة أيضاً.',
	keepingNotReady:
		'البرنامج غير محفوظ هنا: فلا تُفتح هذه الصفحة بلا شبكة. وبعض المتصفحات لا يسمح بذلك إلا في عناوين https.',
	keepingLasts: 'تعهد المتصفح بألا يمسحه عند الحاجة إلى مساحة.',
	keepingMayGo: 'قد يمسحه المتصفح عند الحاجة إلى مساحة.',
	keepingAsk: 'الطلب من المتصفح أن يحفظه',
	keepingInstall: 'تثبيت التطبيق',
	keepingKind: {
		card: ({ count }) =>
			plural(count, {
				one: 'استنتاج واحد',
				two: 'استنتاجان',
				few: '# استنتاجات',
				many: '# استنتاجاً',
				other: '# استنتاج'
			}),
		decision: ({ count }) =>
			plural(count, {
				one: 'قرار واحد بشأن التكرارات',
				two: 'قراران بشأن التكرارات',
				few: '# قرارات بشأن التكرارات',
				many: '# قراراً بشأن التكرارات',
				other: '# قرار بشأن التكرارات'
			}),
		story: ({ count }) =>
			plural(count, { one: 'قصة واحدة', two: 'قصتان', few: '# قصص', other: '# قصة' }),
		indicator: ({ count }) =>
			plural(count, {
				one: 'جدول قيم خاصة واحد',
				two: 'جدولا قيم خاصة',
				few: '# جداول قيم خاصة',
				many: '# جدول قيم خاصة',
				other: '# جدول قيم خاصة'
			}),
		crosswalk: ({ count }) =>
			plural(count, {
				one: 'جدول مطابقات خاص واحد',
				two: 'جدولا مطابقات خاصان',
				few: '# جداول مطابقات خاصة',
				many: '# جدول مطابقات خاصاً',
				other: '# جدول مطابقات خاص'
			})
	},
	keepingMade: ({ made }) => `ما أُعِدّ وحُفظ هنا: ${made}.`,
	keepingMadeNone: 'لم يُعَدّ شيء محفوظ هنا.',
	keepingRemoveInventory: 'إزالة البرنامج وبيانات الجرد',
	keepingRemoveMade: 'إزالة ما أُعِدّ',
	keepingSure: 'هل القرار نهائي؟',
	keepingSureInventory:
		'يُزال البرنامج وبيانات الجرد من هذا الجهاز ويُجلبان ثانيةً في الزيارة القادمة. ويبقى ما أُعِدّ هنا.',
	keepingSureMade:
		'لا يمكن التراجع عن ذلك. ويمكن قبله حفظ الاستنتاجات والقرارات والقصص في ملفات، كل في صفحتها.',
	keepingYes: 'إزالة',
	keepingNo: 'إبقاء',
	keepingMadeGone: 'أُزيل ما أُعِدّ هنا من هذا الجهاز.',
	dataRejected: 'المستبعد لوجود خطأ فيه',
	dataRejectedNone: 'لم يُستبعد أي سجل.',
	dataRejectedFile: 'الملف',
	dataRejectedRecord: 'السجل',
	dataRejectedReason: 'السبب',
	dataRejectedPosition: ({ position }) => `رقم ${number(position)}`,
	dataSites: 'المواقع',
	dataSitesNote:
		'لا يُعد باحثاً سوى قوائم جرد المشاريع. ويحتفظ كل موقع بعباراته وتواريخه. والعمر كما في عدسة جودة السجلات: عدد الأشهر منذ آخر يوم يذكره الإدراج.',
	dataSitesHint: 'الضغط على عمود يرتب حسبه، وعلى عدد إدراجات يعرضها.',
	dataSite: 'الموقع',
	dataKind: 'النوع',
	dataCount: 'الإدراجات',
	dataComplete: 'مدى الاكتمال',
	dataAsOf: 'تاريخ القراءة',
	dataSiteKind: {
		inventory: 'قائمة جرد',
		'own-site': 'موقع المنظمة نفسها',
		government: 'موقع حكومي',
		press: 'صحافة',
		repost: 'نسخة من موقع آخر'
	},
	dataFind: 'البحث عن موقع',
	dataFound: ({ shown, total }) => `${number(shown)} من ${ofSites(total)}`,
	dataNotStated: 'غير مذكور',
	dataFilled: 'الحقول المملوءة',
	dataUnused: 'المواضيع التي لم تُستعمل قط',
	dataUnusedNone: 'لا شيء: استُعملت كل مواضيع نطاقها',
	dataReading: 'جارٍ قراءة الإدراجات…',
	dataSources: 'المصادر والتراخيص',
	dataSource: 'المصدر',
	dataLicence: 'الترخيص أو الشروط',
	dataAccessed: 'تاريخ القراءة'
};
