import type { Area } from '../../domain/need/areas';
import type { AxisId } from '../../domain/need/axis';
import type { Band } from '../../domain/need/cell';
import type { Weight } from '../../domain/need/settings';
import type { Third } from '../../domain/need/thirds';
import type { Texts } from '../en';

import { number as whole } from './number';
import { plural } from './plural';

const two = new Intl.NumberFormat('fr', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const upToTwo = new Intl.NumberFormat('fr', { maximumFractionDigits: 2 });
const list = new Intl.ListFormat('fr', { type: 'conjunction' });

const records = (count: number) => plural(count, { one: '# entrée', other: '# entrées' });
const countries = (count: number) => plural(count, { one: '# pays', other: '# pays' });
const sitesOf = (count: number) => plural(count, { one: '# site', other: '# sites' });

/** An axis: one we know, or what the reader brought, by its label. */
type AxisName = AxisId | { own: string; up: 'high' | 'low' };

/** The words of the three thirds of each axis, low to high on it. Lower case, without articles. */
const LEVELS: Record<AxisId, readonly [string, string, string]> = {
	'gci-2024': ['besoin moindre', 'besoin moyen', 'besoin élevé'],
	'gci-change': ['hausse plus forte', 'hausse moyenne', 'hausse plus faible'],
	'strategies-exists': ['stratégie', '', 'absence de stratégie'],
	'strategies-first-year': ['stratégie ancienne', 'stratégie plus tardive', 'stratégie récente'],
	'cyberlaw-cybercrime': [
		'loi sur la cybercriminalité',
		'projet de loi sur la cybercriminalité',
		'absence de loi sur la cybercriminalité'
	],
	'cyberlaw-data-protection': [
		'loi sur les données',
		'projet de loi sur les données',
		'absence de loi sur les données'
	],
	'internet-users': [
		'beaucoup d’utilisateurs d’Internet',
		'une part moyenne d’utilisateurs d’Internet',
		'peu d’utilisateurs d’Internet'
	],
	income: ['revenu plus élevé', 'revenu intermédiaire inférieur', 'revenu faible']
};
const level = (axis: AxisName, third: Third): string =>
	typeof axis === 'string'
		? LEVELS[axis][third]
		: (axis.up === 'high'
				? (['valeurs plus basses', 'valeurs moyennes', 'valeurs élevées'] as const)
				: (['valeurs plus élevées', 'valeurs moyennes', 'valeurs basses'] as const))[third];

const COVERAGE = ['peu', 'moyen', 'beaucoup'] as const;
const WORK = [
	'peu de travaux recensés',
	'des travaux recensés',
	'beaucoup de travaux recensés'
] as const;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const field = (axis: AxisName, need: Third, coverage: Third) =>
	`${level(axis, need)}, ${WORK[coverage]}`;

const AREA: Record<Area, string> = {
	legal: 'Juridique',
	technical: 'Technique',
	organizational: 'Organisation',
	capacity: 'Capacités',
	cooperation: 'Coopération'
};
const area = (one: Area) => AREA[one].toLowerCase();

const BAND: Record<Band, string> = {
	small: 'petite',
	moderate: 'modérée',
	large: 'grande',
	'very-large': 'très grande'
};

const WEIGHT: Record<Weight, string> = { whole: '1', root: '1/√n', share: '1/n' };
/** With its article: "pour", "dans", "sur" go before it. */
const windowText = (years: number | null) =>
	years === null
		? 'toutes les années'
		: plural(years, { one: 'la dernière année', other: 'les # dernières années' });

export const need: Texts['need'] = {
	needLoading: 'Lecture des indicateurs…',
	needFailed: 'Les indicateurs n’ont pas pu être lus',
	needFailedText: 'Ils sont dans un fichier à part. Vérifiez la connexion et réessayez.',
	needNoArea: 'Aucun domaine de besoin ne correspond à ce thème',
	needNoAreaText:
		'Le besoin est mesuré dans cinq domaines. Les technologies émergentes n’entrent dans aucun : elles ont une couverture, et pas de lacune.',
	needNoPlaces: 'Avec ce filtre, aucun bénéficiaire d’aide n’a de valeur sur cet axe',
	needNoPlacesText:
		'Les lieux en dehors de la liste des bénéficiaires d’aide ne sont pas comparés ici.',
	needShowAllTopics: 'Voir tous les thèmes',
	needShowAllPlaces: 'Voir tous les lieux',

	needTitleSubject: 'Besoin mesuré et travaux recensés, par pays et par domaine',
	needTitle: ({ axis, count, total, sids, filtered }) => {
		const what = `${level(axis, 2)} et peu de travaux recensés${filtered ? ' correspondant au filtre' : ''}`;
		if (count === 0)
			return `Aucun pays bénéficiaire sur ${whole.format(total)} ne conjugue ${what}`;
		const islands =
			sids > 0 && sids < count
				? `\u00a0; ${plural(sids, { one: '# d’entre eux est un petit État insulaire', other: '# d’entre eux sont de petits États insulaires' })}`
				: '';
		return `${plural(count, {
			one: `# pays bénéficiaire sur ${whole.format(total)} conjugue`,
			other: `# pays bénéficiaires sur ${whole.format(total)} conjuguent`
		})} ⟦${what}⟧${islands}`;
	},

	needAxis: 'Axe du besoin',
	needAxisOf: {
		'gci-2024': 'Besoin mesuré (GCI 2024)',
		'gci-change': 'Variation du score GCI, de 2020 à 2024',
		'strategies-exists': 'Existence d’une stratégie nationale de cybersécurité',
		'strategies-first-year': 'Année de la première stratégie nationale',
		'cyberlaw-cybercrime': 'Loi sur la cybercriminalité',
		'cyberlaw-data-protection': 'Loi sur la protection des données',
		'internet-users': 'Utilisateurs d’Internet, % de la population',
		income: 'Groupe de revenu'
	},
	needAxisTop: ({ axis }) =>
		typeof axis === 'string' && axis === 'gci-2024' ? 'besoin plus grand' : level(axis, 2),
	needAxisY: ({ axis }) => {
		if (typeof axis !== 'string') return axis.own;
		const short: Partial<Record<AxisId, string>> = {
			'gci-2024': 'Besoin mesuré, N',
			'gci-change': 'Variation du score, points',
			'strategies-exists': 'Stratégie',
			'strategies-first-year': 'Première stratégie',
			'internet-users': 'Utilisateurs d’Internet, %',
			income: 'Groupe de revenu'
		};
		return short[axis] ?? 'Loi';
	},
	needAxisX: 'Couverture recensée, K',
	needAxisXEnd: 'davantage recensé',
	needAxisGroupOurs: 'Dans cette version',
	needAxisGroupOwn: 'Les vôtres, gardés sur cet appareil',
	needStep: {
		yes: 'oui',
		no: 'non',
		draft: 'projet',
		high: 'élevé',
		'upper-middle': 'intermédiaire supérieur',
		'lower-middle': 'intermédiaire inférieur',
		low: 'faible'
	},

	needSubtitle: ({ axis, total, areas }) => {
		const over =
			areas.length === 5 ? '' : ` (seulement\u00a0: ${list.format(areas.map((one) => area(one)))})`;
		const places = plural(total, { one: '# bénéficiaire', other: '# bénéficiaires' });
		return typeof axis === 'string' && axis === 'gci-2024'
			? `Le besoin est 1 moins la moyenne des piliers du GCI 2024 de l’UIT${over}\u00a0; ${places}`
			: `Couverture recensée${over} en regard d’un autre indicateur\u00a0; ${places}`;
	},
	needMapTitle: 'Les mêmes neuf classes sur la carte',
	needMapLabel: ({ summary }) => `Carte par classe. ${summary}`,
	needMapOutside: 'hors de cette vue : non bénéficiaire d’aide, ou sans valeur',
	needMapFailed:
		'Le fond de carte n’a pas pu être lu. Le tableau et la matrice disent la même chose.',
	needScatterLabel: ({ summary }) => `Besoin et couverture. ${summary}`,
	needScatterHint:
		'Appuyez sur une classe ou tracez un contour autour des points pour choisir des pays.',
	needKeyTitle: 'Pays dans chaque classe',
	needKeyLabel: 'Classes : appuyez sur l’une d’elles pour choisir ses pays',
	needField: ({ axis, need: third, coverage }) => capital(field(axis, third, coverage)),
	needFieldCount: ({ axis, need: third, coverage, count }) =>
		`${capital(field(axis, third, coverage))}\u00a0: ${countries(count)}`,
	needCorner: ({ axis, need: third, coverage, short }) =>
		capital(
			short
				? COVERAGE[coverage]
				: coverage === 0
					? `${level(axis, third)}, peu`
					: `${level(axis, third)}, beaucoup de travaux`
		),
	needCornerMost: 'plus grand besoin, moindre couverture',
	needCornerLeast: 'moindre besoin, plus grande couverture',
	needAllFields: 'Tous les pays',

	needPoint: ({ name, axis, value, coverage, need: third, covered }) =>
		typeof axis === 'string' && axis === 'gci-2024'
			? `${name}\u00a0: besoin ${value}, couverture ${two.format(coverage)}, ${field(axis, third, covered)}`
			: `${name}\u00a0: ${value}, couverture ${two.format(coverage)}, ${field(axis, third, covered)}`,

	needMatrixTitle: ({ count, field: chosen, picked }) =>
		picked
			? plural(count, {
					one: '# pays choisi par vous, par domaine',
					other: 'Les # pays choisis par vous, de A à Z, par domaine'
				})
			: chosen
				? `${countries(count)} dans «\u00a0${chosen.charAt(0).toLowerCase()}${chosen.slice(1)}\u00a0», de A à Z, par domaine`
				: plural(count, {
						one: '# pays, par domaine',
						other: 'Les # pays, de A à Z, par domaine'
					}),
	needMatrixLabel: 'Lacune par pays et par domaine',
	needArea: AREA,
	needCells: 'Dans les cases',
	needCellsOf: { records: 'Entrées', evidence: 'Étayage', gap: 'Lacune' },
	needCell: ({ name, area: one, band, records: count, counting, mark, need: value, noValue }) => {
		const place = `${name}, ${area(one)}`;
		if (noValue) return `${place}\u00a0: besoin non mesuré, ${records(count)}, étayage ${mark}`;
		if (count === 0)
			return `${place}\u00a0: rien de trouvé, besoin ${two.format(value)}, étayage ${mark}`;
		if (counting === 0)
			return `${place}\u00a0: ${records(count)}, ${count < 2 ? 'trop ancienne' : 'toutes trop anciennes'}, besoin ${two.format(value)}, étayage ${mark}`;
		return `${place}\u00a0: lacune ${BAND[band!]}, ${records(count)}, étayage ${mark}`;
	},
	needCellWhy: ({
		need: value,
		weighted,
		typical,
		coverage,
		gap,
		records: count,
		counting,
		sites,
		heldBack,
		regional,
		years
	}) =>
		[
			value === null
				? 'L’indice n’a pas de valeur.'
				: `Besoin ${two.format(value)}, W ${two.format(weighted)}, K ${two.format(coverage)} (k ${two.format(typical)}), lacune ${two.format(gap!)}.`,
			count === 0
				? 'Rien de trouvé dans les inventaires consultés : ce n’est pas la preuve d’une absence de travaux.'
				: counting === 0
					? `${records(count)}, aucune datée dans la période (${windowText(years)}).`
					: `${records(counting)} sur ${whole.format(count)} ${counting < 2 ? 'compte' : 'comptent'} pour ${windowText(years)}, d’après ${sitesOf(sites)}.`,
			heldBack ? 'Une entrée seule compte comme peu de travaux recensés.' : '',
			regional
				? plural(regional, {
						one: '# entrée régionale peut l’atteindre sans le nommer.',
						other: '# entrées régionales peuvent l’atteindre sans le nommer.'
					})
				: ''
		]
			.filter(Boolean)
			.join(' '),
	needCellHint: 'Pointez une case, ou utilisez les flèches, pour lire comment elle est obtenue.',

	needLegendGap: 'Lacune',
	needLegendBands: {
		small: 'petite, moins de 0,10',
		moderate: 'modérée, moins de 0,25',
		large: 'grande, moins de 0,50',
		'very-large': 'très grande'
	},
	needLegendNothing: 'Rien de trouvé',
	needLegendSteps: ['besoin moindre', 'besoin moyen', 'besoin élevé'],
	needLegendOld: ({ years }) =>
		years === null
			? 'toutes antérieures à la période'
			: plural(years, { one: 'toutes de plus de # an', other: 'toutes de plus de # ans' }),
	needLegendRegional: 'travaux régionaux autour',
	needLegendEvidence: 'Étayage',
	needLegendMarks: {
		A: 'A : 3 entrées ou plus, 2 sites ou plus',
		B: 'B : moins',
		C: 'C : aucune qui compte'
	},

	needSettings: 'Comptage des travaux',
	needSettingsLine: ({ window: years, weight, factor }) =>
		`Travaux\u00a0: ${windowText(years)} · poids ${WEIGHT[weight]} · k × ${upToTwo.format(factor)}`,
	needWeight: 'Poids d’une entrée qui nomme n pays',
	needWeightOf: WEIGHT,
	needWindow: 'Les travaux terminés comptent pour',
	needWindowValue: ({ years }) => windowText(years),
	needFactor: 'Couverture type, k',
	needFactorValue: ({ factor }) => `× ${upToTwo.format(factor)}`,
	needSettingsReset: 'Réglages par défaut',
	needTypical: ({ version, values }) =>
		`k, le W type, fixé pour la version ${version}\u00a0: ${values.map(({ area: one, value }) => `${area(one)} ${two.format(value)}`).join(' ; ')}. La médiane des bénéficiaires qui ont au moins une entrée dans le domaine.`,

	needSummary: ({ axis, total, corner, names, opposite, nothing, cells, old, missing, date }) =>
		[
			`Sur ${countries(total)}, ${whole.format(corner)} ${corner < 2 ? 'conjugue' : 'conjuguent'} ${level(axis, 2)} et peu de travaux recensés${names.length ? ` (${list.format([...names, ...(corner > names.length ? [plural(corner - names.length, { one: '# autre', other: '# autres' })] : [])])})` : ''}\u00a0; ${whole.format(opposite)} ${opposite < 2 ? 'conjugue' : 'conjuguent'} ${level(axis, 2)} et beaucoup de travaux recensés.`,
			`${plural(nothing, {
				one: `# case sur ${whole.format(cells)} n’a rien de recensé`,
				other: `# cases sur ${whole.format(cells)} n’ont rien de recensé`
			})} et ${whole.format(old)} ${old < 2 ? 'n’a' : 'n’ont'} que des travaux plus anciens.`,
			missing
				? plural(missing, {
						one: '# pays n’a pas de valeur et est laissé de côté.',
						other: '# pays n’ont pas de valeur et sont laissés de côté.'
					})
				: '',
			`Situation au ${date}.`
		]
			.filter(Boolean)
			.join(' '),
	needNote: ({ version }) =>
		`Les limites des classes sont des tiers de tous les bénéficiaires de la version ${version}\u00a0: un filtre déplace des pays, non des limites. Les travaux qui ne nomment qu’une région ou le monde ne comptent pour aucun pays.`,
	needSources: ({ sites, date }) => `Entrées de ${sitesOf(sites)}, lues le ${date}.`,

	needCautions: 'Ce que cela ne dit pas',
	needCautionsText: [
		'Un blanc ne prouve pas que rien n’a été fait. L’appui d’un État à un autre, entre pays du Sud, par des forces armées ou des entreprises, ou décrit dans d’autres langues que l’anglais, n’est souvent pas recensé.',
		'Compter les entrées ne mesure ni l’argent ni le succès : deux jours de formation pèsent autant que dix ans d’appui.',
		'L’indice mesure ce à quoi les États se sont engagés en 2023 et 2024, en partie selon leurs propres termes. Il ne mesure ni le degré de sécurité d’un pays, ni les attaques qu’il subit. Son pilier juridique ne dit rien des tribunaux et de la police, son pilier coopération dit peu de la diplomatie, qui est l’objet de notre thème.',
		'Ce qui manque à un pays selon un indice n’est pas forcément ce qu’il demande. Une demande recensée en dit plus que tout chiffre donné ici.',
		'Une couverture plus grande à côté d’un meilleur score ne prouve pas que l’une ait apporté l’autre.',
		'Des classes et des tranches, pas de rangs : avec d’autres réglages un pays se déplace, comme le montre sa fourchette. La lacune seule suit de près le besoin ; c’est ce que la couverture y ajoute qui est nouveau.',
		'Les États sous sanctions ou qui ne demandent rien sont montrés comme tous les autres. C’est aux donateurs de décider.'
	],

	needAbout: 'À propos de cet indicateur',
	needAboutYear: 'Année',
	needAboutOwner: 'Publié par',
	needAboutSource: 'Source',
	needAboutLicence: 'Licence',
	needAboutChecked: 'Comment il a été vérifié',
	needAboutSays: 'Ce qu’il dit',
	needAboutUnchecked: 'Non vérifié auprès d’une seconde source.',
	needAboutInPlace:
		'Les valeurs sont montrées sur place. Elles ne sont pas offertes sous forme de tableau à exporter.',
	needAboutVaries: 'varie selon le pays',
	needAboutIncome: {
		owner: 'Banque mondiale',
		source: 'https://data.worldbank.org',
		year: 'exercice 2026',
		licence: 'CC BY 4.0',
		checked: 'Repris tel que publié ; deux États n’y sont pas classés.',
		about: 'Revenu national brut par habitant en quatre groupes. Un contexte, non un besoin.'
	},
	needAboutChange:
		'Différence entre les scores de deux éditions. La méthode a changé de l’une à l’autre : une hausse n’est donc pas tout entière un progrès.',
	needAboutGap:
		'Les lacunes des cases et les fourchettes restent fondées sur les piliers du GCI 2024, quoi que montre l’axe.',
	needMissing: ({ count }) =>
		plural(count, {
			one: '# bénéficiaire sans valeur :',
			other: '# bénéficiaires sans valeur :'
		}),
	needMissingGci: 'Le GCI 2024 ne les a pas mesurés.',
	needFlagged: 'Valeurs à lire avec prudence :',

	needTable: 'Besoin, couverture et lacune par pays',
	needColumn: {
		country: 'Pays',
		field: 'Classe',
		need: 'Besoin',
		coverage: 'Couverture',
		gap: 'Lacune',
		range: 'Fourchette'
	},
	needTableCell: ({ need: value, coverage, gap, records: count, mark }) =>
		`${value === null ? 'sans valeur' : two.format(value)} · ${two.format(coverage)} · ${gap === null ? 'sans valeur' : two.format(gap)} · ${whole.format(count)} ${mark}`,
	needTableCellMeaning:
		'Dans chaque domaine : besoin, couverture, lacune, nombre d’entrées, note d’étayage. Fourchette : la lacune selon 18 réglages du poids, de la période et de k.',
	needFormOf: { chart: 'Graphique', table: 'Tableau' },
	needForm: 'Afficher en',
	needNone: 'sans valeur',

	needPanelList: ({ count }) => countries(count),
	needPanelListNote: ({ settings }) =>
		`Lacune, et sa fourchette selon ${whole.format(settings)} réglages du poids, de la période et de k. De A à Z\u00a0: pas d’ordre de mérite.`,
	needPanelNone: 'Aucun pays ne se trouve dans cette classe avec le filtre.',
	needPanelPeople: ({ people }) => `Population\u00a0: ${people}`,
	needPanelNeed: ({ need: value, coverage }) =>
		`${value === null ? 'Besoin non mesuré' : `Besoin ${two.format(value)}`} · couverture ${two.format(coverage)}`,
	needPanelGap: ({ gap, range, settings }) =>
		`Lacune ${two.format(gap)}\u00a0; ${two.format(range[0])}–${two.format(range[1])} selon ${whole.format(settings)} réglages`,
	needRange: ({ range }) => `${two.format(range[0])}–${two.format(range[1])}`,
	needPanelStays: ({ stays, settings }) =>
		stays === settings
			? `Sa couverture reste dans ce tiers avec les ${whole.format(settings)} réglages.`
			: `Sa couverture reste dans ce tiers avec ${whole.format(stays)} réglages sur ${whole.format(settings)}.`,
	needPanelHead: { need: 'besoin', coverage: 'recensé', records: 'entrées', evidence: 'note' },
	needPanelOld: 'anciennes',
	needPanelNothing: 'aucune',
	needPanelPillar: ({ value }) => `GCI 2024\u00a0: ${upToTwo.format(value)} sur 20`,
	needPanelYear: ({ year }) => `Année de la valeur\u00a0: ${year}.`,
	needPanelHatch: ({ date }) =>
		`Hachures\u00a0: rien de trouvé dans les inventaires consultés, ${date}\u00a0; ce n’est pas la preuve d’une absence de travaux.`,
	needPanelOldNote: ({ years }) =>
		`Anciennes\u00a0: rien de daté dans la période (${windowText(years)}).`,
	needReport: 'Signaler une entrée manquante',
	needReportAt: ({ area: one }) => `Signaler une entrée manquante, ${area(one)}`,
	needPanelBehind: ({ count }) =>
		`Ce qu’il y a derrière\u00a0: ${plural(count, { one: '# initiative', other: '# initiatives' })}`,
	needPanelNoRecord: 'Avec ce filtre, aucune initiative ne le nomme dans ces domaines.',
	needPanelOutside: 'Non bénéficiaire d’aide, ou sans valeur sur cet axe : non comparé ici.',
	needPanelPalau: 'Le GCI 2024 ne l’a pas mesuré : le besoin n’est pas connu, et n’est pas deviné.',
	needPanelOpen: 'Page du pays',
	needPanelCsv: 'Exporter en CSV',
	needPanelClose: 'Fermer',
	needUndated: ({ share }) => `Part de ses entrées sans date\u00a0: ${share}.`,

	needOwn: 'Vos propres valeurs',
	needOwnAdd: 'Ajouter votre propre CSV…',
	needOwnIntro:
		'Un tableau avec, à chaque ligne, un pays (code ISO ou nom) et un nombre. Il reste sur cet appareil, n’est jamais mêlé aux nôtres et ne change aucun compte.',
	needOwnFile: 'Fichier CSV',
	needOwnTooLarge: 'Le fichier dépasse 2 Mo. Ne gardez que les deux colonnes.',
	needOwnUnreadable: 'Le fichier n’a pas pu être lu.',
	needOwnBroken: ({ line, unclosed }) =>
		`Ligne ${whole.format(line)}\u00a0: ${unclosed ? 'un guillemet est ouvert et n’est pas fermé.' : 'du texte suit un guillemet fermant.'}`,
	needOwnNoColumns: 'Aucune colonne de pays, ou aucune de nombres, n’a été trouvée.',
	needOwnColumn: ({ number }) => `Colonne ${whole.format(number)}`,
	needOwnCountryColumn: 'Pays dans',
	needOwnValueColumn: 'Valeurs dans',
	needOwnName: 'Nom de l’indicateur',
	needOwnSource: 'Source et année',
	needOwnUp: 'En haut de l’axe',
	needOwnUpOf: { high: 'Valeurs élevées', low: 'Valeurs basses' },
	needOwnRead: ({ matched }) => plural(matched, { one: '# pays lu.', other: '# pays lus.' }),
	needOwnUnmatched: ({ count }) =>
		plural(count, {
			one: '# nom n’est pas connu ici. Associez-le, ou laissez-le de côté :',
			other: '# noms ne sont pas connus ici. Associez-les, ou laissez-les de côté :'
		}),
	needOwnMapTo: ({ name }) => `Pays désigné par ${name}`,
	needOwnLeaveOut: 'laisser de côté',
	needOwnNotNumbers: ({ lines }) => `Pas de nombre, laissé de côté\u00a0: ${lines}.`,
	needOwnRepeated: ({ lines }) =>
		`Une seconde valeur pour le même pays, laissée de côté\u00a0: ${lines}.`,
	needOwnLine: ({ line, country, text }) =>
		`ligne ${whole.format(line)} (${country}\u00a0: ${text})`,
	needOwnKeep: 'Garder et montrer',
	needOwnCancel: 'Annuler',
	needOwnRemove: 'Effacer de cet appareil',
	needOwnKept: ({ file, left }) =>
		`Tiré de votre fichier ${file}${left ? `\u00a0; ${plural(left, { one: '# ligne laissée de côté', other: '# lignes laissées de côté' })}` : ''}. Gardé sur cet appareil seulement.`,
	needOwnNotLasting:
		'Ce navigateur ne garde rien : les valeurs durent jusqu’à la fermeture de la page.',
	needOwnTopics:
		'Les domaines de besoin sont faits de nos propres thèmes. Ils comptent de même, quels que soient les termes affichés.',
	needOwnUnsourced: 'Aucune source n’a été donnée.',
	needOwnChecked: 'Par personne ici : ce sont vos valeurs.'
};
