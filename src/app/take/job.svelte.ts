/** Why nothing came of it, as far as the reader can do something about it. */
export class TakeFailed extends Error {
	/** @param told a whole sentence in the language in use, with a way out */
	constructor(
		readonly told: string,
		options?: ErrorOptions
	) {
		super(told, options);
	}
}

export type JobState =
	| { kind: 'idle' }
	/** `share` done, 0 to 1; null while it cannot be told. */
	| { kind: 'busy'; share: number | null }
	| { kind: 'done'; said: string }
	| { kind: 'cancelled' }
	/** `told` is null for a failure that nobody foresaw. */
	| { kind: 'failed'; told: string | null };

/** One thing that is made at a time, with progress and a way to stop. */
export class Job {
	#state = $state.raw<JobState>({ kind: 'idle' });
	#stop: AbortController | null = null;

	get state(): JobState {
		return this.#state;
	}

	get busy(): boolean {
		return this.#state.kind === 'busy';
	}

	/**
	 * Runs `make` and hands what it gives to `hand`. Does nothing while something else is being made.
	 * Never rejects: how it ended is in `state`.
	 *
	 * @param hand gives the sentence that says what has been done
	 */
	async run<T>(
		make: (signal: AbortSignal, onprogress: (share: number) => void) => Promise<T>,
		hand: (made: T) => Promise<string> | string
	): Promise<void> {
		if (this.busy) return;
		const stop = new AbortController();
		this.#stop = stop;
		this.#state = { kind: 'busy', share: null };
		try {
			const made = await make(stop.signal, (share) => {
				if (!stop.signal.aborted) this.#state = { kind: 'busy', share };
			});
			stop.signal.throwIfAborted();
			const said = await hand(made);
			if (!stop.signal.aborted) this.#state = { kind: 'done', said };
		} catch (error) {
			if (stop.signal.aborted) return;
			this.#state = { kind: 'failed', told: error instanceof TakeFailed ? error.told : null };
		}
	}

	/** Answers at once; what comes after all is thrown away. */
	cancel = (): void => {
		if (!this.busy) return;
		this.#state = { kind: 'cancelled' };
		this.#stop?.abort();
	};
}
