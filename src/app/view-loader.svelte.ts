import { pending } from '../ui/pending';
import type { ViewEntry, ViewModule } from './views';

/** Fetches the view that is asked for. The one owner of which view has come, and which has not. */
export class ViewLoader {
	#loaded = $state.raw<{ name: string; module: ViewModule } | null>(null);
	#failed = $state(false);
	#attempt = $state(0);

	/** The view of that name; null until it has come. */
	of(name: string | null): ViewModule | null {
		return this.#loaded?.name === name ? this.#loaded.module : null;
	}

	get failed(): boolean {
		return this.#failed;
	}

	/**
	 * Call in an effect: fetches a view, and again after each `retry`.
	 *
	 * @returns how to let go of a view that is not wanted any more
	 */
	fetch(name: string | null, entry: ViewEntry | undefined): (() => void) | undefined {
		void this.#attempt;
		this.#failed = false;
		if (!entry || name === null) return;
		let stale = false;
		pending(entry.load()).then(
			(module) => {
				if (!stale) this.#loaded = { name, module };
			},
			() => {
				if (!stale) this.#failed = true;
			}
		);
		return () => (stale = true);
	}

	retry = (): void => void this.#attempt++;
}
