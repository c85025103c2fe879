import type { CROSSWALK_COLUMNS } from './crosswalk';
import type { LINK_COLUMNS } from './links';
import type { RECORD_COLUMNS } from './records';

/** Every code of a column in any file that the Atlas gives out. */
export type ColumnCode =
	| (typeof RECORD_COLUMNS)[number]['code']
	| (typeof LINK_COLUMNS)[number]['code']
	| (typeof CROSSWALK_COLUMNS)[number]['code'];
