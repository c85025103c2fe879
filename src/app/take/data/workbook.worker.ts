import { answerFromWorker } from '../../../ui/answer-from-worker';
import type { Workbook } from './workbook';
import { writeWorkbook } from './write-workbook';

onmessage = ({ data }: MessageEvent<Workbook>) => void answerFromWorker(() => writeWorkbook(data));
