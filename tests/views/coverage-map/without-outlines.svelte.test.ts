import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';

import CoverageMap from '../../../src/views/coverage-map/CoverageMap.svelte';
import { smallWorldFile } from '../../fixtures/small-world';
import { propsOf } from './props';

it('shows tiles and says so while the outlines cannot be had, then the map', async () => {
	vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(792);
	vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
	render(CoverageMap, propsOf());
	expect(await screen.findByRole('alert')).toHaveTextContent('could not be loaded');
	expect(screen.getByRole('button', { name: 'Kenya: 5 initiatives' }).tagName).toBe('BUTTON');

	vi.stubGlobal('fetch', async () => new Response(smallWorldFile()));
	await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
	expect(await screen.findByRole('group', { name: /^World map/ })).toBeInTheDocument();
});
