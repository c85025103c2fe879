import type { FigureWords } from '../../domain/reference-words';

/** Single figures of an indicator, by the id that the register gives them. */
export const figures: FigureWords = {
	'gci-2024-tier': { label: 'Nivel, de T1 a T5' },
	'gci-2024-score': { label: 'Puntuación', unit: 'de 100' },
	'gci-2024-legal': { label: 'Pilar jurídico', unit: 'de 20' },
	'gci-2024-technical': { label: 'Pilar técnico', unit: 'de 20' },
	'gci-2024-organizational': { label: 'Pilar organizativo', unit: 'de 20' },
	'gci-2024-capacity': { label: 'Pilar de desarrollo de la capacidad', unit: 'de 20' },
	'gci-2024-cooperation': { label: 'Pilar de cooperación', unit: 'de 20' },
	'gci-2020-score': { label: 'Puntuación', unit: 'de 100' },
	'strategies-exists': { label: 'Se ha aprobado una estrategia' },
	'strategies-first-year': { label: 'Año de la primera estrategia' },
	'strategies-count': { label: 'Estrategias hasta la fecha', unit: '' },
	'cyberlaw-cybercrime': { label: 'Ley sobre ciberdelincuencia' },
	'cyberlaw-data-protection': { label: 'Ley de protección de datos y privacidad' },
	'cyberlaw-e-transactions': { label: 'Ley sobre transacciones electrónicas' },
	'cyberlaw-consumer-protection': { label: 'Ley de protección del consumidor en línea' },
	'internet-users': { label: 'Usuarios de Internet', unit: '% de la población' }
};
