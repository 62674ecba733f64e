/**
 * States that are no more and that texts of their time name by a capital or a name that now is another's. One row each:
 * code of today | name then | code then, if our tables have one | words that show that the text is of then | words that show that it is not.
 */
export const FORMER_STATES: readonly string[] = [
  'DE|West Germany||West Germany;West German;East Germany;East German;East Berlin;Bonn|',
  'RU|Soviet Union|x-soviet-union|Soviet Union;Soviet;Soviets;USSR|Russia;Russian;Russians',
  'RS|Yugoslavia|x-yugoslavia|Yugoslavia;Yugoslav;Yugoslavs|Serbia;Serbian;Serb;Serbs',
  'CD|Zaire|x-zaire|Zaire;Zairean|Congo;Congolese',
];
