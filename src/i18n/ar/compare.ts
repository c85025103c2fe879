import type { Texts } from '../en';
import { initiatives, ofPlaces, ofSubregions, ofTopics, places as placesOf } from './counted';
import { number } from './number';
import { plural } from './plural';

const runningWords = (running: number) =>
	running ? `منها ${number(running)} جارية` : 'ولا شيء منها جارٍ';

/** Countries or actors side by side; the pages of one topic and of one region. */
export const compare: Texts['compare'] = {
	compareAsk: 'مقارنة بلدين أو ثلاثة، أو جهتين أو ثلاث، جنباً إلى جنب',
	compareOne: ({ name }) => `${name}: يُرجى اختيار واحد أو اثنين آخرين للمقارنة`,
	compareEach: ({ name, count }) => `${name} ${number(count)}`,
	compareCountries: ({ each, shared, topics }) =>
		`المبادرات: ${each}؛ و${number(shared)} من ${ofTopics(topics)} مسجَّلة فيها كلها`,
	compareActors: ({ each, together }) =>
		`المبادرات: ${each}؛ ${together ? `و${number(together)} تذكرها معاً` : 'ولا شيء يذكرها معاً'}`,
	compareKind: 'ما يُقارَن',
	compareKinds: { countries: 'البلدان', actors: 'الجهات' },
	compareAdd: { countries: 'إضافة بلد', actors: 'إضافة جهة' },
	compareChoose: 'اختيار…',
	compareRemove: ({ name }) => `إزالة ${name}`,
	compareMost: ({ most }) => `الحد الأقصى في كل مرة: ${number(most)}.`,
	compareUnknown: ({ ids }) => `أُسقط من الرابط لأنه غير موجود في هذا الإصدار: ${ids}.`,
	compareBeyond: ({ ids, most }) =>
		`أُسقط من الرابط لأن المقارنة لا تتجاوز ${number(most)}: ${ids}.`,
	compareBoth: 'يذكر الرابط بلداناً وجهات؛ وقد أُسقطت الجهات.',
	compareTable: ({ names }) => `${names}، جنباً إلى جنب`,
	compareLine: 'السطر',
	compareDifference: 'الفرق',
	compareDiffers: { same: 'نفسه', number: 'رقم آخر', other: 'مختلف' },
	compareDiffersKey: {
		same: 'نفسه في كل الأعمدة',
		number: 'الحالة أو الدور نفسه، ورقم آخر',
		other: 'معلومة أو حالة أخرى'
	},
	compareOnlyDifferent: 'الأسطر المختلفة فقط',
	compareFacts: 'معلومات',
	compareTimes: 'متى',
	compareTopics: 'المواضيع',
	compareRoles: 'الأدوار',
	compareInitiatives: 'المبادرات',
	compareLists: 'من وأين',
	compareFunders: 'من يمول',
	compareImplementers: 'من ينفذ',
	comparePartners: 'الشركاء',
	compareCountriesNamed: 'البلدان المذكورة',
	compareLooking: 'قوائم الجرد التي تبحث',
	compareNone: 'لا شيء مسجَّلاً',
	compareSharing: { all: 'في كلها', some: 'في بعضها', one: 'هنا فقط' },
	compareShared: ({ shared, total }) => `${number(shared)} من ${number(total)} في كل الأعمدة`,
	compareTogether: ({ count }) =>
		count ? `السجلات التي تذكرها كلها: ${number(count)}` : 'لا سجل يذكرها كلها.',
	compareNote:
		'الفرق في السجلات ليس فرقاً في الاحتياج أو الجهد: فهو ينتج أيضاً عن اختلاف من يبحث وأين.',

	topicUnknown: ({ id }) => `لا يوجد هنا موضوع معرِّفه «${id}»`,
	topicToList: 'جميع المواضيع',
	topicListAnswer: ({ named, total }) => `${number(named)} من ${ofTopics(total)} لها عمل مسجَّل`,
	topicAnswer: ({ name, count, running, named }) =>
		`${name}: ${initiatives(count)}، ${runningWords(running)}؛ والأماكن المذكورة: ${placesOf(named)}`,
	topicGaps: ({ count }) =>
		`، ⟦${plural(count, {
			one: 'وفجوة ظاهرية واحدة',
			two: 'وفجوتان ظاهريتان',
			few: 'و# فجوات ظاهرية',
			other: 'و# فجوة ظاهرية'
		})}⟧`,
	topicNone: ({ name }) => `${name}: ⟦لا مبادرة مسجَّلة⟧`,
	topicRegions: 'حسب المنطقة الفرعية',
	topicRegionsAside: 'تُحسب المبادرة مرة واحدة في كل منطقة فرعية تذكرها',
	topicPlaces: 'حسب المكان',
	topicColumn: 'الموضوع',
	regionColumn: 'المنطقة',
	regionUnknown: ({ id }) => `لا توجد هنا منطقة M49 معرِّفها «${id}»`,
	regionToList: 'جميع المناطق',
	regionListAnswer: ({ named, total }) =>
		`عمل مسجَّل في ${number(named)} من ${ofSubregions(total)} تضم أماكن`,
	regionAnswer: ({ name, count, running, named, places }) =>
		`${name}: ${count ? `تذكرها ${initiatives(count)}` : 'لا تذكرها أي مبادرة مسجَّلة'}، ${runningWords(running)}؛ والمذكور ${number(named)} من ${ofPlaces(places)}`,
	regionOutside: ({ name, count }) =>
		`${name}: ${initiatives(count)}؛ ولا مكان منها في المجموعة المختارة`,
	regionDefinition: ({ name }) =>
		`${name} كما في قائمة الأمم المتحدة M49. والتجميع لأغراض إحصائية ولا يدل على أي انتماء.`,
	regionTopics: 'حسب الموضوع',
	regionPlaces: 'حسب المكان',
	regionWithin: ({ name }) => `جزء من ${name}`,
	regionRegional: 'عمل إقليمي يصل إليها ولا يذكر أي بلد',
	regionHolds: 'المناطق الفرعية',
	subjectRecords: 'المبادرات المسجَّلة',
	subjectPlaces: 'الأماكن المذكورة',
	subjectOf: ({ reached, places }) => `${number(reached)} من ${number(places)}`,
	subjectLooking: 'قوائم الجرد التي تبحث'
};
