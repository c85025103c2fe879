const format = new Intl.NumberFormat('ar-u-nu-latn');

/** A number as it stands in Arabic texts here: Latin digits. */
export const number = (value: number) => format.format(value);
