import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';

import Term from '../../src/ui/Term.svelte';

it('tells what a word means when it is pressed, and gives the focus back on Escape', async () => {
	render(Term, { id: 'sids', text: 'Small islands' });
	const button = screen.getByRole('button', { name: 'Small islands: what this means' });
	expect(screen.queryByRole('group')).not.toBeInTheDocument();
	button.focus();
	await userEvent.keyboard('{Enter}');
	const group = screen.getByRole('group', { name: 'Small islands' });
	expect(group).toHaveTextContent('SIDS');
	expect(group).toHaveTextContent('UN Statistics Division');
	await userEvent.keyboard('{Escape}');
	expect(screen.queryByRole('group')).not.toBeInTheDocument();
	expect(button).toHaveFocus();
});
