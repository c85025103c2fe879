import { i18n } from '../../i18n/i18n.svelte';
import type { Budget } from './comparison';

/** A budget in words: currency, amount or band, and what the source adds. */
export function budgetWords({ amount, amountMax, currency, note }: Budget): string {
	return i18n.m.initiativeBudget({
		amount: `${currency} ${i18n.number(amount)}`,
		upTo: amountMax === undefined ? null : i18n.number(amountMax),
		note: note ?? null
	});
}
