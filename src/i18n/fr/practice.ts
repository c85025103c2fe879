export { practice } from '../en/practice';
