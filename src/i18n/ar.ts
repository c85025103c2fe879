import type { Language } from './en';
import { countryNames } from './ar/country-names';
import { overview } from './ar/overview';
import { shell } from './ar/shell';
import { states } from './ar/states';
import { isolating } from './isolating';

export const ar: Language = {
	core: { ...shell, ...states, ...overview },
	countryNames,
	parts: {
		map: async () => (await import('./ar/map')).map,
		gaps: async () => (await import('./ar/gaps')).gaps,
		network: async () => (await import('./ar/network')).network,
		profiles: async () => (await import('./ar/profiles')).profiles,
		inventories: async () => (await import('./ar/inventories')).inventories,
		quality: async () => (await import('./ar/quality')).quality,
		need: async () => (await import('./ar/need')).need,
		shortlist: async () => (await import('./ar/shortlist')).shortlist,
		stories: async () => (await import('./ar/stories')).stories,
		cards: async () => (await import('./ar/cards')).cards,
		compare: async () => (await import('./ar/compare')).compare,
		timeline: async () => (await import('./ar/timeline')).timeline,
		overlaps: async () => (await import('./ar/overlaps')).overlaps,
		measures: async () => (await import('./ar/measures')).measures,
		practice: async () => (await import('./ar/practice')).practice,
		review: async () => (await import('./ar/review')).review,
		search: async () => (await import('./ar/search')).search,
		data: async () => (await import('./ar/data')).data,
		terms: async () => (await import('./ar/terms')).terms,
		glossary: async () => (await import('./ar/glossary')).glossary,
		words: async () => (await import('./ar/words')).words,
		about: async () => (await import('./ar/about')).about,
		take: async () => (await import('./ar/take')).take
	},
	finish: isolating,
	reference: async () => {
		const [{ reference }, { figures }] = await Promise.all([
			import('./ar/reference'),
			import('./ar/figures')
		]);
		return { ...reference, figures };
	}
};
