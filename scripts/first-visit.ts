/** A chunk in the manifest that Vite writes with a build. */
interface Chunk {
	file: string;
	imports?: string[];
	dynamicImports?: string[];
}

/** Vite's build manifest: chunks by source file, or by an invented key for shared ones. */
export type BuildManifest = Readonly<Record<string, Chunk>>;

const PAGE = 'index.html';
const FIRST_VIEW = 'src/views/overview/';
/** What loads on demand only: every view but the first. */
const LATER = new RegExp(`^src/views/(?!${FIRST_VIEW.slice('src/views/'.length)})`);

/** The scripts that the page itself names: the entry, and what it imports without waiting. */
export function entryScripts(manifest: BuildManifest): string[] {
	return scriptsFrom(manifest, () => false);
}

/**
 * The scripts of a first visit to the overview, up to the moment when it can be used: the entry,
 * and every chunk that is loaded from there without anybody pressing anything. A new dynamic
 * import counts until it is known to wait for the reader.
 */
export function firstVisitScripts(manifest: BuildManifest): string[] {
	return scriptsFrom(manifest, (key) => !LATER.test(key));
}

function scriptsFrom(manifest: BuildManifest, follows: (key: string) => boolean): string[] {
	const reached = new Set<string>();
	const visit = (key: string) => {
		const chunk = manifest[key];
		if (!chunk) throw new Error(`The build manifest has no ${key}`);
		if (reached.has(key)) return;
		reached.add(key);
		chunk.imports?.forEach(visit);
		chunk.dynamicImports?.filter(follows).forEach(visit);
	};
	visit(PAGE);
	return [...reached].map((key) => manifest[key]!.file).filter((file) => file.endsWith('.js'));
}
