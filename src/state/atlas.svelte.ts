import type { Dataset } from '../domain/dataset';
import { inLanguage } from '../domain/in-language';
import type { Decided } from '../domain/decisions/apply';
import type { Register } from '../domain/register';
import type { Rejection } from '../domain/rejection';
import type { Listing } from '../domain/release';
import type { Kept, Shelf } from '../domain/shelf';
import type { WordsChoice } from '../domain/vocabulary/choice';
import type { Progress } from '../storage/fetch-release';
import { i18n } from '../i18n/i18n.svelte';
import type { Locale } from '../i18n/locale';
import { NothingToShow, openAtlas, type Loaded } from '../storage/load';
import type { Notice } from '../storage/notice';
import type { Words } from './words.svelte';

/** Room for the first picture, which is fetched and drawn in the meantime. */
const KEEP_AFTER_MS = 300;

type Phase = 'loading' | 'ready' | 'failed' | 'removed';

/** The loaded inventory: the one owner of the dataset and of what is to be said about it. */
export class Atlas {
	#loaded = $state.raw<Loaded | null>(null);
	#fresh = $state.raw<Loaded | null>(null);
	#phase = $state<Phase>('loading');
	#progress = $state.raw<Progress | null>(null);
	#notice = $state.raw<Notice | null>(null);
	#register: { of: Dataset; locale: Locale; read: Promise<Register> } | undefined;
	#shown: { of: Dataset; locale: Locale; dataset: Dataset } | undefined;
	#shelf: Promise<Shelf> | undefined;
	#words = $state.raw<Words | null>(null);
	#wordsLoading: { locale: Locale; words: Promise<Words> } | undefined;
	#wordsFailed = $state(false);
	#decisions: readonly Kept[] = [];
	#decided = $state.raw<{ of: Dataset; decided: Decided } | null>(null);
	#following = false;

	/** @param quiet shows what is there, and neither looks for a newer release nor stores one */
	constructor(
		private readonly base: URL,
		private readonly quiet = false
	) {}

	get phase(): Phase {
		return this.#phase;
	}

	get progress(): Progress | null {
		return this.#progress;
	}

	/** What the reader should know about where the data stands; null when all is well. */
	get notice(): Notice | null {
		return this.#notice;
	}

	/** The inventory as the reader has decided about doubles, in the reader's language. */
	get dataset(): Dataset | null {
		const dataset = this.decided?.dataset ?? this.#loaded?.dataset;
		return dataset ? this.#inLanguage(dataset) : null;
	}

	/** What became of the reader's decisions; null while there are none. */
	get decided(): Decided | null {
		return this.#decided?.of === this.#loaded?.dataset ? (this.#decided?.decided ?? null) : null;
	}

	get rejected(): readonly Rejection[] {
		return this.#loaded?.rejections ?? [];
	}

	get kept(): boolean {
		return this.#loaded?.kept ?? false;
	}

	/** Version of a newer release that is loaded and waits to be shown. */
	get newer(): string | null {
		return this.#fresh?.dataset.manifest.version ?? null;
	}

