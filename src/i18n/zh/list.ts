const format = new Intl.ListFormat('zh-Hans', { type: 'conjunction' });

/** "甲、乙和丙". */
export const listOf = (items: readonly string[]) => format.format(items);
