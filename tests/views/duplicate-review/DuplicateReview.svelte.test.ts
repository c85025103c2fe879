import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';

import { parseDecision } from '../../../src/domain/decisions/decision';
import type { Kept, Shelf } from '../../../src/domain/shelf';
import DuplicateReview, {
	answer
} from '../../../src/views/duplicate-review/DuplicateReview.svelte';
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

async function open() {
	const shelf = shelfOf();
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
	await screen.findByRole('heading', { level: 2, name: /CMM Review – Samoa/ });
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

it('takes a file in, row by row, and names what is wrong', async () => {
	const { shelf, user } = await open();
	const sound = { a: 'c', b: 'd', verdict: 'same', when: '2026-11-22T10:00:00Z' };
	const text = JSON.stringify({
		format: 'atlas-decisions',
		version: 1,
		decisions: [sound, { ...sound, verdict: 'perhaps' }]
	});
	await user.upload(
		screen.getByLabelText('Add from a file'),
		new File([text], 'decisions.json', { type: 'application/json' })
	);
	expect(await screen.findByText(/1 decision added/)).toBeInTheDocument();
	expect(screen.getByText(/row 2, verdict: none of same/)).toBeInTheDocument();
	expect(decisionOn(shelf, 'c d')?.verdict).toBe('same');
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
