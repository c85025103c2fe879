import type { FigureWords } from '../../domain/reference-words';

/** Single figures of an indicator, by the id that the register gives them. */
export const figures: FigureWords = {
	'gci-2024-tier': { label: 'Уровень, от T1 до T5' },
	'gci-2024-score': { label: 'Оценка', unit: 'из 100' },
	'gci-2024-legal': { label: 'Правовой компонент', unit: 'из 20' },
	'gci-2024-technical': { label: 'Технический компонент', unit: 'из 20' },
	'gci-2024-organizational': { label: 'Организационный компонент', unit: 'из 20' },
	'gci-2024-capacity': { label: 'Компонент развития потенциала', unit: 'из 20' },
	'gci-2024-cooperation': { label: 'Компонент сотрудничества', unit: 'из 20' },
	'gci-2020-score': { label: 'Оценка', unit: 'из 100' },
	'strategies-exists': { label: 'Стратегия принята' },
	'strategies-first-year': { label: 'Год первой стратегии' },
	'strategies-count': { label: 'Число стратегий на сегодня', unit: '' },
	'cyberlaw-cybercrime': { label: 'Закон о киберпреступности' },
	'cyberlaw-data-protection': { label: 'Закон о защите данных и неприкосновенности частной жизни' },
	'cyberlaw-e-transactions': { label: 'Закон об электронных сделках' },
	'cyberlaw-consumer-protection': { label: 'Закон о защите потребителей в Интернете' },
	'internet-users': { label: 'Пользователи Интернета', unit: '% населения' }
};
