import { checkCard, type Card, type CardCheck } from '../../domain/card';
import type { ViewProps } from '../../views/view';
import { sentenceAt } from '../sentence-at';

/** Follows a card's address on the loaded release and says whether its sentence still holds. */
export async function checkOnRelease(
	card: Card,
	props: Pick<ViewProps, 'reading' | 'register' | 'inWords'>
): Promise<CardCheck> {
	return checkCard(card, await sentenceAt(card.fragment, props));
}
