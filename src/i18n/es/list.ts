const conjunction = new Intl.ListFormat('es', { type: 'conjunction' });

/** "a, b y c", and "e" before the sound of i. */
export const listOf = (items: readonly string[]) => conjunction.format(items);
