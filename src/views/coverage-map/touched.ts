/** What is set off on a map, by ISO 3166-1 alpha-3. */
export interface Touched {
	selected: string | null;
	hovered: string | null;
	/** Has the focus, and shows it. */
	focused: string | null;
	/** Places of what was selected elsewhere. */
	brushed: ReadonlySet<string>;
}
