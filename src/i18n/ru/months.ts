/** Months that a short date writes in full, and that change with their case: «к маю 2027 г.». */
const MONTHS: Readonly<Record<string, { genitive: string; dative: string }>> = {
	март: { genitive: 'марта', dative: 'марту' },
	май: { genitive: 'мая', dative: 'маю' },
	июнь: { genitive: 'июня', dative: 'июню' },
	июль: { genitive: 'июля', dative: 'июлю' }
};

const inCase = (date: string, wanted: 'genitive' | 'dative') =>
	date.replace(/^\p{L}+/u, (month) => MONTHS[month]?.[wanted] ?? month);

/** "до мая 2027 г.", "до 5 мая 2027 г.", "до 2027 г." */
export const until = (date: string) => `до ${inCase(date, 'genitive')}`;

/** "к маю 2027 г." */
export const by = (date: string) => `к ${inCase(date, 'dative')}`;
