import type { Texts } from '../en';
import {
	actors as actorsOf,
	cells as cellsOf,
	countries as countriesOf,
	initiatives,
	inventoriesOf,
	ofInitiatives,
	ofMonths,
	ofPairs,
	ofSites,
	otherSites,
	pairs as pairsOf,
	places as placesOf,
	sites as sitesOf,
	topics as topicsOf
} from './counted';
import { listOf } from './lists';
import { number } from './number';
import { plural } from './plural';

const suspectedPairs = (count: number) =>
	plural(count, {
		one: 'زوج واحد مشتبه فيه',
		two: 'زوجان مشتبه فيهما',
		few: '# أزواج مشتبه فيها',
		many: '# زوجاً مشتبهاً فيه',
		other: '# زوج مشتبه فيه'
	});
const coordinationPoints = (count: number) =>
	plural(count, {
		one: 'نقطة تنسيق محتملة واحدة',
		two: 'نقطتا تنسيق محتملتان',
		few: '# نقاط تنسيق محتملة',
		other: '# نقطة تنسيق محتملة'
	});
const combinationsOf = (count: number) =>
	plural(count, {
		one: 'توليفة واحدة',
		two: 'توليفتان',
		few: '# توليفات',
		other: '# توليفة'
	});

const ofSelected = (count: number) =>
	plural(count, {
		one: 'مبادرة واحدة مختارة',
		two: 'مبادرتين مختارتين',
		few: '# مبادرات مختارة',
		other: '# مبادرة مختارة'
	});

