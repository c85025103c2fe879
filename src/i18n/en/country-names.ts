import type { CountryNames } from '../country-names';

/**
 * Names where `Intl.DisplayNames` departs from United Nations usage (UNTERM short names) or from
 * our naming rules.
 */
export const countryNames: CountryNames = {
	BOL: 'Bolivia',
	BRN: 'Brunei Darussalam',
	CIV: 'Côte d’Ivoire',
	COD: 'DR Congo',
	COG: 'Congo',
	CPV: 'Cabo Verde',
	CZE: 'Czechia',
	FLK: 'Falkland Islands (Malvinas)',
	FSM: 'Micronesia (Federated States of)',
	HKG: 'China, Hong Kong SAR',
	KOR: 'Republic of Korea',
	LAO: 'Lao PDR',
	MAC: 'China, Macao SAR',
	MDA: 'Republic of Moldova',
	MMR: 'Myanmar',
	PRK: 'DPR Korea',
	PSE: 'State of Palestine',
	RUS: 'Russian Federation',
	SWZ: 'Eswatini',
	SYR: 'Syrian Arab Republic',
	TLS: 'Timor-Leste',
	TUR: 'Türkiye',
	TWN: 'Taiwan, Province of China',
	VAT: 'Holy See',
	VNM: 'Viet Nam',
	XKX: 'Kosovo'
};
