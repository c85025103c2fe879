import { readdirSync, readFileSync } from 'node:fs';

/** A chunk in the manifest that Vite writes with a build. */
interface Chunk {
	file: string;
	imports?: string[];
	dynamicImports?: string[];
}

/** A build: its chunks by source file (or, for shared ones, by an invented key), and its workers. */
export interface Build {
	chunks: Readonly<Record<string, Chunk>>;
	/** Files of the workers, which the manifest does not know. */
	workers: readonly string[];
}

const PAGE = 'index.html';

/** Loads only when the reader asks for it: all views but the first, and the search. */
const ON_DEMAND = /^src\/(views\/(?!overview\/)|domain\/search\.ts$)/;
/** Runs by itself on a first visit: unpacks and checks the release. */
const FIRST_WORKER = /\/release\.worker-/;

/** Reads what the last build made. */
export function readBuild(dist: URL): Build {
	const manifest = readFileSync(new URL('.vite/manifest.json', dist), 'utf8');
	return {
		chunks: JSON.parse(manifest) as Build['chunks'],
		workers: readdirSync(new URL('assets/', dist))
			.filter((name) => /\.worker-[^.]+\.js$/.test(name))
			.map((name) => `assets/${name}`)
	};
}

/** The scripts that the page itself names: the entry, and what it imports without waiting. */
export function entryScripts(build: Build): string[] {
	return scriptsFrom(build, () => false);
}

/**
 * The scripts of a first visit to the overview, up to the moment when it can be used: the entry,
 * every chunk that is loaded from there without anybody pressing anything, and the worker that
 * unpacks the release. A new dynamic import counts until it is known to wait for the reader.
 */
export function firstVisitScripts(build: Build): string[] {
	return [
		...scriptsFrom(build, (key) => !ON_DEMAND.test(key)),
		...build.workers.filter((file) => FIRST_WORKER.test(file))
	];
}

function scriptsFrom({ chunks }: Build, follows: (key: string) => boolean): string[] {
	const reached = new Set<string>();
	const visit = (key: string) => {
		const chunk = chunks[key];
		if (!chunk) throw new Error(`The build manifest has no ${key}`);
		if (reached.has(key)) return;
		reached.add(key);
		chunk.imports?.forEach(visit);
		chunk.dynamicImports?.filter(follows).forEach(visit);
	};
	visit(PAGE);
	return [...reached].map((key) => chunks[key]!.file).filter((file) => file.endsWith('.js'));
}
