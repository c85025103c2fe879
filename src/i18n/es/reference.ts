import type { ReferenceWords } from '../../domain/reference-words';

export const reference: ReferenceWords = {
	topics: {},
	activities: {},
	users: {},
	groups: {},
	areas: {},
	indicators: {},
	measures: {},
	factors: {}
};
