import { pluralFor } from '../plural';

export const plural = pluralFor('ar-u-nu-latn');
