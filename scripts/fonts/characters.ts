/** Han, and the punctuation and full-width forms that are written with it. */
const OF_CHINESE = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/gu;
/** Punctuation that Chinese shares with other scripts but sets at full width. */
const SHARED = '“”‘’…—·';

/**
 * The characters that Chinese text needs: those of the given texts, of the names of countries, and
 * of dates and lists, each once, in code order.
 */
export function charactersOf(texts: readonly string[]): string {
	const found = new Set(SHARED);
	const add = (text: string) => {
		for (const [character] of text.matchAll(OF_CHINESE)) found.add(character);
	};
	texts.forEach(add);

	const regions = new Intl.DisplayNames('zh-Hans', { type: 'region', fallback: 'none' });
	const languages = new Intl.DisplayNames('zh-Hans', { type: 'language', fallback: 'none' });
	const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at));
	for (const first of letters) {
		for (const second of letters) {
			add(regions.of(first + second) ?? '');
			add(languages.of((first + second).toLowerCase()) ?? '');
		}
	}
	const day = new Intl.DateTimeFormat('zh-Hans', { dateStyle: 'full', timeStyle: 'short' });
	for (let week = 0; week < 7; week++) add(day.format(Date.UTC(2026, 0, 1 + week)));
	add(new Intl.ListFormat('zh-Hans', { type: 'conjunction' }).format(['1', '2', '3']));
	add(new Intl.ListFormat('zh-Hans', { type: 'disjunction' }).format(['1', '2', '3']));
	return [...found].sort().join('');
}
