/** The languages of the product, by BCP 47 tag. */
export const LOCALES = ['en'] as const;
export type Locale = (typeof LOCALES)[number];
