import type { Dataset } from '../../domain/dataset';
import type { Reading } from '../../domain/reading';
import type { Register } from '../../domain/register';
import type { Listing } from '../../domain/release';
import type { Shelf } from '../../domain/shelf';
import type { Locale } from '../../i18n/locale';
import type { Wish } from './wish';

/** What is shown when somebody wants to take it along. */
export interface TakeContext {
	dataset: Dataset;
	reading: Reading;
	/** Today as days since 1970-01-01. */
	today: number;
	/** Key of the view among the entries, for example `map` or `overlaps/review`; empty: overview. */
	view: string;
	/** Part of the route after the view's name, for example `KEN`; null on list pages. */
	id: string | null;
	/** The view's own keys of the address. */
	params: Readonly<Record<string, string>>;
	/** The address from `#/` on, without keys that say how and not what is shown. */
	fragment: string;
	/** The same address in full, as it is printed and coded. */
	link: string;
	/** The finding in the heading, plain. */
	title: string;
	/** The filter in full, one sentence. */
	filterWords: string;
	/** How initiatives are counted, one sentence. */
	countingRule: string;
	/** The sites whose records are counted, with the days on which they were read, one sentence. */
	sources: string;
	/** Version of the release. */
	release: string;
	locale: Locale;
	listings: (ids: readonly string[]) => Promise<Listing[]>;
	/** In the words of a dataset; of the one that is shown when left out. */
	register: (of?: Dataset) => Promise<Register>;
	shelf: () => Promise<Shelf>;
	/** The dataset in the words that such parameters ask for: steps of a story may ask for others. */
	inWords: (params: Readonly<Record<string, string>>) => Promise<Dataset>;
}

/** A file that is ready to be saved. */
export interface TakenFile {
	/** Plain ASCII, see `fileName`. */
	name: string;
	blob: Blob;
	/** What is missing from it, one sentence; left out when it is whole. */
	lacks?: string;
}

/**
 * Makes a file; long work calls `onprogress` with the share done, from 0 to 1.
 *
 * @throws the signal's reason when aborted; any other error is told to the reader
 */
export type Make = (signal: AbortSignal, onprogress: (share: number) => void) => Promise<TakenFile>;

/** What each group of the panel is given. */
export interface TakeProps {
	context: TakeContext;
	/** Makes a file and saves it; the panel shows progress, Cancel, and what went wrong. */
	take: (make: Make) => Promise<void>;
	/** Something is being made: nothing else can be started. */
	busy: boolean;
	/** What the address asked for; the group that makes it starts at once, when it is mounted. */
	wish: Wish | null;
}
