import { applyDecisions, listingsToSplit, type Decided } from '../domain/decisions/apply';
import { parseDecision } from '../domain/decisions/decision';
import type { Kept } from '../domain/shelf';
import type { Loaded } from '../storage/load';

/** The loaded inventory as a reader has decided. Reads the listings that are to be taken apart. */
export async function decide(
	{ dataset, listings }: Pick<Loaded, 'dataset' | 'listings'>,
	kept: readonly Kept[]
): Promise<Decided> {
	const decisions = kept.map(({ value }) => parseDecision(value)).filter((it) => it !== null);
	const needed = listingsToSplit(dataset, decisions);
	const texts = needed.length ? await listings(needed) : [];
	return applyDecisions(dataset, decisions, new Map(texts.map((it) => [it.id, it])));
}
