import type {
	Case,
	Factor,
	Inventory,
	Match,
	Measure,
	MeasureMatch,
	Recommendation,
	Source,
	Taxonomy,
	TermConflict,
	UnidirActivity
} from '../../src/domain/register';
import type { Actor, Area, Country, Group, Listing, Site, Term } from '../../src/domain/release';

/** Rows of the tables under `data/`, once checked against their schemas in `datapackage.json`. */
export interface Rows {
	topics: Term[];
	activities: Term[];
	users: Term[];
	measures: Measure[];
	'measure-matches': MeasureMatch[];
	countries: CountryRow[];
	groups: GroupRow[];
	areas: AreaRow[];
	'area-names': AreaNameRow[];
	actors: ActorRow[];
	sites: SiteRow[];
	listings: ListingRow[];
	initiatives: InitiativeRow[];
	inventories: InventoryRow[];
	taxonomies: Taxonomy[];
	crosswalk: MatchRow[];
	'term-conflicts': TermConflict[];
	cases: CaseRow[];
	factors: Factor[];
	recommendations: Recommendation[];
	'unidir-activity': UnidirActivity[];
	indicators: IndicatorRow[];
	'gci-2024': ValueRow[];
	'gci-2020': ValueRow[];
	strategies: ValueRow[];
	cyberlaw: ValueRow[];
}

export type TableName = keyof Rows;

export interface SiteRow extends Omit<Site, 'home' | 'listings'> {
	home?: string;
	notes?: string[];
}

export interface ListingRow extends Partial<Omit<Listing, 'initiative' | 'sameBecause'>> {
	id: string;
	title: string;
	site: string;
	url: string;
	global?: boolean;
}

/** One listing of an initiative; all but the first say which other listing they equal, and why. */
export interface MemberRow {
	id: string;
	sameAs?: string;
	because?: string;
}

export interface InitiativeRow {
	id: string;
	title: string;
	listings: MemberRow[];
}

export interface AreaRow extends Omit<Area, 'countries'> {
	countries?: string[];
	basis: string;
}

/** Words by which listings name areas. */
export interface AreaNameRow {
	name: string;
	areas: string[];
}

export interface ActorRow extends Omit<Actor, 'aliases'> {
	aliases?: string[];
	notes?: string[];
}

export interface CountryRow extends Omit<
	Country,
	'm49' | 'region' | 'subregion' | 'income' | 'population' | 'point'
> {
	m49?: string;
	region?: string;
	subregion?: string;
	income?: NonNullable<Country['income']>;
	population?: { value: number; year: number };
	internetUsers?: { value: number; year: number };
	point?: [number, number];
	/** Group on the list of the Development Assistance Committee. */
	aidGroup?: string;
	remarks?: string[];
}

/** Members follow from the countries' own fields. */
export interface GroupRow extends Omit<Group, 'countries'> {
	m49?: string;
}

export interface InventoryRow extends Omit<Partial<Inventory>, 'cooperation' | 'entries'> {
	id: string;
	name: string;
	kind: string;
	status: 'active' | 'proposed' | 'closed';
	topics: string[];
	regions: string[];
	/** `number` where the statement has one clear figure. */
	entries?: { value: string; number?: number; asOf?: string }[];
	cooperation?: {
		inventory?: string;
		actor?: string;
		how: string;
		note?: string;
		source?: Source;
	}[];
}

export interface MatchRow extends Omit<Match, 'topic' | 'match'> {
	topic?: string;
	match?: NonNullable<Match['match']>;
	note?: string;
}

export interface CaseRow extends Omit<Case, 'parties'> {
	inventories?: string[];
	actors?: string[];
}

/** What an indicator is; its values are in the table of the same id. */
export interface IndicatorRow {
	id: string;
	label: string;
	about: string;
	owner: string;
	year?: number;
	url: string;
	unit?: string;
	licence?: string;
	download?: 'free' | 'in-place';
	notes?: string[];
	missing?: string;
}

/** The values of one country, a column per series. */
export interface ValueRow {
	country: string;
	note?: string;
	[series: string]: string | number | boolean | undefined;
}
