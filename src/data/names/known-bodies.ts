/**
 * Bodies that readers know by names that do not say what they are, beside the lists of the gazetteer (`organisations.ts`): a listed name is one
 * wherever it stands alone, and a body's. By kind, parted by `;`, from general knowledge. No word that means something else more often ("Target").
 */
export const KNOWN_BODIES = {
  firms:
    'Accenture;AbbVie;Activision;Activision Blizzard;Airtel;Akamai;Albertsons;Alcoa;Alibaba Group;Allstate;Altria;Amazon Web Services;AMC Entertainment;AMC Networks;American Express;' +
    'Anduril;AppLovin;Applied Materials;Arm Holdings;Astellas;Autodesk;AutoNation;AutoZone;Avis;Axel Springer;Bain Capital;Baker Hughes;Bank of New York Mellon;' +
    "Bath & Body Works;Bed Bath & Beyond;Berkshire Hathaway;Best Buy;BetMGM;Big Lots;BJ's;Blue Cross Blue Shield;Blue Origin;Bombardier;Booz Allen;Booz Allen Hamilton;Boston Beer;Boston Dynamics;" +
    "Boston Scientific;Bridgestone;Buc-ee's;Byju's;Caesars;Calpers;Capgemini;Capital One;CarMax;Carvana;CATL;Cenovus;Centrica;Cerebras;Charter Communications;" +
    'Chick-fil-A;Church & Dwight;Cigna;Cinemark;Cineworld;Circle K;Cloudflare;CME Group;CNH;Coca-Cola;Cognizant;Colgate-Palmolive;ConEd;Consolidated Edison;Continental Resources;Coursera;Coupang;' +
    "Cracker Barrel;Credit Agricole;CrowdStrike;CVS;CVS Health;CyberArk;Dairy Queen;Dave & Buster's;Deere;John Deere;Delivery Hero;Dick's Sporting Goods;Dillard's;Docusign;Dollar General;Dollar Tree;Domino's Pizza;DraftKings;" +
    'Dropbox;Duke Energy;Dunkin;DuPont;Duolingo;Dyson;Eataly;Electronic Arts;Elevance;Ernst & Young;Expedia;EY;FanDuel;Fanatics;Fidelity Investments;First Republic;FirstEnergy;Fiserv;Ford Credit;' +
    'Foot Locker;Freshworks;FTX;Fujifilm;GameStop;Gap Inc.;GE Vernova;General Dynamics;General Mills;Genentech;GitHub;GitLab;Glovo;GoDaddy;Goodyear;Grubhub;H&R Block;Haier;Harley-Davidson;Hasbro;HashiCorp;' +
    'HCA;HelloFresh;Hertz;Hitachi Rail;Hobby Lobby;Home Depot;Hormel;Huawei Technologies;HubSpot;Humana;Hyatt;IAG;Icahn Enterprises;IDEXX;IHOP;In-N-Out;In-N-Out Burger;Intel;Intuit;Intuitive Machines;iRobot;ITT;' +
    "Jack in the Box;Jaguar Land Rover;JBS;JCDecaux;JD Sports;JD Wetherspoon;Jumia;Just Eat;Kaiser Permanente;Keurig Dr Pepper;Kimberly-Clark;KPMG;Kraft Heinz;Krispy Kreme;L3Harris;Lacoste;Larian Studios;Lazard;Lego;Levi's;LG Energy;" +
    "Lindt;Little Caesars;Lowe's;Lufthansa Technik;Lululemon;MGM Resorts;Marriott;Mars Wrigley;Mastercard;Mattel;Maybelline;McKesson;Medtronic;MediaTek;Meituan;Mercado Libre;MercadoLibre;MetLife;MicroStrategy;Micron;Mobileye;" +
    'Molson Coors;MongoDB;Nasdaq Inc.;Nationwide Building Society;Neiman Marcus;Neuralink;Nextdoor;NextEra;NextEra Energy;Nielsen;Nike;NIO;Norfolk Southern;Northvolt;Norwegian Cruise Line;NTT;Nubank;Nutanix;NXP;Occidental;OceanGate;' +
    'Okta;Old Navy;Olive Garden;OnePlus;OnlyFans;Outback Steakhouse;Overstock;Palo Alto Networks;Panda Express;Parler;Payless;Peloton;Petco;PetSmart;PG&E;Pinduoduo;PizzaExpress;Pizza Hut;Planet Fitness;PNC;Popeyes;' +
    "PricewaterhouseCoopers;PwC;Publix;Raising Cane's;Randstad;Raytheon;RE/MAX;Red Lobster;REI;Reliance Industries;Reliance Jio;Remitly;Rheinmetall;Rio Tinto;Ritz-Carlton;Rocket Lab;Royal Caribbean;Royal Mail;RTX;Ruby Tuesday;" +
    "Safeway;Saks Fifth Avenue;Sam's Club;SanDisk;SeaWorld;Seagate;ServiceNow;Shake Shack;Sherwin-Williams;Shopee;Shutterfly;Silicon Valley Bank;Simon & Schuster;SiriusXM;Six Flags;Skydance;Smithfield;SolarWinds;Sotheby's;" +
    "Christie's;Southwest Airlines;Spirit Airlines;Spirit AeroSystems;Sprouts;Square Enix;Squarespace;Stanley Black & Decker;Star Alliance;State Farm;Stellantis;SunPower;Supermicro;Super Micro;Swarovski;Synopsys;Sysco;T. Rowe Price;" +
    'Taco Bell;Taco Cabana;Take-Two;Take-Two Interactive;Tanium;Tate & Lyle;TGI Fridays;Thales;The Body Shop;Thermo Fisher;Ticketmaster;TJ Maxx;TKO;Toys R Us;Travelodge;Tripadvisor;Truist;Truth Social;TSB;Tupperware;TurboTax;' +
    'Twilio;Tyson Foods;U-Haul;U.S. Bank;U.S. Steel;Ulta;Ulta Beauty;Under Armour;UnitedHealth;UnitedHealthcare;UnitedHealth Group;Universal Music;Universal Music Group;Univision;Upwork;UPS;USPS;Valero;Venmo;VinFast;' +
    "Virgin Atlantic;Virgin Galactic;VMware;Waffle House;Warby Parker;Warner Bros. Discovery;Warner Music;Warner Music Group;Waymo;Wawa;Wegmans;Wells Fargo;Wendy's;Western Digital;Westinghouse;WeWork;WH Smith;WHSmith;Whirlpool;White Castle;" +
    "Whole Foods Market;Williams-Sonoma;Wingstop;Workday;World Wrestling Entertainment;WWE;UFC;Yelp;Yum! Brands;Zaxby's;Zelle;Zoox;Zscaler;Zurich Insurance;10x Genomics;23andMe;7-Eleven;99 Cents Only;xAI;DeepSeek;Moonshot AI;Inflection AI",
  media:
    'ABC News;Al-Monitor;Apple TV;BBC News;Breitbart;Business Insider;CBC;CBS News;Channel 5;Chicago Sun-Times;Christian Science Monitor;CNET;Condé Nast;Conde Nast;Cosmopolitan;CTV;Dallas Morning News;Daily Beast;The Daily Beast;' +
    'Daily Caller;The Daily Caller;Daily Express;Daily Record;Daily Star;Detroit Free Press;E! News;Entertainment Tonight;Entertainment Weekly;Euronews;Fast Company;Fox Business;Fox Sports;Houston Chronicle;' +
    'HBO;HBO Max;IGN;Indiewire;InStyle;Kotaku;LBC;Live Science;Miami Herald;Mother Jones;MTV;National Geographic;National Public Radio;National Review;NBC News;New Scientist;New York Daily News;New York Magazine;New York Post;' +
    'New Yorker;The New Yorker;Newsmax;Newsday;Nickelodeon;OAN;Page Six;People magazine;Philadelphia Inquirer;Playboy;PopSugar;Press Association;RTÉ;San Francisco Chronicle;Scientific American;Showtime;Sky Sports;' +
    'South China Morning Post;Sunday Times;Sunday Telegraph;Tampa Bay Times;TalkSport;talkSPORT;TechRadar;Telemundo;The Atlantic;The Conversation;The Hill;The Hollywood Reporter;Hollywood Reporter;The Intercept;The Nation;The Onion;' +
    'The Spectator;The Verge;TMZ;TVP;TVN;Us Weekly;UPI;Vice News;WWD;Yahoo News;Yahoo Finance;Gazeta Wyborcza;Der Standard;Daily Nation;Daily Maverick;Mail & Guardian;Punch Newspapers;Premium Times;Vanguard News;Daily Trust;Dhaka Tribune;' +
    'The Daily Star;Kathmandu Post;Rappler;Inquirer.net;GMA Network;ABS-CBN;Channel NewsAsia;Malaysiakini;VnExpress;Caixin;Weibo;Mediapart;Aftenposten;NRK;SVT;Dagens Nyheter;Politiken;Helsingin Sanomat;De Telegraaf;De Volkskrant',
  offices:
    'NYPD;LAPD;FDNY;LAFD;TSA;USDA;NOAA;NIH;NHS;USGS;USAID;HUD;OSHA;FEMA;CBP;NHTSA;NLRB;GAO;CBO;CIA;NSA;DHS;DOJ;DOD;DOE;HHS;IRS;Met Police;Metropolitan Police;Met Office;Ofcom;Ofsted;Ofgem;Ofwat;HMRC;DVLA;Environment Agency;' +
    'National Trust;English Heritage;Crown Prosecution Service;Old Bailey;Downing Street;Buckingham Palace;Kensington Palace;Secret Service;Border Patrol;Coast Guard;National Guard;National Weather Service;Census Bureau;' +
    'Internal Revenue Service;Social Security Administration;Securities and Exchange Commission;Federal Trade Commission;Food and Drug Administration;RCMP;Europol;Frontex;Eurojust;An Garda Síochána;Carabinieri;Guardia Civil;Bundeskriminalamt;' +
    'MTA;BART;Amtrak;Caltrans;TfL;Transport for London;Network Rail;CERN;ESA;JAXA;ISRO;Roscosmos;JPL;ULA;CFTC;CFPB;FDIC;FHFA;FERC;NERC;ERCOT;PJM',
  societies:
    'ACLU;AFL-CIO;SEIU;UAW;Teamsters;AARP;NAACP;NRA;PETA;AIPAC;CAIR;GLAAD;SPLC;Sierra Club;Planned Parenthood;Moms for Liberty;Habitat for Humanity;Salvation Army;YMCA;YWCA;Boy Scouts;Girl Scouts;Make-A-Wish;Feeding America;United Way;' +
    "RSPCA;RSPB;RNLI;NSPCC;Barnardo's;Age UK;Cancer Research UK;Citizens Advice;Trussell Trust;Extinction Rebellion;Just Stop Oil;Antifa;Proud Boys;Oath Keepers;Black Lives Matter;Doctors Without Borders;Pew Research;Pew Research Center;" +
    'Brookings;Brookings Institution;Heritage Foundation;Cato Institute;Chatham House;College Board;Gates Foundation;Clinton Foundation;SAG-AFTRA;Writers Guild;Directors Guild;Motion Picture Association;RIAA;Recording Academy;Television Academy;' +
    'Comic Relief;PEN America;Amnesty International;Sinaloa Cartel;Jalisco New Generation Cartel;MS-13;Tren de Aragua;Hells Angels;Ku Klux Klan;KKK;NASCAR;IndyCar;FIBA;LPGA;World Rugby;World Athletics;Premiership Rugby;LIV Golf;' +
    'Notre Dame;Ohio State;Penn State;Florida State;Michigan State;Georgia Tech;Virginia Tech;Texas A&M;Texas Tech;Boston College;Harvard Law School;Yale Law School;Stanford University;Caltech;UCLA;USC;UNC;LSU;BYU;NYU;UC Berkeley;UC Davis;UC San Diego;UConn;UMass;' +
    "Imperial College;University College London;King's College London;Mayo Clinic;Cleveland Clinic;Mount Sinai;Cedars-Sinai;Johns Hopkins;Memorial Sloan Kettering;Great Ormond Street;Smithsonian;Sotheby's;Carnegie Hall;Metropolitan Opera;Royal Opera House",
  studios:
    'A24;Amazon Studios;Bad Robot;Blizzard Entertainment;Bethesda;BioWare;CD Projekt;CD Projekt Red;Columbia Pictures;Columbia Records;Def Jam;Epic Records;FromSoftware;Focus Features;Gameloft;Geffen;Geffen Records;Hachette;HarperCollins;HYBE;' +
    'Insomniac;Interscope;Island Records;JYP Entertainment;Kodansha;Larian;Lucasfilm;Marvel Studios;Naughty Dog;NetEase;Niantic;Orion Pictures;Penguin Random House;PlayStation;RCA;RCA Records;Roc Nation;' +
    'Searchlight Pictures;Sony Pictures;Sony Music;Studio Ghibli;Toei;Treyarch;Universal Pictures;Universal Studios;Walt Disney Studios;Warner Records;YG Entertainment;SM Entertainment;20th Century Fox;20th Century Studios;Lionsgate Films;Working Title;Aardman',
  teams:
    'Buccaneers;Seahawks;Broncos;Bengals;Colts;Cavs;Clippers;Grizzlies;Timberwolves;Mavs;Sixers;76ers;Trail Blazers;Pacers;Diamondbacks;Blackhawks;Canadiens;Habs;Flyers;Sabres;Bucs;Niners;' +
    'Longhorns;Buckeyes;Crimson Tide;Fighting Irish;Huskers;Cornhuskers;Jayhawks;Hawkeyes;Boilermakers;Tar Heels;Seminoles;Razorbacks;Sooners;Aggies;Huskies;Bruins;Sun Devils;' +
    'Lionesses;Three Lions;Socceroos;Matildas;Super Eagles;Black Stars;Bafana Bafana;Oranje;Azzurri;Les Bleus;La Roja;Albiceleste;Seleção;Harambee Stars;Springboks;Proteas;Black Caps;Wallabies;Inter Miami;LA Galaxy;LAFC;Gotham FC;Angel City;' +
    'Indiana Fever;Las Vegas Aces;New York Liberty;Chicago Sky;Seattle Storm;Phoenix Mercury;Tottenham Hotspur Women;Golden Knights;Seattle Kraken;Minnesota Wild;Nashville Predators;Columbus Blue Jackets;Man City Women;Crewe Alexandra;Ross County',
  bands:
    "Blink-182;Bring Me the Horizon;Run the Jewels;Rage Against the Machine;Guns N' Roses;Red Hot Chili Peppers;Twenty One Pilots;My Chemical Romance;Nine Inch Nails;Queens of the Stone Age;System of a Down;Linkin Park;Depeche Mode;Florence and the Machine;" +
    'Florence + the Machine;Tears for Fears;Talking Heads;Steely Dan;Grateful Dead;Dead & Company;Beach Boys;The Beach Boys;Beatles;The Beatles;Rolling Stones;The Rolling Stones;The Who;The Chicks;Dixie Chicks;Lady A;Old Dominion;Rascal Flatts;Florida Georgia Line;' +
    "Dan + Shay;Brooks & Dunn;Alabama Shakes;Backstreet Boys;NSYNC;'N Sync;New Kids on the Block;Jonas Brothers;5 Seconds of Summer;The 1975;Glass Animals;Idles;Sleep Token;Efterklang;Sigur Rós;Kraftwerk;Rammstein;Måneskin;Tinariwen;Buena Vista Social Club;" +
    "Ateez;Aespa;aespa;Babymetal;One OK Rock;Girls' Generation;Super Junior;Destiny's Child;TLC;Fugees;Wu-Tang Clan;A Tribe Called Quest;De La Soul;Public Enemy;N.W.A;NWA;Cypress Hill;Beastie Boys;Salt-N-Pepa;Earth, Wind & Fire;Boyz II Men",
} as const;
