import type { SITE_KINDS } from '../../domain/release';

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
	dataRejected: 'Left out because of a fault',
	dataRejectedNone: 'No record was left out.',
	dataRejectedFile: 'File',
	dataRejectedRecord: 'Record',
	dataRejectedReason: 'Why',
	dataRejectedPosition: ({ position }: { position: number }) => `no. ${number.format(position)}`,
	dataSites: 'Sites',
	dataSitesNote:
		'Only inventories of projects count as looking. Every site keeps its own words and dates.',
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
	dataSortBy: ({ column }: { column: string }) => `Sort by: ${column}`,
	dataRecords: 'Show its records on the map',
	dataSources: 'Sources and licences',
	dataSource: 'Source',
	dataLicence: 'Licence or terms',
	dataAccessed: 'Read'
};
