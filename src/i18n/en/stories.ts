import { plural } from './plural';

/** Stories: steps that are told one after the other, and the stage that shows them. */
export const stories = {
	storiesTitle: 'Stories to tell with the Atlas',
	storiesText:
		'A story is a row of views, each with its filters, its selection and, if you like, a title and a note of your own. “Add to story” in the header makes the view on the screen a step. What a step says is computed anew whenever it is shown.',
	storiesShipped: {
		nobody: 'Where nobody works',
		same: 'Who lists the same',
		ends: 'What ends next year'
	},
	storiesYours: 'Your stories',
	storiesOurs: 'Stories that come with the Atlas',
	storiesNone: 'None yet.',
	storiesSteps: ({ count }: { count: number }) =>
		plural(count, { one: '# step', other: '# steps' }),
	storiesAll: 'All stories',
	storiesUnknown: 'No story here has this name',
	storiesUnknownText:
		'It may have been removed, or be kept in another browser. Ask for its file or its link.',
	storiesImport: 'Open a story file',
	storiesImportFailed: 'This is no file of a story. Nothing was changed.',
	storiesImported: ({ title, steps, faults }: { title: string; steps: number; faults: string }) =>
		`“${title}” was added with ${plural(steps, { one: '# step', other: '# steps' })}.${faults ? ` Left out: ${faults}.` : ''}`,
	storiesFault: ({ step, field, reason }: { step: number; field: string; reason: string }) =>
		`step ${step}${field ? `, ${field}` : ''}: ${reason}`,
	storiesFaultReason: {
		shape: 'missing, or not of the form it must have',
		twice: 'used twice',
		'too-many': 'beyond the longest story of 100 steps'
	},
	storiesTold: 'A story from a link',
	storiesToldBroken: 'The link does not hold a whole story. Ask for it again, or for its file.',
	storiesKeep: 'Keep it and open it',
	storiesLeaveOut: 'Leave it',
	storyTitle: 'Title of the story',
	storyOurs: 'This story comes with the Atlas. Duplicate it to change it.',
	storyNotes: 'Open notes in a window of their own',
	storyNotesBlocked: 'The browser did not allow a second window.',
	storySave: 'Save as a file',
	storyDuplicate: 'Duplicate',
	storyRemove: 'Delete',
	storyRemoveSure: 'Delete this story? This cannot be undone.',
	storyRemoveYes: 'Delete it',
	storyRemoveNo: 'Keep it',
	storyLinkTooLong: 'The story is too long for a link. Save it as a file.',
	storyLinkNotCopied: 'The link could not be copied. Save the story as a file.',
	storyMoved: ({ from, to }: { from: number; to: number }) => `Step ${from} is now step ${to}`,
	storyStepCopied: ({ step }: { step: number }) => `Its copy is step ${step}`,
	storyUndo: 'Undo',
	storyUndone: 'The last change was undone',
	storyStepGone: ({ step }: { step: number }) => `Step ${step} was removed`,
	storyStepUnknown: 'This release does not know all that the step asks for',
	storyStepTitle: 'Your title',
	storyStepTitleHint: 'The finding above, unless you write one',
	storyStepNote: 'Your note, shown to you only',
	storyFromHere: 'Present from here',
	storyUp: ({ step }: { step: number }) => `Move step ${step} up`,
	storyDown: ({ step }: { step: number }) => `Move step ${step} down`,
	storyStepTwice: ({ step }: { step: number }) => `Duplicate step ${step}`,
	storyDuplicateStep: 'Duplicate',
	storyStepRemove: ({ step }: { step: number }) => `Remove step ${step}`,
	storyRemoveStep: 'Remove',
	storyEmpty: 'No steps yet. Open a view and choose “Add to story” in the header.',
	storyNew: 'A new story',
	storyNewTitle: ({ number }: { number: number }) =>
		number === 1 ? 'My story' : `My story ${number}`,
	storyAdded: ({ title, step }: { title: string; step: number }) =>
		`Step ${step} of “${title}” added`,
	storyFull: ({ most }: { most: number }) => `A story has room for ${most} steps.`,
	storyNotSaved: 'The change could not be kept in this browser. Save the story as a file.',
	storyNotAdded: 'The step could not be kept.',
	stageLabel: 'On stage',
	stageSource: ({ sites, date }: { sites: number; date: string }) =>
		`What ${plural(sites, { one: '# site', other: '# sites' })} list, read ${date}. A blank does not prove that nothing was done. Borders, names and colours express no view on legal status; outlines: Natural Earth. Not a map of the United Nations.`,
	stageMissing: 'The story is not kept in this browser.',
	stageStep: ({ step, steps, title }: { step: number; steps: number; title: string }) =>
		`Step ${step} of ${steps}${title ? ` · ${title}` : ''}`,
	stageExplore: 'Explore (E)',
	stageFull: 'Full screen (F)',
	stageLeave: 'Leave (Esc)',
	stageMore: 'More below (Shift ↓)',
	stageUp: 'Back up (Shift ↑)',
	stageApart: ({ title, step }: { title: string; step: number }) =>
		`You left “${title}” at step ${step} to explore.`,
	stageBack: 'Back to the stage',
	notesSince: ({ minutes }: { minutes: number }) =>
		plural(minutes, { one: '# minute', other: '# minutes' }),
	notesNone: 'No note for this step.',
	notesNext: 'Next',
	notesLast: 'This is the last step.',
	notesBack: 'Back',
	notesForward: 'Forward',
	notesAlone: 'No stage is open for this story. Present it in another window of this browser.'
};
