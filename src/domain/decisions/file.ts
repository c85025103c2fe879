import * as v from 'valibot';

import {
	DECISION_FAULTS,
	decisionKey,
	DecisionSchema,
	type Decision,
	type DecisionFault
} from './decision';

const FORMAT = 'atlas-decisions';
const VERSION = 1;
/** Clocks differ; a time further ahead would win over every decision to come. */
const AHEAD_MS = 86_400_000;

/** Why a row of a file was not taken. */
export interface RowFault {
	/** Position in the file, from 1. */
	row: number;
	/** Path inside the row, for example `choice.title`; empty for the row as a whole. */
	field: string;
	reason: DecisionFault;
}

/** What a file of decisions holds. */
export interface DecisionFile {
	decisions: Decision[];
	faults: RowFault[];
}

/** Decisions as a file to hand on, in the order of their listings. */
export function decisionsToFile(decisions: readonly Decision[]): string {
	const sorted = decisions
		.map(({ brought: _, ...decision }) => decision)
		.sort((x, y) => (decisionKey(x) < decisionKey(y) ? -1 : 1));
	return `${JSON.stringify({ format: FORMAT, version: VERSION, decisions: sorted }, null, '\t')}\n`;
}

/**
 * Reads a file of decisions row by row: one that is faulty is reported with all that is wrong with
 * it, the others are kept. Of two rows about the same listings the later counts.
 *
 * @param now milliseconds since 1970; a decision of a later day is faulty
 * @returns null when it is no such file
 */
export function decisionsFromFile(text: string, now: number): DecisionFile | null {
	let file: unknown;
	try {
		file = JSON.parse(text);
	} catch {
		// Not JSON at all: the caller says that it is no file of decisions.
		return null;
	}
	const { format, decisions: rows } = (file ?? {}) as { format?: unknown; decisions?: unknown };
	if (format !== FORMAT || !Array.isArray(rows)) return null;
	const faults: RowFault[] = [];
	const decisions: Decision[] = [];
	rows.forEach((value: unknown, at) => {
		const row = at + 1;
		const parsed = v.safeParse(DecisionSchema, value);
		if (!parsed.success) {
			for (const issue of parsed.issues) {
				faults.push({ row, field: v.getDotPath(issue) ?? '', reason: reasonOf(issue.message) });
			}
		} else if (Date.parse(parsed.output.when) > now + AHEAD_MS) {
			faults.push({ row, field: 'when', reason: 'future' });
		} else decisions.push({ ...parsed.output, brought: true });
	});
	return { decisions: latestOf(decisions), faults };
}

function reasonOf(message: string): DecisionFault {
	return DECISION_FAULTS.find((code) => code === message) ?? 'shape';
}

/** One decision per pair of listings: the one decided last, and of those the last in the list. */
function latestOf(decisions: readonly Decision[]): Decision[] {
	const latest = new Map<string, Decision>();
	for (const decision of decisions) {
		const known = latest.get(decisionKey(decision));
		if (!known || known.when <= decision.when) latest.set(decisionKey(decision), decision);
	}
	return [...latest.values()];
}

/** What an import changes: those that are new, and those that are later than what is kept. */
export function toTake(
	kept: readonly Decision[],
	brought: readonly Decision[]
): { added: Decision[]; replaced: Decision[]; older: Decision[] } {
	const known = new Map(kept.map((decision) => [decisionKey(decision), decision.when]));
	const whenOf = (decision: Decision) => known.get(decisionKey(decision));
	return {
		added: brought.filter((decision) => whenOf(decision) === undefined),
		replaced: brought.filter((decision) => (whenOf(decision) ?? '~') < decision.when),
		older: brought.filter((decision) => (whenOf(decision) ?? '') >= decision.when)
	};
}
