import type { Dataset } from '../domain/dataset';
import type { Register } from '../domain/register';
import type { Shelf } from '../domain/shelf';
import type { WordsChoice } from '../domain/vocabulary/choice';
import { inVocabulary } from '../domain/vocabulary/in-vocabulary';
import { parseOwnCrosswalk, vocabularyOfOwn } from '../domain/vocabulary/own-crosswalk';
import { registerInWordsOf } from '../domain/vocabulary/translate';
import { vocabularyOf, type Vocabulary } from '../domain/vocabulary/vocabulary';
import { i18n } from '../i18n/i18n.svelte';
import type { Locale } from '../i18n/locale';

/** The taxonomies whose words the Atlas can be shown in, in the order of the switch. */
const OFFERED = ['gfce-cybil', 'cmm-2021', 'gci', 'un-oewg', 'oas-cbm'];

/** The words that can take the place of our topics, and the inventory in each of them. */
export class Words {
	#own = $state.raw<readonly Vocabulary[]>([]);
	#stop = () => {};
	readonly #ours: readonly Vocabulary[];
	readonly #datasets = new WeakMap<Dataset, Map<string, Dataset>>();
	readonly #registers = new WeakMap<Dataset, Register>();

	/**
	 * The texts of `words` must be loaded.
	 *
	 * @param locale the language of the register
	 */
	constructor(
		readonly register: Register,
		readonly locale: Locale
	) {
		this.#ours = OFFERED.flatMap((id) => {
			const taxonomy = register.taxonomies.find((it) => it.id === id);
			const name = i18n.m.wordsNames[id] ?? taxonomy?.name ?? id;
			return taxonomy ? vocabularyOf({ ...taxonomy, name }, register.crosswalk) : [];
		});
	}

	/** Follows what the reader brings and removes. Resolves when what is kept is known. */
	follow(shelf: Shelf): Promise<void> {
		return new Promise((resolve) => {
			this.#stop = shelf.watch('crosswalk', (kept) => {
				this.#own = kept
					.map(({ value }) => parseOwnCrosswalk(value))
					.filter((it) => it !== null)
					.map(vocabularyOfOwn);
				resolve();
			});
		});
	}

	/** Ends what `follow` began. */
	stop(): void {
		this.#stop();
	}

	/** Those of the release first, then what the reader brought. */
	get vocabularies(): readonly Vocabulary[] {
		return [...this.#ours, ...this.#own];
	}

	find(id: string): Vocabulary | null {
		return this.vocabularies.find((it) => it.id === id) ?? null;
	}

	/** The same object for the same choice; the dataset itself where there is no such vocabulary. */
	dataset(base: Dataset, choice: WordsChoice): Dataset {
		const vocabulary = this.find(choice.vocabulary);
		if (!vocabulary) return base;
		const known = this.#datasets.get(base) ?? new Map<string, Dataset>();
		this.#datasets.set(base, known);
		const key = JSON.stringify([i18n.locale, choice.narrow, choice.broad, vocabulary]);
		let dataset = known.get(key);
		if (!dataset) {
			const label = i18n.m.notInWords({ vocabulary: vocabulary.name });
			dataset = inVocabulary(base, vocabulary, choice, { label, definition: label });
			known.set(key, dataset);
		}
		return dataset;
	}

	/** The register in the words of a dataset; the same object each time. */
	registerFor(dataset: Dataset): Register {
		let register = this.#registers.get(dataset);
		if (!register) {
			this.#registers.set(dataset, (register = registerInWordsOf(dataset, this.register)));
		}
		return register;
	}
}
