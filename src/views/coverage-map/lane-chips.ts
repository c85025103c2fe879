import type { Reading } from '../../domain/reading';

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
export function laneChips({ dataset, lane, rows }: Reading): LaneChip[] {
	const { fields, global } = dataset.columns;
	const chips = new Map<number | 'global' | 'unplaced', LaneChip>(
		lane.regional.map(({ area }) => {
			const { id, name } = dataset.reference.areas[area]!;
			return [area, { id: `area-${id}`, kind: 'area', name, rows: [] }];
		})
	);
	for (const kind of ['global', 'unplaced'] as const) {
		chips.set(kind, { id: kind, kind, name: '', rows: [] });
	}
	for (const row of rows) {
		if (fields.country.offsets[row] !== fields.country.offsets[row + 1]) continue;
		const { offsets, values } = fields.area;
		const areas = values.subarray(offsets[row]!, offsets[row + 1]!);
		for (const area of areas) chips.get(area)?.rows.push(row);
		if (!areas.length) chips.get(global[row] ? 'global' : 'unplaced')!.rows.push(row);
	}
	return [...chips.values()].filter((chip) => chip.rows.length > 0);
}
