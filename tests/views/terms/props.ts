import type { Dataset } from '../../../src/domain/dataset';
import type { Kept, Shelf } from '../../../src/domain/shelf';
import { USUAL_MATCHES } from '../../../src/domain/vocabulary/choice';
import { inVocabulary } from '../../../src/domain/vocabulary/in-vocabulary';
import { vocabularyOf } from '../../../src/domain/vocabulary/vocabulary';
import type { ViewProps } from '../../../src/views/view';
import { fixtureDataset } from '../../fixtures/dataset';
import { EMPTY_REGISTER, pageProps } from '../../fixtures/view-props';
import { WORDS } from '../../fixtures/words';

export const REGISTER = { ...EMPTY_REGISTER, ...WORDS };

/** The small world in the pillars of the small index. */
export function inPillars(): Dataset {
	const label = 'Not covered by GCI pillars';
	return inVocabulary(
		fixtureDataset(),
		vocabularyOf(WORDS.taxonomies[0]!, WORDS.crosswalk),
		{ vocabulary: 'gci', ...USUAL_MATCHES },
		{ label, definition: label }
	);
}

export function termsProps(
	params: Record<string, string> = {},
	change: Partial<ViewProps> = {},
	dataset?: Dataset
): ViewProps {
	return pageProps({ params, register: async () => REGISTER, ...change }, {}, dataset);
}

/** A shelf of one kind of thing, in memory. */
export function shelfOf(kept: Kept[] = []): Shelf {
	let all = kept;
	let tell: (kept: Kept[]) => void = () => {};
	return {
		lasting: true,
		all: async () => all,
		put: async (kind, id, value) => {
			all = [...all.filter((it) => it.id !== id), { kind, id, changed: '2026-11-22', value }];
			tell(all);
		},
		putAll: async (kind, things) => {
			const added = things.map(({ id, value }) => ({ kind, id, changed: '2026-11-22', value }));
			all = [...all.filter((it) => !added.some(({ id }) => id === it.id)), ...added];
			tell(all);
		},
		remove: async (_, id) => {
			all = all.filter((it) => it.id !== id);
			tell(all);
		},
		watch: (_, listener) => {
			tell = listener;
			listener(all);
			return () => (tell = () => {});
		}
	};
}
