export { measures } from '../en/measures';
