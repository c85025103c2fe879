import { describe, expect, it } from 'vitest';

import { titleLanguage } from '../../src/domain/title-language';

describe('the language of a title', () => {
	it.each([
		['Capacity-Building on Combating Cybercrime in Central Asia: Phase II', 'en'],
		['EL PACCTO 2.0', 'en'],
		['LACTLD Policy and Legal Workshop 2017 (Foz de Iguazú)', 'en'],
		['Collège sahélien de sécurité: seminar on cybercrime and digital evidence', 'en'],
		['ESIWA – Renforcer la coopération en matière de sécurité entre l’Union et l’Asie', 'fr'],
		['Stage de formation sur la cybercriminalité niveau 2 (ENVR Dakar, maritime)', 'fr'],
		['Programa de Ciberseguridad para Infraestructuras Críticas de Información (ICI)', 'es'],
		['Conferencia Regional de Fiscales Especializados en Delito Cibernético', 'es'],
		['Portugal capacita PNSTP em matéria de Ciberpoliciamento e combate ao Cibercrime', 'pt'],
		['Formação regional em cibersegurança e diplomacia digital (Praia)', 'pt'],
		["Centro di competenza informatica dell'America latina e dei Caraibi (Lac4)", 'it'],
		['USAID: 60 Mio. USD zur Stärkung der Cybersicherheit in der Ukraine', 'de'],
		['サイバーセキュリティ人材育成プロジェクト (Mongolia)', 'ja'],
		['网络安全培训', 'zh'],
		['사이버 보안', 'ko'],
		['ورشة عمل (Baghdad)', 'ar'],
		['Кибербезопасность', 'ru']
	])('%s', (title, language) => {
		expect(titleLanguage(title)).toBe(language);
	});
});
