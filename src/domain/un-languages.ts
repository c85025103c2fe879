/** The six official languages of the United Nations by ISO 639-1, in the order of their codes. */
export const UN_LANGUAGES = ['ar', 'en', 'es', 'fr', 'ru', 'zh'] as const;
