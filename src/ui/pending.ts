let count = 0;

/**
 * Marks the page as unfinished until `work` settles, by `data-pending` on its root: whoever takes a
 * picture of a view waits for that. Gives back what it is given.
 */
export function pending<T>(work: Promise<T>): Promise<T> {
	mark(1);
	work.then(settled, settled);
	return work;
}

const settled = () => mark(-1);

function mark(change: number): void {
	count += change;
	// Absent where counting runs without a page.
	globalThis.document?.documentElement.toggleAttribute('data-pending', count > 0);
}
