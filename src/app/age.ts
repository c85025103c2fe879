const YEAR_MS = 365 * 86_400_000;

/** Whether a release that was read on that day is so old that a reader should be told. */
export function isOld(asOf: string): boolean {
	return Date.now() - Date.parse(asOf) > YEAR_MS;
}
