import type { WorkerMessage } from '../../ui/run-in-worker';
import { placeNetwork, type NetworkShape, type PlacedNetwork } from './whole-layout';

type Message = WorkerMessage<PlacedNetwork>;

addEventListener('message', ({ data }: MessageEvent<NetworkShape>) => {
	const result = placeNetwork(data, (progress) => postMessage({ progress } satisfies Message));
	postMessage({ result } satisfies Message, {
		transfer: [result.positions.buffer, result.groups.buffer]
	});
});
