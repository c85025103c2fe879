import { tick } from 'svelte';

/**
 * Keeps the keyboard's place when what had the focus goes away with what it changed: a removed
 * filter, a closed panel, another page. Without it the browser starts over at the top.
 */
export class FocusKeeper {
	/** Nearest part of the page around what had the focus last. */
	#area: HTMLElement | null = null;
	/** What had the focus last, and what it stood in, from the inside out. */
	#path: HTMLElement[] = [];
	/** Whether the keyboard has been anywhere: a page that nobody has touched keeps its focus free. */
	#used = false;
	/** What opened the panel of a selection. */
	#opener: HTMLElement | SVGElement | null = null;

	/** Call on every `focusin` of the window. */
	note = ({ target }: FocusEvent): void => {
		if (!(target instanceof Element)) return;
		this.#used = true;
		this.#area = target.closest<HTMLElement>('[data-area]');
		this.#path = [];
		for (let at: Element | null = target; at && at !== document.body; at = at.parentElement)
			this.#path.push(at as HTMLElement);
	};

	/** Call before a selection changes: remembers what the reader came from. */
	leaveFor(panel: HTMLElement | undefined): void {
		const at = document.activeElement;
		if (at instanceof HTMLElement || at instanceof SVGElement) {
			if (at !== document.body && !panel?.contains(at)) this.#opener = at;
		}
	}

	/** Call after a panel closed that had the focus: back to what opened it. */
	async comeBack(): Promise<void> {
		await tick();
		if (this.#opener?.isConnected) this.#opener.focus({ preventScroll: true });
		else await this.restore();
	}

	/** Call after a press: a control that has removed itself leaves the focus to what it stood in. */
	check = (): void => {
		setTimeout(() => {
			if (document.activeElement !== document.body || this.#path[0]?.isConnected !== false) return;
			const near = this.#path.find(({ isConnected }) => isConnected);
			if (!near) return;
			if (near.tabIndex < 0 && !near.hasAttribute('tabindex')) {
				near.tabIndex = -1;
				near.addEventListener('blur', () => near.removeAttribute('tabindex'), { once: true });
			}
			near.focus({ preventScroll: true });
		});
	};

	/** Call after what is shown changed: puts a lost focus on the part of the page it was in. */
	async restore(): Promise<void> {
		await tick();
		if (!this.#used || document.activeElement !== document.body) return;
		const area = this.#area?.isConnected ? this.#area : document.getElementById('content');
		area?.focus({ preventScroll: true });
	}
}
