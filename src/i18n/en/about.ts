/** How the Atlas counts, what it claims, and what it does not. */
export const about = {
	aboutAnswer: 'How the Atlas counts, and what it does not claim',
	aboutPurpose:
		'The Atlas sets public inventories of international cybersecurity capacity building side by side. It is no further database: it shows where they list work, where several list the same, and where they list none.',
	aboutStates: 'Five states of a place',
	aboutStatesText:
		'Every place, and every cell of a matrix, is in exactly one state. An empty place is never simply empty: the Atlas says who looked.',
	aboutLooking:
		'Only inventories of projects look: an organisation’s own site, a press page or a repository of policies and laws adds records but never turns silence into a gap. All inventories loaded here are samples, so there is no confirmed gap yet.',
	aboutRegional:
		'Work for a region that names no country stays in a lane of its own. If the region has at most 25 states, its states are marked as reached by regional work only; wider and global work colours no country.',
	aboutCounting: 'Counting',
	aboutCountingText: [
		'Listings known to be the same initiative count once. A suspected duplicate is not merged until a person says so.',
		'Whole counting gives each value that a record names 1. Fractional counting shares one initiative equally among the values it names, so that shares add up to the number of initiatives.',
		'No record is not no activity. Bilateral, military, private and non-English work is recorded less often.',
		'Records are not effort or effect: a workshop and a ten-year programme count one each.'
	],
	aboutTime: 'Dates and status',
	aboutTimeText: ({ months }: { months: number }) =>
		`A status is derived from dates, on your own calendar day. Where only a start is known, the end is assumed ${months} months later, drawn as assumed and said so. A status that a site states is kept only where no date exists, and is marked “as collected”. Records without dates are a group of their own.`,
	aboutScope: 'Places',
	aboutScopeText:
		'By default the places are the recipients of official development assistance on the OECD DAC list: silence about a donor country is no gap. The filter “all countries and territories” takes every place.',
	aboutTopics: 'The thirteen topics',
	aboutTopicsText:
		'Inventories use different words. Each listing keeps its own; these are the topics they are mapped to.',
	aboutBoundaries: 'Boundaries and names',
	aboutLanguages: 'Languages',
	aboutLanguagesText:
		'The interface is in English. Titles of initiatives stand in the language of the page they were read on.',
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
