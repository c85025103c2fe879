import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';

import Terms, { answer } from '../../../src/views/terms/Terms.svelte';
import type { ViewProps } from '../../../src/views/view';
import { inPillars, REGISTER, shelfOf, termsProps } from './props';

const show = (props: ViewProps) => render(Terms, props);
const heading = (props: ViewProps) => answer({ ...props, readRegister: REGISTER });

describe('the heading', () => {
	it('counts the exact among all matches', () => {
		expect(heading(termsProps())).toBe(
			'Only 1 of 5 matches between the words of 2 taxonomies and our topics are exact'
		);
	});

	it('says what other words do to gaps, and that ours do nothing', () => {
		expect(heading(termsProps({ part: 'changes' }, {}, inPillars()))).toMatch(
			/^In the words of GCI pillars, \d+ gaps? closes?, \d+ open and \d+ have no word$/
		);
		expect(heading(termsProps({ part: 'changes' }))).toContain('no gap has opened or closed');
	});

	it('waits for the register with a plain question', () => {
		expect(answer({ ...termsProps(), readRegister: null })).toBe('Whose words mean what');
	});
});

describe('the matrix', () => {
	const params = { form: 'matrix' };

	it('names every cell by its taxonomy, topic, number of labels and surest match', async () => {
		show(termsProps(params));
		expect(
			await screen.findByRole('button', {
				name: 'GCI pillars, Cybercrime: 1 label, surest match close'
			})
		).toBeInTheDocument();
		expect(
			screen.getByRole('button', { name: 'GCI pillars, Data protection: no label' })
		).toBeInTheDocument();
	});

	it('is one tab stop; arrows move, Enter shows the labels with their reasons, Escape lets go', async () => {
		const user = userEvent.setup();
		show(termsProps(params));
		const first = await screen.findByRole('button', { name: /^Baskets, Policy and strategy/ });
		const grid = screen.getByRole('grid');
		expect(
			within(grid)
				.getAllByRole('button')
				.filter((it) => it.tabIndex === 0)
		).toEqual([first]);
		first.focus();
		await user.keyboard('{ArrowRight}{ArrowRight}');
		expect(document.activeElement).toHaveAccessibleName(
			'Baskets, Incident management: 1 label, surest match broad'
		);
		await user.keyboard('{Enter}');
		expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(
			'Baskets, Incident management'
		);
		expect(screen.getByText(/The label is only a part of our topic/)).toBeInTheDocument();
		await user.keyboard('{Escape}');
		expect(screen.queryByRole('heading', { level: 2 })).not.toBeInTheDocument();
	});

	it('keeps labels without a counterpart in sight, with what was noted', async () => {
		show(termsProps(params));
		await userEvent.click(
			await screen.findByRole('button', { name: /^GCI pillars, No topic: 1 label/ })
		);
		expect(
			screen.getByText(/No topic of ours corresponds. Noted: across borders/)
		).toBeInTheDocument();
	});
});

describe('the other forms', () => {
	it('have the same matches in a table, sorted by its heads', async () => {
		show(termsProps({ form: 'table' }));
		const head = await screen.findByRole('button', { name: 'Match' });
		await userEvent.click(head);
		expect(screen.getAllByRole('columnheader')[3]).toHaveAttribute('aria-sort', 'ascending');
		const rows = screen.getAllByRole('row').slice(1);
		expect(rows).toHaveLength(6);
		expect(rows[0]).toHaveTextContent('exact');
		expect(rows.at(-1)).toHaveTextContent('none');
	});

	it('find labels by any of their words, and say when there is none', async () => {
		const onparams = vi.fn();
		const { rerender } = show(termsProps({ form: 'table', find: 'legal gci' }, { onparams }));
		expect((await screen.findAllByRole('row')).length).toBe(2);
		await rerender(termsProps({ form: 'table', find: 'gardening' }, { onparams }));
		await userEvent.click(await screen.findByRole('button', { name: 'Show all labels' }));
		expect(onparams).toHaveBeenCalledWith({ find: null });
	});

	it('say in the flow what each label leads to', async () => {
		show(termsProps({ form: 'flow', left: 'gci' }));
		const node = await screen.findByRole('button', { name: 'Legal measures: close Cybercrime' });
		node.focus();
		await userEvent.keyboard('{ArrowRight}');
		expect(document.activeElement).toHaveAccessibleName('Cybercrime: close Legal measures');
		expect(screen.getByRole('button', { name: 'Cooperation: no line' })).toBeInTheDocument();
	});

	it('list per topic everything that is called so', async () => {
		show(termsProps({ form: 'topics', open: 'incident-management' }));
		const summary = await screen.findByText('Incident management');
		const block = summary.closest('details')!;
		expect(block.open).toBe(true);
		expect(within(block).getByText('2 labels of 2 taxonomies')).toBeInTheDocument();
	});
});

