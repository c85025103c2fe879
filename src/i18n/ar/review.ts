import type { Texts } from '../en';
import { ofPairs } from './counted';
import { number } from './number';
import { plural } from './plural';

/** The review of listings that may be one initiative. */
export const review: Texts['review'] = {
	reviewTitle: 'أي هذه الإدراجات مبادرة واحدة؟',
	reviewText:
		'يُحسب كل تكرار مشتبه فيه مبادرتين إلى أن يُتخذ قرار. وتبقى القرارات في هذا المتصفح، وتغير الأرقام في كل الصفحات، ويمكن الرجوع عنها في أي وقت.',
	reviewNotLasting: 'لا يحفظ هذا المتصفح شيئاً: يُرجى حفظ القرارات في ملف قبل المغادرة.',
	reviewToOverlaps: 'التداخل بين قوائم الجرد',
	reviewMethod:
		'الدرجة هي نسبة ما يعده شخصٌ مبادرةً واحدة من أزواج كهذه، وقد استُخلصت من الأزواج المعروفة حتى الآن. وثلاثة من كل عشرة مقترحات تقريباً خاطئة.',

	reviewReading: 'جارٍ قراءة الإدراجات',
	reviewMatching: ({ share }) => `جارٍ مقارنة الإدراجات: ${share}`,
	reviewCancel: 'إيقاف المقارنة',
	reviewCancelled: 'أُوقفت المقارنة. ولا تزال مراجعة الأزواج المعروفة في الإصدار ممكنة.',
	reviewAgain: 'المقارنة ثانيةً',
	reviewFailed: 'تعذرت مقارنة الإدراجات.',

	reviewProgress: ({ decided, total }) => `اتُّخذ القرار في ${number(decided)} من ${ofPairs(total)}`,
	reviewShown: 'أي الأزواج',
	reviewShownName: {
		open: 'للمراجعة',
		decided: 'اتُّخذ قرار',
		released: 'واحدة في الإصدار'
	},
	reviewSites: 'المواقع',
	reviewAllSites: 'جميع المواقع',
	reviewSitePair: ({ a, b, count }) => `${a === b ? `داخل ${a}` : `${a} و${b}`} (${number(count)})`,
	reviewQueue: 'الأزواج',
	reviewMore: ({ count }) => `و${number(count)} أخرى`,
	reviewNone: {
		open: 'لم يبق هنا زوج للمراجعة.',
		decided: 'لم يُتخذ هنا أي قرار بعد.',
		released: 'لا يعد الإصدار إدراجات كهذه مبادرة واحدة.'
	},

	reviewQuestion: 'المبادرة نفسها؟',
	reviewAgainst: ({ a, b }) => `${a} — ${b}`,
	reviewCounts: ({ same, differ, part }) =>
		`الحقول المتفقة: ${number(same)}، والمختلفة: ${number(differ)}؛ وما يصمت فيه أحد الجانبين: ${number(part)}.`,
	reviewScore: ({ score }) => `الدرجة ${score}`,
	reviewNoScore: 'لم تقترحه المقارنة',
	reviewReleased: 'يعد الإصدار هذه الإدراجات مبادرة واحدة.',
	reviewTable: 'الإدراجان حقلاً حقلاً',
	reviewField: 'الحقل',
	reviewMark: { same: 'متفق', differ: 'مختلف', part: 'جانب صامت' },
	reviewKeep: 'ما يُحسب عند الدمج',
	reviewKeepFor: ({ field }) => `${field}: ما يُحسب عند الدمج`,
	reviewKeepBoth: 'كلاهما',
	reviewKeepFuller: 'من الأكثر إدراجات',

	reviewVerdict: {
		same: 'نفسها',
		different: 'مختلفة',
		part: 'جزء أو متابعة',
		later: 'غير أكيد، لاحقاً'
	},
	reviewVerdictSaid: {
		same: 'حُفظ: المبادرة نفسها.',
		different: 'حُفظ: ليست نفسها.',
		part: 'حُفظ: جزء أو متابعة؛ وتُحسبان كلتاهما.',
		later: 'أُجِّل.'
	},
	reviewDecide: 'القرار',
	reviewUndo: 'تراجع',
	reviewUndone: 'تم الرجوع عنه.',
	reviewNothingToUndo: 'لا شيء للرجوع عنه.',
	reviewTakeBack: 'الرجوع عن هذا القرار',
	reviewKeysTitle: 'المفاتيح',
	reviewKeys:
		'S نفسها، D مختلفة، P جزء أو متابعة، N أو L لاحقاً، Z تراجع. ولا تعمل إلا عندما يكون التركيز على الزوج: بالضغط في أي موضع منه، أو الوصول إليه بمفتاح Tab. وهي في حقول النص حروف.',
	reviewNext: ({ title }) => `التالي: ${title}`,
	reviewWhole: 'عند الجزء أو المتابعة، الأصل هو',
	reviewWho: 'الاسم، ويُحفظ مع كل قرار',
	reviewWhy: 'السبب (اختياري)',
	reviewDecided: ({ verdict, who, when, why }) =>
		`القرار: ${verdict}، ${when}${who ? `، من ${who}` : ''}.${why ? ` «${why}»` : ''}`,
	reviewWaiting: ({ count }) =>
		plural(count, {
			one: 'قرار واحد يتعلق بإدراجات ليست في هذا الإصدار. وهو محفوظ لإصدار يتضمنها.',
			two: 'قراران يتعلقان بإدراجات ليست في هذا الإصدار. وهما محفوظان لإصدار يتضمنها.',
			few: '# قرارات تتعلق بإدراجات ليست في هذا الإصدار. وهي محفوظة لإصدار يتضمنها.',
			many: '# قراراً تتعلق بإدراجات ليست في هذا الإصدار. وهي محفوظة لإصدار يتضمنها.',
			other: '# قرار تتعلق بإدراجات ليست في هذا الإصدار. وهي محفوظة لإصدار يتضمنها.'
		}),
	reviewContradictedPair: ({ a, b }) => `${a} — ${b}`,
	reviewContradicted: ({ count }) =>
		plural(count, {
			one: 'قرار واحد يناقض قرارات سابقة ولم يُطبق:',
			two: 'قراران يناقضان قرارات سابقة ولم يُطبقا:',
			few: '# قرارات تناقض قرارات سابقة ولم تُطبق:',
			many: '# قراراً تناقض قرارات سابقة ولم تُطبق:',
			other: '# قرار تناقض قرارات سابقة ولم تُطبق:'
		}),

	reviewFor: 'ما يؤيده',
	reviewAgainstIt: 'ما يعارضه',
	reviewStrong: 'بقوة',
	reviewReason: {
		title: {
			for: 'يشترك العنوانان في كلماتهما المميزة، أو يُذكر أحدهما في الإدراج الآخر.',
			against: 'لا يشترك العنوانان إلا في قليل من الكلمات المميزة.'
		},
		name: {
			for: 'يرد في كليهما اسم علم نادر.',
			against: 'في كل عنوان اسم علم خاص به.'
		},
		text: {
			for: 'يستعمل الملخصان الكلمات النادرة نفسها.',
			against: 'يستعمل الملخصان كلمات مختلفة.'
		},
		place: {
			for: 'يذكران الأماكن نفسها.',
			against: 'يذكران أماكن مختلفة.'
		},
		actor: {
			for: 'الهيئات نفسها تموله أو تنفذه أو تنشره.',
			against: 'لا يذكران هيئة مشتركة، أو لا يذكران سوى هيئات شائعة جداً.'
		},
		date: {
			for: 'يبدآن في الوقت نفسه.',
			against: 'يبدآن في وقتين مختلفين.'
		},
		edition: {
			for: 'يذكران السنة نفسها أو الرقم نفسه.',
			against: 'يذكر أحدهما أو كلاهما سنة أو رقماً لا يذكره الآخر.'
		},
		series: {
			for: 'يتبع العنوانان نمطاً واحداً.',
			against: 'ينتمي أحدهما إلى سلسلة إدراجات ذات نمط واحد.'
		},
		source: {
			for: 'يردان في صفحات مترابطة.',
			against: 'يُدرجهما موقع واحد، ويُدرجهما منفصلين.'
		},
		budget: {
			for: 'يذكران الميزانية نفسها.',
			against: 'يذكران ميزانيتين مختلفتين.'
		},
		subject: {
			for: 'تتفق المواضيع وأنواع العمل.',
			against: 'تختلف المواضيع أو أنواع العمل.'
		},
		event: {
			for: 'كلاهما من نوع الفعاليات نفسه.',
			against: 'هما من نوعين مختلفين، مثل حلقة عمل وبرنامج.'
		},
		others: {
			for: 'لا إدراج آخر بهذا القرب من أي منهما، أو إدراج ثالث قريب من كليهما.',
			against: 'إدراجات أخرى أقرب.'
		}
	},

	reviewExport: ({ count }) => `حفظ القرارات في ملف (${count})`,
	reviewImport: 'إضافة من ملف',
	reviewImported: ({ added, replaced, older }) =>
		`القرارات المضافة: ${number(added)}، وما حل محله قرار أحدث: ${number(replaced)}، وما تُرك كما هو هنا: ${number(older)}.`,
	reviewNoFile: 'ليس هذا ملف قرارات. ولم يتغير شيء.',
	reviewFaults: ({ count }) =>
		plural(count, {
			one: 'خطأ واحد في الملف؛ واستُبعد الصف:',
			two: 'خطآن في الملف؛ واستُبعد صفاهما:',
			few: '# أخطاء في الملف؛ واستُبعدت صفوفها:',
			other: '# خطأ في الملف؛ واستُبعدت صفوفها:'
		}),
	reviewFault: ({ row, field, reason }) =>
		`الصف ${number(row)}${field ? `، ${field}` : ''}: ${reason}`,
	reviewFaultReason: {
		shape: 'ناقص، أو ليس بالشكل المطلوب في القرار',
		text: 'ليس نصاً',
		long: 'طويل جداً',
		listing: 'ليس معرِّف إدراج',
		side: 'لا a ولا b',
		verdict: 'ليس same ولا different ولا part ولا later',
		field: 'ليس حقلاً يمكن اختياره',
		time: 'ليس تاريخاً ووقتاً',
		future: 'يقع في المستقبل',
		order: 'المعرِّفان متساويان أو بترتيب خاطئ'
	},
	reviewKeepFailed: 'تعذر حفظ هذا على هذا الجهاز.'
};
