/** Countries, territories and regions that United Nations usage in Spanish names with an article. */
const ARTICLES: readonly (readonly [article: string, names: RegExp])[] = [
	[
		'el',
		/^(Afganistán|Brasil|Camerún|Canadá|Caribe|Chad|Congo|Ecuador|Gabón|Iraq|Japón|Líbano|Níger|Pakistán|Paraguay|Perú|Reino Unido|Senegal|Sudán|Togo|Uruguay|Yemen|Sáhara Occidental)$|^(Estado|Territorio) /
	],
	[
		'la',
		/^(Argentina|Arabia Saudita|India|Santa Sede|Guayana Francesa|Polinesia Francesa|RDP Lao)$|^(Federación|Isla|RD|República|RPD) /
	],
	['los', /^(Emiratos Árabes Unidos|Estados Unidos|Países Bajos)$/],
	['las', /^(Américas|Bahamas|Comoras)$|^Islas /]
];

/** "el Brasil", "la República de Corea", "Kenya": a name as it stands after a preposition. */
export function withArticle(name: string): string {
	const article = ARTICLES.find(([, names]) => names.test(name))?.[0];
	return article ? `${article} ${name}` : name;
}

/** The same for each name of "a, b e Iraq": before an article, "e" is "y" again. */
export const withArticles = (names: string) =>
	names
		.split(/(, | [ye] )/)
		.map((part, at, all) => {
			const next = all[at + 1] ?? '';
			return part === ' e ' && withArticle(next) !== next ? ' y ' : withArticle(part);
		})
		.join('');
