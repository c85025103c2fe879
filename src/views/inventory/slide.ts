import { i18n } from '../../i18n/i18n.svelte';
import type { SlideBody, SlideSource } from '../slide';
import { textCell } from '../slide-cells';
import { readChoice } from './choice';
import { arrange, entriesOf, keeps } from './model';
import { accessWords, kindWords, languageWords, loadedWords, updateWords } from './wording';

/** The register as a table. Null for the page of one inventory. */
export async function slideOf({
	dataset,
	id,
	params,
	readRegister
}: SlideSource): Promise<SlideBody | null> {
	if (id !== null || !readRegister) return null;
	const choice = readChoice(params);
	const all = entriesOf(dataset, readRegister);
	const shown = all.filter((entry) => keeps(entry, choice));
	const entries = arrange(shown, choice, i18n.compare.bind(i18n)).flatMap((group) => group.entries);
	if (!entries.length) return null;
	const m = i18n.m;
	const head = m.registerColumn;
	return {
		kind: 'table',
		subtitle: m.registerSubtitleShort({ shown: shown.length, total: all.length }),
		summary: m.registerSummary({
			shown: shown.length,
			total: all.length,
			loaded: shown.filter(({ site }) => site).length,
			dated: shown.filter(({ update }) => update.last !== null).length,
			unknown: shown.filter(({ update }) => update.kind === 'unknown').length
		}),
		note: m.registerNote,
		columns: [
			{ head: head.name, width: 4 },
			{ head: head.host, width: 2.6 },
			{ head: head.kind, width: 1.5 },
			{ head: head.update, width: 2 },
			{ head: head.languages, width: 2 },
			{ head: head.access, width: 1.3 },
			{ head: head.loaded, width: 1.7 }
		],
		rows: entries.map((entry) => [
			{ text: entry.inventory.name, bold: true },
			textCell(entry.inventory.host ?? m.notStated),
			textCell(kindWords(entry.inventory.kind)),
			textCell(updateWords(entry)),
			textCell(languageWords(entry.inventory)),
			textCell(accessWords(entry.inventory)),
			textCell(loadedWords(entry))
		])
	};
}
