import { wordsOf } from './words';

/** The page and host of an address, without what does not change the page. */
export function addressOf(url: string): { page: string; host: string } {
	try {
		const { hostname, pathname, search } = new URL(url);
		const host = hostname.replace(/^www\d?\./, '');
		return { host, page: host + pathname.replace(/\/+$/, '').toLowerCase() + search };
	} catch {
		return { page: url, host: wordsOf(url)[0] ?? '' };
	}
}
