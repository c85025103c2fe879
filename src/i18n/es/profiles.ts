export { profiles } from '../en/profiles';
