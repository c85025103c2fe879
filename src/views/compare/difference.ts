/** How the columns of one line stand to each other. */
export type Difference = 'same' | 'number' | 'other';

/** A value as it is compared: its sort, and its number where it has one. */
export interface Comparable {
	/** A state, or a fact; two columns of other sorts differ whatever their numbers. */
	sort: string;
	number?: number;
}

/** `other` where the sorts differ, else `number` where only the numbers do. One column never differs. */
export function differenceOf(cells: readonly Comparable[]): Difference {
	const [first] = cells;
	if (cells.some(({ sort }) => sort !== first!.sort)) return 'other';
	return cells.some(({ number }) => number !== first!.number) ? 'number' : 'same';
}

/** Who has an entry: every column, several of three, or one alone. */
export type Sharing = 'all' | 'some' | 'one';

/** For each id in any of the lists, whether all, some or one of the lists have it. */
export function sharingOf(lists: readonly (readonly string[])[]): Map<string, Sharing> {
	const holders = new Map<string, number>();
	for (const list of lists) {
		for (const id of new Set(list)) holders.set(id, (holders.get(id) ?? 0) + 1);
	}
	return new Map(
		[...holders].map(([id, count]) => [
			id,
			count === lists.length ? 'all' : count === 1 ? 'one' : 'some'
		])
	);
}
