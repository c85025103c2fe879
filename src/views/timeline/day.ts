const MS_PER_DAY = 86_400_000;

/** A day counted from 1970-01-01 as YYYY-MM-DD. */
export function isoDay(day: number): string {
	return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}
