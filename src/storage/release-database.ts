/** The database of the release; what readers make is in one of its own. */
export const RELEASE_DATABASE = 'cyber-capacity-atlas';
