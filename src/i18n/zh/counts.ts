import { plural } from './plural';

/** Counted things, with their measure words. */
export const initiatives = (count: number) => plural(count, { other: '#项举措' });
export const places = (count: number) => plural(count, { other: '#个国家和地区' });
export const topics = (count: number) => plural(count, { other: '#个主题' });
export const sites = (count: number) => plural(count, { other: '#个网站' });
export const inventories = (count: number) => plural(count, { other: '#份清单' });
export const listings = (count: number) => plural(count, { other: '#个条目' });
export const records = (count: number) => plural(count, { other: '#条记录' });
