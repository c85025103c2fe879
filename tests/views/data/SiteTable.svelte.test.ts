import { render, screen, within } from '@testing-library/svelte';
import { expect, it } from 'vitest';

import { recodingOf } from '../../../src/domain/vocabulary/recoding';
import SiteTable from '../../../src/views/data/SiteTable.svelte';
import { listing, pageProps } from '../../fixtures/view-props';
import { inPillars } from '../terms/props';

it('holds listings against the scope in our topics, whatever words are shown', async () => {
	const pillars = inPillars();
	const original = recodingOf(pillars)!.original;
	const listings = async () => [listing({ id: 'a', topics: ['cybercrime'] })];
	const unused = async (dataset: typeof original) => {
		const { unmount } = render(SiteTable, pageProps({ listings }, {}, dataset));
		const row = (await screen.findByText('Meridian')).closest('tr')!;
		const text = within(row).getAllByRole('cell').at(-1)!.textContent;
		unmount();
		return text;
	};
	const inOurs = await unused(original);
	expect(inOurs).toMatch(/^\d+: /);
	expect(inOurs).not.toContain('Cybercrime');
	expect(await unused(pillars)).toBe(inOurs);
});
