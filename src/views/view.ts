import type { Dataset } from '../domain/dataset';
import type { Filter } from '../domain/filter';
import type { Offline } from '../domain/offline';
import type { Reading } from '../domain/reading';
import type { Register } from '../domain/register';
import type { Rejection } from '../domain/rejection';
import type { Listing } from '../domain/release';
import type { Selection } from '../domain/selection';
import type { Shelf } from '../domain/shelf';

/** Where a link leads. The current filter goes along unless `filter` replaces parts of it. */
export interface Target {
	/** Route without `#/`, for example `map` or `countries/KEN`; empty is the overview. */
	route: string;
	/** Changes to the filter; what is not named stays. */
	filter?: Partial<Filter>;
	/** View parameters to set; all others are dropped when the route changes. */
	params?: Readonly<Record<string, string | null>>;
	selection?: Selection | null;
}

/** What every view is given. Views hold no filter and no selection of their own. */
export interface ViewProps {
	dataset: Dataset;
	/** The dataset under the current filter, today. */
	reading: Reading;
	/** Part of the route after the view's name, for example `KEN`; null on list pages. */
	id: string | null;
	/** The fragment's other keys: which dimensions, which order, which switch. Unchecked text. */
	params: Readonly<Record<string, string>>;
	selection: Selection | null;
	/** Selects, or with null lets go. */
	onselect: (selection: Selection | null) => void;
	/** Sets or, with null, removes view parameters. Replaces the history entry. */
	onparams: (change: Readonly<Record<string, string | null>>) => void;
	/** Changes the filter. */
	onfilter: (change: Partial<Filter>) => void;
	/** The address of a target, for `href`. */
	href: (target: Target) => string;
	/** Reads listings by id, in the order asked for; unknown ids are left out. */
	listings: (ids: readonly string[]) => Promise<Listing[]>;
	/**
	 * Reads the register: inventories in full, cases, recommendations, taxonomies, crosswalk.
	 *
	 * @param of the dataset in whose words; the one that is shown when left out
	 */
	register: (of?: Dataset) => Promise<Register>;
	/** The dataset in the words that such parameters ask for, whatever is shown now. */
	inWords: (params: Readonly<Record<string, string>>) => Promise<Dataset>;
	/** What the reader made and keeps on this machine. Opened at the first use. */
	shelf: () => Promise<Shelf>;
	/** Records of the release that were left out, with the reasons. */
	rejected: readonly Rejection[];
	/** Whether the data is kept on this machine for the next visit. */
	kept: boolean;
	/** Whether the program is kept, too. */
	offline: Offline;
	/** Removes the kept inventory; it is fetched again at the next visit. */
	forget: () => Promise<void>;
}
