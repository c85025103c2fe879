/** Movement has ended when nothing has moved for this long: wheels do not say when they stop. */
const REST_MS = 250;

/** Tells once a movement by hand has ended, however many small ones it was made of. */
export class Rest {
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(private readonly tell: () => void) {}

	moved(): void {
		this.stop();
		this.#timer = setTimeout(this.tell, REST_MS);
	}

	/** Nothing is to be told of what was moved so far. */
	stop(): void {
		clearTimeout(this.#timer);
	}
}
