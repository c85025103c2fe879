import { similarOrders, type Table } from './similar';

onmessage = ({ data }: MessageEvent<Table>) => postMessage(similarOrders(data));
