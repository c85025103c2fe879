import * as v from 'valibot';

const at = { story: v.string(), step: v.pipe(v.number(), v.integer(), v.minValue(0)) };

const StageMessageSchema = v.variant('kind', [
	/** The stage shows this step. */
	v.object({ kind: v.literal('shows'), ...at }),
	/** The teller wants this step. */
	v.object({ kind: v.literal('wants'), ...at }),
	/** The teller's window has opened and asks what is shown. */
	v.object({ kind: v.literal('asks'), story: at.story })
]);

/** What the stage and the teller's window tell each other. Steps count from 0. */
export type StageMessage = v.InferOutput<typeof StageMessageSchema>;

/** Reads a message of another window; null when it is none. */
export function parseStageMessage(value: unknown): StageMessage | null {
	const parsed = v.safeParse(StageMessageSchema, value);
	return parsed.success ? parsed.output : null;
}
