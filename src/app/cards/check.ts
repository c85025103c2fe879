import { checkCard, type Card, type CardCheck } from '../../domain/card';
import { readDataset } from '../../domain/reading';
import { parseFragment } from '../../state/fragment';
import type { ViewProps } from '../../views/view';
import { knownIn } from '../known';
import { VIEWS } from '../views';

/** Follows a card's address on the loaded release and says whether its sentence still holds. */
export async function checkOnRelease(
	card: Card,
	{ reading, register, inWords }: Pick<ViewProps, 'reading' | 'register' | 'inWords'>
): Promise<CardCheck> {
	const dataset = await inWords(parseFragment(card.fragment).params);
	const address = parseFragment(card.fragment, knownIn(dataset));
	const entry = Object.hasOwn(VIEWS, address.view) ? VIEWS[address.view] : undefined;
	if (!entry || address.dropped.length) return checkCard(card, null);
	const module = await entry.load();
	const there = readDataset(dataset, address.filter, reading.today);
	const sentence = module.answer({
		dataset,
		reading: there,
		id: address.id,
		params: address.params,
		readRegister: entry.needsRegister ? await register() : null
	});
	return checkCard(card, {
		sentence: sentence.replace(/[⟦⟧]/g, ''),
		initiatives: Array.from(there.rows, (row) => dataset.ids[row]!)
	});
}
