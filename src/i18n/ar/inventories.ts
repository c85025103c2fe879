export { inventories } from '../en/inventories';
