import { plural } from './plural';

const format = new Intl.NumberFormat('ru');

export const number = (value: number) => format.format(value);

/** Nouns as they stand after 1, 2 and 5; the second is the genitive, the third its plural. */
const NOUNS = {
	actor: ['участник', 'участника', 'участников'],
	case: ['пример', 'примера', 'примеров'],
	cell: ['ячейка', 'ячейки', 'ячеек'],
	combination: ['сочетание', 'сочетания', 'сочетаний'],
	country: ['страна', 'страны', 'стран'],
	decision: ['решение', 'решения', 'решений'],
	field: ['поле', 'поля', 'полей'],
	funder: ['донор', 'донора', 'доноров'],
	gap: ['пробел', 'пробела', 'пробелов'],
	implementer: ['исполнитель', 'исполнителя', 'исполнителей'],
	initiative: ['инициатива', 'инициативы', 'инициатив'],
	inventory: ['каталог', 'каталога', 'каталогов'],
	label: ['рубрика', 'рубрики', 'рубрик'],
	listing: ['позиция', 'позиции', 'позиций'],
	mapping: ['сопоставление', 'сопоставления', 'сопоставлений'],
	match: ['соответствие', 'соответствия', 'соответствий'],
	measure: ['мера', 'меры', 'мер'],
	mention: ['упоминание', 'упоминания', 'упоминаний'],
	month: ['месяц', 'месяца', 'месяцев'],
	pair: ['пара', 'пары', 'пар'],
	place: ['место', 'места', 'мест'],
	record: ['запись', 'записи', 'записей'],
	recipient: ['получатель помощи', 'получателя помощи', 'получателей помощи'],
	row: ['строка', 'строки', 'строк'],
	site: ['сайт', 'сайта', 'сайтов'],
	statement: ['заявление', 'заявления', 'заявлений'],
	step: ['шаг', 'шага', 'шагов'],
	subregion: ['субрегион', 'субрегиона', 'субрегионов'],
	taxonomy: ['классификация', 'классификации', 'классификаций'],
	topic: ['тема', 'темы', 'тем'],
	year: ['год', 'года', 'лет']
} as const;

type Noun = keyof typeof NOUNS;

/** "21 тема", "3 темы", "5 тем". */
export function some(noun: Noun, count: number): string {
	const [one, few, many] = NOUNS[noun];
	return plural(count, { one: `# ${one}`, few: `# ${few}`, many: `# ${many}`, other: `# ${few}` });
}

/** The same in the genitive, as after "из": "21 темы", "3 тем". */
export function among(noun: Noun, count: number): string {
	const [, genitive, many] = NOUNS[noun];
	return plural(count, {
		one: `# ${genitive}`,
		few: `# ${many}`,
		many: `# ${many}`,
		other: `# ${genitive}`
	});
}
