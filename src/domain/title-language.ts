/**
 * The language that a title is written in, as its letters and small words tell: records state the
 * language of a page, which need not be that of its title. A guess for how to pronounce and set a
 * title, and for nothing else; English where nothing tells otherwise, as most titles are.
 */
export function titleLanguage(title: string): string {
	const script = SCRIPTS.find(([letters]) => letters.test(title));
	if (script) return script[1];
	// A word of capitals is an acronym: AU is no French article.
	const words = (title.match(/\p{L}+/gu) ?? [])
		.filter((word) => word.length === 1 || word !== word.toUpperCase())
		.map((word) => word.toLowerCase());
	let [best, most] = ['en', words.filter((word) => WORDS.en.has(word)).length];
	for (const [language, known] of Object.entries(WORDS)) {
		const count =
			words.filter((word) => known.has(word)).length +
			words.filter((word) => ENDINGS[language]?.test(word)).length;
		if (count > most) [best, most] = [language, count];
	}
	return best;
}

/** By letters that one language has, the surest first. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
	[/[\u3040-\u30ff]/, 'ja'],
	[/\p{Script=Hangul}/u, 'ko'],
	[/\p{Script=Han}/u, 'zh'],
	[/\p{Script=Arabic}/u, 'ar'],
	[/\p{Script=Cyrillic}/u, 'ru']
];

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Small words that stand in titles. */
const WORDS: Readonly<Record<'en' | 'es' | 'fr' | 'pt' | 'it' | 'de', ReadonlySet<string>>> = {
	en: words('a an and as at by do for from in is its no of on or per the to with'),
	es: words('a de del e el en la las los para por su y'),
	fr: words('au aux dans de des du en et la le les pour projet sur séminaire'),
	pt: words('a ao as com da das de do dos e em na no nas nos o os para por'),
	it: words('ai alla con dei del della delle di e gli il in la nel per'),
	de: words('an das dem den der des die für im in mit und von zur zum')
};

/** Endings that hardly another of these languages has. */
const ENDINGS: Readonly<Record<string, RegExp>> = {
	fr: /(?:ité|ités|rement|aux)$/,
	es: /(?:ción|ciones|dad|encia)$/,
	pt: /(?:ção|ções|dade|dades)$/,
	it: /(?:zione|zioni|ità)$/,
	de: /(?:ung|ungen|heit|keit)$/
};
