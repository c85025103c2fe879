export { gaps } from '../en/gaps';
