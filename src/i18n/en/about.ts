/** How the Atlas counts, what it claims, and what it does not. */
export const about = {
	aboutAnswer: 'How the Atlas counts, and what it does not claim',
	aboutPurpose:
		'The Atlas sets public inventories of international cybersecurity capacity building side by side. It is no further database: it shows where they list work, where several list the same, and where they list none.',
	aboutStates: 'Five states of a place',
	aboutStatesText:
		'Every place, and every cell of a matrix, is in exactly one state. An empty place is never simply empty: the Atlas says who looked.',
	aboutLooking:
		'A place is looked at by inventories of projects only. Records from an organisation’s pages, from the press or from a collection of laws are counted, but where those are silent nothing follows. All inventories loaded here are samples, so there is no confirmed gap yet.',
	aboutRegional:
		'Work for a region that names no country stays in a lane of its own. If the region has at most 25 states, its states are marked as reached by regional work only; wider and global work colours no country.',
	aboutCounting: 'Counting',
	aboutCountingText: [
		'Listings known to be the same initiative count once. Two that only look alike count as two until somebody has compared them.',
		'Whole counting gives each value that a record names 1. Fractional counting shares one initiative equally among the values it names, so that shares add up to the number of initiatives.',
		'A blank says what the inventories hold, not what was done. Work between two states, by armed forces or companies, or described in other languages than English is often missing from them.',
		'A count of records measures neither money nor success: two days of training weigh as much as a decade of support.'
	],
	aboutTime: 'Dates and status',
	aboutTimeText: ({ months }: { months: number }) =>
		`A status is derived from dates, on your own calendar day. Where only a start is known, the end is assumed ${months} months later, drawn as assumed and said so. A status that a site states is kept only where no date exists, and is marked “as collected”. Records without dates are a group of their own.`,
	aboutKeys: 'Keys',
	aboutKeysText:
		'Some single keys act at once: “/” goes to the search; on stage, letters and digits move, blank and explore. If they get in your way, as they may with speech input, turn them off: arrows, Enter and Esc go on working.',
	aboutKeysOn: 'Single keys are on',
	aboutScope: 'Places',
	aboutScopeText:
		'By default the places are the recipients of official development assistance on the OECD DAC list: nobody expects records of support for a donor country. The filter “all countries and territories” takes every place.',
	aboutTopics: 'The thirteen topics',
	aboutTopicsText:
		'Inventories use different words. Each listing keeps its own; these are the topics they are mapped to.',
	aboutBoundaries: 'Boundaries and names',
	aboutLanguages: 'Languages',
	aboutLanguagesText:
		'The interface speaks the six official languages of the United Nations, with the terms of its documents. Titles, names of organisations, labels of other taxonomies and summaries of sources stay in the language that they were written in.',
	aboutUnreviewed: ({ languages }: { languages: string }) =>
		`No native speaker of the field has reviewed these texts yet: ${languages}. Where one of them and the English differ, the English counts. The folder docs/glossary of the project holds the terms of each language; corrections are welcome.`,
	aboutPrivacy: 'What leaves this machine',
	aboutPrivacyText:
		'Nothing. The Atlas asks no other site for anything, sets no tracker and needs no account. The data is kept in this browser so that the next visit starts from it.',
	aboutCorrect: 'Missing or wrong?',
	aboutCorrectText:
		'Each record is one line in the tables of the project, with the address it was read from. To add or correct one, change that line and say where the fact can be read; the guide for contributors explains how. Governments and implementers are heard first about work on their own country or of their own.',
	aboutLicence: 'Licences',
	aboutLicenceText:
		'The program is under the MIT licence, our own compilation under CC BY 4.0. Facts from others keep what their sources ask for:',
	aboutSourcesLink: 'all sources, with dates and licences'
};
