import type { Shelf, ShelfKind } from '../domain/shelf';

/** What the reader keeps of one kind, as it changes here and in other tabs. */
export class KeptList<T> {
	#store = $state.raw<Shelf | null>(null);
	#list = $state.raw<readonly T[] | null>(null);

	/**
	 * Call while a component is made: it follows the shelf for as long as that stands.
	 *
	 * @param parse gives null for a stored value that is none of the kind
	 */
	constructor(shelf: () => Promise<Shelf>, kind: ShelfKind, parse: (value: unknown) => T | null) {
		$effect(() => {
			let stop = () => {};
			let left = false;
			shelf().then(
				(opened) => {
					if (left) return;
					this.#store = opened;
					stop = opened.watch(kind, (kept) => {
						this.#list = kept.map(({ value }) => parse(value)).filter((one) => one !== null);
					});
				},
				// Without a shelf nothing is kept; links and files can still be read.
				() => (this.#list = [])
			);
			return () => {
				left = true;
				stop();
			};
		});
	}

	/** The shelf, once it is open. */
	get store(): Shelf | null {
		return this.#store;
	}

	/** Null until it has been read. */
	get list(): readonly T[] | null {
		return this.#list;
	}
}