/** Overlaps of sites and scopes, and possible coordination points. */
export const overlaps: Texts['overlaps'] = {
	overlapsParts: 'أنواع التداخل',
	overlapsPart: {
		sites: 'المواقع وقوائم الجرد',
		scope: 'النطاق والسجلات',
		points: 'نقاط التنسيق'
	},
	overlapsReview: 'تكرارات للمراجعة',
	overlapsReviewCount: ({ count }) => `تكرارات للمراجعة · ${number(count)}`,
	overlapsSubtitle: {
		sites: 'المبادرات المُدرجة في موقعين أو أكثر',
		scope: 'ما تقول قوائم الجرد إنها تغطيه، إلى جانب ما تُدرجه',
		points: 'جهات مختلفة، والموضوع والبلد والفئات أنفسها، في الوقت نفسه'
	},
	overlapsFormLabel: 'العرض',
	overlapsForm: { chart: 'رسم', list: 'قائمة', table: 'جدول' },
	overlapsOrderLabel: 'ترتيب التوليفات',
	overlapsOrder: { size: 'الأكبر أولاً', degree: 'الأقل مواقع أولاً' },
	overlapsKinds: 'المواقع المحسوبة',
	overlapsKind: {
		inventory: 'قائمة جرد',
		'own-site': 'موقع الجهة',
		government: 'حكومة',
		press: 'صحافة',
		repost: 'نسخة في مكان آخر'
	},
	overlapsKindMany: {
		inventory: 'قوائم جرد',
		'own-site': 'مواقع الجهات',
		government: 'حكومات',
		press: 'صحافة',
		repost: 'نسخ في أماكن أخرى'
	},

	overlapsAnswerSites: ({ listed, shared, inventories, folded }) => {
		const kinds = folded ? ' من الأنواع المختارة' : '';
		if (!listed) return `لا مبادرة مختارة في مواقع${kinds}`;
		if (!shared) {
			return listed === 1
				? `المبادرة المختارة الوحيدة ليست في موقعين${kinds}`
				: `لا شيء من ${ofInitiatives(listed)} في موقعين${kinds}`;
		}
		const known = `${number(shared)} من ${ofInitiatives(listed)} معروفة من أكثر من موقع واحد${kinds}`;
		if (inventories === null) return known;
		return `${known}، ⟦${inventories ? `منها ${number(inventories)} من قائمتي جرد أو أكثر` : 'ولا شيء منها من قائمتي جرد'}⟧`;
	},
	overlapsScopeSubject: 'ما تقول قوائم الجرد إنها تغطيه، إلى جانب ما تُدرجه',
	overlapsAnswerScope: ({ pairs, meeting, apart }) => {
		if (!pairs) return 'لا توجد قائمتا جرد محمَّلتان للمقارنة بينهما';
		const among = plural(pairs, {
			one: 'زوج واحد من قوائم الجرد المحمَّلة',
			two: 'زوجين من قوائم الجرد المحمَّلة',
			few: '# أزواج من قوائم الجرد المحمَّلة',
			many: '# زوجاً من قوائم الجرد المحمَّلة',
			other: '# زوج من قوائم الجرد المحمَّلة'
		});
		if (!meeting) return `لا شيء من ${among} يبحث في الشيء نفسه`;
		return `${number(meeting)} من ${among} ${meeting === 1 ? 'يبحث' : 'تبحث'} في بعض الأمور نفسها، ⟦${apart ? `منها ${number(apart)} بلا سجل مشترك` : 'ولا شيء منها بلا سجل مشترك'}⟧`;
	},
	overlapsAnswerPoints: ({ points, running, now }) => {
		if (now) {
			return running
				? `نقاط التنسيق المحتملة التي فيها عمل جارٍ اليوم: ${number(running)}`
				: 'لا نقطة تنسيق محتملة فيها عمل جارٍ اليوم';
		}
		if (!points) return 'لا نقطة تنسيق محتملة بين المبادرات المختارة';
		return `${coordinationPoints(points)}: جهات مختلفة، والموضوع والمكان والفئات والوقت أنفسها؛ ${running ? `وفي ${number(running)} منها عمل اليوم` : 'ولا شيء منها فيه عمل اليوم'}`;
	},
	overlapsAnswerAbsences: ({ pairs, now }) =>
		pairs
			? `أزواج من الجهات عملت على الشيء نفسه في الوقت نفسه ⟦بلا رابط مسجَّل⟧${now ? '، في نقاط فيها عمل اليوم' : ''}: ${number(pairs)}`
			: 'لا توجد جهتان عملتا على الشيء نفسه في الوقت نفسه بلا رابط مسجَّل بينهما',

	overlapsSample: 'عيّنات، لا قوائم كاملة.',
	overlapsSampleText:
		'حُمِّلت أجزاء مما لدى المواقع: فقد يكون المشترك بين موقعين أكثر بكثير مما هو مرسوم.',
	overlapsPlotHead: 'في موقعين أو أكثر',
	overlapsPlotText: {
		size: 'الأعمدة: توليفات حصرية من المواقع، الأكبر أولاً. الصفوف: المواقع.',
		degree: 'الأعمدة: توليفات حصرية من المواقع، الأقل مواقع أولاً. الصفوف: المواقع.'
	},
	overlapsMatrixHead: 'مبادرات الصف الواردة أيضاً في',
	overlapsSharedHead: 'المشترك',
	overlapsPlotLabel: ({ sites, combinations }) =>
		`${sitesOf(sites)}، وتوليفاتها: ${combinationsOf(combinations)}`,
	overlapsMatrixLabel: ({ rows, columns }) =>
		`ما تتشاركه أزواج المواقع: الصفوف ${number(rows)}، الأعمدة ${number(columns)}`,
	overlapsOthers: ({ count }) => otherSites(count),
	overlapsSomeOthers: ({ count }) => `بعض المواقع الأخرى (${number(count)})`,
	overlapsUnder: ({ share }) => `دون ${share}`,
	overlapsAmongOthers: ({ count }) => `اثنان أو أكثر من المواقع الأخرى (${number(count)})`,
	overlapsOthersOpen: ({ count, shared }) =>
		`${otherSites(count)}: المشترك ${initiatives(shared)}؛ عرض كل منها`,
	overlapsCombination: ({ sites, others, alone, count }) =>
		alone
			? `فقط في اثنين أو أكثر من المواقع الأخرى (${number(others)}): ${initiatives(count)}`
			: `فقط في ${listOf(sites)}: ${initiatives(count)}`,
	overlapsSite: ({ name, kind, listed, shared }) =>
		`${name}، ${kind}: ${number(shared)} من ${ofInitiatives(listed)} في موقع آخر أيضاً`,
	overlapsSharedOf: ({ shared, listed }) => `المشترك ${number(shared)} من ${number(listed)}`,
	overlapsPairShort: ({ name, shared, share }) => `${name} ${number(shared)} (${share})`,
	overlapsCell: ({ a, b, shared, share, listed, suspected }) => {
		const both = shared
			? `${initiatives(shared)} في كليهما، أي ${share} من ${number(listed)} في ${a}`
			: 'لا شيء مشتركاً';
		return `${a} و${b}: ${both}${suspected ? `؛ ${suspectedPairs(suspected)}` : ''}`;
	},
	overlapsCellSelf: ({ name, listed }) => `${name}: المُدرج ${initiatives(listed)}`,
	overlapsConfirmed: 'مؤكد أنها نفسها',
	overlapsSuspected: 'زوج مشتبه فيه، بلا قرار',
	overlapsShareLegend: 'الرقم: المشترك؛ اللون: نسبته من مبادرات الصف',
	overlapsShareTo: ({ share }) => `حتى ${share}`,
	overlapsShareOver: ({ share }) => `فوق ${share}`,
	overlapsOpenSites: ({ count }) => `عرض المواقع الأخرى (${number(count)})`,
	overlapsCloseSites: 'عرض مواقع أقل',
	overlapsHidden: ({ combinations, initiatives: held }) =>
		`في توليفات أخرى عددها ${number(combinations)}: ${initiatives(held)}.`,
	overlapsOpenCombinations: 'عرضها',
	overlapsCloseCombinations: 'عرض توليفات أقل',
	overlapsOneSite: ({ name }) =>
		`الموقع الوحيد المختار في التصفية هو ${name}: هذه مبادراته، وأين تُدرج غير ذلك. والنسب محسوبة منها.`,
	overlapsNone: 'لا شيء هنا في موقعين',
	overlapsNoneOneSite:
		'قُرئت كل المبادرات المختارة في موقع واحد. والموقع الواحد وحده لا تداخل فيه: يُرجى اختيار مواقع أكثر، أو أنواع أكثر من المواقع.',
	overlapsNoneText: ({ listed, sites }) =>
		listed
			? `${initiatives(listed)} في ${ofSites(sites)}، كل منها في موقع واحد فقط. والقوائم المحمَّلة عيّنات.`
			: 'لا مبادرة مختارة في مواقع من هذه الأنواع.',
	overlapsAllKinds: 'حساب كل أنواع المواقع',
	overlapsSummary: ({
		listed,
		sites,
		shared,
		sharing,
		most,
		combinations,
		emptyPairs,
		pairs,
		inventories
	}) =>
		[
			`${initiatives(listed)} في ${ofSites(sites)}: منها ${number(shared)} في موقعين أو أكثر، وعدد التوليفات الحصرية ${number(combinations)}، بين مواقع عددها ${number(sharing)}.`,
			...(most ? [`أكثر المشترك لدى: ${most}.`] : []),
			...(pairs
				? [`${number(emptyPairs)} من ${ofPairs(pairs)} من المواقع المرسومة بلا شيء مشترك.`]
				: []),
			...(inventories === null
				? []
				: [
						inventories
							? `المبادرات الواردة في قائمتي جرد أو أكثر: ${number(inventories)}.`
							: 'لا شيء منها في قائمتي جرد.'
					])
		].join(' '),
	overlapsSummarySite: ({ name, shared, listed }) =>
		`${name} (${number(shared)} من ${number(listed)})`,
	overlapsAsOf: ({ date }) => `حسب المسجَّل في ${date}.`,
	overlapsNote: ({ others, empty, emptyPairs, pairs }) =>
		[
			'تُعد الإدراجات مبادرة واحدة عندما يقرر شخص ذلك؛ أما التكرارات المشتبه فيها فلا. وتُحسب المبادرة مرة واحدة للموقع، وفي توليفة واحدة. وصفحات الأخبار والمدونات تُحسب موقعاً واحداً.',
			...(others
				? [`النقطة المفردة في الصف الأخير تعني اثنين أو أكثر من مواقعه (${number(others)}).`]
				: []),
			...(empty ? [`توليفات ممكنة لا شيء فيها ولم تُرسم: ${number(empty)}.`] : []),
			...(empty === null && pairs
				? [`${number(emptyPairs)} من ${ofPairs(pairs)} لا شيء فيها.`]
				: [])
		].join(' '),

	overlapsTableSites: 'المواقع التي تتشارك مبادرات، ومع من',
	overlapsTableCombinations: ({ initiatives: shared }) =>
		`التوليفات الحصرية من المواقع: المجموع ${initiatives(shared)}`,
	overlapsTableSite: 'الموقع',
	overlapsTableKind: 'النوع',
	overlapsTableListed: 'المُدرج',
	overlapsTableShared: 'المشترك',
	overlapsTableWith: 'مشترك مع من، والنسبة مما لديه',
	overlapsTableExactly: 'في هذه المواقع بالضبط',
	overlapsTableDegree: 'المواقع',
	overlapsTableInitiatives: 'المبادرات',
	overlapsTableInventory: 'قائمة الجرد',
	overlapsTableOther: 'القائمة الأخرى',
	overlapsTableTopics: 'المواضيع المشتركة',
	overlapsTablePlaces: 'الأماكن المشتركة',
	overlapsTableUsers: 'الفئات المشتركة',

	overlapsOfLabel: 'قوائم الجرد المقارَنة',
	overlapsOf: { loaded: 'المحمَّلة', register: 'كل الفهرس' },
	overlapsScopeCaution:
		'النطاقات كما تعلنها قوائم الجرد؛ والسجلات هي التي حُمِّلت. وقد يكون للزوج الذي بلا سجل مشترك سجلات مشتركة فعلاً.',
	overlapsScopePair: 'قائمتا جرد',
	overlapsScopeScope: 'النطاق المشترك',
	overlapsScopeRecords: 'السجلات المشتركة',
	overlapsScopeShort: 'النطاق',
	overlapsScopeRecordsShort: 'السجلات',
	overlapsScopeRow: ({ a, b, scope, shared }) =>
		`${a} و${b}: المشترك من نطاقهما ${scope}، وفي كلتيهما ${initiatives(shared)}`,
	overlapsScopeWhat: ({ topics, places, users }) =>
		`${topicsOf(topics)} × ${placesOf(places)} × ${
			users === null
				? 'الفئات المستهدفة غير مذكورة'
				: plural(users, {
						one: 'فئة مستهدفة واحدة',
						two: 'فئتان مستهدفتان',
						few: '# فئات مستهدفة',
						other: '# فئة مستهدفة'
					})
		}`,
	overlapsScopeShared: ({ shared }) => (shared ? `المشترك ${number(shared)}` : 'لا شيء مشتركاً'),
	overlapsScopeUnloaded: 'غير محمَّلة',
	overlapsScopeNoUsers: 'غير مذكورة',
	overlapsScopeTable: 'أزواج قوائم الجرد: النطاق والسجلات المشتركة',
	overlapsScopeNone: 'لا توجد هنا قائمتا جرد تبحثان في الشيء نفسه',
	overlapsScopeNoneText:
		'لا يلتقي أي نطاقين معلنين في ما تشمله التصفية من مواضيع وأماكن وفئات مستهدفة.',
	overlapsScopeLoading: 'جارٍ قراءة الفهرس',
	overlapsScopeFailed: 'تعذرت قراءة الفهرس',
	overlapsScopeFailedText: 'وفيه ما تقوله قوائم الجرد عن نطاقها. يُرجى إعادة المحاولة.',
	overlapsScopeSummary: ({ inventories, loaded }) =>
		`في الفهرس ${inventoriesOf(inventories)}، والقوائم التي حُمِّلت سجلاتها: ${number(loaded)}.`,
	overlapsScopeNote:
		'النطاق المشترك: خلايا الموضوع × المكان × الفئات المستهدفة التي تبحث فيها القائمتان معاً، من تلك التي تبحث فيها إحداهما، ضمن التصفية. وحيث لا تذكر إحداهما فئات مستهدفة: الموضوع × المكان. والسجلات المشتركة: المبادرات التي تُدرجها القائمتان معاً، من تلك التي تُدرجها إحداهما.',

	overlapsListLabel: 'محتوى القائمة',
	overlapsList: { points: 'نقاط', absences: 'جهات بلا رابط مسجَّل' },
	overlapsNow: 'ما فيه عمل جارٍ اليوم فقط',
	overlapsNowOff: 'عرض كل الأوقات',
	overlapsSave: 'حفظ بصيغة CSV',
	overlapsSaved: 'سُلمت القائمة إلى المتصفح في ملف.',
	overlapsRule: {
		points:
			'الترتيب: النقاط التي فيها عمل اليوم أولاً، ثم حسب عدد الجهات فعدد البلدان فالأحدث. والجهات التي تجمعها مبادرة هنا، أو سلسلة واحدة من حلقات العمل، تقف في جانب واحد.',
		absences:
			'أزواج من جانبين مختلفين في نقطة لا تذكرهما معاً أي مبادرة مسجَّلة ولا يقول أي مصدر إنهما يتعاونان. الترتيب: ما فيه عمل اليوم أولاً، ثم حسب الخلايا المشتركة من موضوع وبلد وفئات مستهدفة.'
	},
	overlapsPointsNone: {
		points: 'لا نقطة تنسيق محتملة هنا',
		absences: 'لا زوج بلا رابط مسجَّل هنا'
	},
	overlapsPointsNoneText: ({ compared, now }) =>
		`المبادرات المختارة التي فيها ما يكفي للمقارنة: ${number(compared)}${now ? '، ولا عمل جارياً اليوم يلتقي بعمل آخر' : ''}. والصمت في السجلات ليس دليلاً على أن لا أحد يلتقي.`,
	overlapsCommon: ({ topics, countries, users }) =>
		`${topics} في ${countries}، الفئات المستهدفة: ${users}`,
	overlapsAndMore: ({ names, more }) => `${names} و${number(more)} غيرها`,
	overlapsPeriod: ({ from, to }) => (to ? `من ${from} إلى ${to}` : `في ${from}`),
	overlapsWhy: ({ actors, period, stated }) =>
		`${actorsOf(actors)}، والعمل متزامن ${period}، ${stated ? 'بتواريخ مذكورة' : 'وبعض التواريخ مفترض'}.`,
	overlapsRunning: ({ sides }) =>
		sides > 1
			? plural(sides, {
					two: 'عمل جارٍ اليوم في جانبين',
					few: 'عمل جارٍ اليوم في # جوانب',
					many: 'عمل جارٍ اليوم في # جانباً',
					other: 'عمل جارٍ اليوم في # جانب'
				})
			: 'عمل جارٍ اليوم في جانب واحد',
	overlapsSideLabel: ({ at }) => `مبادرات الجانب ${number(at)}`,
	overlapsSideMore: 'عرض كل المبادرات',
	overlapsWhenStated: ({ start, end }) => (start === end ? String(start) : `${start}–${end}`),
	overlapsWhenEnd: ({ end }) => `حتى ${end}، والبداية غير مذكورة`,
	overlapsWhenAssumed: ({ start, end }) =>
		start === end ? `${start}، والنهاية مفترضة` : `${start}–${end}، والنهاية مفترضة`,
	overlapsWhenOngoing: ({ start }) =>
		start ? `منذ ${start}، مستمرة كما جُمعت` : 'مستمرة كما جُمعت، بلا تاريخ',
	overlapsWho: ({ funders, implementers, partners }) =>
		[
			...(funders ? [`بتمويل من ${funders}`] : []),
			...(implementers ? [`بتنفيذ من ${implementers}`] : []),
			...(partners ? [`مع ${partners}`] : [])
		].join('، '),
	overlapsPairNames: ({ a, b }) => `${a} مع ${b}`,
	overlapsLinked: ({ pairs, more }) =>
		`روابط مسجَّلة في مكان آخر: ${pairs}${more ? `، وأزواج أخرى عددها ${number(more)}` : ''}.`,
	overlapsUnlinked: 'لا رابط مسجَّلاً بين الجانبين.',
	overlapsAnd: 'مع',
	overlapsCells: ({ cells }) => `الخلايا المشتركة: ${cellsOf(cells)}`,
	overlapsPointsSummary: ({ compared, rows, points, running, both, countries, stated }) =>
		`${number(compared)} من ${ofInitiatives(rows)} فيها ما يكفي للمقارنة: ${coordinationPoints(points)}، والبلدان: ${countriesOf(countries)}، ومنها ${number(stated)} بتواريخ مذكورة وحدها. ${running ? `وفي ${number(running)} منها عمل جارٍ اليوم، والعمل على جانبين ${both ? `في ${number(both)}` : 'ليس في أي منها'}.` : 'ولا عمل جارياً اليوم في أي منها.'}`,
	overlapsPointsNote: ({ months }) =>
		`نقطة التنسيق المحتملة لا تدل على أن أحداً قصَّر في التنسيق: فالاتصالات نادراً ما تُسجل. والمبادرات في جانبين مختلفين لا تشترك في أي جهة بأي دور. والنهاية الناقصة تُفترض بعد ${ofMonths(months)} من البداية. وهيئات الدولة أو المؤسسة الواحدة ترد كما تذكرها السجلات. ولا يُقارَن سوى ما يذكر موضوعاً، وبلداً معروضاً، وفئات مستهدفة، وجهة، وتاريخاً.`,
	overlapsBusiest: 'الجهات في أكثر النقاط',
	overlapsBusiestText: 'من يرد في أكثر نقاط التنسيق المحتملة المعروضة.',
	overlapsInPoints: ({ count }) =>
		plural(count, {
			one: 'نقطة واحدة',
			two: 'نقطتان',
			few: '# نقاط',
			other: '# نقطة'
		}),
	overlapsCompared: ({ compared, of }) =>
		`أمكنت مقارنة ${number(compared)} من ${ofInitiatives(of)}؛ والباقي ينقصه`,
	overlapsMissing: {
		topic: 'الموضوع',
		country: 'البلد المعروض',
		users: 'الفئات المستهدفة',
		actor: 'الجهة',
		date: 'التاريخ'
	},
	overlapsCsv: {
		place: 'الرقم',
		topics: 'المواضيع',
		countries: 'البلدان',
		iso3: 'ISO3',
		users: 'الفئات المستهدفة',
		sides: 'الجوانب',
		actors: 'الجهات حسب الجانب',
		actorCount: 'عدد الجهات',
		from: 'معاً من',
		to: 'معاً إلى',
		stated: 'كل التواريخ مذكورة',
		running: 'جارٍ اليوم',
		linked: 'روابط مسجَّلة في مكان آخر',
		ids: 'المبادرات حسب الجانب',
		actor: 'الجهة',
		otherActor: 'الجهة الأخرى',
		cells: 'الخلايا المشتركة',
		yes: 'نعم',
		no: 'لا'
	},

	overlapsSelected: ({ sites, exact }) =>
		exact ? 'توليفة حصرية' : sites === 1 ? 'موقع' : `${sitesOf(sites)}، أياً كان من يُدرجها غيرها`,
	overlapsOnly: ({ sites }) => `فقط ${listOf(sites)}`,
	overlapsSiteUnknown: 'أحد هذه المواقع ليس في الإصدار المحمَّل.',
	overlapsSiteSaid: ({ listed, shared, completeness }) =>
		`${number(shared)} من ${ofSelected(listed)} هنا في موقع آخر أيضاً. حالة التحميل: ${completeness}.`,
	overlapsPartners: 'المشترك مع',
	overlapsPartnersMore: ({ count }) => `ومع غيرها (${sitesOf(count)})، كل منها كما في الجدول.`,
	overlapsPairSaid: ({ shared, sides }) =>
		shared
			? `${initiatives(shared)} في كليهما: ${listOf(sides.map(({ name, listed, share }) => `${share} من ${listed} في ${name}`))}.`
			: `لا شيء في كليهما، من أصل ${listOf(sides.map(({ name, listed }) => `${listed} في ${name}`))}.`,
	overlapsCombinationSaid: ({ count, exact }) =>
		exact
			? `${initiatives(count)} في هذه المواقع وليست في أي موقع آخر محسوب هنا.`
			: `${initiatives(count)} في كل هذه المواقع.`,
	overlapsToReview: 'مراجعة التكرارات المشتبه فيها',
	overlapsToReviewPairs: ({ count }) => `مراجعة الأزواج المشتبه فيها: ${pairsOf(count)}`,
	overlapsLoaded: 'كم حُمِّل من كل منها',
	overlapsLoadedText:
		'الضغط على زوج يعرض ما تُدرجه القائمتان معاً. وما لم يُحمَّل لا يمكن أن يُرى مشتركاً.',
	overlapsLoadedOf: ({ listings, stated }) => `${number(listings)} من ${stated ?? 'عدد غير مذكور'}`,
	overlapsEverywhere: ({ count }) => `في موقعين أو أكثر: ${initiatives(count)}`,
	overlapsEverywhereText: 'الضغط على عمود أو موقع أو خلية يعرض ما فيه.'
};
