/** Numbers ids as they come. */
export class Codes {
	readonly #codes = new Map<string, number>();

	get size(): number {
		return this.#codes.size;
	}

	of(id: string): number {
		const known = this.#codes.get(id);
		if (known !== undefined) return known;
		this.#codes.set(id, this.#codes.size);
		return this.#codes.size - 1;
	}
}

/** `read`, asked once for each text. */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
	const known = new Map<string, T>();
	return (text) => {
		let answer = known.get(text);
		if (answer === undefined) known.set(text, (answer = read(text)));
		return answer;
	};
}
