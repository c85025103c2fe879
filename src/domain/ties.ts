import type { Dataset } from './dataset';

/** Pairs of actors with a recorded link. */
export interface Ties {
	/** Whether two actors, by code, share an initiative or are said to cooperate. */
	has: (a: number, b: number) => boolean;
}

const tiesByDataset = new WeakMap<Dataset, Ties>();

/**
 * What links two actors on record: an initiative that names both in any role, or a published
 * statement that they cooperate. Looked for in everything loaded, so that no filter hides a link.
 */
export function tiesOf(dataset: Dataset): Ties {
	const known = tiesByDataset.get(dataset);
	if (known) return known;
	const { columns, dictionaries, reference } = dataset;
	const size = reference.actors.length;
	const pairs = new Set<number>();
	const add = (a: number, b: number) => pairs.add(Math.min(a, b) * size + Math.max(a, b));
	for (let row = 0; row < columns.size; row++) {
		const actors = actorsOf(dataset, row);
		actors.forEach((a, at) => {
			for (const b of actors.slice(at + 1)) add(a, b);
		});
	}
	for (const { from, to } of reference.cooperation) {
		const [a, b] = [dictionaries.funder.codes.get(from), dictionaries.funder.codes.get(to)];
		if (a !== undefined && b !== undefined && a !== b) add(a, b);
	}
	const ties = {
		has: (a: number, b: number) => pairs.has(Math.min(a, b) * size + Math.max(a, b))
	};
	tiesByDataset.set(dataset, ties);
	return ties;
}

const ROLES = ['funder', 'implementer', 'partner'] as const;

/** Codes of all whom an initiative names as funder, implementer or partner; each once. */
export function actorsOf({ columns }: Dataset, row: number): number[] {
	const named = new Set<number>();
	for (const role of ROLES) {
		const { offsets, values } = columns.fields[role];
		for (let at = offsets[row]!; at < offsets[row + 1]!; at++) named.add(values[at]!);
	}
	return [...named];
}

/** Those of them who fund or implement; the partners where nobody is named as either. */
export function leadsOf(dataset: Dataset, row: number): number[] {
	const { funder, implementer } = dataset.columns.fields;
	const named = new Set<number>();
	for (const { offsets, values } of [funder, implementer]) {
		for (let at = offsets[row]!; at < offsets[row + 1]!; at++) named.add(values[at]!);
	}
	return named.size ? [...named] : actorsOf(dataset, row);
}
