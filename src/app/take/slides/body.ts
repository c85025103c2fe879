import { readDataset, type Reading } from '../../../domain/reading';
import { parseFragment, type Address } from '../../../state/fragment';
import type { SlideBody } from '../../../views/slide';
import { knownIn } from '../../known';
import { keyIn, VIEWS } from '../../views';
import type { TakeContext } from '../context';

/** What an address shows, as files tell it. */
export interface Shown {
	address: Address;
	/** Key of the view; see `VIEWS`. */
	key: string;
	reading: Reading;
	/** The finding; words that count gaps stand between ⟦ and ⟧. */
	title: string;
	/** Null where only a picture tells it. */
	body: () => Promise<SlideBody | null>;
}

type Sources = Pick<TakeContext, 'today' | 'register' | 'inWords'>;

/** Follows an address on the loaded release. Null where there is no such view here. */
export async function shownAt(
	{ today, register, inWords }: Sources,
	fragment: string
): Promise<Shown | null> {
	const dataset = await inWords(parseFragment(fragment).params);
	const address = parseFragment(fragment, knownIn(dataset));
	const key = keyIn(VIEWS, address.view, address.id);
	const entry = key === null ? undefined : VIEWS[key];
	if (key === null || !entry) return null;
	const module = await entry.load();
	const reading = readDataset(dataset, address.filter, today);
	const { id, params } = address;
	const readRegister = entry.needsRegister ? await register(dataset) : null;
	const source = { dataset, reading, id, params, readRegister };
	return {
		address,
		key,
		reading,
		title: module.answer(source),
		body: async () =>
			module.slide ? module.slide({ ...source, readRegister: await register(dataset) }) : null
	};
}

/** What an address shows, in the form of a table or chart. Null where it has none. */
export async function bodyAt(sources: Sources, fragment: string): Promise<SlideBody | null> {
	return (await shownAt(sources, fragment))?.body() ?? null;
}
