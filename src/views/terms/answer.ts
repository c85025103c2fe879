import type { Register } from '../../domain/register';
import { labelMatches } from '../../domain/vocabulary/crosswalk';
import { gapChanges, usualPlaces } from '../../domain/vocabulary/changes';
import { recodingOf } from '../../domain/vocabulary/recoding';
import { i18n } from '../../i18n/i18n.svelte';
import type { ViewProps } from '../view';
import { readChoice } from './choice';

/** The heading of each part. */
export function termsAnswer({
	reading,
	params,
	readRegister
}: Pick<ViewProps, 'reading' | 'params'> & { readRegister: Register | null }): string {
	const { part, by } = readChoice(params);
	if (part === 'glossary') return i18n.m.termsGlossaryTitle;
	if (part === 'exchange') return i18n.m.termsExchangeTitle;
	if (part === 'changes') {
		const recoding = recodingOf(reading.dataset);
		const found = gapChanges(reading, by ?? usualPlaces(reading.filter));
		if (!recoding || !found) return i18n.m.termsChangesNone;
		const count = (kind: string) => found.changes.filter((it) => it.kind === kind).length;
		return i18n.m.termsChangesTitle({
			vocabulary: recoding.vocabulary.name,
			closed: count('closed'),
			opened: count('opened'),
			uncovered: count('uncovered')
		});
	}
	if (!readRegister) return i18n.m.termsTitlePlain;
	if (part === 'conflicts') {
		return i18n.m.termsConflictsTitle({ count: readRegister.conflicts.length });
	}
	const matches = labelMatches(readRegister);
	const matched = matches.filter(({ kind }) => kind);
	return i18n.m.termsTitle({
		exact: matched.filter(({ kind }) => kind === 'exactMatch').length,
		matches: matched.length,
		taxonomies: readRegister.taxonomies.length
	});
}
