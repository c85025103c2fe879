import { fetchRelease, type PackedRelease, type Progress } from './fetch-release';
import { ReleaseError, type ReleaseFault } from './notice';

/** What the page asks for. */
export interface ReleaseRequest {
	base: string;
	known: string | null;
}

/** What the worker answers: progress any number of times, then one of the others. */
export type ReleaseMessage =
	| { progress: Progress }
	| { release: PackedRelease | null }
	| { fault: ReleaseFault }
	| { error: unknown };

addEventListener('message', async ({ data: { base, known } }: MessageEvent<ReleaseRequest>) => {
	const onprogress = (progress: Progress) => answer({ progress });
	try {
		const release = await fetchRelease({ base: new URL(base), known, onprogress });
		answer({ release }, release ? buffersOf(release) : []);
	} catch (error) {
		answer(error instanceof ReleaseError ? { fault: error.fault } : { error });
	}
});

function answer(message: ReleaseMessage, transfer: Transferable[] = []): void {
	postMessage(message, { transfer });
}

/** The texts are by far the most bytes: they are handed over instead of copied. */
function buffersOf({ texts, register }: PackedRelease): ArrayBuffer[] {
	return [...texts.chunks, register].map(({ buffer }) => buffer);
}
