import type { Reading } from '../../domain/reading';
import { i18n } from '../../i18n/i18n.svelte';
import { pairTally, placesModel } from './model';

/** The overview's finding under the current filter. */
export function overviewAnswer(reading: Reading): string {
	if (reading.rows.length === 0) return i18n.m.overviewNone;
	const { tally, places } = placesModel(reading);
	const pairs = pairTally(reading);
	const { countries } = reading.dataset.reference;
	return i18n.m.overviewAnswer({
		initiatives: reading.rows.length,
		named: tally.value,
		places,
		gaps: pairs['gap-apparent'] + pairs['gap-confirmed'],
		confirmed: pairs['gap-confirmed'],
		pairs: pairs.pairs,
		recipients: countries.every(({ recipient }, code) => recipient || !reading.places[code])
	});
}
