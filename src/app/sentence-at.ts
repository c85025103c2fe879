import { readDataset } from '../domain/reading';
import { parseFragment } from '../state/fragment';
import type { ViewProps } from '../views/view';
import { knownIn } from './known';
import { keyIn, VIEWS } from './views';

/** What the view at an address says today. */
export interface SentenceAt {
	/** Its finding, without the marks of what is emphasised. */
	sentence: string;
	/** Ids of the initiatives behind it. */
	initiatives: string[];
}

/**
 * Follows an address on the loaded release. Null when it cannot be followed in full: no such view, or
 * something in it is not known here.
 */
export async function sentenceAt(
	fragment: string,
	{ reading, register, inWords }: Pick<ViewProps, 'reading' | 'register' | 'inWords'>
): Promise<SentenceAt | null> {
	const dataset = await inWords(parseFragment(fragment).params);
	const address = parseFragment(fragment, knownIn(dataset));
	const key = keyIn(VIEWS, address.view, address.id);
	const entry = key === null ? undefined : VIEWS[key];
	if (!entry || address.dropped.length) return null;
	const module = await entry.load();
	const there = readDataset(dataset, address.filter, reading.today);
	const sentence = module.answer({
		dataset,
		reading: there,
		id: address.id,
		params: address.params,
		readRegister: entry.needsRegister ? await register(dataset) : null
	});
	return {
		sentence: sentence.replace(/[⟦⟧]/g, ''),
		initiatives: Array.from(there.rows, (row) => dataset.ids[row]!)
	};
}
