import { pluralFor } from '../plural';

export const plural = pluralFor('zh-Hans');
