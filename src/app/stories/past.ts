/** States to go back to, the latest last. What is typed in one field is one change. */
export class Past<State> {
	#states: State[] = [];
	#field: string | null = null;

	/** How many are kept at most. */
	static readonly MOST = 50;

	/**
	 * Keeps a state that is about to be changed.
	 *
	 * @param field what is typed in; null for a change of its own
	 */
	keep(state: State, field: string | null = null): void {
		if (field !== null && field === this.#field) return;
		this.#field = field;
		this.#states = [...this.#states, state].slice(-Past.MOST);
	}

	/** The state before the latest change, which is then forgotten; null when there is none. */
	back(): State | null {
		this.#field = null;
		return this.#states.pop() ?? null;
	}

	get isEmpty(): boolean {
		return this.#states.length === 0;
	}
}
