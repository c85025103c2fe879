import type { DataPackage, Field, Resource } from './descriptor';
import type { Fault } from './fault';
import { mismatches, type JsonSchema } from './json-schema';
import type { Json, PlacedRow, Table } from './parse';

export type Tables = ReadonlyMap<string, Table>;

/**
 * Checks every table against its schema in `datapackage.json`: known fields in their order, types,
 * constraints, keys, and references to other tables.
 */
export function checkSchema({ resources }: DataPackage, tables: Tables): Fault[] {
	const values = new Map<string, Set<Json>>();
	const valuesOf = (resource: string, field: string) => {
		const key = `${resource}.${field}`;
		const known = values.get(key) ?? new Set(columnOf(tables.get(resource), field));
		values.set(key, known);
		return known;
	};
	return resources.flatMap((resource) => {
		const table = tables.get(resource.name);
		if (!table) return [{ file: resource.path, reason: 'no such file' }];
		return [
			...table.rows.flatMap((row) => checkRow(table.file, row, resource)),
			...checkKeys(table, resource),
			...checkReferences(table, resource, valuesOf)
		];
	});
}

function columnOf(table: Table | undefined, field: string): Json[] {
	return (table?.rows ?? []).map(({ row }) => row[field] ?? null);
}

function checkRow(file: string, { line, row }: PlacedRow, { schema }: Resource): Fault[] {
	const order = schema.fields.map(({ name }) => name);
	const faults: Fault[] = [];
	let last = -1;
	for (const key of Object.keys(row)) {
		const position = order.indexOf(key);
		if (position < 0) faults.push({ file, line, field: key, reason: 'unknown field' });
		else if (position < last) {
			faults.push({
				file,
				line,
				field: key,
				reason: `out of order: belongs before ${order[last]!}`
			});
		} else last = position;
	}
	return [
		...faults,
		...schema.fields.flatMap((field) => checkField(file, line, row[field.name], field))
	];
}

function checkField(file: string, line: number, value: Json | undefined, field: Field): Fault[] {
	if (value === undefined) {
		return field.constraints.required ? [{ file, line, field: field.name, reason: 'missing' }] : [];
	}
	const { jsonSchema, pattern, minimum, maximum, minLength } = field.constraints;
	const schema: JsonSchema = {
		...(jsonSchema as JsonSchema | undefined),
		type: field.type,
		...(field.format && { format: field.format }),
		...(pattern && { pattern }),
		...(field.constraints.enum && { enum: field.constraints.enum }),
		...(minimum !== undefined && { minimum }),
		...(maximum !== undefined && { maximum }),
		...(minLength !== undefined && { minLength })
	};
	return mismatches(value, schema).map(({ path, reason }) => ({
		file,
		line,
		field: `${field.name}${path}`,
		reason
	}));
}

function checkKeys({ file, rows }: Table, { schema }: Resource): Fault[] {
	const single = schema.fields
		.filter(({ constraints }) => constraints.unique)
		.map(({ name }) => [name]);
	const primary = schema.primaryKey ? [[schema.primaryKey]] : [];
	const keys = new Map(
		[...primary, ...single, ...schema.uniqueKeys].map((key) => [key.join(), key])
	);

	return [...keys.values()].flatMap((key) => {
		const first = new Map<string, number>();
		return rows.flatMap(({ line, row }) => {
			const parts = key.map((name) => row[name]);
			if (parts.every((part) => part === undefined)) return [];
			const value = JSON.stringify(parts);
			const earlier = first.get(value);
			if (earlier === undefined) {
				first.set(value, line);
				return [];
			}
			const text = parts.filter((part) => part !== undefined).join(' ');
			return [
				{ file, line, field: key.join('+'), reason: `"${text}" already stands on line ${earlier}` }
			];
		});
	});
}

function checkReferences(
	{ file, rows }: Table,
	{ schema }: Resource,
	valuesOf: (resource: string, field: string) => ReadonlySet<Json>
): Fault[] {
	const single = schema.foreignKeys.map(({ fields, reference }) => ({
		name: fields,
		resource: reference.resource,
		target: reference.fields
	}));
	const lists = schema.fields.flatMap(({ name, references }) =>
		references ? [{ name, resource: references.resource, target: references.field }] : []
	);
	return [...single, ...lists].flatMap(({ name, resource, target }) => {
		const known = valuesOf(resource, target);
		return rows.flatMap(({ line, row }) => {
			const value = row[name];
			const entries = Array.isArray(value) ? value : value === undefined ? [] : [value];
			return entries.flatMap((entry, index) =>
				known.has(entry)
					? []
					: [
							{
								file,
								line,
								field: Array.isArray(value) ? `${name}[${index}]` : name,
								reason: `"${String(entry)}" is not in ${resource}`
							}
						]
			);
		});
	});
}
