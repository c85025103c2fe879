import { expect, it } from 'vitest';

import { registerInLanguage } from '../../src/domain/register-in-language';
import { ar } from '../../src/i18n/ar';
import { es } from '../../src/i18n/es';
import { fr } from '../../src/i18n/fr';
import { ru } from '../../src/i18n/ru';
import { zh } from '../../src/i18n/zh';
import { realRelease } from '../fixtures/real-release';

const { register } = realRelease();
const LANGUAGES = { ar, zh, fr, ru, es };

it.each(Object.entries(LANGUAGES))(
	'names every indicator, measure and factor of the release in %s',
	async (_, { reference }) => {
		const named = registerInLanguage(register, await reference!());
		const labelsOf = ({ indicators, measures, factors }: typeof register) =>
			[...indicators, ...measures, ...factors].map(({ label }) => label);
		const before = labelsOf(register);
		expect(labelsOf(named).filter((label, at) => label === before[at])).toEqual([]);
	}
);

it('keeps the publication before the figure, and the figure’s own unit', async () => {
	const { indicators } = registerInLanguage(register, await fr.reference!());
	const find = (id: string) => indicators.find((it) => it.id === id);
	expect(find('gci-2024-legal')).toMatchObject({
		label: 'Indice mondial de cybersécurité 2024: Pilier juridique',
		unit: 'sur 20'
	});
	expect(find('internet-users')).toMatchObject({ unit: '% de la population' });
});

it('leaves values, sources and what people wrote as they are', async () => {
	const named = registerInLanguage(register, await fr.reference!());
	expect(named.cases).toBe(register.cases);
	expect(named.recommendations).toBe(register.recommendations);
	expect(named.indicators.map(({ values }) => values)).toEqual(
		register.indicators.map(({ values }) => values)
	);
});
