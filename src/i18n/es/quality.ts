export { quality } from '../en/quality';
