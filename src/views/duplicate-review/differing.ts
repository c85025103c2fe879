import { wordsOf } from '../../domain/matching/words';

/** A run of a text, and whether the other text lacks it. */
export interface Run {
	text: string;
	differs: boolean;
}

/** A text in runs of words that the other has and words that it lacks; joined they are the text. */
export function runsOf(text: string, other: string): Run[] {
	const known = new Set(wordsOf(other));
	const runs: Run[] = [];
	for (const piece of text.split(/(\s+)/)) {
		if (!piece) continue;
		const words = wordsOf(piece);
		// Spaces and dashes go with what stands before them.
		const differs = words.length
			? words.some((word) => !known.has(word))
			: (runs.at(-1)?.differs ?? false);
		const last = runs.at(-1);
		if (last?.differs === differs) last.text += piece;
		else runs.push({ text: piece, differs });
	}
	return runs;
}
