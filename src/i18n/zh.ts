import type { Language } from './en';
import { countryNames } from './zh/country-names';
import { overview } from './zh/overview';
import { shell } from './zh/shell';
import { states } from './zh/states';

export const zh: Language = {
	core: { ...shell, ...states, ...overview },
	countryNames,
	parts: {
		map: async () => (await import('./zh/map')).map,
		gaps: async () => (await import('./zh/gaps')).gaps,
		network: async () => (await import('./zh/network')).network,
		profiles: async () => (await import('./zh/profiles')).profiles,
		inventories: async () => (await import('./zh/inventories')).inventories,
		quality: async () => (await import('./zh/quality')).quality,
		need: async () => (await import('./zh/need')).need,
		shortlist: async () => (await import('./zh/shortlist')).shortlist,
		stories: async () => (await import('./zh/stories')).stories,
		cards: async () => (await import('./zh/cards')).cards,
		compare: async () => (await import('./zh/compare')).compare,
		timeline: async () => (await import('./zh/timeline')).timeline,
		overlaps: async () => (await import('./zh/overlaps')).overlaps,
		measures: async () => (await import('./zh/measures')).measures,
		practice: async () => (await import('./zh/practice')).practice,
		review: async () => (await import('./zh/review')).review,
		search: async () => (await import('./zh/search')).search,
		data: async () => (await import('./zh/data')).data,
		terms: async () => (await import('./zh/terms')).terms,
		glossary: async () => (await import('./zh/glossary')).glossary,
		words: async () => (await import('./zh/words')).words,
		about: async () => (await import('./zh/about')).about,
		take: async () => (await import('./zh/take')).take
	},
	reference: async () => {
		const [{ reference }, { figures }] = await Promise.all([
			import('./zh/reference'),
			import('./zh/figures')
		]);
		return { ...reference, figures };
	}
};
