import type { Language } from './en';
import { countryNames } from './ar/country-names';
import { overview } from './ar/overview';
import { shell } from './ar/shell';
import { states } from './ar/states';
import { isolating } from './isolate';

export const ar: Language = {
	core: isolating({ ...shell, ...states, ...overview }),
	countryNames,
	parts: {
		map: async () => isolating((await import('./ar/map')).map),
		gaps: async () => isolating((await import('./ar/gaps')).gaps),
		network: async () => isolating((await import('./ar/network')).network),
		profiles: async () => isolating((await import('./ar/profiles')).profiles),
		inventories: async () => isolating((await import('./ar/inventories')).inventories),
		quality: async () => isolating((await import('./ar/quality')).quality),
		need: async () => isolating((await import('./ar/need')).need),
		shortlist: async () => isolating((await import('./ar/shortlist')).shortlist),
		stories: async () => isolating((await import('./ar/stories')).stories),
		cards: async () => isolating((await import('./ar/cards')).cards),
		compare: async () => isolating((await import('./ar/compare')).compare),
		timeline: async () => isolating((await import('./ar/timeline')).timeline),
		overlaps: async () => isolating((await import('./ar/overlaps')).overlaps),
		measures: async () => isolating((await import('./ar/measures')).measures),
		practice: async () => isolating((await import('./ar/practice')).practice),
		review: async () => isolating((await import('./ar/review')).review),
		search: async () => isolating((await import('./ar/search')).search),
		data: async () => isolating((await import('./ar/data')).data),
		terms: async () => isolating((await import('./ar/terms')).terms),
		glossary: async () => isolating((await import('./ar/glossary')).glossary),
		words: async () => isolating((await import('./ar/words')).words),
		about: async () => isolating((await import('./ar/about')).about),
		take: async () => isolating((await import('./ar/take')).take)
	},
	reference: async () => (await import('./ar/reference')).reference
};
