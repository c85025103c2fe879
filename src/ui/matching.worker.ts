import { matchListings } from '../domain/matching/match';
import type { WorkerMessage } from './run-in-worker';
import type { MatchingTask } from './run-matching';

type Message = WorkerMessage<ReturnType<typeof matchListings>>;

onmessage = ({ data: { listings, reference, least } }: MessageEvent<MatchingTask>) => {
	const result = matchListings(listings, reference, {
		least,
		onprogress: (progress) => postMessage({ progress } satisfies Message)
	});
	postMessage({ result } satisfies Message);
};
