/** Words beside and in names that tell what is named. Own lists, from news style. */

/** Before a person's name, with their capital. */
export const ADDRESSES: readonly string[] = (
  'Mr Mr. Mrs Mrs. Ms Ms. Miss Mx Dr Dr. Prof Prof. Professor Sir Dame Rev Rev. Reverend Sen Sen. Rep Rep. Gov Gov. Senator Congressman Congresswoman ' +
  'Judge Justice Capt. Captain Sgt. Lt. Col. Gen. Maj. Adm. Cmdr. Officer Detective Sheriff Trooper Rabbi Imam Father Sister Pastor Archbishop Bishop Cardinal'
).split(' ');

/** Nouns that stand right before a body's name or head the apposition behind it, beside `BODY_NOUNS` of roles: "tech giant Example". Lower case. */
export const BODY_CALLINGS: readonly string[] = (
  'giant duo trio quartet quintet troupe ensemble choir label imprint studio carmaker automaker chipmaker drugmaker planemaker toymaker phonemaker steelmaker brewer shipbuilder ' +
  'bookmaker pollster utility miner grocer supermarket pharmacy restaurant pub bistro brewery winery distillery bakery cafe café eatery hotelier shop store bookshop bookstore ' +
  'boutique franchise marketplace exchange fund hedge-fund firm law-firm fintech neobank police force corps embassy consulate newsroom daily weekly ' +
  'tabloid journal wire newswire gallery academy seminary charity hospice parliament assembly senate sect cult order brotherhood ' +
  'squad side outfit franchise collective incubator accelerator app service provider vendor reseller refiner insurer reinsurer ' +
  'forum caucus panel quango lender creditor wholesaler processor packager shipper hauler courier telecom telco'
).split(' ');

/** Nouns that head the apposition behind a place's name, or stand before "of" and the name. Lower case. */
export const PLACE_CALLINGS: readonly string[] = (
  'city town village hamlet suburb neighbourhood neighborhood borough district province region county island islands archipelago peninsula river lake bay strait pass mountain peak ' +
  'volcano valley desert forest park beach resort port harbour harbor street avenue road square enclave exclave stronghold municipality commune township parish settlement outpost ' +
  'capital coast planet moon stadium arena venue area'
).split(' ');

/** Words after which stands a given name: "a daughter [named] Halla", "a group [called] Lowtide". */
export const NAMING_WORDS: readonly string[] = ['named', 'called', 'nicknamed', 'dubbed'];

/** The last word of a place's name of two words and more. Lower case. */
export const PLACE_ENDS: readonly string[] = (
  'street avenue road boulevard lane square bridge river lake canal bay island islands strait sea ocean peninsula mountain mountains rockies alps pass valley falls creek ' +
  'beach county peak glacier desert heights harbour harbor highway freeway turnpike canyon'
).split(' ');

/** Before a place more often than before a body. Lower case. */
export const PLACE_BEFORE: readonly string[] = 'in near outside downtown across throughout around'.split(' ');

/** Behind a listed firm's name: "Example [shares] fell". Lower case. */
export const HOLDING_WORDS: readonly string[] =
  'shares stock shareholders shareholder investors subsidiary subsidiaries employees employee staff staffers customers users executives executive board lawyers bosses'.split(
    ' ',
  );

/** The last word of a body's name of two words and more. Lower case. */
export const BODY_ENDS: readonly string[] = (
  'inc inc. corp corp. co co. ltd ltd. llc plc foundation university college institute institution news times post herald tribune gazette journal ' +
  'association society council committee commission ministry department agency authority bureau party union federation league alliance ' +
  'company corporation group holdings partners ventures capital technologies pharmaceuticals therapeutics labs laboratories hospital clinic academy ' +
  'school bank trust fund network project initiative coalition movement church police pd records recordings books games pictures motors airlines airways'
).split(' ');

