import type { Cell } from '../../../domain/export/table';
import type { SlideBody, SlideCell } from '../../../views/slide';
import type { Sheet } from './workbook';

const valueOf = ({ text, value }: SlideCell): Cell => (value === undefined ? text : value);

/** What a view shows as the columns of a sheet: the table twin of the figure. */
export function figureSheet(body: SlideBody): Pick<Sheet, 'heads' | 'widths' | 'rows'> {
	switch (body.kind) {
		case 'table':
		case 'figure':
			return sheetOf(
				body.columns.map(({ head }) => head),
				body.rows.map((row) => row.map(valueOf))
			);
		case 'bars':
		case 'columns':
			return sheetOf(
				[body.axes.label, ...body.series.map(({ name }) => name)],
				body.labels.map((label, at) => [label, ...body.series.map(({ values }) => values[at]!)])
			);
		case 'scatter':
			return sheetOf(
				['', body.axes.x, body.axes.y, ''],
				body.groups.flatMap(({ name: group, points }) =>
					points.map(({ name, x, y }) => [name, x, y, group])
				)
			);
	}
}

/** Width of a column, in letters. */
const [NARROWEST, WIDEST] = [10, 48];

function sheetOf(heads: string[], rows: Cell[][]) {
	const widths = heads.map((head, at) =>
		Math.min(
			WIDEST,
			Math.max(NARROWEST, head.length, ...rows.map((row) => String(row[at] ?? '').length))
		)
	);
	return { heads, widths, rows };
}
