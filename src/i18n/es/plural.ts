import { pluralFor } from '../plural';

export const plural = pluralFor('es');
