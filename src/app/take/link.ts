import { formatFragment, parseFragment } from '../../state/fragment';
import type { Locale } from '../../i18n/locale';

/** Keys of an address that say how it is shown just now, and not what. */
const PASSING = ['theme', 'embed', 'plate', 'present', 'story', 'step', 'take'];

/** An address without what says how it is shown just now, and with its language. */
export function lastingFragment(fragment: string, lang: Locale): string {
	const address = parseFragment(fragment);
	const params = Object.entries(address.params).filter(([key]) => !PASSING.includes(key));
	return formatFragment({ ...address, params: { ...Object.fromEntries(params), lang } });
}

/** The address in full of a fragment on the page at `href`. */
export function linkTo(fragment: string, href: string): string {
	const url = new URL(href);
	url.search = '';
	url.hash = '';
	return url.href + fragment;
}
