import type { Language } from './en';
import { countryNames } from './fr/country-names';
import { overview } from './fr/overview';
import { shell } from './fr/shell';
import { states } from './fr/states';

export const fr: Language = {
	core: { ...shell, ...states, ...overview },
	countryNames,
	parts: {
		map: async () => (await import('./fr/map')).map,
		gaps: async () => (await import('./fr/gaps')).gaps,
		network: async () => (await import('./fr/network')).network,
		profiles: async () => (await import('./fr/profiles')).profiles,
		inventories: async () => (await import('./fr/inventories')).inventories,
		quality: async () => (await import('./fr/quality')).quality,
		need: async () => (await import('./fr/need')).need,
		shortlist: async () => (await import('./fr/shortlist')).shortlist,
		stories: async () => (await import('./fr/stories')).stories,
		cards: async () => (await import('./fr/cards')).cards,
		compare: async () => (await import('./fr/compare')).compare,
		timeline: async () => (await import('./fr/timeline')).timeline,
		overlaps: async () => (await import('./fr/overlaps')).overlaps,
		measures: async () => (await import('./fr/measures')).measures,
		practice: async () => (await import('./fr/practice')).practice,
		review: async () => (await import('./fr/review')).review,
		search: async () => (await import('./fr/search')).search,
		data: async () => (await import('./fr/data')).data,
		terms: async () => (await import('./fr/terms')).terms,
		glossary: async () => (await import('./fr/glossary')).glossary,
		words: async () => (await import('./fr/words')).words,
		about: async () => (await import('./fr/about')).about,
		take: async () => (await import('./fr/take')).take
	},
	reference: async () => {
		const [{ reference }, { figures }] = await Promise.all([
			import('./fr/reference'),
			import('./fr/figures')
		]);
		return { ...reference, figures };
	}
};
