/** Two listings that somebody called one initiative. */
export interface KnownPair {
	a: string;
	b: string;
}

/** Known pairs and the clusters that they make. */
export interface Truth {
	pairs: readonly KnownPair[];
	/** Name of the cluster of a listing; a listing that no pair names is in none. */
	clusterOf: ReadonlyMap<string, string>;
	/** Listings per cluster. */
	sizes: ReadonlyMap<string, number>;
}

/** Joins pairs into clusters: what equals the same is the same. */
export function truthOf(pairs: readonly KnownPair[]): Truth {
	const parent = new Map<string, string>();
	const root = (id: string): string => {
		const up = parent.get(id) ?? id;
		if (up === id) return id;
		const top = root(up);
		parent.set(id, top);
		return top;
	};
	for (const { a, b } of pairs) {
		const [first, second] = [root(a), root(b)].sort();
		parent.set(first!, first!);
		parent.set(second!, first!);
	}
	const ids = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))];
	const clusterOf = new Map(ids.map((id) => [id, root(id)]));
	const sizes = new Map<string, number>();
	for (const cluster of clusterOf.values()) sizes.set(cluster, (sizes.get(cluster) ?? 0) + 1);
	return { pairs, clusterOf, sizes };
}

/** Whether the truth says anything about two listings, and if so what. */
export function verdictOn(truth: Truth, a: string, b: string): 'same' | 'different' | 'unknown' {
	const left = truth.clusterOf.get(a);
	const right = truth.clusterOf.get(b);
	if (left === undefined && right === undefined) return 'unknown';
	return left === right ? 'same' : 'different';
}

/** One key for a pair, whichever comes first. */
export function pairKey(a: string, b: string): string {
	return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/**
 * Reads a file of pairs, one JSON object with `a` and `b` a line.
 *
 * @throws Error naming the first line that is no pair
 */
export function readPairs(text: string): KnownPair[] {
	return text.split('\n').flatMap((line, at) => {
		if (!line.trim()) return [];
		const fault = new Error(`line ${at + 1} is no pair {"a": listing id, "b": listing id}`);
		let value: unknown;
		try {
			value = JSON.parse(line);
		} catch {
			throw fault;
		}
		const { a, b } = (value ?? {}) as Partial<KnownPair>;
		if (typeof a !== 'string' || typeof b !== 'string' || a === b) throw fault;
		return [{ a, b }];
	});
}
