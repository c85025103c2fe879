import { i18n } from '../../i18n/i18n.svelte';
import type { Reading } from '../../domain/reading';
import type { Cell, CellKind, Matrix } from './model';

/** Names printed before "and n more". */
const NAMES = 4;

/** A count by the counting rule: fractions with one digit, small ones with two. */
export function countText(count: number): string {
	if (Number.isInteger(count)) return i18n.number(count);
	return i18n.number(count, count < 0.095 ? 2 : 1);
}

/** "9 initiatives", "0.5 initiatives". */
export function initiativesText(count: number): string {
	return Number.isInteger(count)
		? i18n.m.initiatives({ count })
		: i18n.m.gapsInitiatives({ count, text: countText(count) });
}

/** The state of an empty cell in a word or two. */
export function kindLabel(kind: CellKind): string {
	return kind === 'none' ? i18n.m.noRecord : i18n.m.stateLabel[kind];
}

/** The name of a cell's control: "Cybercrime, Eastern Africa: 9 initiatives". */
export function cellName(cell: Cell, matrix: Matrix): string {
	const { row, column, kind, state } = cell;
	return i18n.m.gapsCell({ row: row.label, column: column.label, what: whatIs() });

	function whatIs(): string {
		if (kind === 'none') return i18n.m.noRecord;
		if (state.count === 0) return i18n.m.gapsCellEmpty({ state: kindLabel(kind) });
		const count = initiativesText(state.count);
		return matrix.choice.measure === 'places'
			? i18n.list([count, i18n.m.gapsCellReached(state)])
			: count;
	}
}

/** Why a cell is in its state, in sentences. */
export function cellReason({ kind, state, quality }: Cell, { dataset }: Reading): string {
	const names = (sites: readonly number[]) => {
		const shown = sites.slice(0, NAMES).map((code) => dataset.reference.sites[code]!.name);
		if (sites.length > NAMES) shown.push(i18n.m.gapsSummaryAnd({ count: sites.length - NAMES }));
		return i18n.list(shown);
	};
	switch (kind) {
		case 'value': {
			const facts = [i18n.m.gapsCellSites({ count: state.sites })];
			if (state.places > 1) facts.unshift(i18n.m.gapsCellReached(state));
			const reasons = [i18n.m.fullStop({ text: capital(facts.join(i18n.m.comma)) })];
			if (state.time === 'expired') reasons.push(i18n.m.gapsWhyEnded);
			if (state.time === 'expiring') reasons.push(i18n.m.gapsWhyEnding);
			if (quality) reasons.push(i18n.m.qualityShares(quality));
			else if (state.thin) reasons.push(i18n.m.gapsWhyThin(state));
			return reasons.join(i18n.m.sentenceSpace);
		}
		case 'gap-confirmed':
			return i18n.m.gapsWhyConfirmed({ names: names(state.full) });
		case 'gap-apparent':
			return i18n.m.gapsWhyApparent({ names: names(state.looking) });
		case 'regional':
			return i18n.m.gapsWhyRegional({ count: state.regional.length });
		case 'unknown':
			return i18n.m.gapsWhyUnknown;
		case 'out-of-scope':
			return i18n.m.gapsWhyOutOfScope;
		case 'none':
			return i18n.m.gapsWhyNone;
	}
}

function capital(text: string): string {
	return text.charAt(0).toLocaleUpperCase(i18n.locale) + text.slice(1);
}
