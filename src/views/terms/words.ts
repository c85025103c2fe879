import type { LabelMatch } from '../../domain/vocabulary/crosswalk';
import type { Term } from '../../domain/release';
import { i18n } from '../../i18n/i18n.svelte';

/** Why a label is matched so: what the match says, and what was noted. */
export function reasonOf(match: LabelMatch, topics: readonly Term[]): string {
	const { kind, note, others, judged } = match;
	const names = others.map((id) => topics.find((topic) => topic.id === id)?.label ?? id);
	const said = !judged
		? i18n.m.termsUnjudged
		: kind === null
			? i18n.m.termsNoTopic
			: kind === 'narrowMatch' && names.length
				? i18n.m.termsAlsoMeans({ others: i18n.list(names) })
				: i18n.m.termsReason[kind];
	return note ? `${said} ${i18n.m.termsNoted({ note })}` : said;
}

/** Name of what a match is called, also where there is none. */
export function kindName({ kind, judged }: Pick<LabelMatch, 'kind' | 'judged'>): string {
	return kind ? i18n.m.termsKind[kind] : judged ? i18n.m.termsKindNone : i18n.m.termsKindUnjudged;
}
