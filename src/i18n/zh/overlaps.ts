export { overlaps } from '../en/overlaps';
