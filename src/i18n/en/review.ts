import { plural } from './plural';

/** The review of listings that may be one initiative. */
export const review = {
	reviewTitle: 'Which of these listings are one initiative?',
	reviewText:
		'Suspected doubles count as two until you decide. Your decisions stay in this browser, change the figures of every page, and can be taken back at any time.',
	reviewNotLasting: 'This browser keeps nothing: save your decisions as a file before you leave.',
	reviewToOverlaps: 'Overlaps between inventories',
	reviewMethod:
		'The score is the share of such pairs that a person would call the same, learned from the pairs known so far. About three in ten proposals are wrong.',

	reviewReading: 'Reading the listings',
	reviewMatching: ({ share }: { share: string }) => `Comparing the listings: ${share}`,
	reviewCancel: 'Stop comparing',
	reviewCancelled:
		'The comparison was stopped. Pairs that the release knows can still be reviewed.',
	reviewAgain: 'Compare again',
	reviewFailed: 'The listings could not be compared.',

	reviewProgress: ({ decided, total }: { decided: number; total: number }) =>
		`${decided} of ${plural(total, { one: '# pair', other: '# pairs' })} decided`,
	reviewShown: 'Which pairs',
	reviewShownName: {
		open: 'To review',
		decided: 'Decided',
		released: 'One in the release'
	},
	reviewSites: 'Sites',
	reviewAllSites: 'All sites',
	reviewSitePair: ({ a, b, count }: { a: string; b: string; count: number }) =>
		`${a === b ? `within ${a}` : `${a} and ${b}`} (${count})`,
	reviewQueue: 'Pairs',
	reviewMore: ({ count }: { count: number }) => `and ${count} more`,
	reviewNone: {
		open: 'No pair is left to review here.',
		decided: 'Nothing is decided here yet.',
		released: 'The release counts no such listings as one.'
	},

	reviewQuestion: 'Same initiative?',
	reviewAgainst: ({ a, b }: { a: string; b: string }) => `${a} — ${b}`,
	reviewCounts: ({ same, differ, part }: { same: number; differ: number; part: number }) =>
		`${plural(same, { one: '# field agrees', other: '# fields agree' })}, ${plural(differ, { one: '# differs', other: '# differ' })}; in ${plural(part, { one: '# one side is silent', other: '# one side is silent' })}.`,
	reviewScore: ({ score }: { score: string }) => `Score ${score}`,
	reviewNoScore: 'Not proposed by the comparison',
	reviewReleased: 'The release counts these listings as one.',
	reviewTable: 'The two listings field by field',
	reviewField: 'Field',
	reviewMark: { same: 'same', differ: 'differs', part: 'one side is silent' },
	reviewKeep: 'Counts when merged',
	reviewKeepFor: ({ field }: { field: string }) => `${field}: what counts when merged`,
	reviewKeepBoth: 'both',
	reviewKeepFuller: 'of the one with more listings',

	reviewVerdict: {
		same: 'Same',
		different: 'Different',
		part: 'Part or follow-up',
		later: 'Not sure, later'
	},
	reviewVerdictSaid: {
		same: 'Kept: the same initiative.',
		different: 'Kept: not the same.',
		part: 'Kept: part or follow-up; both still count.',
		later: 'Put off.'
	},
	reviewDecide: 'Decide',
	reviewUndo: 'Undo',
	reviewUndone: 'Taken back.',
	reviewNothingToUndo: 'Nothing to take back.',
	reviewTakeBack: 'Take this decision back',
	reviewKeysTitle: 'Keys',
	reviewKeys:
		'S same, D different, P part or follow-up, N or L later, Z undo. They work only while the focus is on the pair: press anywhere in it, or Tab to it. In a text field they are letters.',
	reviewNext: ({ title }: { title: string }) => `Next: ${title}`,
	reviewWhole: 'For a part or follow-up, the whole is',
	reviewWho: 'Your name, kept with each decision',
	reviewWhy: 'Why (optional)',
	reviewDecided: ({
		verdict,
		who,
		when,
		why
	}: {
		verdict: string;
		who: string;
		when: string;
		why: string;
	}) => `Decided: ${verdict}, ${when}${who ? `, by ${who}` : ''}.${why ? ` “${why}”` : ''}`,
	reviewWaiting: ({ count }: { count: number }) =>
		plural(count, {
			one: '# decision is about listings that this release does not have. It is kept for one that does.',
			other:
				'# decisions are about listings that this release does not have. They are kept for one that does.'
		}),
	reviewContradictedPair: ({ a, b }: { a: string; b: string }) => `${a} — ${b}`,
	reviewContradicted: ({ count }: { count: number }) =>
		plural(count, {
			one: '# decision contradicts earlier ones and is not applied:',
			other: '# decisions contradict earlier ones and are not applied:'
		}),

	reviewFor: 'What speaks for it',
	reviewAgainstIt: 'What speaks against it',
	reviewStrong: 'strongly',
	reviewReason: {
		title: {
			for: 'The titles share their telling words, or one is mentioned in the other listing.',
			against: 'The titles share few telling words.'
		},
		name: {
			for: 'A rare proper name stands in both.',
			against: 'Each title has a proper name of its own.'
		},
		text: {
			for: 'The summaries use the same rare words.',
			against: 'The summaries use different words.'
		},
		place: {
			for: 'They name the same places.',
			against: 'They name different places.'
		},
		actor: {
			for: 'The same bodies fund, run or publish it.',
			against: 'They name no body in common, or only very common ones.'
		},
		date: {
			for: 'They start at the same time.',
			against: 'They start at different times.'
		},
		edition: {
			for: 'They name the same year or number.',
			against: 'One or both name a year or number that the other does not.'
		},
		series: {
			for: 'Their titles follow one pattern.',
			against: 'One belongs to a series of listings with one pattern.'
		},
		source: {
			for: 'They stand on related pages.',
			against: 'One site lists both, and lists them apart.'
		},
		budget: {
			for: 'They state the same budget.',
			against: 'They state different budgets.'
		},
		subject: {
			for: 'Topics and kinds of work agree.',
			against: 'Topics or kinds of work differ.'
		},
		event: {
			for: 'Both are the same sort of event.',
			against: 'They are of different sorts, such as a workshop and a programme.'
		},
		others: {
			for: 'No other listing is as near to either of them, or a third one is near to both.',
			against: 'Other listings are nearer.'
		}
	},

	reviewExport: ({ count }: { count: string }) => `Save decisions as a file (${count})`,
	reviewImport: 'Add from a file',
	reviewImported: ({
		added,
		replaced,
		older
	}: {
		added: number;
		replaced: number;
		older: number;
	}) =>
		`${plural(added, { one: '# decision added', other: '# decisions added' })}, ${plural(replaced, { one: '# replaced by a later one', other: '# replaced by later ones' })}, ${plural(older, { one: '# left as it is here', other: '# left as they are here' })}.`,
	reviewNoFile: 'This is no file of decisions. Nothing was changed.',
	reviewFaults: ({ count }: { count: number }) =>
		plural(count, {
			one: '# fault in the file; the row was left out:',
			other: '# faults in the file; their rows were left out:'
		}),
	reviewFault: ({ row, field, reason }: { row: number; field: string; reason: string }) =>
		`row ${row}${field ? `, ${field}` : ''}: ${reason}`,
	reviewFaultReason: {
		shape: 'missing, or not of the form that a decision has',
		text: 'not a text',
		long: 'too long',
		listing: 'not the id of a listing',
		side: 'neither a nor b',
		verdict: 'none of same, different, part, later',
		field: 'not a field that can be chosen',
		time: 'not a date and time',
		future: 'lies in the future',
		order: 'the two ids are equal or in the wrong order'
	},
	reviewKeepFailed: 'This could not be kept on this machine.'
};
