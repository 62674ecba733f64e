/**
 * States and would-be states that ISO 3166-1 does not list, with codes of our own (Kosovo: `XK`, which ISO leaves to users and the EU, the IMF and CLDR use); one row each:
 * code | name | other names | adjectives | people | capitals | | claimed by | years | source
 */
export const BREAKAWAY: readonly string[] = [
  'XK|Kosovo|Republic of Kosovo;Kosova|Kosovar;Kosovan;Kosovo Albanian|Kosovars;Kosovans;Kosovo Albanians|Pristina;Prishtina;Priština||RS|2008–|declaration of independence, 17 February 2008',
  'x-abkhazia|Abkhazia|Republic of Abkhazia|Abkhaz;Abkhazian|Abkhazians|Sukhumi;Sukhum;Sokhumi||GE|1992–|recognised by Russia on 26 August 2008',
  'x-south-ossetia|South Ossetia|Republic of South Ossetia;State of Alania;South Ossetia-Alania|South Ossetian|South Ossetians|Tskhinvali;Tskhinval||GE|1991–|recognised by Russia on 26 August 2008',
  'x-transnistria|Transnistria|Trans-Dniester;Transdniestria;Transdniester;Trans-Dniestria;Transdnistria;Pridnestrovie;Pridnestrovian Moldavian Republic;Pridnestrovian Moldovan Republic|Transnistrian;Trans-Dniestrian;Transdniestrian;Transdniester|Transnistrians|Tiraspol||MD|1990–|declaration of 2 September 1990',
  'x-somaliland|Somaliland|Republic of Somaliland|Somalilander;Somalilandish|Somalilanders|Hargeisa;Hargeysa||SO|1991–|declaration of 18 May 1991',
  'x-northern-cyprus|Northern Cyprus|Turkish Republic of Northern Cyprus;TRNC;North Cyprus;Turkish Federated State of Cyprus|Turkish Cypriot;Turkish-Cypriot;Northern Cypriot|Turkish Cypriots;Turkish-Cypriots|North Nicosia;Lefkosa;Lefkoşa||CY|1983–|declaration of 15 November 1983; UN Security Council resolution 541',
  "x-dpr|Donetsk People's Republic|DPR;DNR;Donetsk Republic;Donetsk People's republic;Donetsk people's republic;Donetsk Peoples Republic;Donetsk People's Republics|||Donetsk||UA|2014–2022|declaration of April 2014; recognised by Russia on 21 February 2022",
  "x-lpr|Luhansk People's Republic|LPR;LNR;Lugansk People's Republic;Luhansk Republic;Luhansk People's republic;Luhansk people's republic;Lugansk people's republic;Lugansk Republic;Luhansk Peoples Republic;Luhansk People's Republics;Lugansk People's Republics;Luhansk Republics|||Luhansk;Lugansk||UA|2014–2022|declaration of April 2014; recognised by Russia on 21 February 2022",
  'x-artsakh|Nagorno-Karabakh|Artsakh;Republic of Artsakh;Nagorno-Karabakh Republic;Nagorny Karabakh;Nagorno Karabakh;Nagorny-Karabakh;Karabakh;Mountainous Karabakh|Artsakhi;Karabakhi;Karabakh Armenian|Karabakh Armenians;Karabakhis|Stepanakert||AZ|1991–2023|declaration of 2 September 1991; dissolved at the end of 2023',
  'x-ambazonia|Ambazonia|Federal Republic of Ambazonia;Southern Cameroons|Ambazonian|Ambazonians|Buea||CM|2017–|declaration of 1 October 2017',
];
