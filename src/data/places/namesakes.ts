/** Divisions of a state that bear a country's name, and names that tell of the country. Own list. */
export interface Namesake {
  readonly name: string;
  /** ISO 3166-1 code of the state that the division belongs to. */
  readonly country: string;
  /** Names that stand in texts on the country. */
  readonly abroad: readonly string[];
}

export const NAMESAKES: readonly Namesake[] = [
  {
    name: 'Georgia',
    country: 'US',
    abroad: [
      'Tbilisi',
      'Abkhazia',
      'South Ossetia',
      'Batumi',
      'Saakashvili',
      'Ivanishvili',
      'Caucasus',
      'Armenia',
      'Azerbaijan',
    ],
  },
];
