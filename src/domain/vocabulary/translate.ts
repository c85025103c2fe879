import type { Dataset } from '../dataset';
import type { Register } from '../register';
import { recodeIds } from './in-vocabulary';
import { recodingOf } from './recoding';

/** Our topics in the words of a dataset, each once; as they are where it stands in ours. */
export function inWordsOf(dataset: Dataset, topics: readonly string[]): string[] {
	const recoding = recodingOf(dataset);
	return recoding ? recodeIds(topics, recoding.conceptsOf) : [...topics];
}

/** The register with the scopes of inventories in the words of a dataset; all else as it is. */
export function registerInWordsOf(dataset: Dataset, register: Register): Register {
	if (!recodingOf(dataset)) return register;
	return {
		...register,
		inventories: register.inventories.map((inventory) => ({
			...inventory,
			topics: inWordsOf(dataset, inventory.topics)
		}))
	};
}
