import { plural } from './plural';

const number = new Intl.NumberFormat('en');

/** Finding cards: sentences kept with their query and release. */
export const cards = {
	cardsAnswer: ({ count }: { count: number }) =>
		count === 0
			? 'No finding is kept yet'
			: plural(count, { one: '# finding kept', other: '# findings kept' }),
	cardsText:
		'“Keep this finding” in the header saves the heading of a view with its filters and its records. Opened on a later release, each card says whether it is still true.',
	cardsLasting: 'Cards are kept in this browser. Take them along as a file or a link.',
	cardsNotLasting:
		'This browser keeps nothing: cards are gone when the page is closed. Take them along as a file.',
	cardsExport: 'Save all as a file',
	cardsImport: 'Add from a file',
	cardsImported: ({ added, faulty }: { added: number; faulty: number }) =>
		`${plural(added, { one: '# card added', other: '# cards added' })}${faulty ? `, ${plural(faulty, { one: '# was faulty and left out', other: '# were faulty and left out' })}` : ''}.`,
	cardsImportFailed: 'This is no file of cards. Nothing was changed.',
	cardsLinked: 'A finding from a link',
	cardsLinkBroken: 'The link does not hold a whole card. Ask for it again, or for a file.',
	cardsKeep: 'Keep it',
	cardsOpen: 'Open the view',
	cardsCopy: 'Copy as link',
	cardsCopied: 'Link copied',
	cardsRemove: 'Remove',
	cardsSeen: ({ date, version, total }: { date: string; version: string; total: number }) =>
		`Saved ${date}, release ${version}, ${plural(total, { one: '# initiative', other: '# initiatives' })} behind it`,
	cardsRule: { whole: 'counted once for each place', fractional: 'counted in equal shares' },
	cardsStillTrue: 'Still true',
	cardsChanged: ({ now, added, removed }: { now: string; added: number; removed: number }) =>
		`Changed: now “${now}”${added || removed ? ` (${number.format(added)} new, ${number.format(removed)} gone)` : ''}`,
	cardsChangedShort: 'Changed',
	cardsCannotTell: 'Cannot tell: part of its address is not known here any more',
	cardsChecking: 'Checking'
};
