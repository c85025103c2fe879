const format = new Intl.NumberFormat('zh-Hans');

/** A number as it stands in a sentence. */
export const number = (value: number) => format.format(value);
