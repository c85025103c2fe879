const format = new Intl.ListFormat('ar', { type: 'conjunction' });

/** "a, b and c". */
export const listOf = (items: readonly string[]) => format.format(items);
