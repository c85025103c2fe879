import type { Offline } from '../domain/offline';

/** Chromium's offer to install; no standard has it, so TypeScript does not know it. */
interface InstallOffer extends Event {
	prompt: () => Promise<unknown>;
}

/**
 * The program itself on this machine: whether it is kept for times without a network, and whether a
 * newer version waits. A newer version never takes over by itself: a presenter may be on stage.
 */
export class Program implements Offline {
	#program = $state<Offline['program']>('serviceWorker' in navigator ? 'coming' : 'absent');
	#lasting = $state(false);
	#newer = $state.raw<'waiting' | 'taken-over' | null>(null);
	#offer = $state.raw<InstallOffer | null>(null);
	#kept = false;
	#accept: () => void = () => location.reload();

	constructor() {
		addEventListener('beforeinstallprompt', (event) => {
			event.preventDefault();
			this.#offer = event as InstallOffer;
		});
	}

	/** A service worker is active only once every file of the program is kept. */
	get program(): Offline['program'] {
		return this.#program;
	}

	get lasting(): boolean {
		return this.#lasting;
	}

	/**
	 * A newer version: `waiting` until the reader accepts it, `taken-over` when another window did
	 * and this one still shows the old one.
	 */
	get newer(): 'waiting' | 'taken-over' | null {
		return this.#newer;
	}

	get install(): (() => Promise<void>) | null {
		const offer = this.#offer;
		return (
			offer &&
			(async () => {
				this.#offer = null;
				await offer.prompt();
			})
		);
	}

	/** Starts the newer version: the page loads again at the same address. */
	accept = (): void => this.#accept();

	askToLast = async (): Promise<void> => {
		this.#lasting = (await navigator.storage?.persist?.().catch(() => false)) ?? false;
	};

	/** Call when what was kept has been removed. */
	removed(): void {
		this.#kept = false;
		this.#program = 'serviceWorker' in navigator ? 'coming' : 'absent';
	}

	/**
	 * Keeps the program by the service worker at `script`. Call when the first picture stands:
	 * keeping it costs the line more than the picture did. Where the browser has no service worker
	 * (plain http, some private windows), nothing happens.
	 */
	async keep(script: string): Promise<void> {
		if (this.#kept) return;
		this.#kept = true;
		this.#lasting = (await navigator.storage?.persisted?.().catch(() => false)) ?? false;
		if (!('serviceWorker' in navigator)) return;
		// Without a network the browser may refuse to look for a newer worker; this one works.
		void navigator.serviceWorker.ready.then(() => (this.#program = 'kept'));
		try {
			const { Workbox } = await import('workbox-window');
			const worker = new Workbox(script);
			let accepted = false;
			this.#accept = () => {
				if (this.#newer === 'taken-over') return location.reload();
				accepted = true;
				worker.messageSkipWaiting();
			};
			worker.addEventListener('waiting', () => (this.#newer = 'waiting'));
			worker.addEventListener('controlling', ({ isUpdate, isExternal }) => {
				if (accepted) location.reload();
				else if (isUpdate || isExternal) this.#newer = 'taken-over';
			});
			await worker.register();
		} catch {
			// Refused or unreachable: the Atlas goes on without, and says so on its data page.
			if (this.#program === 'coming') this.#program = 'absent';
		}
	}
}
