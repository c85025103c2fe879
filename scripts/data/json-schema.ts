import { isRow, type Json } from './parse';

/** The keywords of JSON Schema that our descriptor uses. */
export interface JsonSchema {
	type?: 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object';
	format?: 'uri';
	pattern?: string;
	enum?: readonly string[];
	minLength?: number;
	minimum?: number;
	maximum?: number;
	minItems?: number;
	maxItems?: number;
	uniqueItems?: boolean;
	items?: JsonSchema;
	properties?: Readonly<Record<string, JsonSchema>>;
	required?: readonly string[];
	additionalProperties?: false;
}

export interface Mismatch {
	/** Where inside the value: `[0].url`; empty for the value itself. */
	path: string;
	reason: string;
}

/** What in a value does not fit its schema. Patterns match the whole text. */
export function mismatches(value: Json, schema: JsonSchema, path = ''): Mismatch[] {
	if (schema.type && !hasType(value, schema.type)) {
		return [{ path, reason: `not of type ${schema.type}` }];
	}
	if (typeof value === 'string') return textMismatches(value, schema, path);
	if (typeof value === 'number') return numberMismatches(value, schema, path);
	if (Array.isArray(value)) return listMismatches(value, schema, path);
	return isRow(value) ? objectMismatches(value, schema, path) : [];
}

function hasType(value: Json, type: NonNullable<JsonSchema['type']>): boolean {
	if (type === 'array') return Array.isArray(value);
	if (type === 'object') return isRow(value);
	if (type === 'integer') return Number.isInteger(value);
	return typeof value === type;
}

function textMismatches(value: string, schema: JsonSchema, path: string): Mismatch[] {
	const reasons: string[] = [];
	if (schema.minLength && value.trim().length < schema.minLength) reasons.push('empty text');
	if (value !== value.trim()) reasons.push('space at an end');
	if (schema.enum && !schema.enum.includes(value)) {
		reasons.push(`"${value}" is none of ${schema.enum.join(', ')}`);
	}
	if (schema.pattern && !wholeText(schema.pattern).test(value)) {
		reasons.push(`"${value}" does not match ${schema.pattern}`);
	}
	if (schema.format === 'uri' && !isWebAddress(value)) {
		reasons.push(`"${value}" is not an http(s) URL`);
	}
	return reasons.map((reason) => ({ path, reason }));
}

const compiled = new Map<string, RegExp>();

/** Tables repeat few patterns over many values: compiling each once halves the time of a check. */
function wholeText(pattern: string): RegExp {
	const known = compiled.get(pattern) ?? new RegExp(`^(?:${pattern})$`, 'u');
	compiled.set(pattern, known);
	return known;
}

function isWebAddress(text: string): boolean {
	return /^https?:\/\/\S+$/.test(text) && URL.canParse(text);
}

function numberMismatches(
	value: number,
	{ minimum, maximum }: JsonSchema,
	path: string
): Mismatch[] {
	if (minimum !== undefined && value < minimum)
		return [{ path, reason: `${value} is below ${minimum}` }];
	if (maximum !== undefined && value > maximum)
		return [{ path, reason: `${value} is above ${maximum}` }];
	return [];
}

function listMismatches(value: Json[], schema: JsonSchema, path: string): Mismatch[] {
	const found: Mismatch[] = [];
	if (schema.minItems && value.length < schema.minItems) {
		found.push({
			path,
			reason: value.length ? 'too few entries' : 'empty list: leave the field out'
		});
	}
	if (schema.maxItems && value.length > schema.maxItems)
		found.push({ path, reason: 'too many entries' });
	if (schema.uniqueItems) {
		const seen = new Set<string>();
		value.forEach((entry, index) => {
			const key = JSON.stringify(entry);
			if (seen.has(key)) found.push({ path: `${path}[${index}]`, reason: `${key} stands twice` });
			seen.add(key);
		});
	}
	const { items } = schema;
	if (items)
		found.push(...value.flatMap((entry, index) => mismatches(entry, items, `${path}[${index}]`)));
	return found;
}

function objectMismatches(
	value: { [key: string]: Json },
	schema: JsonSchema,
	path: string
): Mismatch[] {
	const { properties = {}, required = [] } = schema;
	const at = (key: string) => `${path}.${key}`;
	return [
		...required
			.filter((key) => value[key] === undefined)
			.map((key) => ({ path: at(key), reason: 'missing' })),
		...Object.entries(value).flatMap(([key, entry]) => {
			const property = properties[key];
			if (property) return mismatches(entry, property, at(key));
			return schema.additionalProperties === false
				? [{ path: at(key), reason: 'unknown field' }]
				: [];
		})
	];
}
