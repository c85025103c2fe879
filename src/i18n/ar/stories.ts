import type { Texts } from '../en';
import { ofSites, ofSteps, steps as stepsOf } from './counted';
import { number } from './number';
import { plural } from './plural';

/** Stories: steps that are told one after the other, and the stage that shows them. */
export const stories: Texts['stories'] = {
	storiesTitle: 'قصص تُروى بالأطلس',
	storiesText:
		'القصة سلسلة من الصفحات، لكل منها عوامل تصفيتها وما حُدد فيها، وعنوان وملاحظة خاصان إن أُريد. وزر «إضافة إلى قصة» في أعلى الصفحة يجعل المعروض على الشاشة خطوة. وما تقوله الخطوة يُحسب من جديد كلما عُرضت.',
	storiesShipped: {
		nobody: 'حيث لا يعمل أحد',
		same: 'من يُدرج الشيء نفسه',
		ends: 'ما ينتهي في السنة القادمة'
	},
	storiesYours: 'القصص الخاصة',
	storiesOurs: 'القصص المرفقة بالأطلس',
	storiesNone: 'لا شيء بعد.',
	storiesSteps: ({ count }) => stepsOf(count),
	storiesAll: 'جميع القصص',
	storiesUnknown: 'لا توجد هنا قصة بهذا الاسم',
	storiesUnknownText: 'ربما أُزيلت، أو هي محفوظة في متصفح آخر. يُرجى طلب ملفها أو رابطها.',
	storiesImport: 'فتح ملف قصة',
	storiesImportFailed: 'ليس هذا ملف قصة. ولم يتغير شيء.',
	storiesImported: ({ title, steps, faults }) =>
		`أُضيفت «${title}»، وفيها ${stepsOf(steps)}.${faults ? ` واستُبعد: ${faults}.` : ''}`,
	storiesFault: ({ step, field, reason }) =>
		`الخطوة ${number(step)}${field ? `، ${field}` : ''}: ${reason}`,
	storiesFaultReason: {
		shape: 'ناقصة، أو ليست بالشكل المطلوب',
		twice: 'مستعملة مرتين',
		'too-many': 'تتجاوز أطول قصة ممكنة، وهي 100 خطوة'
	},
	storiesTold: 'قصة من رابط',
	storiesToldBroken: 'لا يتضمن الرابط قصة كاملة. يُرجى طلبه ثانيةً، أو طلب ملفها.',
	storiesKeep: 'حفظها وفتحها',
	storiesLeaveOut: 'تركها',
	storyTitle: 'عنوان القصة',
	storyOurs: 'هذه القصة مرفقة بالأطلس. ولتغييرها يلزم إنشاء نسخة منها.',
	storyNotes: 'فتح الملاحظات في نافذة مستقلة',
	storyNotesBlocked: 'لم يسمح المتصفح بنافذة ثانية.',
	storySave: 'حفظ في ملف',
	storyDuplicate: 'إنشاء نسخة',
	storyRemove: 'حذف',
	storyRemoveSure: 'حذف هذه القصة؟ لا يمكن التراجع عن ذلك.',
	storyRemoveYes: 'حذفها',
	storyRemoveNo: 'إبقاؤها',
	storyLinkTooLong: 'القصة أطول من أن تتسع في رابط. يُرجى حفظها في ملف.',
	storyLinkNotCopied: 'تعذر نسخ الرابط. يُرجى حفظ القصة في ملف.',
	storyMoved: ({ from, to }) => `الخطوة ${number(from)} هي الآن الخطوة ${number(to)}`,
	storyStepCopied: ({ step }) => `نسختها هي الخطوة ${number(step)}`,
	storyUndo: 'تراجع',
	storyUndone: 'تم الرجوع عن آخر تغيير',
	storyStepGone: ({ step }) => `أُزيلت الخطوة ${number(step)}`,
	storyStepUnknown: 'لا يعرف هذا الإصدار كل ما تطلبه الخطوة',
	storyStepTitle: 'عنوان خاص',
	storyStepTitleHint: 'الاستنتاج أعلاه، ما لم يُكتب غيره',
	storyStepNote: 'ملاحظة خاصة، لا يراها سوى مقدم العرض',
	storyFromHere: 'العرض من هنا',
	storyUp: ({ step }) => `نقل الخطوة ${number(step)} إلى أعلى`,
	storyDown: ({ step }) => `نقل الخطوة ${number(step)} إلى أسفل`,
	storyStepTwice: ({ step }) => `إنشاء نسخة من الخطوة ${number(step)}`,
	storyDuplicateStep: 'إنشاء نسخة',
	storyStepRemove: ({ step }) => `إزالة الخطوة ${number(step)}`,
	storyRemoveStep: 'إزالة',
	storyEmpty: 'لا خطوات بعد. تُفتح صفحة ثم يُختار «إضافة إلى قصة» في أعلاها.',
	storyNew: 'قصة جديدة',
	storyNewTitle: ({ number: at }) => (at === 1 ? 'قصتي' : `قصتي ${number(at)}`),
	storyAdded: ({ title, step }) => `أُضيفت الخطوة ${number(step)} من «${title}»`,
	storyFull: ({ most }) => `لا تتسع القصة لأكثر من ${ofSteps(most)}.`,
	storyNotSaved: 'تعذر حفظ التغيير في هذا المتصفح. يُرجى حفظ القصة في ملف.',
	storyNotAdded: 'تعذر حفظ الخطوة.',
	stageLabel: 'على المنصة',
	stageSource: ({ sites, date }) =>
		`ما يرد لدى ${ofSites(sites)}، تاريخ القراءة ${date}. الفراغ لا يثبت أن شيئاً لم يُنجز. ولا تعبر الحدود والأسماء والألوان عن أي رأي في الوضع القانوني؛ الخطوط الخارجية: Natural Earth. ليست خريطة للأمم المتحدة.`,
	stageMissing: 'القصة غير محفوظة في هذا المتصفح.',
	stageStep: ({ step, steps, title }) =>
		`الخطوة ${number(step)} من ${number(steps)}${title ? ` · ${title}` : ''}`,
	stageExplore: 'استكشاف (E)',
	stageFull: 'ملء الشاشة (F)',
	stageLeave: 'خروج (Esc)',
	stageMore: 'المزيد في الأسفل (Shift ↓)',
	stageUp: 'إلى الأعلى (Shift ↑)',
	stageApart: ({ title, step }) => `غادر العرض «${title}» عند الخطوة ${number(step)} للاستكشاف.`,
	stageBack: 'العودة إلى المنصة',
	notesSince: ({ minutes }) =>
		plural(minutes, {
			one: 'دقيقة واحدة',
			two: 'دقيقتان',
			few: '# دقائق',
			other: '# دقيقة'
		}),
	notesNone: 'لا ملاحظة لهذه الخطوة.',
	notesNext: 'التالي',
	notesLast: 'هذه هي الخطوة الأخيرة.',
	notesBack: 'السابق',
	notesForward: 'التالي',
	notesAlone: 'لا منصة مفتوحة لهذه القصة. يُرجى عرضها في نافذة أخرى من هذا المتصفح.'
};
