export { timeline } from '../en/timeline';
