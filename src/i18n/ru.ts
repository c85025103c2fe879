import type { Language } from './en';
import { countryNames } from './ru/country-names';
import { overview } from './ru/overview';
import { shell } from './ru/shell';
import { states } from './ru/states';

export const ru: Language = {
	core: { ...shell, ...states, ...overview },
	countryNames,
	parts: {
		map: async () => (await import('./ru/map')).map,
		gaps: async () => (await import('./ru/gaps')).gaps,
		network: async () => (await import('./ru/network')).network,
		profiles: async () => (await import('./ru/profiles')).profiles,
		inventories: async () => (await import('./ru/inventories')).inventories,
		quality: async () => (await import('./ru/quality')).quality,
		need: async () => (await import('./ru/need')).need,
		shortlist: async () => (await import('./ru/shortlist')).shortlist,
		stories: async () => (await import('./ru/stories')).stories,
		cards: async () => (await import('./ru/cards')).cards,
		compare: async () => (await import('./ru/compare')).compare,
		timeline: async () => (await import('./ru/timeline')).timeline,
		overlaps: async () => (await import('./ru/overlaps')).overlaps,
		measures: async () => (await import('./ru/measures')).measures,
		practice: async () => (await import('./ru/practice')).practice,
		review: async () => (await import('./ru/review')).review,
		search: async () => (await import('./ru/search')).search,
		data: async () => (await import('./ru/data')).data,
		terms: async () => (await import('./ru/terms')).terms,
		glossary: async () => (await import('./ru/glossary')).glossary,
		words: async () => (await import('./ru/words')).words,
		about: async () => (await import('./ru/about')).about,
		take: async () => (await import('./ru/take')).take
	},
	reference: async () => {
		const [{ reference }, { figures }] = await Promise.all([
			import('./ru/reference'),
			import('./ru/figures')
		]);
		return { ...reference, figures };
	}
};
