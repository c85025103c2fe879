import type { Language } from './en';
import { countryNames } from './es/country-names';
import { overview } from './es/overview';
import { shell } from './es/shell';
import { states } from './es/states';

export const es: Language = {
	core: { ...shell, ...states, ...overview },
	countryNames,
	parts: {
		map: async () => (await import('./es/map')).map,
		gaps: async () => (await import('./es/gaps')).gaps,
		network: async () => (await import('./es/network')).network,
		profiles: async () => (await import('./es/profiles')).profiles,
		inventories: async () => (await import('./es/inventories')).inventories,
		quality: async () => (await import('./es/quality')).quality,
		need: async () => (await import('./es/need')).need,
		shortlist: async () => (await import('./es/shortlist')).shortlist,
		stories: async () => (await import('./es/stories')).stories,
		cards: async () => (await import('./es/cards')).cards,
		compare: async () => (await import('./es/compare')).compare,
		timeline: async () => (await import('./es/timeline')).timeline,
		overlaps: async () => (await import('./es/overlaps')).overlaps,
		measures: async () => (await import('./es/measures')).measures,
		practice: async () => (await import('./es/practice')).practice,
		review: async () => (await import('./es/review')).review,
		search: async () => (await import('./es/search')).search,
		data: async () => (await import('./es/data')).data,
		terms: async () => (await import('./es/terms')).terms,
		glossary: async () => (await import('./es/glossary')).glossary,
		words: async () => (await import('./es/words')).words,
		about: async () => (await import('./es/about')).about,
		take: async () => (await import('./es/take')).take
	},
	reference: async () => {
		const [{ reference }, { figures }] = await Promise.all([
			import('./es/reference'),
			import('./es/figures')
		]);
		return { ...reference, figures };
	}
};
