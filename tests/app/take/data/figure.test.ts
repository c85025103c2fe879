import { expect, it } from 'vitest';

import { figureSheet } from '../../../../src/app/take/data/figure';

const TEXTS = { subtitle: '', summary: '', note: '' };

it('has the numbers of a table, and the words of its marks', () => {
	const { heads, rows } = figureSheet({
		...TEXTS,
		kind: 'table',
		columns: [
			{ head: 'Topic', width: 1 },
			{ head: 'Kenya', width: 1 },
			{ head: 'Nauru', width: 1 }
		],
		rows: [
			[{ text: 'Cybercrime' }, { text: '1,200', value: 1200 }, { text: '○', value: 'apparent gap' }]
		]
	});
	expect(heads).toEqual(['Topic', 'Kenya', 'Nauru']);
	expect(rows).toEqual([['Cybercrime', 1200, 'apparent gap']]);
});

it('has a line for each label of a chart', () => {
	const { heads, rows } = figureSheet({
		...TEXTS,
		kind: 'columns',
		labels: ['2025', '2026'],
		stacked: true,
		series: [
			{ name: 'Stated', values: [3, 4], colour: 'step-4' },
			{ name: 'Assumed', values: [1, 0], colour: 'step-2' }
		],
		axes: { label: 'Year', value: 'Initiatives' }
	});
	expect(heads).toEqual(['Year', 'Stated', 'Assumed']);
	expect(rows).toEqual([
		['2025', 3, 1],
		['2026', 4, 0]
	]);
});

it('has a line for each point, with its group', () => {
	const { rows } = figureSheet({
		...TEXTS,
		kind: 'scatter',
		axes: { x: 'Coverage', y: 'Need' },
		most: { x: 1, y: 1 },
		groups: [{ name: 'High need', colour: 'gap', points: [{ name: 'Nauru', x: 0.1, y: 0.9 }] }]
	});
	expect(rows).toEqual([['Nauru', 0.1, 0.9, 'High need']]);
});
