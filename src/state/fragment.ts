import {
	LIST_KEYS,
	NO_FILTER,
	STATUSES,
	type Filter,
	type ListKey,
	type Status
} from '../domain/filter';
import { parseSpot } from '../domain/spot';

/** What the address says, taken apart. The fragment alone holds the state of what is shown. */
export interface Address {
	/** First part of the route: `map` of `#/map`; empty is the overview. */
	view: string;
	/** Rest of the route: `KEN` of `#/countries/KEN`. */
	id: string | null;
	filter: Filter;
	/** Every other key, known or not: kept, and handed to whoever understands it. */
	params: Readonly<Record<string, string>>;
	/** What could not be used, as it stood in the link: `topic=alchemy`. For a notice. */
	dropped: readonly string[];
}

/** Says whether an id exists; values that do not are dropped. */
export type Known = (key: ListKey, id: string) => boolean;

/** Letters of a bad value that a notice repeats. */
const TOLD = 60;

const YEAR = /^(19|20)\d\d$/;
const FILTER_KEYS: ReadonlySet<string> = new Set([
	...LIST_KEYS,
	'from',
	'to',
	'q',
	'scope',
	'count'
]);

/**
 * Reads a fragment such as `#/map?topic=cybercrime&country=KEN,UGA`.
 *
 * Never throws: links outlive releases. A bad value is dropped and told in `dropped`;
 * an unknown key is kept in `params`, and so is where a picture is looked at, `at`, if it is sound.
 */
export function parseFragment(fragment: string, known: Known = () => true): Address {
	const [path = '', query = ''] = splitOnce(fragment.replace(/^#?\/?/, ''), '?');
	const [view = '', ...rest] = path.split('/').map(decode);
	const dropped: string[] = [];
	const params: Record<string, string> = {};
	const filter: Filter = { ...NO_FILTER };

	for (const [key, value] of new URLSearchParams(query)) {
		if (key === 'at' && !parseSpot(value)) dropped.push(`at=${value.slice(0, TOLD)}`);
		else if (!FILTER_KEYS.has(key)) params[key] = value;
		else {
			const bad = readFilterKey(filter, key, value, known);
			if (bad) dropped.push(`${key}=${bad.slice(0, TOLD)}`);
		}
	}
	if (filter.from !== null && filter.to !== null && filter.from > filter.to) {
		[filter.from, filter.to] = [filter.to, filter.from];
	}
	return { view, id: rest.join('/') || null, filter, params, dropped };
}

/** Writes a fragment, leaving defaults out. Keys come in a fixed order, so equal states give equal links. */
export function formatFragment(
	address: Pick<Address, 'view' | 'id' | 'filter' | 'params'>
): string {
	const { view, id, filter, params } = address;
	const pairs: [string, string][] = [];
	for (const key of LIST_KEYS) {
		if (filter[key].length) pairs.push([key, filter[key].join(',')]);
	}
	if (filter.from !== null) pairs.push(['from', String(filter.from)]);
	if (filter.to !== null) pairs.push(['to', String(filter.to)]);
	if (filter.q) pairs.push(['q', filter.q]);
	if (filter.scope !== NO_FILTER.scope) pairs.push(['scope', filter.scope]);
	if (filter.count !== NO_FILTER.count) pairs.push(['count', filter.count]);
	for (const key of Object.keys(params).sort()) pairs.push([key, params[key]!]);

	const query = pairs.map(([key, value]) => `${encode(key)}=${encode(value)}`).join('&');
	const path = [view, ...(id ? id.split('/') : [])].map(encode).join('/');
	return `#/${path}${query ? `?${query}` : ''}`;
}

/** Reads one key into the filter; gives what of its value had to be dropped. */
function readFilterKey(filter: Filter, key: string, value: string, known: Known): string {
	switch (key) {
		case 'from':
		case 'to':
			if (!YEAR.test(value)) return value;
			filter[key] = Number(value);
			return '';
		case 'q':
			// Half a surrogate pair could not be written back.
			filter.q = value.slice(0, 200).replace(/[\uD800-\uDBFF]$/, '');
			return '';
		case 'scope':
			if (value !== 'recipients' && value !== 'all') return value;
			filter.scope = value;
			return '';
		case 'count':
			if (value !== 'whole' && value !== 'fractional') return value;
			filter.count = value;
			return '';
		default: {
			const stated = [...new Set(value.split(',').filter(Boolean))];
			if (key === 'status') {
				filter.status = stated.filter(isStatus);
				return stated.filter((id) => !isStatus(id)).join();
			}
			const list = key as Exclude<ListKey, 'status'>;
			filter[list] = stated.filter((id) => known(list, id));
			return stated.filter((id) => !known(list, id)).join();
		}
	}
}

function isStatus(value: string): value is Status {
	return (STATUSES as readonly string[]).includes(value);
}

/** Percent-encodes what would break a fragment, and keeps commas and colons readable. */
function encode(text: string): string {
	return encodeURIComponent(text).replace(/%(2C|3A|2B)/g, (escape, code: string) =>
		code === '2B' ? escape : decodeURIComponent(escape)
	);
}

function decode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

function splitOnce(text: string, separator: string): [string, string] {
	const at = text.indexOf(separator);
	return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
