import { render } from '@testing-library/svelte';
import type { ComponentProps } from 'svelte';
import { afterEach, expect, it } from 'vitest';

import PlateFrame from '../../../src/app/take/PlateFrame.svelte';
import { pageProps } from '../../fixtures/view-props';

afterEach(() => delete document.documentElement.dataset.plate);

function shown(plate: string) {
	const { reading } = pageProps();
	const atlas = { phase: 'ready', decided: null, shelf: () => Promise.reject(new Error('None')) };
	const navigation = { address: { params: { plate } } };
	const { container } = render(PlateFrame, {
		atlas,
		navigation,
		reading,
		failed: false
	} as unknown as ComponentProps<typeof PlateFrame>);
	return container.querySelector<HTMLElement>('[data-plate-foot]')!;
}

it('names the release that it shows by its hash', () => {
	expect(shown('1').dataset.releaseHash).toBe(pageProps().dataset.manifest.hash);
});

it.each([
	['figure', 'figure'],
	['slide', 'slide'],
	['x"]{', '1']
])('takes the form %s for %s', (asked, taken) => {
	shown(asked);
	expect(document.documentElement.dataset.plate).toBe(taken);
});
