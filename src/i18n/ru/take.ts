export { take } from '../en/take';
