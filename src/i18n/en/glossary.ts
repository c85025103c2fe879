/** A term of the field, what it means here, and where that is from. */
interface GlossaryEntry {
	term: string;
	text: string;
	source: string;
	/** Empty where the source is the Atlas itself. */
	url: string;
}

const ATLAS = 'Rules of this Atlas';

const entries = {
	value: {
		term: 'recorded work',
		text: 'A place or cell with at least one initiative on record that names it. It says nothing of how much was done.',
		source: ATLAS,
		url: ''
	},
	gap: {
		term: 'gap',
		text: 'Silence that means something: an inventory of projects says that it covers the place and the topic, and holds nothing on them. Work may still exist that nobody listed.',
		source: ATLAS,
		url: ''
	},
	'gap-confirmed': {
		term: 'gap, confirmed',
		text: 'A gap where an inventory that is loaded in full looks. Its silence is complete, at least on its own terms.',
		source: ATLAS,
		url: ''
	},
	'gap-apparent': {
		term: 'gap, apparent',
		text: 'A gap where only inventories that are loaded in part, or as a sample, look. The missing record may be in the part that was not loaded.',
		source: ATLAS,
		url: ''
	},
	regional: {
		term: 'regional only',
		text: 'No record names the place, but work for its region does reach it (regions of up to 25 states). Wider regions colour nothing.',
		source: ATLAS,
		url: ''
	},
	unknown: {
		term: 'unknown',
		text: 'No loaded inventory of projects has the place and topic in its scope. Silence then says nothing at all.',
		source: ATLAS,
		url: ''
	},
	'out-of-scope': {
		term: 'out of scope',
		text: 'A country that was not asked about. By default the recipients of aid are: nobody expects records of support for a donor.',
		source: ATLAS,
		url: ''
	},
	thin: {
		term: 'thin evidence',
		text: 'Fewer than two initiatives, or all of them known to a single site. Drawn paler and to be read with care.',
		source: ATLAS,
		url: ''
	},
	expired: {
		term: 'expired, expiring',
		text: 'All recorded work of a cell has ended; or the last of it ends within twelve months. Ends may be stated or assumed.',
		source: ATLAS,
		url: ''
	},
	'assumed-end': {
		term: 'assumed end',
		text: 'An end that no source states, taken to be 24 months after the start. The assumption is the same for a whole release.',
		source: ATLAS,
		url: ''
	},
	whole: {
		term: 'whole counting',
		text: 'An initiative counts once for each value that it names. Sums over values are larger than the number of initiatives.',
		source: ATLAS,
		url: ''
	},
	fractional: {
		term: 'fractional counting',
		text: 'An initiative is shared in equal parts among the values that it names, so that sums are the number of initiatives.',
		source: ATLAS,
		url: ''
	},
	initiative: {
		term: 'initiative',
		text: 'A piece of real work: a programme, project, course or review. Several sites may list it; it counts once.',
		source: ATLAS,
		url: ''
	},
	listing: {
		term: 'listing',
		text: 'One record of an initiative as one site shows it, in the words of that site and with its address.',
		source: ATLAS,
		url: ''
	},
	inventory: {
		term: 'inventory',
		text: 'A mapping, portal or repository of capacity building. Here an inventory is studied as much as the work that it lists.',
		source: ATLAS,
		url: ''
	},
	site: {
		term: 'site',
		text: 'Where a listing was read: an inventory, the site of an organisation, a government or the press. Only inventories can look.',
		source: ATLAS,
		url: ''
	},
	looks: {
		term: 'looks',
		text: 'An inventory looks at a place and a topic when both are in its stated scope, it lists projects, is in use, and at least one of its listings is loaded.',
		source: ATLAS,
		url: ''
	},
	funder: {
		term: 'funder',
		text: 'Who pays for an initiative, as its listings say. Who is not named may still pay.',
		source: ATLAS,
		url: ''
	},
	implementer: {
		term: 'implementer',
		text: 'Who carries an initiative out, as its listings say. A contractor and a public body count alike.',
		source: ATLAS,
		url: ''
	},
	partner: {
		term: 'partner',
		text: 'Who takes part in an initiative without being named as funder or implementer.',
		source: ATLAS,
		url: ''
	},
	'target-users': {
		term: 'target users',
		text: 'Those for whom the work is meant: governments, judges, response teams, small firms, the public and others.',
		source: ATLAS,
		url: ''
	},
	coordination: {
		term: 'possible coordination point',
		text: 'Work of different actors on the same topic, in the same country, for the same users, at the same time. An occasion to talk, not a finding of waste.',
		source: ATLAS,
		url: ''
	},
	need: {
		term: 'need',
		text: 'How far a country is from the top of a published index, from 0 to 1. It measures what the index measures and no more.',
		source: ATLAS,
		url: ''
	},
	coverage: {
		term: 'coverage',
		text: 'How much is on record for a country against what is typical for a recipient, from 0 to 1, older work counting less.',
		source: ATLAS,
		url: ''
	},
	'capacity-building': {
		term: 'cyber capacity building (CCB)',
		text: 'Help by which states, bodies and people become able to prevent, withstand and answer harm online: laws, skills, teams, institutions. The sources use the word in several ways.',
		source: 'GFCE',
		url: 'https://www.thegfce.com/about/history'
	},
	gci: {
		term: 'GCI',
		text: 'Global Cybersecurity Index of ITU: countries answer a questionnaire on five kinds of measure, called pillars, each worth 20 points.',
		source: 'ITU',
		url: 'https://www.itu.int/pub/D-HDB-GCI.01-2024'
	},
	cmm: {
		term: 'CMM',
		text: 'Cybersecurity Capacity Maturity Model for Nations: reviews of a country by five dimensions, each with factors and stages of maturity.',
		source: 'GCSCC, Oxford',
		url: 'https://gcscc.web.ox.ac.uk/the-cmm'
	},
	ncsi: {
		term: 'NCSI',
		text: 'National Cyber Security Index of the e-Governance Academy: a public list of what a country has, each item with its evidence.',
		source: 'e-Governance Academy',
		url: 'https://ncsi.ega.ee'
	},
	cri: {
		term: 'CRI',
		text: 'Cyber Readiness Index of the Potomac Institute: seven elements of a country’s readiness, last published in 2015.',
		source: 'Potomac Institute',
		url: 'http://potomacinstitute.org/academic-centers/cyber-readiness-index/cyber-readiness-index-2-0'
	},
	gfce: {
		term: 'GFCE',
		text: 'Global Forum on Cyber Expertise: a platform of states, companies and organisations. Its themes date from 2017 and order the Cybil Portal.',
		source: 'GFCE',
		url: 'https://www.thegfce.com/gfce-working-groups'
	},
	cybil: {
		term: 'Cybil Portal',
		text: 'A portal of capacity building projects, actors and resources, kept with the GFCE. The largest public inventory of this kind of work.',
		source: 'Cybil',
		url: 'https://cybilportal.org'
	},
	oewg: {
		term: 'OEWG',
		text: 'Open-ended Working Group of the United Nations on security of and in the use of ICTs, 2021 to 2025. Its agenda had six headings, one of them capacity building.',
		source: 'Digital Watch',
		url: 'https://dig.watch/?p=177991'
	},
	cbm: {
		term: 'CBM',
		text: 'Confidence-building measure: something that states do so that others need not fear them, such as naming contacts or telling about policies. The OAS list has eleven.',
		source: 'OAS',
		url: 'https://www.oascybercbms.org'
	},
	norms: {
		term: 'norms of responsible behaviour',
		text: 'Eleven voluntary norms for what states should and should not do with ICTs, agreed at the United Nations in 2015.',
		source: 'United Nations',
		url: 'https://digitallibrary.un.org/record/799853'
	},
	csirt: {
		term: 'CSIRT, CERT',
		text: 'A team that handles computer security incidents for a country, a sector or an organisation. Both names mean the same; CERT is a registered mark.',
		source: 'FIRST',
		url: 'https://www.first.org'
	},
	'critical-infrastructure': {
		term: 'critical infrastructure',
		text: 'Services that a society cannot do without: energy, finance, health, water, transport, telecommunications. Critical information infrastructure is the networks that carry them.',
		source: ATLAS,
		url: ''
	},
	bpf: {
		term: 'Best Practice Forum',
		text: 'A working track of the Internet Governance Forum. In 2024 the one on cybersecurity asked for mappings to be compared rather than for one more.',
		source: 'IGF',
		url: 'https://intgovforum.org/en/content/igf-2024-bpf-cybersecurity'
	},
	'dac-recipient': {
		term: 'DAC recipient',
		text: 'A country or territory on the list of those that may receive official development assistance, kept by the Development Assistance Committee of the OECD.',
		source: 'OECD',
		url: 'https://www.oecd.org/dac/'
	},
	ldc: {
		term: 'LDC',
		text: 'Least developed country: on a list that the United Nations reviews every three years, by income, human assets and vulnerability.',
		source: 'UNCTAD',
		url: 'https://unctad.org/topic/least-developed-countries/list'
	},
	lldc: {
		term: 'LLDC',
		text: 'Landlocked developing country: a developing country without access to the sea, on a list of the United Nations.',
		source: 'UN Statistics Division',
		url: 'https://unstats.un.org/unsd/methodology/m49/'
	},
	sids: {
		term: 'SIDS',
		text: 'Small island developing state: a group that the United Nations recognises for what its members share, such as size, distance and exposure.',
		source: 'UN Statistics Division',
		url: 'https://unstats.un.org/unsd/methodology/m49/'
	},
	m49: {
		term: 'M49 regions',
		text: 'The regions and subregions into which the United Nations sorts countries for statistics. They say nothing of politics.',
		source: 'UN Statistics Division',
		url: 'https://unstats.un.org/unsd/methodology/m49/'
	},
	crosswalk: {
		term: 'crosswalk',
		text: 'A table that says which words of one list mean what in another. Ours leads from the labels of 24 taxonomies to thirteen topics.',
		source: ATLAS,
		url: ''
	},
	taxonomy: {
		term: 'taxonomy',
		text: 'A list of labels, often in levels, by which somebody orders a field.',
		source: ATLAS,
		url: ''
	},
	'exact-match': {
		term: 'exact match',
		text: 'The label and the topic can stand for each other in nearly every use.',
		source: 'W3C, SKOS',
		url: 'https://www.w3.org/TR/skos-reference/#mapping'
	},
	'close-match': {
		term: 'close match',
		text: 'The label and the topic are near enough to stand for each other in some uses.',
		source: 'W3C, SKOS',
		url: 'https://www.w3.org/TR/skos-reference/#mapping'
	},
	'narrow-match': {
		term: 'narrow match',
		text: 'Our topic is narrower than the label: work on the topic is work on the label, but not the other way round.',
		source: 'W3C, SKOS',
		url: 'https://www.w3.org/TR/skos-reference/#mapping'
	},
	'broad-match': {
		term: 'broad match',
		text: 'Our topic is broader than the label: work on the topic may or may not be work on the label.',
		source: 'W3C, SKOS',
		url: 'https://www.w3.org/TR/skos-reference/#mapping'
	},
	sssom: {
		term: 'SSSOM',
		text: 'A simple standard for sharing mappings between vocabularies, as a table with a head that says who made it and when.',
		source: 'SSSOM',
		url: 'https://mapping-commons.github.io/sssom/'
	},
	'not-covered': {
		term: 'not covered',
		text: 'What a topic of ours becomes where the words that are shown have none for it. It is kept so that nothing disappears from a count.',
		source: ATLAS,
		url: ''
	}
} satisfies Record<string, GlossaryEntry>;

export type TermId = keyof typeof entries;

/** Terms of the field in our own words, shown where they stand and as a list. */
export const glossary = { glossary: entries as Record<TermId, GlossaryEntry> };
