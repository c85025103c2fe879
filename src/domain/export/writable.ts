/** What XML has no place for: programs refuse the whole file. It comes with text that was pasted or cut. */
const UNWRITABLE = /[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/gu;

/** A text with a space for each letter that an XML file cannot hold. */
export const writableText = (text: string): string => text.replace(UNWRITABLE, ' ');
