import { fold } from '../fold';

/** Acronyms, mixed cases, digits and plus signs: the shape of a proper name. */
const NAME =
	/\p{Lu}{3,}\p{L}*\+?|\p{Lu}\p{Ll}+\p{Lu}\p{L}*\+?|\p{L}+\d\p{L}*\+?|\p{Lu}[\p{L}\d]*\+|\p{Lu}+\d+\p{L}*/gu;
/** A title of several words all in capitals: its capitals mark no names. */
const SHOUTED = /^[^\p{Ll}]*\s[^\p{Ll}]*\s[^\p{Ll}]*$/u;
const INITIALS_MIN = 3;

/** Words of a title that have the shape of a proper name, folded: `GLACY+`, `Cyber4Dev`, `ACRC`. */
export function namesIn(title: string): string[] {
	if (SHOUTED.test(title)) return [];
	return (title.match(NAME) ?? []).map(fold);
}

/** The first letters of the capitalised words of a title: what its acronym may be. */
export function initialsOf(title: string): string[] {
	const parts = title.split(/[()[\]:–—|,;]| - /);
	return parts.flatMap((part) => {
		const letters = (part.match(/\p{L}[\p{L}'’]*/gu) ?? [])
			.filter((word) => /^\p{Lu}/u.test(word))
			.map((word) => word[0]!);
		const initials = fold(letters.join(''));
		return initials.length >= INITIALS_MIN ? [initials] : [];
	});
}
