export { need } from '../en/need';
