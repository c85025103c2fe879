import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { render, screen, waitFor } from '@testing-library/svelte';
import type { Component } from 'svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import type { Filter } from '../../src/domain/filter';
import StatePatterns from '../../src/ui/StatePatterns.svelte';
import CoverageMap from '../../src/views/coverage-map/CoverageMap.svelte';
import GapMatrix from '../../src/views/gap-matrix/GapMatrix.svelte';
import Need from '../../src/views/need/Need.svelte';
import Network from '../../src/views/network/Network.svelte';
import Overview from '../../src/views/overview/Overview.svelte';
import Shortlist from '../../src/views/shortlist/Shortlist.svelte';
import Timeline from '../../src/views/timeline/Timeline.svelte';
import type { ViewProps } from '../../src/views/view';
import { needRegister } from '../domain/need/register';
import { boxesFile, styleFile, svgFile } from '../fixtures/picture';
import { smallWorldFile } from '../fixtures/small-world';
import { pageProps } from '../fixtures/view-props';

// Whole views are slow to draw in jsdom, more so on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** As wide as a figure on a desktop, px. */
const WIDTH = 792;

beforeEach(() => {
	vi.stubGlobal('fetch', async () => new Response(smallWorldFile()));
	// Cameras jump to where they look.
	vi.stubGlobal('matchMedia', (query: string) =>
		Object.assign(new EventTarget(), { matches: query.includes('reduced-motion') })
	);
	vi.spyOn(Element.prototype, 'clientWidth', 'get').mockImplementation(function (this: Element) {
		// The matrix measures ten letters to follow the size of the text.
		return this.classList.contains('ruler') ? 160 : WIDTH;
	});
});

interface Picture {
	name: string;
	view: Component<ViewProps>;
	params?: Record<string, string>;
	filter?: Partial<Filter>;
	/** Finds the figure once it is drawn. */
	figure: () => Element;
	/** Sources of the styles that the figure wears. */
	styles: readonly string[];
	/** Height in px of a figure made of boxes; absent where it is a drawing. */
	boxes?: number;
}

const drawing = (name: RegExp) => screen.getByRole('group', { name });
const image = (name: RegExp) => screen.getByRole('img', { name });
const MAP = ['WorldMap', 'Areas', 'Marks', 'MapLabels', 'PlaceCircle'].map(
	(name) => `src/views/coverage-map/${name}.svelte`
);

const PICTURES: readonly Picture[] = [
	{ name: 'map', view: CoverageMap, params: { form: 'map' }, figure: worldMap, styles: MAP },
	{
		name: 'map-pacific',
		view: CoverageMap,
		params: { form: 'map' },
		filter: { group: ['oceania'], topic: ['policy-strategy'] },
		figure: worldMap,
		styles: MAP
	},
	{
		name: 'tiles',
		view: CoverageMap,
		params: { form: 'tiles' },
		figure: () => drawing(/^Places as tiles/),
		styles: ['src/views/coverage-map/TileGrid.svelte', 'src/ui/StatePatterns.svelte'],
		boxes: 420
	},
	{
		name: 'overview-map',
		view: Overview,
		figure: () => image(/places named by a record|map/i),
		styles: ['src/views/overview/MiniMap.svelte', 'src/ui/StatePatterns.svelte']
	},
	{
		name: 'overview-matrix',
		view: Overview,
		figure: () => document.querySelectorAll('section')[1]!.querySelector('svg[role=img]')!,
		styles: ['src/views/overview/MiniMatrix.svelte', 'src/ui/StatePatterns.svelte']
	},
	{
		name: 'gaps',
		view: GapMatrix,
		figure: () => document.querySelector('figure [role="grid"]')!,
		styles: ['src/views/gap-matrix/Matrix.svelte', 'src/views/gap-matrix/MatrixCell.svelte', 'src/ui/StatePatterns.svelte'],
		boxes: 520
	},
	{
		name: 'network',
		view: Network,
		params: { form: 'columns' },
		figure: () => document.querySelector('figure svg[role="group"]')!,
		styles: ['src/views/network/ColumnsFigure.svelte']
	},
	{
		name: 'need-scatter',
		view: Need,
		figure: () => document.querySelectorAll('figure svg[role="group"]')[0]!,
		styles: ['src/views/need/Scatter.svelte']
	},
	{
		name: 'need-map',
		view: Need,
		figure: () => document.querySelectorAll('figure svg[role="group"]')[1]!,
		styles: ['src/views/need/FieldMap.svelte']
	},
	{
		name: 'timeline',
		view: Timeline,
		figure: () => document.querySelector('figure .graphic > *')!,
		styles: ['', 'Axis', 'Backdrop', 'Bar', 'Legend'].map(
			(part) => `src/views/timeline/Gantt${part}.svelte`
		),
		boxes: 560
	},
	{
		name: 'shortlist',
		view: Shortlist,
		figure: () => document.querySelector('figure .graphic ol, figure .graphic table')!,
		styles: ['src/views/shortlist/ShortlistRow.svelte', 'src/views/shortlist/Shortlist.svelte'],
		boxes: 900
	}
];

function worldMap(): Element {
	const map = drawing(/^World map/);
	if (!map.querySelector('path.coast')) throw new Error('Lines are not drawn yet');
	return map;
}

/** The page's hatch and dots, where a figure wears them. */
function addPatterns(figure: Element) {
	if (!figure.innerHTML.includes('#pattern-')) return;
	figure.prepend(render(StatePatterns).container.querySelector('svg')!);
}

describe('a picture looks as committed', () => {
	it.each(PICTURES)('$name', async ({ name, view, params, filter, figure, styles, boxes }) => {
		render(view, pageProps({ params: params ?? {}, register: async () => needRegister() }, filter));
		const drawn = await waitFor(
			() => {
				const it = figure();
				expect(it).toBeInTheDocument();
				return it;
			},
			{ timeout: 20_000 }
		);
		addPatterns(drawn);
		const file = boxes
			? boxesFile(drawn, name, { width: WIDTH, height: boxes })
			: svgFile(drawn, name);
		await expect(file).toMatchFileSnapshot(`${name}.svg`);
		// Only for looking at: a changed margin is no other picture.
		const sheet = join(import.meta.dirname, `${name}.css`);
		writeFileSync(sheet, styleFile(styles));
	});
});
