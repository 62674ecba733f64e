/** Words round a number by which other stories tell their age, in the languages of the press. Lower case. */

/** "vor 4 Stunden", "il y a 4 heures": what stands before the number. */
export const AGE_OPENERS: readonly string[] = ['vor', 'il y a', 'hace', 'há', 'fa', 'před', 'acum', 'πριν', 'pred'];

/** "4 ore fa", "4 uur geleden": what closes the age, after the number and a word for the time. */
export const AGE_CLOSERS: readonly string[] = [
  'ago',
  'fa',
  'geleden',
  'sedan',
  'siden',
  'sitten',
  'temu',
  'önce',
  'назад',
  'тому',
  'ezelőtt',
  'lalu',
  'trước',
  'पहले',
  '前',
  '전',
];
