/** Raised when an app of today could misread the files of a new release. */
export const RELEASE_FORMAT = 2;