/** Firms whose names are a person's, a place's or nobody's word: fashion, cars, food, shops, software. With their capital. From general knowledge. */
export const BRANDS: readonly string[] = (
  'Gucci;Prada;Givenchy;Louis Vuitton;Chanel;Dior;Christian Dior;Hermès;Hermes;Versace;Burberry;Balenciaga;Valentino;Armani;Giorgio Armani;Ralph Lauren;Calvin Klein;Tommy Hilfiger;' +
  'Hugo Boss;Yves Saint Laurent;Saint Laurent;Dolce & Gabbana;Fendi;Bottega Veneta;Celine;Loewe;Cartier;Tiffany;Tiffany & Co.;Rolex;Michael Kors;Kate Spade;Marc Jacobs;Vera Wang;' +
  "Nike;Adidas;Puma;Reebok;Lululemon;Under Armour;Patagonia;Levi Strauss;Uniqlo;Zara;Primark;Topshop;Abercrombie & Fitch;Victoria's Secret;Sephora;L'Oréal;Estée Lauder;Max Factor;" +
  "Marks & Spencer;John Lewis;Harrods;Selfridges;Macy's;Nordstrom;Bloomingdale's;Saks;Kohl's;JCPenney;Sears;Walgreens;Rite Aid;Trader Joe's;Whole Foods;Kroger;Aldi;Lidl;Sainsbury's;Morrisons;" +
  "Waitrose;Boots;Greggs;Wendy's;Arby's;Popeyes;Chipotle;Domino's;Papa John's;Dunkin';Tim Hortons;Nando's;Panera;Denny's;Applebee's;Ben & Jerry's;Nestlé;Nestle;Kellogg's;Cadbury;" +
  "Mars;Hershey;Danone;Heineken;Guinness;Jack Daniel's;Jim Beam;Johnnie Walker;Philip Morris;Johnson & Johnson;Procter & Gamble;Eli Lilly;Bayer;Merck;Pfizer;Roche;Novartis;" +
  'Ferrari;Lamborghini;Maserati;Porsche;Bentley;Rolls-Royce;Aston Martin;Jaguar;Land Rover;Chrysler;Dodge;Lincoln Motor;Cadillac;Peugeot;Renault;Citroën;Skoda;Rivian;Lucid;Polestar;' +
  'Mozilla;Verisk;Substack;Patreon;OpenAI;Anthropic;DeepMind;Hugging Face;HuggingFace;Stripe;Palantir;Dell;Lenovo;Garmin;GoPro;Fitbit;Roku;Sonos;Bose;Ubisoft;Capcom;Konami;Nintendo;Atari;' +
  "Teen Vogue;Vogue;Vanity Fair;The Atlantic;Slate;Salon;Politico;Axios;Vox;Wired;Quartz;Variety;Billboard;Rolling Stone;Esquire;Glamour;Cosmopolitan;Elle;Harper's Bazaar;Marie Claire;" +
  "Morgan Stanley;Goldman Sachs;JPMorgan;JPMorgan Chase;Wells Fargo;Charles Schwab;Merrill Lynch;Edward Jones;Moody's;Lloyd's;Barclays;Berkshire Hathaway;Bain;McKinsey;Deloitte"
).split(';');

/** Verbs of which persons and bodies are the subject, not places. */
export const ACTS: readonly string[] = (
  'launched unveiled released hired fired sued acquired bought sold owns owned plans planned joined signed agreed refused declined offered published posted shared issued filed invested raised ' +
  'appointed resigned retired married died graduated performed starred sang played directed produced designed founded co-founded created developed operates operated employs manufactures ' +
  'testified pleaded admits admitted apologised apologized hopes loves loved likes liked thinks thought knows knew feels felt believes recalled laughed smiled'
).split(' ');

/** Callings that stand behind a town's or state's name: they say nothing of a body. Lower case. */
export const TOWN_CALLINGS: readonly string[] =
  'mayor governor senator resident residents native councillor councilman councilwoman sheriff judge police lawyer attorney prosecutor congressman congresswoman representative delegate man woman'.split(
    ' ',
  );