	/** Opens the stored inventory or fetches it, then looks quietly for a newer one. */
	open = async (): Promise<void> => {
		this.#phase = 'loading';
		this.#notice = null;
		try {
			const loaded = await openAtlas({
				base: this.base,
				keepLater: true,
				onprogress: (progress) => (this.#progress = progress)
			});
			this.#loaded = loaded;
			this.#notice = loaded.notice;
			this.#phase = 'ready';
			if (loaded.keep && !this.quiet) void this.#keep(loaded);
			else void this.#followDecisions();
			if (loaded.source === 'stored' && !this.quiet) void this.#refresh(loaded);
		} catch (cause) {
			if (cause instanceof NothingToShow) this.#notice = cause.notice;
			this.#phase = 'failed';
		}
	};

	/** Shows the newer release. A presenter is never switched without asking. */
	showNewer = (): void => {
		if (!this.#fresh) return;
		this.#loaded = this.#fresh;
		this.#fresh = null;
		void this.#decide();
		this.#words?.stop();
		this.#words = null;
		this.#wordsLoading = undefined;
	};

	/**
	 * The inventory in the words that a choice asks for; null until those are loaded. Without them,
	 * or where there is no such vocabulary, it stands in our topics.
	 */
	datasetIn(choice: WordsChoice | null): Dataset | null {
		const { dataset } = this;
		if (!choice || !dataset) return dataset;
		if (this.words) return this.words.dataset(dataset, choice);
		return this.#wordsFailed ? dataset : null;
	}

	/** Null until `needWords` has been called and has finished, in the language in use. */
	get words(): Words | null {
		return this.#words?.locale === i18n.locale ? this.#words : null;
	}

	get wordsFailed(): boolean {
		return this.#wordsFailed;
	}

	/** Loads the words that can take the place of our topics. May be tried again after a failure. */
	needWords = (): Promise<Words> => {
		const { locale } = i18n;
		if (this.#wordsLoading?.locale === locale) return this.#wordsLoading.words;
		const words: Promise<Words> = this.#loadWords(locale).then(
			(loaded) => {
				// Another language, or a newer release, was shown in the meantime.
				if (this.#wordsLoading !== loading) {
					loaded.stop();
					return this.needWords();
				}
				this.#wordsFailed = false;
				this.#words?.stop();
				return (this.#words = loaded);
			},
			(error: unknown) => {
				if (this.#wordsLoading !== loading) return this.needWords();
				this.#wordsLoading = undefined;
				this.#wordsFailed = true;
				throw error;
			}
		);
		const loading = { locale, words };
		this.#wordsLoading = loading;
		return words;
	};

	async #loadWords(locale: Locale): Promise<Words> {
		const [{ Words }, register] = await Promise.all([
			import('./words.svelte'),
			this.register(),
			i18n.need('words')
		]);
		const words = new Words(register, locale);
		// Without a shelf there is nothing that the reader brought.
		await this.shelf().then(
			(shelf) => words.follow(shelf),
			() => undefined
		);
		return words;
	}

	/** Removes the kept inventory from this machine, and lets go of it. */
	forget = async (): Promise<void> => {
		const { forgetRelease } = await import('../storage/forget');
		await forgetRelease();
		this.#loaded = null;
		this.#fresh = null;
		this.#phase = 'removed';
	};

	dismiss = (): void => {
		this.#notice = null;
	};

	listings = (ids: readonly string[]): Promise<Listing[]> => this.#current.listings(ids);

	/** The same object for the same inventory and language. */
	#inLanguage(dataset: Dataset): Dataset {
		const { locale, reference } = i18n;
		if (this.#shown?.of !== dataset || this.#shown.locale !== locale) {
			const named = inLanguage(dataset, reference, (country) => i18n.country(country));
			this.#shown = { of: dataset, locale, dataset: named };
		}
		return this.#shown.dataset;
	}

	/** Read once per release and language, so that what is built from it can be kept by identity. */
	register = (): Promise<Register> => {
		const loaded = this.#current;
		const { locale, reference } = i18n;
		const known = this.#register;
		if (known?.of === loaded.dataset && known.locale === locale) return known.read;
		const read = reference
			? Promise.all([loaded.register(), import('../domain/register-in-language')]).then(
					([register, { registerInLanguage }]) => registerInLanguage(register, reference)
				)
			: loaded.register();
		this.#register = { of: loaded.dataset, locale, read };
		// A failed reading may succeed at the next try.
		read.catch(() => {
			if (this.#register?.read === read) this.#register = undefined;
		});
		return read;
	};

	shelf = (): Promise<Shelf> =>
		(this.#shelf ??= import('../storage/shelf')
			.then(({ openShelf }) =>
				openShelf(undefined, () => (this.#notice ??= { code: 'shelf-unreadable' }))
			)
			.catch((error: unknown) => {
				// A failed download may succeed at the next try.
				this.#shelf = undefined;
				throw error;
			}));

	/** Stores a first visit's release once its picture stands; what stores it can also read decisions. */
	async #keep(loaded: Loaded): Promise<void> {
		await new Promise((resolve) => setTimeout(resolve, KEEP_AFTER_MS));
		if (this.#loaded !== loaded) return;
		const kept = await loaded.keep?.();
		if (kept && this.#loaded === loaded) {
			this.#loaded = kept;
			this.#notice ??= kept.notice;
		}
		void this.#followDecisions();
	}

	/** Follows what is decided here and in other tabs. */
	async #followDecisions(): Promise<void> {
		if (this.#following) return void this.#decide();
		this.#following = true;
		try {
			(await this.shelf()).watch('decision', (kept) => {
				this.#decisions = kept;
				void this.#decide();
			});
		} catch {
			// Without a shelf nothing was decided; the next opening tries again.
			this.#following = false;
		}
	}

	async #decide(): Promise<void> {
		const decisions = this.#decisions;
		const loaded = this.#loaded;
		if (!decisions.length || !loaded) {
			this.#decided = null;
			return;
		}
		try {
			const { decide } = await import('./decide');
			const decided = await decide(loaded, decisions);
			// Something may have been decided, or a newer release shown, in the meantime.
			if (decisions === this.#decisions && loaded === this.#loaded) {
				this.#decided = { of: loaded.dataset, decided };
			}
		} catch {
			// The release stays as it came; the notice of decisions then does not claim otherwise.
			this.#decided = null;
		}
	}

	get #current(): Loaded {
		if (!this.#loaded) throw new Error('The inventory is not loaded');
		return this.#loaded;
	}

	/** Whatever goes wrong here, the stored release stays on the screen. */
	async #refresh(loaded: Loaded): Promise<void> {
		try {
			const { loaded: fresh, notice } = await loaded.refresh();
			this.#fresh = fresh;
			if (notice) this.#notice = notice;
		} catch {
			this.#notice = { code: 'release-unreachable', file: 'manifest.json', status: null };
		}
	}
}
