import { plural } from './plural';

const content = ({ labels, matches }: { labels: number; matches: number }) =>
	`${plural(labels, { one: '# label', other: '# labels' })}, ${plural(matches, {
		one: '# match',
		other: '# matches'
	})}`;

/** The crosswalk of words, what they conflict about, and what a change of words does to gaps. */
export const terms = {
	termsTitlePlain: 'Whose words mean what',
	termsTitle: ({
		exact,
		matches,
		taxonomies
	}: {
		exact: number;
		matches: number;
		taxonomies: number;
	}) =>
		`Only ${exact} of ${matches} matches between the words of ${taxonomies} taxonomies and our topics are exact`,
	termsConflictsTitle: ({ count }: { count: number }) =>
		`${plural(count, {
			one: '# word does',
			other: '# words do'
		})} not mean the same to everyone who maps this field`,
	termsChangesNone: 'Topics are shown in our own words: no gap has opened or closed',
	termsChangesTitle: ({
		vocabulary,
		closed,
		opened,
		uncovered
	}: {
		vocabulary: string;
		closed: number;
		opened: number;
		uncovered: number;
	}) =>
		`In the words of ${vocabulary}, ${plural(closed, {
			one: '# gap closes',
			other: '# gaps close'
		})}, ${opened} open and ${uncovered} have no word`,
	termsExchangeTitle: 'Take the crosswalk away, or bring your own',
	termsGlossaryTitle: 'What the words of this field mean here',

	termsParts: 'Parts of this page',
	termsPart: {
		crosswalk: 'Crosswalk',
		conflicts: 'Conflicts',
		changes: 'Gaps that change',
		exchange: 'In and out',
		glossary: 'Glossary'
	},
	termsForms: 'Form',
	termsForm: { matrix: 'Matrix', flow: 'Flow', topics: 'By topic', table: 'Table' },
	termsReading: 'Reading the register',
	termsFailed: 'The register could not be read',
	termsFailedText: 'The crosswalk is part of it. The other views still work.',

	/** A match, read from the label to our topic. */
	termsKind: {
		exactMatch: 'exact',
		closeMatch: 'close',
		narrowMatch: 'narrow',
		broadMatch: 'broad'
	},
	termsKindNone: 'none',
	termsKindUnjudged: 'not judged',
	termsKindAbout: {
		exactMatch: 'the label means our topic',
		closeMatch: 'nearly the same',
		narrowMatch: 'our topic is only a part of the label',
		broadMatch: 'the label is only a part of our topic'
	},
	termsNoneAbout: 'no topic of ours corresponds',
	termsReason: {
		exactMatch: 'Same meaning.',
		closeMatch: 'Nearly the same meaning.',
		narrowMatch: 'The label is wider than our topic.',
		broadMatch: 'The label is only a part of our topic.'
	},
	termsAlsoMeans: ({ others }: { others: string }) => `The label also takes in ${others}.`,
	termsNoTopic: 'No topic of ours corresponds.',
	termsUnjudged: 'Not a topic, so not judged.',
	termsNoted: ({ note }: { note: string }) => `Noted: ${note}.`,

	termsSubtitle: ({ labels, taxonomies }: { labels: number; taxonomies: number }) =>
		`${plural(labels, { one: '# label', other: '# labels' })} of ${plural(taxonomies, {
			one: '# taxonomy',
			other: '# taxonomies'
		})}, matched to our thirteen topics`,
	termsFind: 'Find a label, code, taxonomy or topic',
	termsNothing: 'No label has these words',
	termsNothingText: 'Try one word, or part of one.',
	termsFindClear: 'Show all labels',
	termsOrder: 'Order of taxonomies',
	termsOrderOf: { name: 'A–Z', covered: 'Most topics' },
	termsTaxonomy: 'Taxonomy',
	termsCode: 'Code',
	termsLabel: 'Label',
	termsMatch: 'Match',
	termsTopic: 'Our topic',
	termsWhy: 'Why',
	termsNone: 'No topic',
	termsCell: ({
		taxonomy,
		topic,
		labels,
		kind
	}: {
		taxonomy: string;
		topic: string;
		labels: number;
		kind: string;
	}) =>
		`${taxonomy}, ${topic}: ${
			labels
				? `${plural(labels, { one: '# label', other: '# labels' })}, surest match ${kind}`
				: 'no label'
		}`,
	termsGrid: 'Taxonomies and our topics. Arrow keys move, Enter shows the labels.',
	termsHint: 'A number beside a mark counts the labels. Press a cell to read them.',
	termsCellNothing: ({ taxonomy, topic }: { taxonomy: string; topic: string }) =>
		`No label of ${taxonomy} is matched to ${topic}.`,
	termsSources: ({ owner }: { owner: string }) => `Labels of ${owner}, read at`,
	termsSummary: ({
		labels,
		exact,
		close,
		narrow,
		broad,
		none,
		most,
		mostCount
	}: {
		labels: number;
		exact: number;
		close: number;
		narrow: number;
		broad: number;
		none: number;
		most: string;
		mostCount: number;
	}) =>
		`${labels} labels: ${exact} exact matches, ${close} close, ${narrow} narrow, ${broad} broad, ${none} labels without a counterpart. Most labels lead to ${most} (${mostCount}).`,
	termsNote:
		'Matches are our judgement from labels and definitions, in the terms of SKOS and read from the label to our topic. Correct them in data/crosswalk.jsonl.',
	termsFlowFrom: 'Labels of',
	termsFlowTo: 'beside',
	termsFlowOurs: 'our topics',
	termsFlowNode: ({ label, links }: { label: string; links: string }) =>
		links ? `${label}: ${links}` : `${label}: no line`,
	termsFlowLink: ({ kind, label }: { kind: string; label: string }) => `${kind} ${label}`,
	termsFlowHint: 'Arrow keys move, Enter keeps the lines of one word.',
	termsFlowNarrow: 'Three columns need more room than this: here is the list.',
	termsTopicCount: ({ labels, taxonomies }: { labels: number; taxonomies: number }) =>
		`${plural(labels, { one: '# label', other: '# labels' })} of ${plural(taxonomies, {
			one: '# taxonomy',
			other: '# taxonomies'
		})}`,
	termsTopicNone: 'Words without a topic of ours',

	termsConflictsText:
		'From a reviewed table, data/term-conflicts.jsonl; what each label is matched to comes from the crosswalk.',
	termsConflictMeans: 'What it means there',
	termsConflictOurs: 'Matched to',
	termsSameLabel: 'The same label, other matches',
	termsSameLabelText:
		'Computed from the crosswalk: labels that are written alike and do not lead to the same topics.',

	termsChangesAsk: 'Choose other words for topics to see what they do to gaps.',
	termsChangesBy: 'Cells',
	termsChangesByOf: { subregion: 'Topic × subregion', country: 'Topic × country' },
	termsChangesKind: {
		closed: 'Closed',
		opened: 'Opened',
		uncovered: 'No word',
		kept: 'Stays'
	},
	termsChangesKindAbout: {
		closed: 'a gap of our topic, and work on record under the word',
		opened: 'nobody looked for our topic, and the word is a gap',
		uncovered: 'a gap of our topic that no word asks for',
		kept: 'a gap of our topic and of the word'
	},
	termsChangesShown: 'Kinds of change shown',
	termsChangesSummary: ({
		before,
		after,
		uncovered,
		places
	}: {
		before: number;
		after: number;
		uncovered: number;
		places: number;
	}) =>
		`${plural(places, { one: '# place', other: '# places' })}. Our topics have ${plural(before, {
			one: '# gap cell',
			other: '# gap cells'
		})} here; the words have ${after}, and what they do not cover has ${uncovered}. Words that join topics close gaps without any work being done.`,
	termsChangesPlace: 'Place',
	termsChangesTopic: 'Our topic',
	termsChangesWord: 'Word',
	termsChangesWhat: 'What happens',
	termsChangesWhy: 'Because',
	termsChangesClosed: ({ causes }: { causes: string }) => `The word also stands for ${causes}.`,
	termsChangesOpened: ({ causes }: { causes: string }) =>
		`The word also stands for ${causes}, which an inventory looks for.`,
	termsChangesCause: ({
		topic,
		kind,
		label,
		records,
		state
	}: {
		topic: string;
		kind: string;
		label: string;
		records: number;
		state: string;
	}) => `${topic} (${kind} match of “${label}”; ${records ? `${records} on record` : state})`,
	termsChangesState: {
		value: 'on record',
		regional: 'regional work only',
		'gap-confirmed': 'a confirmed gap',
		'gap-apparent': 'an apparent gap',
		unknown: 'nobody looks',
		'out-of-scope': 'out of scope'
	},
	termsChangesUncovered: 'No match that counts leads from this topic to a word.',
	termsChangesKept: ({ kind, label }: { kind: string; label: string }) =>
		`Nothing else that the word stands for is on record here (${kind} match of “${label}”).`,
	termsChangesRecords: 'Records',
	termsChangesEmpty: 'No gap changes for these places',
	termsChangesEmptyText:
		'With these matches every gap stays what it was, or there is none. Other places, or other matches, may differ.',
	termsMore: ({ count }: { count: number }) => `Show ${count} more`,
	termsNeedNote:
		'Need is measured by the areas of the index and always counts our own topics: it does not change with the words.',

	termsOut: 'Out',
	termsOutText:
		'The whole crosswalk as one SSSOM file (tab-separated, with its metadata): labels, matches in the terms of SKOS, and reasons. CC BY 4.0.',
	termsOutButton: 'Save crosswalk.sssom.tsv',
	termsOutTitle: ({ product }: { product: string }) => `${product}: crosswalk`,
	termsOutDescription:
		'Labels of inventories and frameworks of cyber capacity building, matched to thirteen topics by people who read labels and definitions.',
	termsIn: 'In',
	termsInText:
		'A SSSOM file of your own. One side of each mapping is a topic of ours, by its id; the other side becomes a vocabulary that you can switch to. It is checked, kept on this machine, and never mixed with ours.',
	termsInFile: 'SSSOM file (.tsv)',
	termsInTopics: 'Ids of our topics',
	termsInTooLarge: 'The file is larger than 2 MB.',
	termsInUnreadable: 'The file could not be read.',
	termsInNoTable: 'There is no table in the file.',
	termsInNoColumn: ({ field }: { field: string }) => `The table has no column “${field}”.`,
	termsInBroken: ({ line }: { line: number }) =>
		`A quote is not closed, or text follows it: line ${line}.`,
	termsInTooMany: ({ of, most }: { of: 'prefixes' | 'labels'; most: number }) =>
		of === 'prefixes'
			? `The file has words of more than ${most} taxonomies (prefixes).`
			: `The file has more than ${most} labels of one taxonomy.`,
	termsInRead: ({ rows, good }: { rows: number; good: number }) =>
		`${good} of ${plural(rows, { one: '# mapping', other: '# mappings' })} can be used.`,
	termsInNone: 'No mapping can be used.',
	termsInKeep: 'Keep on this machine',
	termsInCancel: 'Leave it',
	termsInReplaces: ({ name }: { name: string }) => `Replaces “${name}”, which is kept already.`,
	termsInFaults: ({ count }: { count: number }) =>
		plural(count, { one: '# mapping is left out', other: '# mappings are left out' }),
	termsInFaultsMore: ({ count }: { count: number }) =>
		plural(count, { one: 'and # more', other: 'and # more' }),
	termsInRow: 'Row',
	termsInField: 'Field',
	termsInValue: 'Value',
	termsInReason: 'Reason',
	termsInFault: {
		missing: 'empty, but required',
		'no-curie': 'not a short identifier such as “mine:A1”',
		'no-prefix': 'its prefix is not declared in curie_map',
		'no-match': 'not an exact, close, narrow or broad match of SKOS',
		negative: 'says that something does not match',
		'no-topic': 'neither side is a topic of ours',
		repeated: 'the same pair is there already'
	},
	termsOwn: 'Kept on this machine',
	termsOwnNone: 'Nothing yet.',
	termsOwnLine: content,
	termsOwnKept: ({
		leftOut,
		file,
		...own
	}: {
		labels: number;
		matches: number;
		file: string;
		leftOut: number;
	}) =>
		`${content(own)} · ${file}${
			leftOut
				? ` · ${plural(leftOut, {
						one: '# row of the file was left out',
						other: '# rows of the file were left out'
					})}`
				: ''
		}`,
	termsOwnUse: 'Show the Atlas in these words',
	termsOwnRemove: 'Remove',
	termsOwnRemoveNamed: ({ name }: { name: string }) => `Remove: ${name}`,
	termsOwnNotLasting: 'This browser keeps nothing: it lasts as long as the page.',
	termsOwnFailed: 'It could not be kept.',

	termsGlossaryFind: 'Find a term',
	termsGlossarySource: 'Source',
	termsGlossaryNothing: 'No term has these words.'
};
