import type { Dataset } from '../../domain/dataset';
import { parseDecision, type Decision } from '../../domain/decisions/decision';
import { LIKELY, type Candidate } from '../../domain/matching/match';
import { openPairs, suspectsBySites, suspectsIn } from '../../domain/overlap/suspected';
import type { Reading } from '../../domain/reading';
import type { Listing } from '../../domain/release';
import { runMatching } from '../../ui/run-matching';
import type { ViewProps } from '../view';

interface Found {
	listings: readonly Listing[];
	candidates: readonly Candidate[];
}

/** Neither the figure nor its aside need look twice: candidates change with the release only. */
let latest: { hash: string; found: Promise<Found> } | null = null;

async function find({ dataset, listings }: Pick<ViewProps, 'dataset' | 'listings'>) {
	const texts = await listings(dataset.listings.flat());
	const task = { listings: texts, reference: dataset.reference, least: LIKELY };
	const candidates = await runMatching(task, new AbortController().signal, () => undefined);
	return { listings: texts, candidates };
}

/** Pairs of listings on two sites that may be the same, found in the background. */
export class Suspects {
	#found = $state.raw<Found | null>(null);
	#decisions = $state.raw<readonly Decision[]>([]);

	/** Begins to look and to follow the reader's decisions; call what it gives to stop following. */
	follow({ dataset, listings, shelf }: Pick<ViewProps, 'dataset' | 'listings' | 'shelf'>) {
		let stop: () => void = () => undefined;
		let left = false;
		const { hash } = dataset.manifest;
		if (latest?.hash !== hash) latest = { hash, found: find({ dataset, listings }) };
		// Without candidates the figure lacks its open dots, and its legend does not name them.
		latest.found.then(
			(found) => {
				if (!left) this.#found = found;
			},
			() => (latest = null)
		);
		shelf().then(
			(opened) => {
				if (left) return;
				stop = opened.watch('decision', (kept) => {
					this.#decisions = kept
						.map(({ value }) => parseDecision(value))
						.filter((decision) => decision !== null);
				});
			},
			() => undefined
		);
		return () => {
			left = true;
			stop();
		};
	}

	/** How many wait for a decision, on two sites or on one. */
	count(dataset: Dataset): number {
		if (!this.#found) return 0;
		return openPairs(dataset, this.#found.candidates, this.#decisions).length;
	}

	/** How many wait for a decision, by the codes of their sites, `low+high`. */
	bySites({ dataset, rows }: Reading): Map<string, number> {
		if (!this.#found) return new Map();
		const { listings, candidates } = this.#found;
		return suspectsBySites(suspectsIn(dataset, listings, candidates, this.#decisions), rows);
	}
}
