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

const PAGE = 'index.html';
/**
 * Loads only when the reader asks for it: all views but the first with their texts, what stands
 * beside a figure, and the search.
 */
const ON_DEMAND =
	/^src\/(views\/(?!overview\/)|i18n\/en\/|app\/FilterRail|app\/panel\/|domain\/search\.ts$)/;

/** The scripts that the page itself names: the entry, and what it imports without waiting. */
export function entryScripts(manifest: BuildManifest): string[] {
	return chunksFrom(manifest, () => false).map(({ file }) => file);
}

/**
 * The scripts of a first visit to the overview, up to the moment when it can be used: the entry,
 * every chunk that is loaded from there without anybody pressing anything, and their workers. A
 * new dynamic import counts until it is known to wait for the reader.
 */
export function firstVisitScripts(manifest: BuildManifest): string[] {
	return chunksFrom(manifest, (key) => !ON_DEMAND.test(key)).flatMap(({ file, assets = [] }) =>
		[file, ...assets].filter((name) => name.endsWith('.js'))
	);
}

function chunksFrom(manifest: BuildManifest, follows: (key: string) => boolean): Chunk[] {
	const reached = new Map<string, Chunk>();
	const visit = (key: string) => {
		const chunk = manifest[key];
		if (!chunk) throw new Error(`The build manifest has no ${key}`);
		if (reached.has(key)) return;
		reached.set(key, chunk);
		chunk.imports?.forEach(visit);
		chunk.dynamicImports?.filter(follows).forEach(visit);
	};
	visit(PAGE);
	return [...reached.values()];
}
