import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';

import { parseDecision } from '../../../src/domain/decisions/decision';
import type { Kept, Shelf } from '../../../src/domain/shelf';
import DuplicateReview, {
	answer
} from '../../../src/views/duplicate-review/DuplicateReview.svelte';
import { datasetOf, initiative } from '../../fixtures/dataset';
import { listing, pageProps } from '../../fixtures/view-props';

const runMatching = vi.hoisted(() => vi.fn());
vi.mock('../../../src/ui/run-matching', () => ({ runMatching }));

const TEXTS = [
	listing({
		id: 'a',
		initiative: 'one',
		title: 'CMM Review – Samoa',
		site: 'meridian-site',
		countries: ['KEN']
	}),
	listing({
		id: 'b',
		initiative: 'two',
		title: 'CMM review of Samoa',
		site: 'itu-site',
		countries: ['GHA']
	}),
	listing({ id: 'c', initiative: 'three', title: 'Clinic for East Africa', site: 'itu-site' }),
	listing({ id: 'd', initiative: 'four', title: 'Second clinic', site: 'meridian-site' })
];
const CANDIDATES = [
	{
		a: 'a',
		b: 'b',
		score: 0.93,
		reasons: [
			{ side: 'title', weight: 2 },
			{ side: 'place', weight: -1 }
		]
	},
	{ a: 'c', b: 'd', score: 0.5, reasons: [] }
];

const KEPT = { verdict: 'same', when: '2020-01-01T10:00:00Z' };

/** What to upload: the field, and a file of decisions. */
function fileOf(decisions: readonly object[]): [HTMLElement, File] {
	const text = JSON.stringify({ format: 'atlas-decisions', version: 1, decisions });
	const file = new File([text], 'decisions.json', { type: 'application/json' });
	return [screen.getByLabelText('Add from a file'), file];
}

function shelfOf(): Shelf & { kept: Map<string, Kept> } {
	const kept = new Map<string, Kept>();
	const listeners = new Set<(all: Kept[]) => void>();
	const tell = () => listeners.forEach((listener) => listener([...kept.values()]));
	return {
		kept,
		lasting: true,
		all: async () => [...kept.values()],
		put: async (kind, id, value) => {
			kept.set(id, { kind, id, changed: '', value });
			tell();
		},
		putAll: async (kind, things) => {
			for (const { id, value } of things) kept.set(id, { kind, id, changed: '', value });
			tell();
		},
		remove: async (_, id) => {
			kept.delete(id);
			tell();
		},
		watch: (_, listener) => {
			listeners.add(listener);
			listener([...kept.values()]);
			return () => listeners.delete(listener);
		}
	};
}

const heading = (name: RegExp) => screen.findByRole('heading', { level: 2, name });

async function open(shelf = shelfOf()) {
	const props = pageProps({ listings: async () => TEXTS, shelf: async () => shelf });
	const view = render(DuplicateReview, {
		...props,
		onparams: (change) => {
			const params = { ...props.params };
			for (const [key, value] of Object.entries(change)) {
				if (value === null) delete params[key];
				else params[key] = value;
			}
			props.params = params;
			void view.rerender({ params });
		}
	});
	(await heading(/CMM Review – Samoa/)).focus();
	return { shelf, user: userEvent.setup() };
}

const decisionOn = (shelf: ReturnType<typeof shelfOf>, key: string) =>
	parseDecision(shelf.kept.get(key)?.value);

beforeEach(() => {
	runMatching.mockResolvedValue(CANDIDATES);
});

it('asks a question in its heading', () => {
	expect(answer()).toBe('Which of these listings are one initiative?');
});

it('shows the likeliest pair first, with marks and reasons in words', async () => {
	await open();
	const table = screen.getByRole('region', { name: 'The two listings field by field' });
	expect(within(table).getByRole('row', { name: /Countries differs/ })).toBeInTheDocument();
	expect(screen.getByText(/share their telling words/)).toBeInTheDocument();
	expect(screen.getByText(/They name different places/)).toBeInTheDocument();
	expect(screen.getByText('0 of 2 pairs decided')).toBeInTheDocument();
});

