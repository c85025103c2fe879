/** What of the Atlas is on this machine, and what the browser promised about it. */
export interface Offline {
	/**
	 * `kept`: every part of the program is here, it starts and opens each view without a network;
	 * `coming`: not yet; `absent`: this browser or this address does not allow it.
	 */
	readonly program: 'kept' | 'coming' | 'absent';
	/** The browser promised not to clear what is kept here when it needs room. */
	readonly lasting: boolean;
	/** Asks for that promise. Browsers may refuse without asking the reader. */
	askToLast: () => Promise<void>;
	/** Offers to install the Atlas as an app; null where the browser has nothing to offer. */
	readonly install: (() => Promise<void>) | null;
}
