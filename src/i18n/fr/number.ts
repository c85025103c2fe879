/** Numbers in the French way of writing. */
export const number = new Intl.NumberFormat('fr');
