/**
 * States that are no more and that texts of their time name by a capital or a name that now is another's. One row each:
 * code of today | name then | code then, if our tables have one | words that show that the text is of then | words that show that it is not |
 * the day before which every text is of then.
 */
export const FORMER_STATES: readonly string[] = [
  'DE|West Germany||West Germany;West German;East Germany;East German;East Berlin;Bonn||1990-10-03',
  'RU|Soviet Union|x-soviet-union|Soviet Union;Soviet;Soviets;USSR|Russia;Russian;Russians|1991-12-26',
  'RS|Yugoslavia|x-yugoslavia|Yugoslavia;Yugoslav;Yugoslavs;Tito|Serbia;Serbian;Serb;Serbs|1991-06-25',
  'CD|Zaire|x-zaire|Zaire;Zairean|Congo;Congolese',
];