describe('conflicts', () => {
	it('show what a word means to each, and what it is matched to', async () => {
		show(termsProps({ part: 'conflicts' }));
		const section = await screen.findByRole('region', { name: 'Law, or privacy' });
		const rows = within(section).getAllByRole('row').slice(1);
		expect(rows[0]).toHaveTextContent(/Legal measures.*Crime\..*Cybercrime/);
		expect(rows[1]).toHaveTextContent(/Legal Measures.*Privacy\..*Data protection/);
	});

	it('find by themselves labels that are written alike and mean other topics', async () => {
		show(termsProps({ part: 'conflicts' }));
		const section = await screen.findByRole('region', { name: 'The same label, other matches' });
		expect(within(section).getAllByRole('heading', { level: 3 })).toHaveLength(1);
		expect(section).toHaveTextContent('Data protection');
	});
});

describe('gaps that change', () => {
	it('are told cell by cell, with the match that does it', async () => {
		show(termsProps({ part: 'changes', by: 'country' }, {}, inPillars()));
		const table = screen.getByRole('table');
		for (const row of within(table).getAllByRole('row').slice(1)) {
			expect(row).toHaveTextContent(/Closed|Opened|No word/);
		}
		await userEvent.click(screen.getByRole('checkbox', { name: /^Stays/ }));
		expect(screen.getByRole('checkbox', { name: /^Stays/ })).toBeChecked();
	});

	it('are none in our own words', () => {
		show(termsProps({ part: 'changes' }));
		expect(screen.getByText(/no gap has opened or closed/)).toBeInTheDocument();
	});
});

describe('in and out', () => {
	const FILE = [
		'#curie_map:',
		'#  mine: https://me.example/',
		'#  topic: https://atlas.example/topics/',
		'#mapping_set_title: My words',
		'subject_id\tsubject_label\tpredicate_id\tobject_id\tmapping_justification',
		'mine:1\tMy crime\tskos:exactMatch\ttopic:cybercrime\tsemapv:ManualMappingCuration',
		'mine:2\tMy garden\tskos:exactMatch\ttopic:gardening\tsemapv:ManualMappingCuration'
	].join('\n');

	it('checks a file, names what is left out, keeps the rest apart from ours, and lets it go', async () => {
		const shelf = shelfOf();
		show(termsProps({ part: 'exchange' }, { shelf: async () => shelf }));
		await userEvent.upload(
			await screen.findByLabelText('SSSOM file (.tsv)'),
			new File([FILE], 'mine.sssom.tsv', { type: 'text/plain' })
		);
		expect(await screen.findByText('1 of 2 mappings can be used.')).toBeInTheDocument();
		const fault = screen.getAllByRole('row').at(-1)!;
		expect(fault).toHaveTextContent(
			/2\s*object_id\s*topic:gardening\s*neither side is a topic of ours/
		);

		await userEvent.click(screen.getByRole('button', { name: 'Keep on this machine' }));
		const kept = await screen.findByRole('region', { name: 'Kept on this machine' });
		await waitFor(() => expect(kept).toHaveTextContent('My words'));
		expect(kept).toHaveTextContent(
			'1 label, 1 match · mine.sssom.tsv · 1 row of the file was left out'
		);
		expect((await shelf.all('crosswalk')).map(({ id }) => id)).toEqual(['mine']);

		await userEvent.click(within(kept).getByRole('button', { name: 'Remove: My words' }));
		await waitFor(() => expect(kept).toHaveTextContent('Nothing yet.'));
	});

	const upload = async (text: string) => {
		show(termsProps({ part: 'exchange' }, { shelf: async () => shelfOf() }));
		await userEvent.upload(
			await screen.findByLabelText('SSSOM file (.tsv)'),
			new File([text], 'many.tsv', { type: 'text/plain' })
		);
	};
	const mapping = (code: number, topic: string) =>
		`\nmine:${code}\tL\tskos:exactMatch\ttopic:${topic}\tsemapv:ManualMappingCuration`;
	const many = (count: number, topic: string) =>
		FILE + Array.from({ length: count }, (_, at) => mapping(at + 10, topic)).join('');

	it('says how many of what is left out are not shown', async () => {
		await upload(many(59, 'gardening'));
		expect(await screen.findByText('and 10 more')).toBeInTheDocument();
	});

	it('turns down a file of more labels than anyone chooses among', async () => {
		await upload(many(600, 'cybercrime'));
		expect(
			await screen.findByText('The file has more than 500 labels of one taxonomy.')
		).toBeInTheDocument();
	});

	it('says what is wrong with a file that is no table', async () => {
		show(termsProps({ part: 'exchange' }, { shelf: async () => shelfOf() }));
		await userEvent.upload(
			await screen.findByLabelText('SSSOM file (.tsv)'),
			new File(['a\tb\n1\t2\n'], 'other.tsv', { type: 'text/plain' })
		);
		expect(await screen.findByText('The table has no column “subject_id”.')).toBeInTheDocument();
	});
});

it('lists the glossary from A to Z, narrowed by what is looked for', async () => {
	show(termsProps({ part: 'glossary', find: 'island' }));
	expect(screen.getAllByRole('term').map((it) => it.textContent)).toContain('SIDS');
});

it('says when the register cannot be read, and tries again', async () => {
	const register = vi.fn().mockRejectedValueOnce(new Error('gone')).mockResolvedValue(REGISTER);
	show(termsProps({ form: 'table' }, { register }));
	await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
	expect(await screen.findByRole('table')).toBeInTheDocument();
});
