import type { Filter } from '../domain/filter';
import { formatSelection, parseSelection, type Selection } from '../domain/selection';
import { formatFragment, parseFragment, type Address, type Known } from './fragment';

/** Keys that a change of view keeps; all others belong to the view that is left. */
const SHARED_PARAMS = [
	'lang',
	'theme',
	'keys',
	'lens',
	'present',
	'embed',
	'plate',
	'story',
	'step',
	'select',
	'vocabulary',
	'match',
	'our-topics'
];

/** Keys that say how a view is shown and not what it shows: a kept address is opened with those in use. */
const OUTER_PARAMS = ['lang', 'theme', 'keys', 'embed', 'plate'];

/** A place to go to; see `Target` of the views, which this mirrors. */
export interface Destination {
	route: string;
	filter?: Partial<Filter>;
	params?: Readonly<Record<string, string | null>>;
	selection?: Selection | null;
}

/**
 * The address bar as the one owner of what is shown: view, filter, selection, view parameters.
 * Whoever shows something reads `address` and changes it by a method. There is no copy, so Back,
 * Forward, reload and pasted links need no code of their own.
 */
export class Navigation {
	#fragment = $state(location.hash);
	#offStage: string | null = null;
	#known = $state.raw<Known>(() => true);

	readonly address: Address = $derived(parseFragment(this.#fragment, this.#known));
	readonly selection: Selection | null = $derived(parseSelection(this.address.params.select));

	/** Call once the data is known: ids that it does not hold are then dropped, with a notice. */
	check(known: Known): void {
		this.#known = known;
	}

	/** Call on `popstate` and `hashchange`. */
	follow = (): void => {
		this.#fragment = location.hash;
		// Back has left the stage: where it was entered from is no way out of the next one.
		if (this.address.params.present !== '1' && !this.address.params.story) this.#offStage = null;
	};

	href(to: Destination): string {
		const [view = '', ...rest] = to.route.split('/');
		const { address } = this;
		const id = rest.join('/') || null;
		const same = view === address.view && id === address.id;
		const kept = Object.entries(address.params).filter(
			([key]) => same || SHARED_PARAMS.includes(key)
		);
		// What was searched for is no filter of the views that a search leads to.
		const filter =
			address.view === 'search' && view !== 'search'
				? { ...address.filter, q: '' }
				: address.filter;
		const params = merge(Object.fromEntries(kept), to.params ?? {});
		if (to.selection !== undefined) setSelection(params, to.selection);
		return formatFragment({ view, id, filter: { ...filter, ...to.filter }, params });
	}

	/** Opens another view: a step that Back undoes. */
	go(to: Destination): void {
		this.#write(this.href(to), 'pushState');
	}

	/**
	 * Opens an address that was kept, with further keys on top. Replaces the entry: going through the
	 * steps of a story is one place in the history.
	 */
	show(fragment: string, params: Readonly<Record<string, string | null>>): void {
		const kept = parseFragment(fragment);
		const outer = Object.entries(this.address.params).filter(([key]) => OUTER_PARAMS.includes(key));
		this.#write(
			formatFragment({
				...kept,
				params: merge({ ...kept.params, ...Object.fromEntries(outer) }, params)
			}),
			'replaceState'
		);
	}

	/** Goes on stage with a kept address, or with what is on the screen; `leaveStage` comes back here. */
	enterStage(fragment: string = location.hash, story?: { id: string; step: number }): void {
		this.#offStage = location.hash;
		history.pushState(null, '', location.hash);
		this.show(fragment, {
			present: '1',
			story: story?.id ?? null,
			step: story ? String(story.step + 1) : null
		});
	}

	/** Back to where the reader was before the stage; after a reload that is not known any more. */
	leaveStage(otherwise: string): void {
		this.#write(this.#offStage ?? otherwise, 'pushState');
		this.#offStage = null;
	}

	filter(change: Partial<Filter>): void {
		const { address } = this;
		// What was looked at closely is not there any more; a map stays where its places stay.
		const stays = address.view === 'map' && !('country' in change) && !('group' in change);
		const params = stays ? address.params : merge(address.params, { at: null });
		this.#write(
			formatFragment({ ...address, filter: { ...address.filter, ...change }, params }),
			'pushState'
		);
	}

	params(change: Readonly<Record<string, string | null>>): void {
		const { address } = this;
		this.#write(
			formatFragment({ ...address, params: merge(address.params, change) }),
			'replaceState'
		);
	}

	select(selection: Selection | null): void {
		const params = { ...this.address.params };
		setSelection(params, selection);
		this.#write(formatFragment({ ...this.address, params }), 'replaceState');
	}

	#write(fragment: string, method: 'pushState' | 'replaceState'): void {
		if (fragment === location.hash) return;
		history[method](null, '', fragment);
		this.follow();
	}
}

function merge(
	params: Readonly<Record<string, string>>,
	change: Readonly<Record<string, string | null>>
): Record<string, string> {
	const merged = { ...params };
	for (const [key, value] of Object.entries(change)) {
		if (value === null) delete merged[key];
		else merged[key] = value;
	}
	return merged;
}

function setSelection(params: Record<string, string>, selection: Selection | null): void {
	const text = formatSelection(selection);
	if (text === null) delete params.select;
	else params.select = text;
}
