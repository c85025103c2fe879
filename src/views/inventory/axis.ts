/** Years before the collection that the line of updates reaches back. */
export const AXIS_YEARS = 13;
