import type { Dataset } from '../domain/dataset';
import { parseDecision, type Decision } from '../domain/decisions/decision';
import { LIKELY, type Candidate } from '../domain/matching/match';
import {
	openPairs,
	suspectedAmong,
	suspectsBySites,
	suspectsIn
} from '../domain/overlap/suspected';
import type { Reading } from '../domain/reading';
import type { Listing } from '../domain/release';
import { runMatching } from './run-matching';
import type { Shelf } from '../domain/shelf';

/** What looking for doubles needs of what a view is given. */
interface Source {
	dataset: Dataset;
	listings: (ids: readonly string[]) => Promise<Listing[]>;
	shelf: () => Promise<Shelf>;
}

interface Found {
	listings: readonly Listing[];
	candidates: readonly Candidate[];
}

/** Neither the figure nor its aside need look twice: candidates change with the release only. */
let latest: { hash: string; found: Promise<Found> } | null = null;

async function find({ dataset, listings }: Pick<Source, 'dataset' | 'listings'>) {
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
	follow({ dataset, listings, shelf }: Source) {
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

	/** How many of some initiatives may be the same as another of them, and wait for a decision. */
	amongRows(dataset: Dataset, rows: readonly number[]): number {
		if (!this.#found) return 0;
		return suspectedAmong(dataset, this.#found.candidates, this.#decisions, rows);
	}

	/** How many wait for a decision, by the codes of their sites, `low+high`. */
	bySites({ dataset, rows }: Reading): Map<string, number> {
		if (!this.#found) return new Map();
		const { listings, candidates } = this.#found;
		return suspectsBySites(suspectsIn(dataset, listings, candidates, this.#decisions), rows);
	}
}
