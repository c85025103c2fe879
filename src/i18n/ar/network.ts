export { network } from '../en/network';
