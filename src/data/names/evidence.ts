/** Words beside and in names that tell what is named. Own lists, from news style. */

/** Before a person's name, with their capital; they begin no place's or body's name. */
export const PERSONAL_ADDRESSES: readonly string[] = (
  'Mr Mr. Mrs Mrs. Ms Ms. Miss Mx Dr Dr. Prof Prof. Professor Sir Dame Rev Rev. Reverend Sen Sen. Rep Rep. Gov Gov. Senator Congressman Congresswoman ' +
  'Adv Adv. Advocate Hon. Engr. Engr Alhaji Alhaja DSP ASP Fr. Msgr.'
).split(' ');

/** All that stand before a person's name, with their capital. */
export const ADDRESSES: readonly string[] = [
  ...PERSONAL_ADDRESSES,
  ...(
    'Judge Justice Capt. Captain Sgt. Lt. Col. Gen. Maj. Adm. Cmdr. Officer Detective Sheriff Trooper Rabbi Imam Father Sister Pastor Archbishop ' +
    'Bishop Cardinal'
  ).split(' '),
];

/** Nouns that stand right before a body's name or head the apposition behind it, beside `BODY_NOUNS` of roles: "tech giant Example". Lower case. */
export const BODY_CALLINGS: readonly string[] = (
  'giant duo trio quartet quintet troupe ensemble choir label imprint studio carmaker automaker chipmaker drugmaker planemaker toymaker phonemaker steelmaker brewer shipbuilder ' +
  'bookmaker pollster utility miner grocer supermarket pharmacy restaurant pub bistro brewery winery distillery bakery cafe café eatery hotelier shop store bookshop bookstore ' +
  'boutique franchise marketplace exchange fund hedge-fund firm law-firm fintech neobank police force corps embassy consulate newsroom daily weekly ' +
  'tabloid journal wire newswire gallery academy seminary charity hospice parliament assembly senate sect cult order brotherhood ' +
  'squad side outfit collective incubator accelerator app service provider vendor reseller refiner insurer reinsurer ' +
  'station directorate behemoth nightclub channel newsletter pac affiliate subsidiary parent wing crew ' +
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
  'company corporation group holdings partners ventures capital technologies systems networks software studios semiconductors robotics pharmaceuticals therapeutics labs laboratories hospital clinic academy ' +
  'surgery practice service services school bank trust fund network project initiative coalition movement church police pd records recordings books games pictures motors airlines airways ' +
  'solutions enterprises industries biosciences biopharma biotech analytics securities insurance advisors advisers consulting logistics outfitters printing productions publishing ' +
  'stores brands foundation bancorp theatricals orchestra philharmonic symphony guild chamber parliament senate assembly court'
).split(' ');

/** Before "District" in a body's name: "Halden School District". With their capital. */
export const DISTRICT_KINDS: readonly string[] =
  'School Schools Unified Fire Water Sanitation Transit Hospital Health Library Conservation Irrigation'.split(' ');

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
  'Freddie Mac;Fannie Mae;Sallie Mae;Redfin;Zillow;Trulia;Rocket Mortgage;Ganni;Arket;Asos;Boohoo;Shein;Temu;Desigual;Fenty Beauty;Rare Beauty;Skims;Pantone;Ikea;Wayfair;Etsy;Shopify;Klarna;Revolut;Monzo;Starling;' +
  'Robinhood;Coinbase;Binance;Stellantis;Geely;Chery;Nio;Xpeng;Zeekr;BYD;Mahindra;Tata Motors;Maruti Suzuki;Bajaj;Hyundai;Kia;Volvo;Scania;Iveco;Daimler;Bosch;Michelin;Pirelli;Infinera;Ciena;' +
  'Novavax;Moderna;BioNTech;AstraZeneca;Regeneron;Gilead;Biogen;Amgen;Illumina;Theranos;Mistral;Cohere;Perplexity;Midjourney;Scale AI;Databricks;Snowflake;Atlassian;Canva;Figma;Airtable;Discord;Twitch;' +
  'Snap;Pinterest;Bumble;Tinder;Hinge;Grindr;Lyft;Uber;Gojek;Deliveroo;DoorDash;Instacart;Ocado;Zepto;Swiggy;Zomato;Flipkart;Paytm;PhonePe;Ola;Jio;Airtel;Vodafone;Infosys;Wipro;Safaricom;MTN;Jumia;Flutterwave;Dangote;' +
  'Eskom;Transnet;Shoprite;Woolworths;Coles;Qantas;Telstra;Optus;Jetstar;Ryanair;EasyJet;Wizz Air;Jet2;IndiGo;Vistara;Lufthansa;KLM;JetBlue;WestJet;Greyhound;Amtrak;Eurostar;Hitachi;Siemens;Alstom;' +
  'Carlsberg;Britvic;Diageo;Pernod Ricard;AB InBev;Constellation Brands;Unilever;Mondelez;Beyond Meat;Impossible Foods;Oatly;Chobani;Starbucks;Costa Coffee;Pret;KFC;Burger King;Five Guys;Shake Shack;Jollibee;Wetherspoons;' +
  'Equinor;Orsted;Vestas;Aramco;Adnoc;Petrobras;Pemex;Ecopetrol;Repsol;Eni;Glencore;Rio Tinto;BHP;Fortescue;Anglo American;De Beers;Barrick;Newmont;Cargill;Bunge;Maersk;Hapag-Lloyd;DP World;Vontobel;Julius Baer;' +
  'Jefferies;Bernstein;Nomura;Daiwa;Mizuho;Rabobank;Santander;BBVA;UniCredit;Natixis;Macquarie;BlackRock;Vanguard;Citadel;Pimco;Schroders;Abrdn;Hargreaves Lansdown;Aviva;Prudential;Allianz;Swiss Re;Gallup;YouGov;Ipsos;Kantar;Nielsen;' +
  'Netflix;Hulu;Peacock;Paramount;Lionsgate;Pixar;DreamWorks;Blumhouse;Spotify;Deezer;SoundCloud;Bandcamp;Live Nation;Ticketmaster;Roblox;Valve;Rockstar Games;Epic Games;Bungie;Supercell;Rovio;Zynga;Mojang;Larian;' +
  'The Verge;Ars Technica;TechCrunch;The Information;BuzzFeed;Pitchfork;NME;Mashable;Gizmodo;Kotaku;Polygon;Semafor;The Ringer;ProPublica;Bellingcat;' +
  'Coldplay;Radiohead;Metallica;Nirvana;Green Day;Foo Fighters;Pearl Jam;Fleetwood Mac;Maroon 5;Imagine Dragons;Paramore;Fall Out Boy;Blink-182;Arctic Monkeys;Kasabian;Blackpink;BTS;Stray Kids;Enhypen;' +
  'NewJeans;Le Sserafim;ABBA;Kneecap;Wet Leg;Fontaines D.C.;Wolf Alice;Haim;Boygenius;Sylvan Esso;Bon Iver;Tame Impala;Vampire Weekend;The Strokes;The Killers;Gorillaz;Daft Punk;Run the Jewels;Migos;OutKast;Wu-Tang Clan;' +
  'U2;AC/DC;Iron Maiden;Black Sabbath;Led Zeppelin;Pink Floyd;Duran Duran;Spandau Ballet;Take That;Westlife;One Direction;Little Mix;Girls Aloud;Sugababes;Spice Girls;Monty Python;Sauti Sol;Mumford & Sons;' +
  "Morgan Stanley;Goldman Sachs;JPMorgan;JPMorgan Chase;Wells Fargo;Charles Schwab;Merrill Lynch;Edward Jones;Moody's;Lloyd's;Barclays;Berkshire Hathaway;Bain;McKinsey;Deloitte"
).split(';');

