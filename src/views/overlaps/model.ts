import type { Dataset } from '../../domain/dataset';
import { pairwise } from '../../domain/overlap/pairwise';
import { absencesOf, pointsOf, type Absence, type Points } from '../../domain/overlap/points';
import { rowsOnAll, sitesAt, siteSetsOf, type SiteSets } from '../../domain/overlap/sites';
import { upsetOf, type UpSet } from '../../domain/overlap/upset';
import type { Reading } from '../../domain/reading';
import { OTHER_SITES, type SitesSelection } from '../../domain/selection';
import type { Choice } from './choice';

/** Sites with a row of their own until the reader opens the rest. */
const ROWS = 12;
/** Columns of the pairwise matrix: more are no longer read at a glance. */
const COLUMNS = 24;

export interface SitesModel {
	sets: SiteSets;
	upset: UpSet;
	/** Codes of the sites of the matrix, in the order of the rows; its columns are the first of them. */
	sites: number[];
	columns: number;
	/** Row-major over `sites` × `sites`. */
	counts: Uint32Array;
	/** Pairs of these sites, and those of them that share nothing. */
	pairs: number;
	emptyPairs: number;
	/** Initiatives on two sites or more that are inventories. */
	onInventories: number;
}

/** Which sites list the same, as rows, combinations and pairs. */
export function sitesModel(
	reading: Reading,
	{ kinds, order, allSites }: Pick<Choice, 'kinds' | 'order' | 'allSites'>
): SitesModel {
	const sets = siteSetsOf(reading, kinds);
	const upset = upsetOf(sets, allSites ? Infinity : ROWS, order);
	const sites = upset.sites.map(({ site }) => site);
	const counts = pairwise(sets, sites);
	const pairs = (sites.length * (sites.length - 1)) / 2;
	let sharing = 0;
	for (let a = 0; a < sites.length; a++) {
		for (let b = a + 1; b < sites.length; b++) sharing += Number(counts[a * sites.length + b]! > 0);
	}
	return {
		sets,
		upset,
		sites,
		columns: Math.min(COLUMNS, sites.length),
		counts,
		pairs,
		emptyPairs: pairs - sharing,
		onInventories: onInventories(reading.dataset, sets)
	};
}

function onInventories({ reference }: Dataset, sets: SiteSets): number {
	let count = 0;
	for (let at = 0; at < sets.rows.length; at++) {
		const inventories = sitesAt(sets, at).filter(
			(site) => reference.sites[site]!.kind === 'inventory'
		);
		if (inventories.length > 1) count += 1;
	}
	return count;
}

/** The initiatives of a selection, as rows of the dataset; null where it names an unknown site. */
export function rowsOfSelection(
	{ dictionaries }: Dataset,
	{ sets, upset, sites }: SitesModel,
	{ ids, exact }: SitesSelection
): number[] | null {
	const codes = ids.map((id) => (id === OTHER_SITES ? -1 : dictionaries.inventory.codes.get(id)));
	if (codes.includes(undefined)) return null;
	if (!exact) return rowsOnAll(sets, codes as number[]);
	const slots = codes.map((code) => (code === -1 ? sites.length : sites.indexOf(code!)));
	const key = slots.sort((a, b) => a - b).join('+');
	return upset.combinations.find((it) => it.slots.join('+') === key)?.rows ?? [];
}

const points = new WeakMap<Reading, Points>();

/** The coordination points of a reading, found once for the heading and the page. */
export function pointsFor(reading: Reading): Points {
	let found = points.get(reading);
	if (!found) points.set(reading, (found = pointsOf(reading)));
	return found;
}

const absences = new WeakMap<Points, Map<boolean, Absence[]>>();

/** The pairs without a link among all points, or among those with work today; found once. */
export function absencesFor(reading: Reading, now: boolean): Absence[] {
	const found = pointsFor(reading);
	let known = absences.get(found);
	if (!known) absences.set(found, (known = new Map()));
	let pairs = known.get(now);
	if (!pairs) {
		const points = now ? found.points.filter(({ running }) => running > 0) : found.points;
		known.set(now, (pairs = absencesOf(reading.dataset, points)));
	}
	return pairs;
}
