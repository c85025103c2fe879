const MS_PER_DAY = 86_400_000;

const iso = (day: number) => new Date(day * MS_PER_DAY).toISOString().slice(0, 10);

/**
 * A stated start as a partial date, from the first day that it can mean (days since 1970-01-01).
 * The first day of a year or month may have been stated as that year or month: say no more.
 */
export function statedStart(day: number): string {
	return coarse(iso(day), iso(day - 1));
}

/** A stated end as a partial date, from the last day that it can mean. */
export function statedEnd(day: number): string {
	return coarse(iso(day), iso(day + 1));
}

/** Cut down to the year or month whose border the day touches. */
function coarse(day: string, outside: string): string {
	if (day.slice(0, 4) !== outside.slice(0, 4)) return day.slice(0, 4);
	return day.slice(0, 7) === outside.slice(0, 7) ? day : day.slice(0, 7);
}
