import { runLayout } from './run-layout';
import type { NetworkShape, PlacedNetwork } from './whole-layout';

/** The placing of one network after another in a worker, as the figure shows it. */
export class Placing {
	/** Share done, between 0 and 1. */
	progress = $state(0);
	phase = $state<'placing' | 'placed' | 'stopped' | 'failed'>('placing');
	#arrived = $state.raw<{ shape: NetworkShape; result: PlacedNetwork } | null>(null);
	#run = new AbortController();

	/**
	 * Begins to place a network and forgets the one before.
	 *
	 * @param onplaced called once all have a place
	 * @returns ends it, for when another network is wanted
	 */
	begin(shape: NetworkShape, onplaced: () => void): () => void {
		const run = new AbortController();
		this.#run = run;
		this.phase = 'placing';
		this.progress = 0;
		this.#arrived = null;
		runLayout(shape, run.signal, (share) => (this.progress = share)).then(
			(result) => {
				this.#arrived = { shape, result };
				this.phase = 'placed';
				onplaced();
			},
			() => {
				if (!run.signal.aborted) this.phase = 'failed';
			}
		);
		return () => run.abort(new DOMException('The network changed', 'AbortError'));
	}

	stop(): void {
		this.#run.abort(new DOMException('Stopped by the reader', 'AbortError'));
		this.phase = 'stopped';
	}

	/** Places that came for another network than the one on the screen say nothing about it. */
	of(shape: NetworkShape): PlacedNetwork | null {
		return this.#arrived?.shape === shape ? this.#arrived.result : null;
	}
}
