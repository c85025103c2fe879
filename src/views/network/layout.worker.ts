import { placeNetwork, type NetworkShape } from './whole-layout';

addEventListener('message', ({ data }: MessageEvent<NetworkShape>) => {
	const placed = placeNetwork(data, (progress) => postMessage({ progress }));
	postMessage({ placed }, { transfer: [placed.positions.buffer, placed.groups.buffer] });
});
