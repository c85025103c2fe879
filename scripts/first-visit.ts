/** A chunk in the manifest that Vite writes with a build. */
interface Chunk {
	file: string;
	imports?: string[];
	dynamicImports?: string[];
	/** Other files it refers to: its workers, among pictures and fonts. */
	assets?: string[];
}

/** Vite's build manifest: chunks by source file, or by an invented key for shared ones. */
export type BuildManifest = Readonly<Record<string, Chunk>>;

/** What loads only when the reader asks for it, by key of the manifest. */
const ON_DEMAND = [
	// Views other than the first.
	/^src\/views\/(?!overview\/)/,
	// Their texts, and languages other than English; each language is weighed by itself.
	/^(src\/i18n\/(?!en(\.ts|\/take\.ts)$)|_(ar|zh|fr|ru|es)-)/,
	/^src\/domain\/register-in-language/,
	// What stands beside a figure.
	/^src\/app\/(FilterRail|panel\/)/,
	// The choices of a part of the filter sentence, when it is opened.
	/^(src\/app\/|_)(FacetList|YearsField)/,
	// Stories and the stage.
	/^src\/app\/stories\//,
	// Taking something away, and the page of its own that a picture is drawn in.
	/^src\/app\/take\//,
	// What a reader decided about doubles, once something was decided.
	/^src\/state\/decide/,
	// Notices, when there is something to say.
	/^src\/app\/Notices/,
	// Removing what is kept.
	/^src\/storage\/forget/,
	// Words of others for topics: the switch, the words, the line about them.
	/^src\/(app|state)\/words\b/,
	// Keeping a view as a card, and the page of cards.
	/^src\/(app\/cards\/|domain\/card\.ts$)/,
	// The search, also as a chunk that the search box and the search page share.
	/^(src\/domain\/|_)search\b/
];

/**
 * What is fetched by itself, but not before the first picture stands: storing the release and what a
 * reader keeps, keeping the program for times without a network, and what a print would say.
 */
const AFTERWARDS = [
	/^src\/(app\/PrintFoot|i18n\/en\/take)/,
	/^(node_modules\/dexie\/|src\/storage\/(database|shelf))/,
	/^node_modules\/workbox-window\//
];

/**
 * The scripts that come at once: those that the page names, and what they import.
 *
 * @param page the built page, as HTML
 */
export function entryScripts(manifest: BuildManifest, page: string): string[] {
	return chunksFrom(manifest, page, () => false).map(({ file }) => file);
}

/**
 * The scripts of a first visit to the overview, up to the moment when it can be used: the entry,
 * every chunk that is loaded from there without anybody pressing anything, and their workers. A
 * new dynamic import counts until it is known to wait for the reader.
 */
export function firstVisitScripts(manifest: BuildManifest, page: string): string[] {
	return scriptsFrom(manifest, page, [...ON_DEMAND, ...AFTERWARDS]);
}

/** The scripts that come by themselves once the first picture stands. */
export function afterwardsScripts(manifest: BuildManifest, page: string): string[] {
	const before = new Set(firstVisitScripts(manifest, page));
	return scriptsFrom(manifest, page, ON_DEMAND).filter((script) => !before.has(script));
}

/**
 * The scripts that a chunk brings along when it is asked for, less those that a first visit has.
 *
 * @param key how the manifest calls it, or how that begins
 */
export function scriptsOnDemand(manifest: BuildManifest, page: string, key: string): string[] {
	const there = new Set(firstVisitScripts(manifest, page));
	const whole = Object.keys(manifest).filter((at) => at.startsWith(key));
	if (!whole.length) throw new Error(`The build manifest has no ${key}`);
	const rest = Object.fromEntries(
		Object.entries(manifest).map(([at, chunk]): [string, Chunk] => [
			at,
			// What is there already brings nothing more along.
			!whole.includes(at) && there.has(chunk.file) ? { file: chunk.file } : chunk
		])
	);
	return chunksAt(rest, whole, () => true)
		.flatMap(({ file, assets = [] }) => [file, ...assets])
		.filter((file) => file.endsWith('.js') && !there.has(file));
}

function scriptsFrom(manifest: BuildManifest, page: string, without: readonly RegExp[]): string[] {
	return chunksFrom(manifest, page, (key) => !without.some((part) => part.test(key))).flatMap(
		({ file, assets = [] }) => [file, ...assets].filter((name) => name.endsWith('.js'))
	);
}

function chunksFrom(
	manifest: BuildManifest,
	page: string,
	follows: (key: string) => boolean
): Chunk[] {
	const named = new Set(
		[...page.matchAll(/<script[^>]* src="\.\/([^"]+)"/g)].map(([, file]) => file)
	);
	const keys = Object.entries(manifest).flatMap(([key, { file }]) => (named.has(file) ? key : []));
	if (keys.length === 0) throw new Error('The page names no script of the build manifest');
	return chunksAt(manifest, keys, follows);
}

function chunksAt(
	manifest: BuildManifest,
	keys: readonly string[],
	follows: (key: string) => boolean
): Chunk[] {
	const reached = new Map<string, Chunk>();
	const visit = (key: string) => {
		const chunk = manifest[key];
		if (!chunk) throw new Error(`The build manifest has no ${key}`);
		if (reached.has(key)) return;
		reached.set(key, chunk);
		chunk.imports?.forEach(visit);
		chunk.dynamicImports?.filter(follows).forEach(visit);
	};
	keys.forEach(visit);
	return [...reached.values()];
}
