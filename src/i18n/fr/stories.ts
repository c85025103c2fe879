export { stories } from '../en/stories';
