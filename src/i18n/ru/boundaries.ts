export { boundaries } from '../en/boundaries';
