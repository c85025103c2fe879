import { RELEASE_DATABASE } from './release-database';

/**
 * Removes the release and the kept files of the program from this machine. What the reader made
 * stays. Never throws: where the browser keeps nothing, there is nothing to remove.
 */
export async function forgetRelease(name = RELEASE_DATABASE): Promise<void> {
	await Promise.all([dropDatabase(name), dropFiles(), dropWorkers()]);
}

async function dropDatabase(name: string): Promise<void> {
	try {
		const { Dexie } = await import('dexie');
		await Dexie.delete(name);
	} catch {
		// Refused storage holds nothing.
	}
}

async function dropFiles(): Promise<void> {
	try {
		for (const key of await caches.keys()) if (isOurs(key)) await caches.delete(key);
	} catch {
		// Plain http and private windows have no such store.
	}
}

/** Other sites may live beside this one: Workbox names its stores by the address they serve. */
function isOurs(key: string): boolean {
	return key.startsWith(RELEASE_DATABASE) || key.endsWith(scope());
}

/** The address below which this program lives. */
const scope = () => new URL('./', document.baseURI).href;

async function dropWorkers(): Promise<void> {
	try {
		const kept = (await navigator.serviceWorker?.getRegistrations()) ?? [];
		for (const registration of kept) {
			if (registration.scope === scope()) await registration.unregister();
		}
	} catch {
		// Likewise.
	}
}
