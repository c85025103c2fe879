import {
	FIELDS,
	firstDay,
	lastDay,
	NO_DAY,
	STATED_CODES,
	type Dataset,
	type Field
} from '../dataset';
import type { Listing } from '../release';
import type { Decision } from './decision';

/** What the columns say of one initiative. Codes are ascending and distinct. */
export interface Values {
	fields: Record<Field, readonly number[]>;
	startDay: number;
	endDay: number;
	/** Position in STATED_CODES. */
	stated: number;
	global: boolean;
	budget: boolean;
}

export function valuesOfRow({ columns }: Dataset, row: number): Values {
	const codes = (field: Field) => {
		const { offsets, values } = columns.fields[field];
		return [...values.subarray(offsets[row]!, offsets[row + 1]!)];
	};
	return {
		fields: eachField(codes),
		startDay: columns.startDay[row]!,
		endDay: columns.endDay[row]!,
		stated: columns.stated[row]!,
		global: columns.global[row] === 1,
		budget: columns.budget[row] === 1
	};
}

/** Reads listings by themselves, in the codes of a dataset. Names resolve to actors as in the release. */
export function listingReader({ dictionaries, reference }: Dataset): (listing: Listing) => Values {
	const actors = new Map(
		reference.actors.flatMap(({ name, aliases }, code) =>
			[name, ...aliases].map((text) => [text, code])
		)
	);
	return (listing) => {
		const named = (names: readonly string[]) => ascending(names.map((name) => actors.get(name)));
		const known = (field: Field, ids: readonly string[]) =>
			ascending(ids.map((id) => dictionaries[field].codes.get(id)));
		const { start, end, status } = listing;
		return {
			fields: {
				topic: known('topic', listing.topics),
				country: known('country', listing.countries),
				activity: known('activity', listing.activities),
				users: known('users', listing.users),
				inventory: known('inventory', [listing.site]),
				funder: named(listing.funders),
				implementer: named(listing.implementers),
				partner: named(listing.partners),
				area: known('area', listing.areas ?? [])
			},
			startDay: start ? firstDay(start) : NO_DAY,
			endDay: end ? lastDay(end) : NO_DAY,
			stated: STATED_CODES.indexOf(status ?? ''),
			global: listing.global ?? false,
			budget: listing.budget !== undefined
		};
	};
}

/** Which status counts where listings differ, as `npm run data` rules: ongoing, completed, planned. */
const PRECEDENCE = ['', 'planned', 'completed', 'ongoing'];

/**
 * What two say together: sets unite, the earliest start and the latest end count. `choice` takes
 * the value of one side instead; which sites list it is no matter of choice.
 */
export function mergeValues(a: Values, b: Values, choice: Decision['choice'] = {}): Values {
	const either = <T>(side: 'a' | 'b' | undefined, both: () => T, of: (values: Values) => T): T =>
		side === 'a' ? of(a) : side === 'b' ? of(b) : both();
	return {
		fields: eachField((field) =>
			either(
				field === 'inventory' ? undefined : choice[field],
				() => ascending([...a.fields[field], ...b.fields[field]]),
				({ fields }) => fields[field]
			)
		),
		startDay: either(
			choice.start,
			() =>
				(a.startDay === NO_DAY || b.startDay === NO_DAY ? Math.max : Math.min)(
					a.startDay,
					b.startDay
				),
			({ startDay }) => startDay
		),
		endDay: either(
			choice.end,
			() => Math.max(a.endDay, b.endDay),
			({ endDay }) => endDay
		),
		stated: either(
			choice.status,
			() => (rank(a.stated) >= rank(b.stated) ? a.stated : b.stated),
			({ stated }) => stated
		),
		global: a.global || b.global,
		budget: a.budget || b.budget
	};
}

const rank = (stated: number) => PRECEDENCE.indexOf(STATED_CODES[stated]!);

function eachField<T>(value: (field: Field) => T): Record<Field, T> {
	return Object.fromEntries(FIELDS.map((field) => [field, value(field)])) as Record<Field, T>;
}

function ascending(codes: readonly (number | undefined)[]): number[] {
	return [...new Set(codes.filter((code) => code !== undefined))].sort((x, y) => x - y);
}
