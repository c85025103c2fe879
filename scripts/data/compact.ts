/** A copy without what says nothing: `undefined`, empty lists. `false` and `null` say something. */
export function compact<T extends object>(record: T): T {
	return Object.fromEntries(
		Object.entries(record).filter(
			([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)
		)
	) as T;
}
