import { networkOf } from '../../domain/network/network';
import { sidesOf } from '../../domain/network/pairs';
import { relate } from '../../domain/network/relation';
import { neighboursOf } from '../../domain/network/structure';
import { i18n } from '../../i18n/i18n.svelte';
import type { SlideBody, SlideSource } from '../slide';
import { numberCell, textCell } from '../slide-cells';
import { choiceFrom } from './choice';
import { Names } from './names';
import { rowsOfColumns, rowsOfNetwork, type TableRow } from './table-model';

/** The network as a picture, and who is joined with whom as a table. */
export async function slideOf({
	dataset,
	reading,
	params
}: SlideSource): Promise<SlideBody | null> {
	const { form, who, by, statesTogether } = choiceFrom(params, dataset.reference);
	const rows = form === 'columns' ? columnRows() : networkRows();
	if (!rows.length) return null;
	const m = i18n.m;
	const names = new Names(dataset);
	const nameOf = (party: TableRow['party']) => names.of(party).full;
	return {
		kind: 'figure',
		subtitle: '',
		summary: '',
		note: '',
		columns: [
			{ head: m.networkTableName, width: 3 },
			{ head: m.networkTableRole, width: 1.5 },
			{ head: m.networkTableTotal[by], width: 1, align: 'end' },
			{ head: m.networkTableDegree, width: 1, align: 'end' },
			{ head: m.networkTableWith, width: 6 }
		],
		rows: rows.map(({ party, role, total, joined }) => [
			textCell(nameOf(party)),
			textCell(role ? m.networkRole[role] : ''),
			numberCell(total),
			numberCell(joined.length),
			textCell(
				joined.map((other) => `${nameOf(other.party)} ${i18n.number(other.weight)}`).join(' | ')
			)
		])
	};

	function columnRows(): TableRow[] {
		const sides = sidesOf(reading, who, by, statesTogether);
		return rowsOfColumns(sides, relate(sides[0], sides[1]));
	}

	function networkRows(): TableRow[] {
		const network = networkOf(reading, who, by);
		return rowsOfNetwork(network, neighboursOf(network));
	}
}
