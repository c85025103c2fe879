import type { Reading } from '../domain/reading';
import type { Shelf } from '../domain/shelf';
import type { Locale } from '../i18n/locale';
import type { Destination } from '../state/navigation.svelte';

/** What the header needs for what it offers. */
export interface Tools {
	reading: Reading | null;
	dark: boolean;
	go: (to: Destination) => void;
	ontheme: (theme: 'light' | 'dark') => void;
	/** A language that was asked for and could not be fetched. */
	languageFailed: Locale | null;
	onlanguage: (locale: Locale) => void;
	/** Keeps the heading of the view as a card; absent where there is none to keep. */
	onkeep?: () => Promise<void>;
	cards: string;
	/** The page of all stories, or of one. */
	storyHref: (id?: string) => string;
	shelf: () => Promise<Shelf>;
	/** Shows what is on the screen on stage. */
	onpresent?: () => void;
	/** Opens what makes files of what is on the screen. */
	ontake?: () => void;
}
