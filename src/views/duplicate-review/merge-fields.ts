import type { ComparedField } from '../../domain/comparison';
import type { MergeField } from '../../domain/decisions/decision';

/** The field of an initiative that a compared field becomes; words, budget and languages become none. */
export const MERGED_AS: Readonly<Partial<Record<ComparedField, MergeField>>> = {
	title: 'title',
	start: 'start',
	end: 'end',
	status: 'status',
	countries: 'country',
	areas: 'area',
	topics: 'topic',
	funders: 'funder',
	implementers: 'implementer',
	partners: 'partner'
};
