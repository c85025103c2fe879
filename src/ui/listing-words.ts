import type { ComparedField } from '../domain/comparison';
import type { Dataset } from '../domain/dataset';
import type { Listing, Site } from '../domain/release';
import { originalOf } from '../domain/vocabulary/recoding';
import { i18n } from '../i18n/i18n.svelte';

type Budget = NonNullable<Listing['budget']>;

/** A budget in words: currency, amount or band, and what the source adds. Needs the texts of `profiles`. */
export function budgetWords({ amount, amountMax, currency, note }: Budget): string {
	return i18n.m.initiativeBudget({
		amount: `${currency} ${i18n.number(amount)}`,
		upTo: amountMax === undefined ? null : i18n.number(amountMax),
		note: note ?? null
	});
}

/** A compared value as it is shown: names for ids, dates in words. Needs the texts of `profiles`. */
export function valueWords(dataset: Dataset, field: ComparedField, text: string): string {
	// A listing is shown as it was read, whatever words the rest is in.
	const { dictionaries, reference } = originalOf(dataset);
	switch (field) {
		case 'start':
		case 'end':
			return i18n.date(text);
		case 'status':
			return i18n.m.statedStatus[text as keyof typeof i18n.m.statedStatus];
		case 'countries': {
			const code = dictionaries.country.codes.get(text);
			return code === undefined ? text : i18n.country(reference.countries[code]!);
		}
		case 'topics': {
			const code = dictionaries.topic.codes.get(text);
			return code === undefined ? text : reference.topics[code]!.label;
		}
		case 'languages':
			return i18n.m.languageName({ code: text });
		default:
			return text;
	}
}

/** The site that shows a listing. */
export function siteOf({ dictionaries, reference }: Dataset, { site }: Listing): Site {
	return reference.sites[dictionaries.inventory.codes.get(site)!]!;
}

/** Who shows a listing: the site, or for news and copies the host of the page. */
export function shownSite(dataset: Dataset, listing: Listing): string {
	const { name, kind } = siteOf(dataset, listing);
	if (kind !== 'press' && kind !== 'repost') return name;
	return new URL(listing.url).hostname.replace(/^www\./, '');
}
