export { map } from '../en/map';
