/** Names of countries by ISO 3166-1 alpha-3. */
export type CountryNames = Readonly<Record<string, string>>;
