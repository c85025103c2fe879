import type { Reading } from '../../domain/reading';
import { placeStates } from '../../domain/states';
import { i18n } from '../../i18n/i18n.svelte';
import { countryFinding } from './model';

/** The heading of a country's page. */
export function countrySentence(reading: Reading, iso3: string): string {
	const { m } = i18n;
	const finding = countryFinding(reading, iso3);
	if (!finding) return m.countryUnknown({ id: iso3 });

	const { count, running, topics, silent, regional } = finding;
	const name = i18n.country(finding.country);
	if (!finding.inScope) return m.countryAnswerOutside({ name, count });
	if (!count) {
		return (
			m.countryAnswerNone({ name }) + (regional ? m.countryAnswerRegional({ count: regional }) : '')
		);
	}
	return (
		m.countryAnswer({ name, count, running }) +
		(silent ? m.countryAnswerSilent({ silent, total: topics }) : '')
	);
}

/** The heading of the list of countries. */
export function countriesSentence(reading: Reading): string {
	const states = placeStates(reading);
	const places = states.filter(({ kind }) => kind !== 'out-of-scope');
	const named = places.filter(({ kind }) => kind === 'value').length;
	const gaps = places.filter(({ kind }) => kind === 'gap-apparent').length;
	return (
		i18n.m.countryListAnswer({ named, places: places.length }) +
		(gaps ? i18n.m.countryListGaps({ count: gaps }) : '')
	);
}
