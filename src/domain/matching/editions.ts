/** Which one of a series a title says that it is. */
export interface Edition {
	/** Calendar years named. */
	years: readonly number[];
	/** Ordinals, phases, steps, parts: `third`, `Phase II`, `step 3`. */
	numbers: readonly number[];
}

const ORDINALS: Readonly<Record<string, number>> = {
	first: 1,
	premier: 1,
	premiere: 1,
	primer: 1,
	primera: 1,
	primeiro: 1,
	inaugural: 1,
	second: 2,
	deuxieme: 2,
	segundo: 2,
	segunda: 2,
	third: 3,
	troisieme: 3,
	tercer: 3,
	tercera: 3,
	terceiro: 3,
	fourth: 4,
	quatrieme: 4,
	cuarto: 4,
	fifth: 5,
	cinquieme: 5,
	quinto: 5,
	sixth: 6,
	sixieme: 6,
	seventh: 7,
	eighth: 8,
	ninth: 9,
	tenth: 10
};
const ROMAN: Readonly<Record<string, number>> = {
	ii: 2,
	iii: 3,
	iv: 4,
	vi: 6,
	vii: 7,
	viii: 8,
	ix: 9
};

/**
 * Reads years and numbers from the words of a title. A bare number counts up to 60: larger ones are
 * amounts.
 */
export function editionOf(words: readonly string[]): Edition {
	const years = new Set<number>();
	const numbers = new Set<number>();
	for (const word of words) {
		if (/^(19|20)\d\d$/.test(word)) years.add(Number(word));
		else if (/^\d{1,2}(st|nd|rd|th|e|eme|o|a)?$/.test(word) && parseInt(word) <= 60) {
			numbers.add(parseInt(word));
		} else if (Object.hasOwn(ORDINALS, word)) numbers.add(ORDINALS[word]!);
		else if (Object.hasOwn(ROMAN, word)) numbers.add(ROMAN[word]!);
	}
	return { years: [...years], numbers: [...numbers] };
}
