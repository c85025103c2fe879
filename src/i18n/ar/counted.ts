import { plural } from './plural';

/**
 * Counted things: one; two as a subject and after a preposition; three to ten; eleven to
 * ninety-nine; hundreds.
 */
const noun = (
	one: string,
	two: string,
	ofTwo: string,
	few: string,
	many: string,
	other: string = many
) => {
	const counted = (dual: string) => (count: number) =>
		plural(count, { one, two: dual, few, many, other });
	return [counted(two), counted(ofTwo)] as const;
};

export const [initiatives, ofInitiatives] = noun(
	'مبادرة واحدة',
	'مبادرتان',
	'مبادرتين',
	'# مبادرات',
	'# مبادرة'
);
export const [countries, ofCountries] = noun(
	'بلد واحد',
	'بلدان',
	'بلدين',
	'# بلدان',
	'# بلداً',
	'# بلد'
);
export const [recipients, ofRecipients] = noun(
	'بلد متلقٍّ واحد',
	'بلدان متلقيان',
	'بلدين متلقيين',
	'# بلدان متلقية',
	'# بلداً متلقياً',
	'# بلد متلقٍّ'
);
export const [places, ofPlaces] = noun(
	'مكان واحد',
	'مكانان',
	'مكانين',
	'# أماكن',
	'# مكاناً',
	'# مكان'
);
export const [topics, ofTopics] = noun(
	'موضوع واحد',
	'موضوعان',
	'موضوعين',
	'# مواضيع',
	'# موضوعاً',
	'# موضوع'
);
export const [records, ofRecords] = noun(
	'سجل واحد',
	'سجلان',
	'سجلين',
	'# سجلات',
	'# سجلاً',
	'# سجل'
);
export const [listings, ofListings] = noun(
	'إدراج واحد',
	'إدراجان',
	'إدراجين',
	'# إدراجات',
	'# إدراجاً',
	'# إدراج'
);
export const [sites, ofSites] = noun(
	'موقع واحد',
	'موقعان',
	'موقعين',
	'# مواقع',
	'# موقعاً',
	'# موقع'
);
export const [otherSites] = noun(
	'موقع آخر واحد',
	'موقعان آخران',
	'موقعين آخرين',
	'# مواقع أخرى',
	'# موقعاً آخر',
	'# موقع آخر'
);
export const [inventoriesOf, ofInventories] = noun(
	'قائمة جرد واحدة',
	'قائمتا جرد',
	'قائمتي جرد',
	'# قوائم جرد',
	'# قائمة جرد'
);
export const [cells, ofCells] = noun('خلية واحدة', 'خليتان', 'خليتين', '# خلايا', '# خلية');
export const [pairs, ofPairs] = noun('زوج واحد', 'زوجان', 'زوجين', '# أزواج', '# زوجاً', '# زوج');
export const [actors, ofActors] = noun('جهة واحدة', 'جهتان', 'جهتين', '# جهات', '# جهة');
export const [funders] = noun(
	'جهة ممولة واحدة',
	'جهتان ممولتان',
	'جهتين ممولتين',
	'# جهات ممولة',
	'# جهة ممولة'
);
export const [implementers, ofImplementers] = noun(
	'جهة منفذة واحدة',
	'جهتان منفذتان',
	'جهتين منفذتين',
	'# جهات منفذة',
	'# جهة منفذة'
);
export const [statements] = noun('إفادة واحدة', 'إفادتان', 'إفادتين', '# إفادات', '# إفادة');
export const [months, ofMonths] = noun('شهر واحد', 'شهران', 'شهرين', '# أشهر', '# شهراً', '# شهر');
export const [years] = noun('سنة واحدة', 'سنتان', 'سنتين', '# سنوات', '# سنة');
export const [labels, ofLabels] = noun('تسمية واحدة', 'تسميتان', 'تسميتين', '# تسميات', '# تسمية');
export const [, ofTaxonomies] = noun(
	'تصنيف واحد',
	'تصنيفان',
	'تصنيفين',
	'# تصنيفات',
	'# تصنيفاً',
	'# تصنيف'
);
export const [gapsCount] = noun('فجوة واحدة', 'فجوتان', 'فجوتين', '# فجوات', '# فجوة');
export const [apparentGaps] = noun(
	'فجوة ظاهرية واحدة',
	'فجوتان ظاهريتان',
	'فجوتين ظاهريتين',
	'# فجوات ظاهرية',
	'# فجوة ظاهرية'
);
export const [confirmedGaps] = noun(
	'فجوة مؤكدة واحدة',
	'فجوتان مؤكدتان',
	'فجوتين مؤكدتين',
	'# فجوات مؤكدة',
	'# فجوة مؤكدة'
);
export const [, ofSubregions] = noun(
	'منطقة فرعية واحدة',
	'منطقتان فرعيتان',
	'منطقتين فرعيتين',
	'# مناطق فرعية',
	'# منطقة فرعية'
);
export const [steps, ofSteps] = noun('خطوة واحدة', 'خطوتان', 'خطوتين', '# خطوات', '# خطوة');
export const [rows] = noun('صف واحد', 'صفان', 'صفين', '# صفوف', '# صفاً', '# صف');

export const [, ofSettings] = noun(
	'إعداد واحد',
	'إعدادان',
	'إعدادين',
	'# إعدادات',
	'# إعداداً',
	'# إعداد'
);

/** "in it", "in both", "in them", after a number of places. */
export const inThem = (count: number) => (count === 1 ? 'فيه' : count === 2 ? 'فيهما' : 'فيها');

/** "3 confirmed", of gaps. */
export const confirmedOnes = (count: number) =>
	plural(count, { one: 'واحدة مؤكدة', two: 'اثنتان مؤكدتان', other: '# مؤكدة' });

/** "3 more", of whatever stands beside it. */
export const more = (count: number) =>
	plural(count, { one: 'واحدة أخرى', two: 'اثنتان أخريان', other: '# أخرى' });

/** Initiatives whose number is written already, and may be a fraction. */
export const writtenInitiatives = (written: string) => {
	const count = Number(written.replaceAll(',', ''));
	return Number.isInteger(count) ? initiatives(count) : `${written} مبادرة`;
};
