import type { Reference } from '../../domain/release';
import type { GridBy } from './choice';
import type { Entry } from './model';

/**
 * `yes`: in its stated scope. `part`: some countries of a region. `world`: it says that it looks
 * everywhere and names no region. `unstated`: it does not say what it looks at.
 */
export type Mark = 'yes' | 'part' | 'world' | 'no' | 'unstated';

/** One column of the grid: a topic, a subregion or a kind of user. */
export interface GridColumn {
	id: string;
	label: string;
	/** Number of inventories shown that look, or that name the region. */
	count: number;
	/** So few look that it is a finding. */
	scarce: boolean;
	/** Heading that a run of columns shares: the region of a subregion. */
	over: string | null;
}

export interface Grid {
	by: GridBy;
	columns: GridColumn[];
	/** By inventory id, one mark per column. */
	marks: ReadonlyMap<string, readonly Mark[]>;
	/** Inventories that say they look everywhere. */
	world: number;
}

/** With fewer inventories than this, only a column without any is a finding. */
const SCARCE_FROM = 10;

/**
 * Who looks where. Topics and users stand by how many of `all` look at them, regions in the order
 * of the United Nations; counts are of those shown.
 */
export function gridOf(
	reference: Reference,
	by: GridBy,
	all: readonly Entry[],
	shown: readonly Entry[]
): Grid {
	const parts = by === 'regions' ? subregions(reference) : terms(reference, by, all);
	const marks = new Map(
		all.map((entry) => [entry.inventory.id, parts.map((part) => part.mark(entry))])
	);
	const limit = by !== 'regions' && shown.length >= SCARCE_FROM ? 1 : 0;
	const columns = parts.map(({ id, label, over }, at) => {
		const count = shown.filter((entry) => looks(marks.get(entry.inventory.id)![at]!)).length;
		return { id, label, over, count, scarce: shown.length > 0 && count <= limit };
	});
	return {
		by,
		columns,
		marks,
		world: by === 'regions' ? shown.filter(({ summary }) => !summary.countries).length : 0
	};
}

const looks = (mark: Mark) => mark === 'yes' || mark === 'part';

interface Part {
	id: string;
	label: string;
	over: string | null;
	mark: (entry: Entry) => Mark;
}

function terms(reference: Reference, by: 'topics' | 'users', all: readonly Entry[]): Part[] {
	const looking = (id: string) => all.filter(({ inventory }) => inventory[by].includes(id)).length;
	return reference[by]
		.map(({ id, label }) => ({ id, label, over: null, looking: looking(id) }))
		.sort((a, b) => b.looking - a.looking)
		.map(({ id, label, over }) => ({
			id,
			label,
			over,
			mark: ({ inventory }: Entry) =>
				!inventory[by].length ? 'unstated' : inventory[by].includes(id) ? 'yes' : 'no'
		}));
}

function subregions({ groups }: Reference): Part[] {
	return groups
		.filter(({ kind }) => kind === 'subregion')
		.map(({ id, name, parent, countries }) => ({
			id,
			label: name,
			over: groups.find((group) => group.id === parent)?.name ?? null,
			mark: ({ summary }: Entry) => regionMark(summary.countries, countries)
		}));
}

/** How a stated scope meets a region. No scope is the whole world; an empty one is not known. */
export function regionMark(scope: readonly string[] | null, region: readonly string[]): Mark {
	if (!scope) return 'world';
	if (!scope.length) return 'unstated';
	const named = region.filter((iso3) => scope.includes(iso3)).length;
	return named === 0 ? 'no' : named === region.length ? 'yes' : 'part';
}
