import { fold } from '../fold';
import type { LabelMatch } from './crosswalk';

/** Labels that are written alike in several taxonomies and do not lead to the same topics. */
export interface SameLabel {
	/** As the first of them writes it. */
	label: string;
	matches: readonly LabelMatch[];
}

/** Spelling that differs only in case, hyphens, "cyber security" in two words, or an acronym in brackets. */
function plain(label: string): string {
	return fold(label)
		.replace(/\([^)]*\)/g, ' ')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.replaceAll('cyber security', 'cybersecurity')
		.replaceAll('cyber crime', 'cybercrime')
		.trim();
}

/** Such labels, those with most taxonomies first. Computed, so that a corrected match takes its finding away. */
export function sameLabels(matches: readonly LabelMatch[]): SameLabel[] {
	const byText = new Map<string, LabelMatch[]>();
	for (const match of matches.filter(({ judged }) => judged)) {
		const text = plain(match.label);
		const list = byText.get(text);
		if (list) list.push(match);
		else byText.set(text, [match]);
	}
	const taxonomiesOf = (own: readonly LabelMatch[]) => new Set(own.map(({ taxonomy }) => taxonomy));
	return [...byText.values()]
		.filter((own) => {
			const meanings = [...taxonomiesOf(own)].map((taxonomy) =>
				[
					...new Set(
						own.filter((match) => match.taxonomy === taxonomy).map(({ topic }) => topic ?? '')
					)
				]
					.sort()
					.join(' ')
			);
			return new Set(meanings).size > 1;
		})
		.map((own) => ({ label: own[0]!.label, matches: own }))
		.sort((a, b) => taxonomiesOf(b.matches).size - taxonomiesOf(a.matches).size);
}
