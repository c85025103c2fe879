import type { SITE_KINDS } from '../../domain/release';
import type { ShelfKind } from '../../domain/shelf';

import { plural } from './plural';

const number = new Intl.NumberFormat('en');

/** What is loaded, how good it is, and where it is kept. */
export const data = {
	dataAnswer: ({ listings, sites, full }: { listings: number; sites: number; full: number }) =>
		`${plural(listings, { one: '# listing', other: '# listings' })} from ${plural(sites, { one: '# site', other: '# sites' })}; ${
			full ? `${number.format(full)} loaded in full` : 'none is loaded in full'
		}`,
	dataRelease: 'Release',
	dataVersion: 'Version',
	dataRead: 'Pages read',
	dataHash: 'Content hash',
	dataInitiatives: 'Initiatives',
	dataListings: 'Listings',
	dataSitesCount: 'Sites',
	dataActors: 'Actors',
	dataAssumed: 'Assumed length where no end is stated',
	dataMonths: ({ months }: { months: number }) =>
		plural(months, { one: '# month', other: '# months' }),
	dataKept: 'Kept on this machine',
	dataKeptYes: 'Yes: the next visit starts from this copy, also without a network.',
	dataKeptNo: 'No: this browser keeps no data, the next visit loads it again.',
	dataStorage: ({ used }: { used: string }) => `${used} MB used in this browser.`,
	keepingReady: 'Ready for offline: the program and the inventory are both kept here.',
	keepingProgramOnly: 'The program is kept here, the inventory is not: it needs a network.',
	keepingComing: 'The program is being fetched in full; it then opens without a network too.',
	keepingNotReady:
		'The program is not kept here: without a network this page does not open. Some browsers allow it on https addresses only.',
	keepingLasts: 'The browser promised not to clear it when it needs room.',
	keepingMayGo: 'The browser may clear it when it needs room.',
	keepingAsk: 'Ask the browser to keep it',
	keepingInstall: 'Install as an app',
	keepingKind: {
		card: ({ count }) => plural(count, { one: '# finding', other: '# findings' }),
		decision: ({ count }) =>
			plural(count, { one: '# decision on duplicates', other: '# decisions on duplicates' }),
		story: ({ count }) => plural(count, { one: '# story', other: '# stories' }),
		indicator: ({ count }) =>
			plural(count, { one: '# table of your own values', other: '# tables of your own values' }),
		crosswalk: ({ count }) =>
			plural(count, { one: '# crosswalk of your own', other: '# crosswalks of your own' })
	} satisfies Record<ShelfKind, (of: { count: number }) => string>,
	keepingMade: ({ made }: { made: string }) => `You made and keep here: ${made}.`,
	keepingMadeNone: 'You have not made anything that is kept here.',
	keepingRemoveInventory: 'Remove program and inventory',
	keepingRemoveMade: 'Remove what I made',
	keepingSure: 'Are you sure?',
	keepingSureInventory:
		'Program and inventory are removed from this machine and fetched again at the next visit. What you made stays.',
	keepingSureMade:
		'This cannot be undone. Findings, decisions and stories can be saved as files first, on their own pages.',
	keepingYes: 'Remove',
	keepingNo: 'Keep',
	keepingMadeGone: 'What you made was removed from this machine.',
	dataRejected: 'Left out because of a fault',
	dataRejectedNone: 'No record was left out.',
	dataRejectedFile: 'File',
	dataRejectedRecord: 'Record',
	dataRejectedReason: 'Why',
	dataRejectedPosition: ({ position }: { position: number }) => `no. ${number.format(position)}`,
	dataSites: 'Sites',
	dataSitesNote:
		'Only inventories of projects count as looking. Every site keeps its own words and dates. Age is as under the lens on record quality: months since the last day that a listing states.',
	dataSitesHint: 'Press a column to sort by it, a number of listings to read them.',
	dataSite: 'Site',
	dataKind: 'Kind',
	dataCount: 'Listings',
	dataComplete: 'How complete',
	dataAsOf: 'Read',
	dataSiteKind: {
		inventory: 'inventory',
		'own-site': 'organisation’s own site',
		government: 'government site',
		press: 'press',
		repost: 'copy of another site'
	} satisfies Record<(typeof SITE_KINDS)[number], string>,
	dataFind: 'Find a site',
	dataFound: ({ shown, total }: { shown: number; total: number }) =>
		`${number.format(shown)} of ${plural(total, { one: '# site', other: '# sites' })}`,
	dataNotStated: 'not stated',
	dataFilled: 'Fields filled',
	dataUnused: 'Topics never used',
	dataUnusedNone: 'none: it has used every topic of its scope',
	dataReading: 'Reading the listings …',
	dataSources: 'Sources and licences',
	dataSource: 'Source',
	dataLicence: 'Licence or terms',
	dataAccessed: 'Read'
};
