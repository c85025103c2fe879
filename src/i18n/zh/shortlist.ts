export { shortlist } from '../en/shortlist';
