import { parseStageMessage, type StageMessage } from '../../domain/stage-message';

export interface Channel {
	send: (message: StageMessage) => void;
	close: () => void;
}

/** Joins the windows of one browser that tell the same story; others are not heard. */
export function openChannel(story: string, hear: (message: StageMessage) => void): Channel {
	const channel = new BroadcastChannel('cyber-capacity-atlas-stage');
	channel.onmessage = ({ data }: MessageEvent<unknown>) => {
		const message = parseStageMessage(data);
		if (message?.story === story) hear(message);
	};
	return { send: (message) => channel.postMessage(message), close: () => channel.close() };
}
