/** The letter of the compared inventory at a position: A, B, C, D. */
export const letterOf = (at: number): string => String.fromCharCode(65 + at);
