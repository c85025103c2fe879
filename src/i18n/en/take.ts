import type { ColumnCode } from '../../domain/export/columns';

import { boundaries } from './boundaries';
import { plural } from './plural';

/** Taking something away: pictures, slides, data. */
export const take = {
	takeTitle: 'Take it with you',
	takePicture: 'Picture',
	takePictureAbout:
		'With title, legend, filters, counting rule, sources, link and code. Text stays text in SVG.',
	takeSlides: 'Slides',
	takePrint: 'Print',
	takePrintAbout: 'A4, light, with links spelled out. As PDF by the printer’s own choice.',
	takeTheme: 'Colours',
	takeThemes: { light: 'Light', dark: 'Dark' },
	takeShape: 'Proportions',
	takeShapes: { screen: 'As tall as needed', slide: 'Slide, 16:9' },
	takePictures: {
		svg: 'SVG',
		png: 'PNG',
		png2: 'PNG, twice as fine',
		png4k: 'PNG, 4K'
	},
	takeCopy: 'Copy as PNG',
	takeClose: 'Close',
	takeCancel: 'Cancel',
	takeWorking: 'Being made',
	takeInFront: 'Keep this tab in front: drawing stands still while it is hidden.',
	takeSaved: ({ name }: { name: string }) => `Saved: ${name}`,
	takeCopied: 'The picture is copied.',
	takeCancelled: 'Cancelled. Nothing was saved.',
	takeFailed: 'It could not be made. Try again, or choose another form.',
	takeTooSlow: 'The view could not be finished. Try again, or print it.',
	takeOtherRelease:
		'Newer data came in the meantime. Reload the page to see it, then take it from there.',
	takeTooTall: 'The picture is too tall for this size. Choose a smaller PNG, or SVG.',
	takeCopyRefused: 'The browser did not let the picture be copied. Save the PNG instead.',
	/** What stands on a picture, below the view. */
	takeFilterPart: ({ facet, values }: { facet: string; values: string }) => `${facet}: ${values}`,
	takeFilter: ({ parts, shown }: { parts: readonly string[]; shown: string }) =>
		parts.length ? `Filter: ${parts.join('; ')}. ${shown}.` : `No filter. ${shown}.`,
	takeCounting: {
		whole: 'An initiative counts once for each value that it names.',
		fractional: 'An initiative counts in equal shares for the values that it names.'
	},
	takeScope: {
		recipients: 'Silence is a gap in aid recipients only (OECD DAC list).',
		all: 'Silence is a gap in all countries and territories.'
	},
	takeSources: ({
		names,
		others,
		date
	}: {
		names: readonly string[];
		others: number;
		date: string;
	}) =>
		others
			? `Sources: ${names.join(', ')} and ${plural(others, { one: '# other site', other: '# other sites' })}, read ${date}.`
			: `Sources: ${names.join(', ')}, read ${date}.`,
	takeBlank: 'A blank does not prove that nothing was done.',
	takeBoundary: boundaries.boundaryShort,
	takeRelease: ({ version }: { version: string }) => `Release ${version}`,
	takeCode: 'QR code of the link',
	takeDescription: ({ filter, counting }: { filter: string; counting: string }) =>
		`${filter} ${counting}`,

	takeSlidesAbout:
		'PPTX, 16:9, with tables and charts that can be edited where the view has any, and notes for the speaker.',
	takeSlidesView: 'This view as a slide',
	takeSlidesStory: ({ title }: { title: string }) => `The story “${title}”`,
	takeSlidesSteps: ({ count }: { count: number }) =>
		plural(count, { one: '# step', other: '# steps' }),
	takeSlidesNoPicture: 'This step could not be drawn. It is here:',
	takeSlidesLack: ({ count }: { count: number }) =>
		plural(count, {
			one: '# step could not be drawn: its slide has the link instead',
			other: '# steps could not be drawn: their slides have the links instead'
		}),
	takeSlidesMore: ({ count }: { count: number }) =>
		plural(count, {
			one: '… and # more row in the Atlas',
			other: '… and # more rows in the Atlas'
		}),
	takeSlideYears: 'Initiatives active in each year, by stated or assumed dates',
	takeSlideYear: 'Year',
	takeSlideInitiatives: 'Initiatives',
	takeSlideEndStated: 'End stated',
	takeSlideEndAssumed: 'End assumed, or ongoing as collected',
	takeSlidePicked: 'Chosen countries',
	takeSlideOthers: 'Other countries',
	takeSlidePeriod: 'At the same time',
	takeSlideNone: ({ label, state }: { label: string; state: string }) => `${label} (${state})`,
	takeSlideState: 'State',
	takeSlideValue: 'Value shown',
	takeSlideKeyCount: ({ text, count }: { text: string; count: string }) => `${text}: ${count}`,
	takeSlidesPart: 'The first part of the page; the rest is in the Atlas.',
	takeSlidesMethod: 'Sources and method',
	takeSlidesStates: 'Where nothing is recorded',
	takeSlidesMaps: 'Maps',

	takeDataTitle: 'Data',
	takeDataScope: 'Which records',
	takeDataShown: ({ count }: { count: number }) =>
		`Selected by the filter for this view: ${plural(count, { one: '# initiative', other: '# initiatives' })}`,
	takeDataSelected: ({ count }: { count: number }) =>
		`What is selected: ${plural(count, { one: '# initiative', other: '# initiatives' })}`,
	takeDataAll: ({ count }: { count: number }) =>
		`Everything: ${plural(count, { one: '# initiative', other: '# initiatives' })}`,
	takeDataXlsx: 'Workbook (XLSX)',
	takeDataXlsxHint:
		'Records, links to every listing, the crosswalk, the figure, and what it all means',
	takeDataCsv: { records: 'Records (CSV)', links: 'Links (CSV)', crosswalk: 'Crosswalk (CSV)' },
	takeDataEmpty: 'No record to take.',
	/** Names of sheets: at most 31 letters, none of [ ] / \\ : * ? */
	takeDataSheet: {
		records: 'records',
		links: 'links',
		crosswalk: 'crosswalk',
		figure: 'figure',
		readme: 'read-me'
	},
	takeDataReadme: {
		title: 'What this is',
		filter: 'Records in this file',
		counting: 'How the Atlas counts',
		release: 'Release',
		made: 'Made on',
		link: 'Address of the view',
		sources: 'Sources',
		licence: 'Licence',
		columns: 'Columns',
		sheet: 'Sheet',
		head: 'Head',
		code: 'Code in CSV files',
		about: 'What it says'
	},
	takeDataReadmeScope: {
		shown:
			'What the filter selects for this view, also where settings of the view leave it out of the figure.',
		selected: 'What was selected in the view.',
		all: 'All records of the release.'
	},
	takeDataReadmeEmpty:
		'An empty cell means that no listing says it, never that there is none. Several values of a cell are parted by “ | ”.',
	takeDataColumns: {
		initiative_id: {
			head: 'Initiative id',
			about: 'The id of the initiative in the Atlas. It stays the same from release to release.'
		},
		title: { head: 'Title', about: 'The title of the initiative, in its own language.' },
		title_language: {
			head: 'Language of the title',
			about: 'BCP 47, as far as the words of the title tell it.'
		},
		topic_ids: { head: 'Topic ids', about: 'Ids of the topics.' },
		topics: { head: 'Topics', about: 'Their names.' },
		activity_ids: { head: 'Activity ids', about: 'Ids of the kinds of activity.' },
		activities: { head: 'Activities', about: 'Their names.' },
		user_ids: { head: 'Target user ids', about: 'Ids of the groups that the work is for.' },
		users: { head: 'Target users', about: 'Their names.' },
		country_iso3: {
			head: 'Countries, ISO code',
			about: 'Countries named, by ISO 3166-1 alpha-3 code; Kosovo is XKX.'
		},
		countries: { head: 'Countries', about: 'Their names.' },
		area_ids: { head: 'Area ids', about: 'Ids of the areas named instead of countries.' },
		areas: { head: 'Areas', about: 'Their names.' },
		is_global: { head: 'Global', about: 'Whether a listing says that the work is global.' },
		funder_ids: { head: 'Funder ids', about: 'Ids of the bodies that fund.' },
		funders: { head: 'Funders', about: 'Their names.' },
		implementer_ids: {
			head: 'Implementer ids',
			about: 'Ids of the bodies that carry the work out.'
		},
		implementers: { head: 'Implementers', about: 'Their names.' },
		partner_ids: { head: 'Partner ids', about: 'Ids of the other bodies named.' },
		partners: { head: 'Partners', about: 'Their names.' },
		start_stated: {
			head: 'Start as stated',
			about: 'As precise as its source: a year, a month or a day.'
		},
		start_earliest: {
			head: 'Earliest start',
			about: 'The first day that the stated start can mean.'
		},
		start_precision: {
			head: 'Precision of start',
			about: 'How much the source says: year, month or day.'
		},
		end_stated: {
			head: 'End as stated',
			about: 'As precise as its source: a year, a month or a day.'
		},
		end_latest: { head: 'Latest end', about: 'The last day that the stated end can mean.' },
		end_precision: {
			head: 'Precision of end',
			about: 'How much the source says: year, month or day.'
		},
		end_assumed: {
			head: 'Assumed end',
			about: 'Where only a start is stated: the end that the Atlas assumes. No source says it.'
		},
		status_id: {
			head: 'Status id',
			about:
				'Where the initiative stood on the day of the export, by its dates: planned, running, no-end, ended, undated.'
		},
		status: { head: 'Status', about: 'The same in words.' },
		status_basis: {
			head: 'Basis of status',
			about:
				'dates: stated dates; assumed: an assumed end; collected: as whoever collected it put it.'
		},
		states_budget: {
			head: 'Budget stated',
			about: 'Whether a listing states a budget. The amounts stand among the links.'
		},
		site_ids: { head: 'Site ids', about: 'Ids of the sites that list it.' },
		sites: { head: 'Sites', about: 'Their names.' },
		listing_count: { head: 'Listings', about: 'How many pages of these sites list it.' },
		listing_urls: {
			head: 'Addresses',
			about:
				'Addresses of these pages. A page that may do harm, or was read on a copy only, is left out.'
		},
		atlas_link: { head: 'In the Atlas', about: 'Address of the initiative in the Atlas.' },
		initiative_title: { head: 'Title', about: 'The title of the initiative in the Atlas.' },
		listing_id: { head: 'Listing id', about: 'The id of this listing in the Atlas.' },
		listing_title: { head: 'Title on the page', about: 'The title as the page has it.' },
		site_id: { head: 'Site id', about: 'The id of the site.' },
		site: { head: 'Site', about: 'Its name.' },
		site_kind: { head: 'Kind of site', about: 'inventory, own-site, government, press or repost.' },
		inventory_id: {
			head: 'Inventory id',
			about: 'The id of the inventory that the site is, where it is one.'
		},
		inventory: { head: 'Inventory', about: 'Its name.' },
		url: { head: 'Address', about: 'Address of the page.' },
		url_note: {
			head: 'On the address',
			about:
				'unsafe: the page may do harm, so that its address is left out; copy: it was read on a copy.'
		},
		retrieved: { head: 'Read on', about: 'The day on which the site was read.' },
		topic_words: { head: 'Topics, its words', about: 'What the site itself calls the topics.' },
		area_words: {
			head: 'Places, its words',
			about: 'What the site itself calls areas and places.'
		},
		funder_words: { head: 'Funders, its words', about: 'As the site writes them.' },
		implementer_words: { head: 'Implementers, its words', about: 'As the site writes them.' },
		partner_words: { head: 'Partners, its words', about: 'As the site writes them.' },
		status_stated: { head: 'Status as collected', about: 'planned, ongoing or completed.' },
		languages: { head: 'Languages', about: 'Languages that the page names, ISO 639.' },
		budget_amount: {
			head: 'Budget',
			about: 'Amount as stated. Amounts of several listings must not be added up.'
		},
		budget_upper: { head: 'Budget, upper end', about: 'Upper end, where a band is stated.' },
		budget_currency: { head: 'Currency', about: 'ISO 4217.' },
		budget_note: { head: 'On the budget', about: 'What the source adds.' },
		same_because: {
			head: 'Same because',
			about: 'Why this listing is taken to be of the same initiative as the others.'
		},
		notes: { head: 'Corrections', about: 'What was corrected in the record.' },
		taxonomy_id: { head: 'Taxonomy id', about: 'The id of the taxonomy.' },
		taxonomy: { head: 'Taxonomy', about: 'Whose words they are.' },
		taxonomy_owner: { head: 'Owner', about: 'Who keeps the taxonomy.' },
		taxonomy_version: { head: 'Version', about: 'Version or year of the taxonomy.' },
		label_code: { head: 'Code of the label', about: 'As the taxonomy has it.' },
		label: { head: 'Label', about: 'The word or phrase.' },
		skos_relation: {
			head: 'Relation',
			about:
				'Read from the label to the topic: skos:exactMatch, closeMatch, narrowMatch (the topic is narrower), broadMatch (the topic is broader).'
		},
		topic_id: { head: 'Topic id', about: 'The topic of the Atlas; empty where none corresponds.' },
		topic: { head: 'Topic', about: 'Its name.' },
		is_judged: { head: 'Judged', about: 'Whether somebody has judged the label.' },
		note: { head: 'Note', about: 'What was noted.' },
		sources: { head: 'Sources', about: 'Where the taxonomy was read.' }
	} satisfies Record<ColumnCode, { head: string; about: string }>
};
