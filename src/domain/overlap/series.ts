import type { Dataset } from '../dataset';
import { fold } from '../fold';
import { leadsOf } from '../ties';

/** What tells editions of one thing apart: counts, months, phases, and words that only join. */
const EDITION = new RegExp(
	`^(?:${[
		'\\d+(?:st|nd|rd|th)?',
		'[ivx]+',
		'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|annual|phase|edition|session|round|part',
		'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?',
		'the|of|in|on|for|and|a|an|to|at|with|by|de|la|el|le|les|des|du|en|pour|para|y|et'
	].join('|')})$`
);

const placeNames = new WeakMap<Dataset['reference'], RegExp>();

/** Matches the name of any country as whole words of folded text. */
function placesIn(reference: Dataset['reference']): RegExp {
	let pattern = placeNames.get(reference);
	if (!pattern) {
		const names = reference.countries
			.map(({ name }) => words(name).join(' '))
			.sort((a, b) => b.length - a.length)
			.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
		pattern = new RegExp(`(?<= )(?:${names.join('|')})(?= )`, 'gu');
		placeNames.set(reference, pattern);
	}
	return pattern;
}

const words = (text: string) => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * A title without what tells one edition of a series from the next: what stands in brackets,
 * numbers, months, phases and the names of countries. "CMM review of Samoa (2018)": "cmm review".
 */
export function titleStem(title: string, reference: Dataset['reference']): string {
	const text = ` ${words(title.replace(/[([][^)\]]*[)\]]/g, ' ')).join('  ')} `;
	// Names are matched between single spaces, so that neighbours can share none of them.
	const without = text.replaceAll('  ', ' ').replace(placesIn(reference), ' ');
	return without
		.split(' ')
		.filter((word) => word && !EDITION.test(word))
		.join(' ');
}

const seriesByDataset = new WeakMap<Dataset, Uint32Array>();

/**
 * The series of every initiative, as the lowest row in it. Initiatives are one series when their
 * titles have the same stem and they share a funder or implementer, or one site lists both: the
 * workshops of one programme, its phases, and what a site repeats. Press pages are many sites.
 */
export function seriesOf(dataset: Dataset): Uint32Array {
	const known = seriesByDataset.get(dataset);
	if (known) return known;
	const { columns, reference, titles } = dataset;
	const series = Uint32Array.from({ length: columns.size }, (_, row) => row);
	const sites = columns.fields.inventory;
	const first = new Map<string, number>();
	for (let row = 0; row < columns.size; row++) {
		const stem = titleStem(titles[row]!, reference);
		if (!stem) continue;
		const marks = leadsOf(dataset, row).map((actor) => `actor ${actor} ${stem}`);
		for (let at = sites.offsets[row]!; at < sites.offsets[row + 1]!; at++) {
			const site = sites.values[at]!;
			const { kind } = reference.sites[site]!;
			if (kind !== 'press' && kind !== 'repost') marks.push(`site ${site} ${stem}`);
		}
		for (const mark of marks) {
			const other = first.get(mark);
			if (other === undefined) first.set(mark, row);
			else join(series, row, other);
		}
	}
	for (let row = 0; row < columns.size; row++) series[row] = rootOf(series, row);
	seriesByDataset.set(dataset, series);
	return series;
}

/** The first of those that an element is joined with. */
export function rootOf(parents: Uint32Array, element: number): number {
	let root = element;
	while (parents[root] !== root) root = parents[root]!;
	return root;
}

/** Joins two elements with all that are joined to them; the lowest stands for all. */
export function join(parents: Uint32Array, a: number, b: number): void {
	const [one, other] = [rootOf(parents, a), rootOf(parents, b)];
	parents[Math.max(one, other)] = Math.min(one, other);
}
