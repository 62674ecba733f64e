/**
 * Cities of the table whose name towns of several countries have, and that news names without their country in each of them: the
 * table's country is only taken where the text names that country or another place in it. Own list, from general knowledge.
 */
export const SHARED_CITIES: readonly string[] = (
  'Richmond;Cambridge;Birmingham;Durham;Newcastle;Hamilton;Kingston;Windsor;Worcester;Roma;Georgetown;Victoria;Santiago;San Jose;Valencia;Cordoba;Córdoba;Cartagena;Merida;Mérida;Perth;' +
  'Halifax;Springfield;Portland;Columbus;Manchester;Plymouth;Bristol;Dover;Lincoln;York;Wellington;Hyderabad;Tripoli;Lancaster;Chester;Rochester;Gloucester;Oxford;Bath;Reading;Aberdeen;Dundee;' +
  'Brighton;Norfolk;Salem;Salisbury;Bedford;Bradford;Carlisle;Stamford;Stratford;Waterloo;Wilmington;Burlington;Arlington;Aurora;Naples;Florence;Toledo;Leon;León;' +
  'Granada;Guadalajara;San Juan;San Salvador;La Paz;Concepcion;Concepción;Trujillo;Cuenca;Zamora;Santa Fe;Santa Cruz;Santa Ana;Santa Rosa;Alexandria;Memphis;Smyrna;' +
  'Petersburg;Odessa;Hanover;Sandgate;Croydon;Ipswich;Newport;Bangor;Lebanon;Jackson;Troy;Sparta;Corinth;Syracuse;Ithaca'
).split(';');
