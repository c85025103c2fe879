import { cleanup, fireEvent, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';

import TakePanel from '../../../src/app/take/TakePanel.svelte';
import * as Plates from '../../../src/app/take/plate';
import { svgOf } from '../../../src/app/take/picture/svg-of';
import type { Wish } from '../../../src/app/take/wish';
import { pageProps } from '../../fixtures/view-props';

// Drawing needs a page that is laid out; browser tests look at what comes of it.
vi.mock('../../../src/app/take/plate', async (original) => ({
	...(await original<typeof Plates>()),
	renderPlate: vi.fn()
}));
vi.mock('../../../src/app/take/picture/svg-of', () => ({ svgOf: vi.fn() }));

const saved: { name: string; blob: Blob }[] = [];
vi.mock('../../../src/ui/save-file', () => ({
	saveBlob: (name: string, blob: Blob) => saved.push({ name, blob })
}));

beforeEach(() => {
	saved.length = 0;
	location.hash = '#/map?topic=cybercrime&theme=dark';
	// What jsdom lacks of dialogs.
	HTMLDialogElement.prototype.showModal = function () {
		this.open = true;
	};
	HTMLDialogElement.prototype.close = function () {
		this.open = false;
		this.dispatchEvent(new Event('close'));
	};
	vi.mocked(Plates.renderPlate).mockResolvedValue({
		root: document.body,
		width: 1280,
		height: 720,
		fragment: '#/map',
		close: vi.fn()
	});
	vi.mocked(svgOf).mockResolvedValue('<svg/>');
});

function open(props: { wish?: Wish } = {}) {
	const onclose = vi.fn();
	render(TakePanel, {
		view: pageProps({}),
		entry: 'map',
		finding: 'Two places have ⟦no record⟧',
		today: 20_000,
		wish: null,
		pictures: true,
		onclose,
		...props
	});
	return { onclose, dialog: screen.getByRole('dialog', { name: 'Take it with you' }) };
}

it('offers pictures, slides, data and print of what is shown, and says what that is', () => {
	const { dialog } = open();
	for (const name of ['Picture', 'Slides', 'Data', 'Print']) {
		expect(within(dialog).getByRole('region', { name })).toBeInTheDocument();
	}
	expect(within(dialog).getByText('Two places have no record')).toBeInTheDocument();
});

it('makes a picture of the address, without how it is shown just now', async () => {
	open();
	await userEvent.click(screen.getByRole('button', { name: 'SVG' }));
	expect(Plates.renderPlate).toHaveBeenLastCalledWith(
		'#/map?topic=cybercrime&lang=en',
		{ width: 1280, theme: 'light', lang: 'en', release: expect.any(String) },
		expect.anything()
	);
	expect(await screen.findByText(/^Saved: cyber-capacity-atlas-map-picture-/)).toHaveAttribute(
		'role',
		'status'
	);
	expect(saved).toHaveLength(1);
});

it('takes the colours and proportions that are chosen', async () => {
	open();
	await userEvent.click(screen.getByRole('radio', { name: 'Dark' }));
	await userEvent.click(screen.getByRole('radio', { name: 'Slide, 16:9' }));
	await userEvent.click(screen.getByRole('button', { name: 'SVG' }));
	expect(Plates.renderPlate).toHaveBeenLastCalledWith(
		expect.anything(),
		{ width: 1280, height: 720, theme: 'dark', lang: 'en', release: expect.any(String) },
		expect.anything()
	);
});

it('can be stopped while it works, and saves nothing then', async () => {
	vi.mocked(Plates.renderPlate).mockImplementation(
		(_fragment, _form, signal) =>
			new Promise((_, reject) =>
				signal.addEventListener('abort', () => reject(signal.reason as Error))
			)
	);
	open();
	await userEvent.click(screen.getByRole('button', { name: 'SVG' }));
	expect(screen.getByRole('progressbar', { name: 'Being made' })).toBeInTheDocument();
	expect(screen.getByRole('button', { name: 'PNG' })).toBeDisabled();
	await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
	expect(await screen.findByText(/^Cancelled/)).toBeInTheDocument();
	expect(screen.getByRole('button', { name: 'SVG' })).toBeEnabled();
	expect(saved).toEqual([]);
});

it('says what can be done when a view does not get ready', async () => {
	vi.mocked(Plates.renderPlate).mockRejectedValue(new Plates.PlateFailed('stuck'));
	open();
	await userEvent.click(screen.getByRole('button', { name: 'SVG' }));
	expect(await screen.findByRole('alert')).toHaveTextContent(/could not be finished\. Try again/);
});

it('says what can be done when a newer release was stored meanwhile', async () => {
	vi.mocked(Plates.renderPlate).mockRejectedValue(new Plates.OtherRelease());
	open();
	await userEvent.click(screen.getByRole('button', { name: 'SVG' }));
	expect(await screen.findByRole('alert')).toHaveTextContent(/Newer data came.*Reload the page/);
});

it('asks for the release on the screen, and to keep the tab in front while it draws', async () => {
	vi.mocked(Plates.renderPlate).mockReturnValue(new Promise(() => undefined));
	open();
	await userEvent.click(screen.getByRole('button', { name: 'SVG' }));
	const [, form] = vi.mocked(Plates.renderPlate).mock.lastCall!;
	expect(form.release).toBe(pageProps({}).dataset.manifest.hash);
	expect(screen.getByText(/^Keep this tab in front/)).toBeInTheDocument();
});

it('makes at once what a link asks for', async () => {
	open({ wish: 'svg' });
	await vi.waitFor(() => expect(saved).toHaveLength(1));
});

it('closes by its button', async () => {
	const { onclose } = open();
	await userEvent.click(screen.getByRole('button', { name: 'Close' }));
	expect(onclose).toHaveBeenCalled();
});

it('stops what is being made when the page takes the panel away', async () => {
	vi.mocked(Plates.renderPlate).mockReturnValue(new Promise(() => undefined));
	open();
	await userEvent.click(screen.getByRole('button', { name: 'SVG' }));
	const [, , signal] = vi.mocked(Plates.renderPlate).mock.lastCall!;
	expect(signal.aborted).toBe(false);
	cleanup();
	expect(signal.aborted).toBe(true);
});

it('goes at a press beside it, and not at one on the bar that scrolls it', async () => {
	const { dialog, onclose } = open();
	vi.spyOn(dialog, 'getBoundingClientRect').mockReturnValue(new DOMRect(100, 50, 560, 300));
	await fireEvent.pointerDown(dialog, { clientX: 655, clientY: 200 });
	expect(onclose).not.toHaveBeenCalled();
	await fireEvent.pointerDown(dialog, { clientX: 20, clientY: 200 });
	expect(onclose).toHaveBeenCalledOnce();
});
