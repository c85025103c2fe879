/** Copies of files that the app can draw again when they cannot be had: the base map. */
const STORE = 'cyber-capacity-atlas-map';

/** Keeps a file's text for later visits. Where the browser keeps nothing, neither does this. */
export async function keepCopy(url: string, text: string): Promise<void> {
	await inStore((store) => store.put(url, new Response(text)));
}

/** The text kept for a file, or null. */
export async function readCopy(url: string): Promise<string | null> {
	const kept = await inStore((store) => store.match(url));
	return kept ? kept.text() : null;
}

async function inStore<T>(use: (store: Cache) => Promise<T>): Promise<T | null> {
	try {
		// Plain http has no `caches`, private windows refuse them, and disks fill up.
		return await use(await caches.open(STORE));
	} catch {
		return null;
	}
}
