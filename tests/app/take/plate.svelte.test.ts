import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { OtherRelease, renderPlate } from '../../../src/app/take/plate';

// A page that is laid out is looked at in browser tests.
vi.mock('../../../src/app/take/settled', () => ({ settled: async () => 'done' }));

/** Hash of the release that the page of a plate shows. */
let stored = 'a';
const append = document.body.append.bind(document.body);

beforeEach(() => {
	vi.spyOn(HTMLIFrameElement.prototype, 'src', 'set').mockReturnValue();
	vi.spyOn(document.body, 'append').mockImplementation((...nodes) => {
		append(...nodes);
		const [frame] = nodes as [HTMLIFrameElement];
		frame.contentDocument!.body.innerHTML = `<div id="app"><main>
			<footer data-plate-foot data-release-hash="${stored}"></footer></main></div>`;
	});
});
afterEach(() => vi.restoreAllMocks());

const plateOf = (release: string) =>
	renderPlate(
		'#/map',
		{ width: 1280, theme: 'light', lang: 'en', release },
		new AbortController().signal
	);

it('draws the release that the page around it shows', async () => {
	stored = 'a';
	const plate = await plateOf('a');
	expect(plate.root.localName).toBe('main');
	plate.close();
});

it('draws no other release that has taken its place in the store meanwhile', async () => {
	stored = 'b';
	await expect(plateOf('a')).rejects.toBeInstanceOf(OtherRelease);
	expect(document.querySelector('iframe')).toBeNull();
});
