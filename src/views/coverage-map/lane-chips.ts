import type { TimedReading } from './when';

/** Part of the work that names no country. An initiative that names two areas is in both. */
export interface LaneChip {
	id: string;
	kind: 'area' | 'global' | 'unplaced';
	/** Name of the area; empty for the others. */
	name: string;
	/** Rows of the dataset, ascending. */
	rows: number[];
}

/** The areas named, the most named first, then global work and work that says nothing of where. */
export function laneChips({ dataset, rows }: TimedReading): LaneChip[] {
	const { fields, global } = dataset.columns;
	const chips: LaneChip[] = [
		...dataset.reference.areas.map(({ id, name }) => ({
			id: `area-${id}`,
			kind: 'area' as const,
			name,
			rows: []
		})),
		{ id: 'global', kind: 'global', name: '', rows: [] },
		{ id: 'unplaced', kind: 'unplaced', name: '', rows: [] }
	];
	const [globalChip, unplacedChip] = chips.slice(-2);
	for (const row of rows) {
		if (fields.country.offsets[row] !== fields.country.offsets[row + 1]) continue;
		const { offsets, values } = fields.area;
		const areas = values.subarray(offsets[row]!, offsets[row + 1]!);
		for (const area of areas) chips[area]!.rows.push(row);
		if (!areas.length) (global[row] ? globalChip : unplacedChip)!.rows.push(row);
	}
	const order = (chip: LaneChip) => (chip.kind === 'area' ? -chip.rows.length : 0);
	return chips.filter((chip) => chip.rows.length > 0).sort((a, b) => order(a) - order(b));
}
