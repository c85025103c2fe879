/**
 * Writes one after the other, and of values that wait only the latest: what is typed quickly is
 * stored often enough and never in the wrong order.
 */
export class LatestWins<T> {
	#waiting: { value: T } | null = null;
	#writing = false;

	/**
	 * @param write stores a value
	 * @param onfail is called with each failure; the next value is written all the same
	 */
	constructor(
		private readonly write: (value: T) => Promise<void>,
		private readonly onfail: () => void
	) {}

	/** Whether a value is on its way or waits. */
	get busy(): boolean {
		return this.#writing;
	}

	put(value: T): void {
		this.#waiting = { value };
		if (!this.#writing) void this.#drain();
	}

	async #drain(): Promise<void> {
		this.#writing = true;
		while (this.#waiting) {
			const { value } = this.#waiting;
			this.#waiting = null;
			try {
				await this.write(value);
			} catch {
				this.onfail();
			}
		}
		this.#writing = false;
	}
}
