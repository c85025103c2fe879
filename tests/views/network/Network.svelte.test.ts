import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import Network from '../../../src/views/network/Network.svelte';
import { pageProps as propsOf } from '../../fixtures/view-props';

let width = 792;
beforeEach(() => {
	width = 792;
	// jsdom has no layout.
	vi.spyOn(Element.prototype, 'clientWidth', 'get').mockImplementation(() => width);
});

const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('two columns', () => {
	it('name every actor with its role, initiatives and partners', () => {
		render(Network, propsOf());
		expect(button('Australia, funder: 7 initiatives with 3 implementers')).toBeInTheDocument();
		expect(
			button('Council of Europe, implementer: 4 initiatives with 2 funders')
		).toBeInTheDocument();
	});

	it('say first how many records name both sides', () => {
		render(Network, propsOf());
		expect(screen.getByText('11 of 20 initiatives (55%)')).toBeInTheDocument();
	});

	it('draw nobody as joined to itself, and say so', () => {
		render(Network, propsOf());
		expect(screen.queryByRole('button', { name: /Telecommunication Union, funder/ })).toBeNull();
		expect(screen.getByText(/1 initiative names an actor both as funder/)).toBeInTheDocument();
	});

	it('are one tab stop: arrows move, across to the closest partner, Enter selects', async () => {
		const props = propsOf();
		const user = userEvent.setup();
		render(Network, props);
		const figure = screen.getByRole('group', { name: /^Funders and implementers/ });
		const stops = within(figure)
			.getAllByRole('button')
			.filter((node) => node.getAttribute('tabindex') === '0');
		expect(stops).toHaveLength(1);

		button(/^Australia, funder/).focus();
		await user.keyboard('{ArrowRight}');
		expect(button(/^Pacific Network, implementer/)).toHaveFocus();
		await user.keyboard('{Enter}');
		expect(props.onselect).toHaveBeenCalledWith({ kind: 'actor', id: 'pacific-network' });
		await user.keyboard('{Home}{ArrowLeft}');
		expect(document.activeElement).toHaveAccessibleName(/funder/);
	});

	it('light the chosen actor up, name what it shares, and let it go again', async () => {
		const props = propsOf({ selection: { kind: 'actor', id: 'australia' } });
		const user = userEvent.setup();
		render(Network, props);
		expect(button(/^Australia, funder/)).toHaveAttribute('aria-pressed', 'true');
		expect(
			button(/^Council of Europe, implementer: .*, 2 of 4 with Australia$/)
		).toBeInTheDocument();
		const facts = screen.getByRole('region', { name: 'What the records say of Australia' });
		expect(facts).toHaveTextContent('Named as a funder of 7 initiatives');
		expect(facts).toHaveTextContent('1 of its 3 implementers has no other recorded funder.');
		await user.click(button(/^Australia, funder/));
		expect(props.onselect).toHaveBeenCalledWith(null);
	});
});

describe('on a phone', () => {
	it('are a list whose bars open into the partners', async () => {
		width = 358;
		const props = propsOf();
		const user = userEvent.setup();
		render(Network, props);
		const australia = button(/^Australia 7/);
		expect(australia).toHaveAttribute('aria-expanded', 'false');
		await user.click(australia);
		await user.click(button('Pacific Network'));
		expect(props.onselect).toHaveBeenCalledWith({ kind: 'actor', id: 'pacific-network' });
	});
});

describe('other forms', () => {
	it('show a matrix whose cells say what two share', async () => {
		const props = propsOf({ params: { form: 'matrix' } });
		const user = userEvent.setup();
		render(Network, props);
		const cell = button('Australia and Pacific Network: 4 initiatives');
		expect(button('Australia: 7 initiatives in all')).toBeInTheDocument();
		cell.focus();
		await user.keyboard('{Enter}');
		expect(props.onselect).toHaveBeenCalledWith({ kind: 'actor', id: 'australia' });
	});

	it('mark pairs on one topic in one country that share no initiative', () => {
		render(Network, propsOf({ params: { form: 'matrix', by: 'place' } }));
		expect(
			button(
				'Council of Europe and International Telecommunication Union: 2 pairs of country and topic; share no recorded initiative'
			)
		).toBeInTheDocument();
	});

	it('put one actor in the middle and its neighbours around it, by role', async () => {
		const props = propsOf({
			params: { form: 'ego' },
			selection: { kind: 'actor', id: 'australia' }
		});
		const user = userEvent.setup();
		render(Network, props);
		button('Pacific Network, implement what it funds: 4 initiatives').focus();
		await user.keyboard('{Enter}');
		expect(props.onselect).toHaveBeenCalledWith({ kind: 'actor', id: 'pacific-network' });
		expect(screen.getByRole('combobox', { name: 'In the middle' })).toHaveDisplayValue('Australia');
	});
});

describe('the table twin', () => {
	it('has the numbers of the columns, and partners as links', () => {
		render(Network, propsOf({ params: { form: 'table' } }));
		const row = screen.getByRole('row', { name: /^Australia funder 7 3/ });
		expect(within(row).getByRole('link', { name: 'Pacific Network' })).toHaveAttribute(
			'href',
			'#/actors/pacific-network'
		);
	});

	it('has degree and reach of a network', () => {
		render(Network, propsOf({ params: { form: 'table', of: 'whole' } }));
		expect(screen.getByRole('columnheader', { name: 'Within two steps' })).toBeInTheDocument();
		expect(screen.getByRole('row', { name: /^Australia 7/ })).toBeInTheDocument();
	});

	it('goes back to the form it came from', async () => {
		const props = propsOf({ params: { form: 'table', of: 'matrix' } });
		render(Network, props);
		await userEvent.setup().click(screen.getByRole('radio', { name: 'Chart' }));
		expect(props.onparams).toHaveBeenCalledWith(expect.objectContaining({ form: 'matrix' }));
	});
});

/** The markup of a picture, a tag to a line, without the classes that only scope styles. */
function pictureOf(figure: Element): string {
	return figure.outerHTML
		.replaceAll(/<!--.*?-->/g, '')
		.replaceAll(/ ?svelte-\w+/g, '')
		.replaceAll(/>\s*</g, '>\n<');
}

describe('the pictures', () => {
	it.each([
		['columns', { kind: 'actor', id: 'australia' }],
		['matrix', null],
		['ego', { kind: 'actor', id: 'itu' }]
	] as const)('look as they did: %s', async (form, selection) => {
		const { container } = render(Network, propsOf({ params: { form }, selection }));
		const figure = container.querySelector('figure svg[role="group"]')!;
		await expect(pictureOf(figure)).toMatchFileSnapshot(`${form}.svg`);
	});
});

describe('with nothing to show', () => {
	it('says which part of the filter to clear, and clears it', async () => {
		const props = propsOf({}, { q: 'no such text', topic: ['cybercrime'] });
		render(Network, props);
		expect(screen.getByText('No initiative is left under this filter')).toBeInTheDocument();
		await userEvent.setup().click(button('Clear text'));
		expect(props.onfilter).toHaveBeenCalledWith({ q: '' });
		expect(button('Clear the whole filter')).toBeInTheDocument();
	});

	it('says that the records join nobody', () => {
		render(Network, propsOf({}, { q: 'no-topic' }));
		expect(screen.getByText('Nothing here joins anybody')).toBeInTheDocument();
	});
});
