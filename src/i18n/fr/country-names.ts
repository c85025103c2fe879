import type { CountryNames } from '../country-names';

/**
 * Names where `Intl.DisplayNames` departs from United Nations usage (UNTERM short names) or from
 * our naming rules.
 */
export const countryNames: CountryNames = {
	ALA: 'Îles d’Åland',
	ATF: 'Terres australes et antarctiques françaises',
	BES: 'Bonaire, Saint-Eustache et Saba',
	BLR: 'Bélarus',
	BOL: 'Bolivie',
	BRN: 'Brunéi Darussalam',
	CCK: 'Îles Cocos (Keeling)',
	COD: 'RD Congo',
	COG: 'Congo',
	CPV: 'Cabo Verde',
	FLK: 'Îles Falkland (Malvinas)',
	FSM: 'Micronésie (États fédérés de)',
	HKG: 'Chine, RAS de Hong Kong',
	IRQ: 'Iraq',
	KOR: 'République de Corée',
	LAO: 'RDP lao',
	LBR: 'Libéria',
	MAC: 'Chine, RAS de Macao',
	MAF: 'Saint-Martin (partie française)',
	MDA: 'République de Moldova',
	MMR: 'Myanmar',
	NGA: 'Nigéria',
	NIU: 'Nioué',
	PCN: 'Pitcairn',
	PRK: 'RPD de Corée',
	PSE: 'État de Palestine',
	REU: 'Réunion',
	RUS: 'Fédération de Russie',
	SJM: 'Îles Svalbard-et-Jan Mayen',
	SLV: 'El Salvador',
	SYR: 'République arabe syrienne',
	TKL: 'Tokélaou',
	TLS: 'Timor-Leste',
	TUR: 'Türkiye',
	TWN: 'Taïwan, Province de Chine',
	VAT: 'Saint-Siège',
	VIR: 'Îles Vierges américaines',
	VNM: 'Viet Nam',
	WLF: 'Îles Wallis-et-Futuna',
	XKX: 'Kosovo'
};