it('keeps a decision at a key, says so, and moves to the heading of the next pair', async () => {
	const { shelf, user } = await open();
	await user.keyboard('s');
	expect(decisionOn(shelf, 'a b')).toMatchObject({ verdict: 'same', release: expect.any(String) });
	expect(screen.getByText(/Kept: the same initiative. 1 of 2/)).toHaveAttribute('role', 'status');
	expect(screen.getByRole('heading', { level: 2, name: /Clinic for East Africa/ })).toHaveFocus();
});

it.each([
	['d', 'different'],
	['p', 'part'],
	['n', 'later'],
	['l', 'later']
])('takes %s for %s', async (key, verdict) => {
	const { shelf, user } = await open();
	await user.keyboard(key);
	expect(decisionOn(shelf, 'a b')?.verdict).toBe(verdict);
});

it('decides nothing at a key pressed outside the pair', async () => {
	const { shelf, user } = await open();
	screen.getByRole('radio', { name: 'To review' }).focus();
	await user.keyboard('sdpnlz');
	expect(shelf.kept.size).toBe(0);
	expect(screen.getByText(/They work only while the focus is on the pair/)).toBeInTheDocument();
});

it('keeps what is typed while something is decided in another tab', async () => {
	const { shelf, user } = await open();
	await user.type(screen.getByRole('textbox', { name: /Why/ }), 'same da');
	await user.selectOptions(screen.getByRole('combobox', { name: /^Title: what counts/ }), 'b');
	await shelf.put('decision', 'c d', { ...KEPT, a: 'c', b: 'd' });
	expect(await screen.findByText('1 of 2 pairs decided')).toBeInTheDocument();
	expect(screen.getByRole('textbox', { name: /Why/ })).toHaveValue('same da');
	expect(screen.getByRole('combobox', { name: /^Title: what counts/ })).toHaveValue('b');
});

it('signs with the name of the own decisions, never with that of brought ones', async () => {
	const shelf = shelfOf();
	await shelf.put('decision', 'x y', { ...KEPT, a: 'x', b: 'y', who: 'Bob', brought: true });
	await shelf.put('decision', 'y z', { ...KEPT, a: 'y', b: 'z', who: 'Ann' });
	const { user } = await open(shelf);
	const name = screen.getByRole('textbox', { name: /Your name/ });
	expect(name).toHaveValue('Ann');
	await user.clear(name);
	await user.type(name, 'Ann L');
	await user.upload(...fileOf([{ ...KEPT, a: 'c', b: 'd', who: 'Bob' }]));
	expect(await screen.findByText(/1 decision added/)).toBeInTheDocument();
	expect(name).toHaveValue('Ann L');
});

it('names the titles of a contradicted decision', async () => {
	const shelf = shelfOf();
	const on = (a: string, b: string, verdict: string, day: number) =>
		shelf.put('decision', `${a} ${b}`, {
			...KEPT,
			a,
			b,
			verdict,
			when: `2020-01-0${day}T00:00:00Z`
		});
	await on('a', 'b', 'same', 1);
	await on('b', 'c', 'same', 2);
	await on('a', 'c', 'different', 3);
	const dataset = datasetOf(['a', 'b', 'c', 'd'].map((id) => initiative({ id, listings: [id] })));
	render(
		DuplicateReview,
		pageProps({ listings: async () => TEXTS, shelf: async () => shelf }, {}, dataset)
	);
	expect(
		await screen.findByText('CMM Review – Samoa — Clinic for East Africa')
	).toBeInTheDocument();
});

