import * as v from 'valibot';

import { fromAddressText, toAddressText } from './address-text';

const Id = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/, 'not an id'));

/** A view as it was left: filters, selection, zoom, all in its address. */
const StepSchema = v.object({
	id: Id,
	/** From `#/` on. */
	fragment: v.pipe(v.string(), v.startsWith('#/', 'not an address'), v.maxLength(4000)),
	/** What the teller calls it; empty: the view's own finding is its title. */
	title: v.optional(v.pipe(v.string(), v.maxLength(300)), ''),
	/** What the teller wants to say; shown to the teller only. */
	note: v.optional(v.pipe(v.string(), v.maxLength(4000)), '')
});

export type Step = v.InferOutput<typeof StepSchema>;

/** Reads one step; null when it is none. */
export function parseStep(value: unknown): Step | null {
	const parsed = v.safeParse(StepSchema, value);
	return parsed.success ? parsed.output : null;
}

const HeadSchema = v.object({
	id: Id,
	title: v.pipe(v.string(), v.nonEmpty('empty'), v.maxLength(300))
});

/** Steps that are shown one after the other. */
export interface Story {
	id: string;
	title: string;
	steps: readonly Step[];
}

export const MOST_STEPS = 100;

/** `shape`: a field is missing or not of the form it must have. */
export type StepFaultReason = 'shape' | 'twice' | 'too-many';

/** A step that could not be read. `step` counts from 1. */
export interface StepFault {
	step: number;
	field: string;
	reason: StepFaultReason;
}

/**
 * Reads a stored, imported or linked story: the sound steps, and the faults of the others. Null when
 * it has no title or no list of steps, so that nothing of it can be shown.
 */
export function parseStory(value: unknown): { story: Story; faults: StepFault[] } | null {
	const head = v.safeParse(HeadSchema, value);
	const list = (value as { steps?: unknown } | null)?.steps;
	if (!head.success || !Array.isArray(list)) return null;
	const steps: Step[] = [];
	const faults: StepFault[] = [];
	const known = new Set<string>();
	for (const [position, one] of list.entries()) {
		const at = position + 1;
		const parsed = v.safeParse(StepSchema, one);
		if (!parsed.success) {
			const [issue] = parsed.issues;
			faults.push({ step: at, field: v.getDotPath(issue) ?? '', reason: 'shape' });
		} else if (known.has(parsed.output.id)) {
			faults.push({ step: at, field: 'id', reason: 'twice' });
		} else if (steps.length === MOST_STEPS) {
			faults.push({ step: at, field: '', reason: 'too-many' });
		} else {
			known.add(parsed.output.id);
			steps.push(parsed.output);
		}
	}
	return { story: { ...head.output, steps }, faults };
}

/** A story as a file to hand on: `.atlas-story.json`. */
export function storyToFile(story: Story): string {
	return JSON.stringify({ format: 'atlas-story', version: 1, ...story }, null, '\t');
}

/** Reads a story's file; null when it is none. */
export function storyFromFile(text: string): ReturnType<typeof parseStory> {
	try {
		return parseStory(JSON.parse(text));
	} catch {
		// Not JSON at all.
		return null;
	}
}

/** Longer addresses are cut by some mail programs and chats. */
const LONGEST_LINK = 6000;

/** A story as text for an address, without notes, which are nobody else's; null when it is too long. */
export function storyToText(story: Story): string | null {
	const steps = story.steps.map(({ id, fragment, title }) => ({ id, fragment, title }));
	const text = toAddressText({ ...story, steps });
	return text.length > LONGEST_LINK ? null : text;
}

/** Reads what `storyToText` writes; null for anything else. */
export function storyFromText(text: string): Story | null {
	return parseStory(fromAddressText(text))?.story ?? null;
}

/** The story with the step at `from` moved to `to`. A place beyond the ends is the nearest end. */
export function moveStep(story: Story, from: number, to: number): Story {
	const steps = [...story.steps];
	const [moved] = steps.splice(from, 1);
	if (!moved) return story;
	steps.splice(Math.max(0, Math.min(steps.length, to)), 0, moved);
	return { ...story, steps };
}

/** The story with another step behind the one at `after`; -1 puts it first. */
export function insertStep(story: Story, after: number, step: Step): Story {
	if (story.steps.length >= MOST_STEPS) return story;
	return { ...story, steps: story.steps.toSpliced(after + 1, 0, step) };
}

export function changeStep(
	story: Story,
	at: number,
	change: Partial<Pick<Step, 'title' | 'note' | 'fragment'>>
): Story {
	return {
		...story,
		steps: story.steps.map((step, position) => (position === at ? { ...step, ...change } : step))
	};
}

export function removeStep(story: Story, at: number): Story {
	return { ...story, steps: story.steps.toSpliced(at, 1) };
}
