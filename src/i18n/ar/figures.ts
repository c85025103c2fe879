import type { FigureWords } from '../../domain/reference-words';

/** Single figures of an indicator, by the id that the register gives them. */
export const figures: FigureWords = {
	'gci-2024-tier': { label: 'الفئة، من T1 إلى T5' },
	'gci-2024-score': { label: 'الدرجة', unit: 'من 100' },
	'gci-2024-legal': { label: 'ركيزة التدابير القانونية', unit: 'من 20' },
	'gci-2024-technical': { label: 'ركيزة التدابير التقنية', unit: 'من 20' },
	'gci-2024-organizational': { label: 'ركيزة التدابير التنظيمية', unit: 'من 20' },
	'gci-2024-capacity': { label: 'ركيزة تنمية القدرات', unit: 'من 20' },
	'gci-2024-cooperation': { label: 'ركيزة التعاون', unit: 'من 20' },
	'gci-2020-score': { label: 'الدرجة', unit: 'من 100' },
	'strategies-exists': { label: 'اعتُمدت استراتيجية' },
	'strategies-first-year': { label: 'سنة أول استراتيجية' },
	'strategies-count': { label: 'عدد الاستراتيجيات حتى الآن', unit: '' },
	'cyberlaw-cybercrime': { label: 'قانون بشأن الجريمة السيبرانية' },
	'cyberlaw-data-protection': { label: 'قانون بشأن حماية البيانات والخصوصية' },
	'cyberlaw-e-transactions': { label: 'قانون بشأن المعاملات الإلكترونية' },
	'cyberlaw-consumer-protection': { label: 'قانون بشأن حماية المستهلك على الإنترنت' },
	'internet-users': { label: 'مستخدمو الإنترنت', unit: '% من السكان' }
};
