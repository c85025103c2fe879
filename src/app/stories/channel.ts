import * as v from 'valibot';

/** What the stage and the teller's window tell each other. Steps count from 0. */
export type StageMessage =
	/** The stage shows this step. */
	| { kind: 'shows'; story: string; step: number }
	/** The teller wants this step. */
	| { kind: 'wants'; story: string; step: number }
	/** The teller's window has opened and asks what is shown. */
	| { kind: 'asks'; story: string };

const MessageSchema = v.variant('kind', [
	v.object({ kind: v.literal('shows'), story: v.string(), step: v.number() }),
	v.object({ kind: v.literal('wants'), story: v.string(), step: v.number() }),
	v.object({ kind: v.literal('asks'), story: v.string() })
]);

export interface Channel {
	send: (message: StageMessage) => void;
	close: () => void;
}

/** Joins the windows of one browser that tell the same story; others are not heard. */
export function openChannel(story: string, hear: (message: StageMessage) => void): Channel {
	const channel = new BroadcastChannel('cyber-capacity-atlas-stage');
	channel.onmessage = ({ data }: MessageEvent<unknown>) => {
		const parsed = v.safeParse(MessageSchema, data);
		if (parsed.success && parsed.output.story === story) hear(parsed.output);
	};
	return { send: (message) => channel.postMessage(message), close: () => channel.close() };
}