/** Persons of one name or with a stage name that looks like another thing's. With their capital. From general knowledge. */
export const PERFORMERS: readonly string[] = (
  'Zendaya;Beyoncé;Beyonce;Rihanna;Adele;Shakira;Eminem;Drake;Usher;Sza;SZA;Lorde;Lizzo;Moby;Banksy;Björk;Bjork;Enya;Cher;Madonna;Bono;P!nk;Kesha;Halsey;Ciara;Normani;Tinashe;Maluma;' +
  'Ozuna;Anitta;Rosalía;Rosalia;Karol G;Bad Bunny;Daddy Yankee;Pitbull;J Balvin;Peso Pluma;Stormzy;Skepta;Raye;RAYE;Wizkid;Davido;Burna Boy;Rema;Tems;Asake;Tyla;Fireboy;Olamide;Falz;Bnxn;Diamond Platnumz;Black Coffee;' +
  'Snoop Dogg;Dr. Dre;Ice Cube;Ice-T;Jay-Z;Nas;Ludacris;Nelly;Quavo;Cardi B;Megan Thee Stallion;Doja Cat;Ice Spice;Latto;GloRilla;Lil Nas X;Lil Wayne;Lil Baby;21 Savage;Travis Scott;Post Malone;' +
  'Kid Cudi;Chance the Rapper;Questlove;will.i.am;Fergie;Akon;T-Pain;Flo Rida;Diddy;The Weeknd;Grimes;Skrillex;Deadmau5;Tiësto;Avicii;Marshmello;Jin;Suga;Jimin;Jung Kook;J-Hope;RM;Psy;Jisoo;Rosé;Jennie;' +
  'Pelé;Pele;Ronaldinho;Ronaldo;Neymar;Kaká;Kaka;Cafu;Vinícius;Rodri;Pedri;Gavi;Alisson;Ederson;Casemiro;Antony;Richarlison;Marquinhos;Raphinha;Savinho;Joelinton;Jorginho;Fabinho;Deco;Marta;' +
  'Madhubala;Rajinikanth;Dhanush;Prabhas;Nani;Mohanlal;Mammootty;Suriya;Tabu;Rekha;Sridevi;Govinda;Teller;Elvis;Liberace;Houdini;Oprah;Sade;Labrinth;' +
  'Alizée;Stromae;Angèle;Aya Nakamura;Käärijä;Loreen;Conchita;Netta;Ruslana;Jamala;Dua Lipa;Jessie J;Charli XCX;FKA Twigs;Four Tet;Fatboy Slim;Aphex Twin;Little Simz;Ghetts;Giggs;Headie One'
).split(';');

/** Verbs of which persons and bodies are the subject, not places. */
export const ACTS: readonly string[] = (
  'launched unveiled released hired fired sued acquired bought sold owns owned plans planned joined signed agreed refused declined offered published posted shared issued filed invested raised ' +
  'appointed resigned retired married died graduated performed starred sang played directed produced designed founded co-founded created developed operates operated employs manufactures ' +
  'testified pleaded admits admitted apologised apologized hopes loves loved likes liked thinks thought knows knew feels felt believes recalled laughed smiled'
).split(' ');

/** Callings that stand behind a town's or state's name: they say nothing of a body. Lower case. */
export const TOWN_CALLINGS: readonly string[] =
  'homeowner homeowners householder landlord tenant motorist shopkeeper mayor governor senator resident residents native councillor councilman councilwoman sheriff judge police lawyer attorney prosecutor congressman congresswoman representative delegate man woman'.split(
    ' ',
  );

/** Prepositions between a calling and the body that employs: "an analyst [at] Lowtide". */
export const EMPLOYER_PREPOSITIONS: ReadonlySet<string> = new Set(['at', 'of', 'for', 'with']);
