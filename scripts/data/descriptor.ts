import * as v from 'valibot';

/**
 * The part of a Frictionless Data Package that the checks read. `references` on a field is ours:
 * the specification has foreign keys for single values only, and most of our links are lists.
 */
const FieldSchema = v.object({
	name: v.string(),
	type: v.picklist(['string', 'number', 'integer', 'boolean', 'array', 'object']),
	format: v.optional(v.literal('uri')),
	constraints: v.optional(
		v.object({
			required: v.optional(v.boolean()),
			unique: v.optional(v.boolean()),
			pattern: v.optional(v.string()),
			enum: v.optional(v.array(v.string())),
			minimum: v.optional(v.number()),
			maximum: v.optional(v.number()),
			minLength: v.optional(v.number()),
			jsonSchema: v.optional(v.record(v.string(), v.unknown()))
		}),
		{}
	),
	references: v.optional(v.object({ resource: v.string(), field: v.string() }))
});

const ResourceSchema = v.object({
	name: v.string(),
	path: v.string(),
	schema: v.object({
		fields: v.array(FieldSchema),
		primaryKey: v.optional(v.string()),
		uniqueKeys: v.optional(v.array(v.array(v.string())), []),
		foreignKeys: v.optional(
			v.array(
				v.object({
					fields: v.string(),
					reference: v.object({ resource: v.string(), fields: v.string() })
				})
			),
			[]
		)
	})
});

const PackageSchema = v.object({
	version: v.string(),
	release: v.object({ asOf: v.string(), assumedMonths: v.number() }),
	sources: v.array(
		v.object({
			title: v.string(),
			path: v.optional(v.string()),
			licence: v.string(),
			accessed: v.optional(v.string())
		})
	),
	resources: v.array(ResourceSchema)
});

export type Field = v.InferOutput<typeof FieldSchema>;
export type Resource = v.InferOutput<typeof ResourceSchema>;
export type DataPackage = v.InferOutput<typeof PackageSchema>;

/**
 * Reads `datapackage.json`.
 *
 * @throws {v.ValiError} when it is not a package that the checks understand.
 */
export function parsePackage(text: string): DataPackage {
	return v.parse(PackageSchema, JSON.parse(text));
}