it('keeps what counts when merged, who decided and why', async () => {
	const { shelf, user } = await open();
	await user.selectOptions(screen.getByRole('combobox', { name: /^Title: what counts/ }), 'b');
	await user.type(screen.getByRole('textbox', { name: /Your name/ }), 'A. Curator');
	await user.type(screen.getByRole('textbox', { name: /Why/ }), 'same dates');
	await user.click(screen.getByRole('button', { name: /^Same/ }));
	expect(decisionOn(shelf, 'a b')).toMatchObject({
		choice: { title: 'b' },
		who: 'A. Curator',
		why: 'same dates'
	});
	expect(screen.getByRole('textbox', { name: /Why/ })).toHaveValue('');
	expect(screen.getByRole('textbox', { name: /Your name/ })).toHaveValue('A. Curator');
});

it('types letters into a text field instead of deciding', async () => {
	const { shelf, user } = await open();
	await user.type(screen.getByRole('textbox', { name: /Why/ }), 'sdpnz');
	expect(shelf.kept.size).toBe(0);
});

it('takes back at Z, step by step', async () => {
	const { shelf, user } = await open();
	await user.keyboard('s');
	await user.keyboard('d');
	expect(shelf.kept.size).toBe(2);
	await user.keyboard('z');
	expect([...shelf.kept.keys()]).toEqual(['a b']);
	await user.keyboard('z');
	expect(shelf.kept.size).toBe(0);
	await user.keyboard('z');
	expect(screen.getByText('Nothing to take back.')).toBeInTheDocument();
});

it.each([
	['takes back the latest decision of an earlier visit', false, 0],
	['leaves what was brought from a file to its own list', true, 1]
])('%s', async (_, brought, left) => {
	const shelf = shelfOf();
	await shelf.put('decision', 'c d', { ...KEPT, a: 'c', b: 'd', brought });
	const { user } = await open(shelf);
	await user.keyboard('z');
	expect(shelf.kept.size).toBe(left);
});

it('takes a file in, row by row and at once, and names what is wrong', async () => {
	const { shelf, user } = await open();
	const put = vi.spyOn(shelf, 'put');
	const sound = { ...KEPT, a: 'c', b: 'd' };
	await user.upload(
		...fileOf([{ ...sound, a: 'a' }, sound, { ...sound, verdict: 'perhaps' }, { a: 'c' }])
	);
	expect(await screen.findByText(/2 decisions added/)).toBeInTheDocument();
	expect(screen.getByText('row 3, verdict: none of same, different, part, later')).toBeVisible();
	expect(screen.getByText(/row 4, b: missing/)).toBeVisible();
	expect(decisionOn(shelf, 'c d')?.verdict).toBe('same');
	expect(put).not.toHaveBeenCalled();
	expect(screen.getByRole('button', { name: 'Save decisions as a file (2)' })).toBeEnabled();
});

it('can be stopped while it reads the listings', async () => {
	let give: (texts: typeof TEXTS) => void = () => {};
	const listings = () => new Promise<typeof TEXTS>((resolve) => (give = resolve));
	const user = userEvent.setup();
	render(DuplicateReview, pageProps({ listings, shelf: async () => shelfOf() }));
	await user.click(await screen.findByRole('button', { name: 'Stop comparing' }));
	expect(screen.getByText(/The comparison was stopped/)).toBeInTheDocument();
	give(TEXTS);
	await user.click(screen.getByRole('radio', { name: 'One in the release' }));
	expect(screen.getByText(/The comparison was stopped/)).toBeInTheDocument();
	expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
});

it('can be stopped while it compares, and started again', async () => {
	let stopped: AbortSignal | undefined;
	runMatching.mockImplementationOnce(
		(_task: unknown, signal: AbortSignal) =>
			new Promise((_, reject) => {
				stopped = signal;
				signal.addEventListener('abort', () => reject(new Error('stopped')));
			})
	);
	const user = userEvent.setup();
	render(DuplicateReview, pageProps({ listings: async () => TEXTS, shelf: async () => shelfOf() }));
	await user.click(await screen.findByRole('button', { name: 'Stop comparing' }));
	expect(stopped?.aborted).toBe(true);
	await user.click(await screen.findByRole('button', { name: 'Compare again' }));
	expect(await screen.findByText('0 of 2 pairs decided')).toBeInTheDocument();
});
