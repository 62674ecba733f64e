/** Words round a number by which other stories tell their age, in the languages of the press. Lower case. */

/** "il y a 4 heures", "hace 4 horas": what stands before the number. */
export const AGE_OPENERS: readonly string[] = ['il y a', 'hace', 'há', 'acum'];

/** "vor 4 Stunden": the same for words that open an age at the start of a line alone; within one they open much else. */
export const AGE_LINE_OPENERS: readonly string[] = ['vor', 'fa', 'před', 'πριν', 'pred'];

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

/** "4 hours ago": the units before the English closer, where a line holds more than the age. */
export const AGE_UNITS: readonly string[] = [
  'second',
  'seconds',
  'sec',
  'secs',
  'minute',
  'minutes',
  'min',
  'mins',
  'hour',
  'hours',
  'hr',
  'hrs',
  'day',
  'days',
  'week',
  'weeks',
  'month',
  'months',
  'year',
  'years',
];
