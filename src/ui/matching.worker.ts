import { matchListings } from '../domain/matching/match';
import type { MatchingTask } from './run-matching';

onmessage = ({ data: { listings, reference, least } }: MessageEvent<MatchingTask>) => {
	const candidates = matchListings(listings, reference, {
		least,
		onprogress: (progress) => postMessage({ progress })
	});
	postMessage({ candidates });
};
