import { answerFromWorker } from '../../../ui/answer-from-worker';
import type { Deck } from './deck';
import { writeDeck } from './write-deck';

onmessage = ({ data }: MessageEvent<Deck>) =>
	void answerFromWorker((onprogress) => writeDeck(data, onprogress));
