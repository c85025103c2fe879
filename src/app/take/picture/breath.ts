/** Long enough to get something done, short enough that nobody notices. */
const AT_ONCE_MS = 30;

/** Long work in short pieces, so that the page stays awake and the work can be stopped. */
export class Breath {
	#since = performance.now();

	constructor(private readonly signal: AbortSignal) {}

	/**
	 * To be awaited now and then: lets the page do what waits, if it is time for that.
	 *
	 * @throws the signal's reason when aborted
	 */
	async take(): Promise<void> {
		if (performance.now() - this.#since < AT_ONCE_MS) return;
		await new Promise((resolve) => setTimeout(resolve));
		this.signal.throwIfAborted();
		this.#since = performance.now();
	}
}
