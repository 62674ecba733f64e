/**
 * Lands that a state holds though others claim them, by which "the annexation of Crimea" is known as Russia's where the text names no holder:
 * `code|words`, the words separated by `;`. Written for this project from general knowledge.
 */
export const HELD_LANDS: readonly string[] = [
  'RU|Crimea;Crimean;Donetsk;Luhansk;Kherson;Zaporizhzhia;Donbas;Sevastopol',
  'IL|Golan;East Jerusalem;West Bank',
  'MA|Western Sahara;Sahara',
  'x-soviet-union|Baltic;Baltics;Estonia;Latvia;Lithuania',
  'CN|Tibet',
  'ID|East Timor',
];
