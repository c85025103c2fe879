const format = new Intl.NumberFormat('es');

/** A whole number as Spanish writes it. */
export const number = (value: number) => format.format(value);
