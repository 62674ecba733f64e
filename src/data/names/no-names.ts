/** Words with a capital that name nobody. The three lists are own ones, from news style. */

/** Abbreviations in capitals: fields, things, offices, units, times. */
const ABBREVIATIONS = (
  'AI A.I. AGI R&B EV EVs SUV SUVs TV TVs PC PCs IT HR PR VIP VIPs GDP GPU GPUs CPU LLM LLMs API VR AR DNA ' +
  'RNA HIV AIDS ADHD PTSD COVID COVID-19 IQ IPO ETF CEO CFO COO CTO MVP GOAT DIY FAQ CISO CISOs OT IoT Q&A ' +
  'RSVP ATM ID IDs SMS GPS LED PVC BMI GLP-1 IVF MRI CT LGBTQ LGBTQ+ LGBT BAME AAPI DEI ESG R&D M&A B2B AM ' +
  'PM GMT BST EST PST UTC MLA GP GPs ICU A&E ER TKO KO VAR UX UI HVAC QB QBs RB WR NFT NFTs GMO HTML CSS PDF USB ' +
  'HDMI OLED LCD SSD RAM OS SaaS B2C KPI ROI SEO CRM ERP IP MBA PhD GCSE GCSEs NDA UFO UFOs RV RVs DJ DJs MC EP LP ' +
  'CD CDs DVD DVDs BBQ PPE PCR SPF UV LSD MDMA THC CBD IED IEDs WMD POW POWs EMT EMTs CCTV BAC DUI DWI STEM STEAM ' +
  'K-12 GPA SAT BAS GIT RBI ERA OBP LNG CO2 CPR EMS ATP PCIe MSRP CEOs IPOs ETFs'
).split(' ');

/** Shorthands of chats. */
const SHORTHANDS = 'BTW LOL OMG IMO FYI ICYMI ASAP TBD TBA'.split(' ');

/** Interjections that open a sentence. */
const INTERJECTIONS =
  'Ah Ahh Ahhh Aw Oh Ooh Oooh Ouch Wow Whoa Hey Hmm Huh Yeah Yep Nope Okay OK Alas Oops Ugh Yikes Phew Hooray Adieu'.split(
    ' ',
  );

/** Clocks. */
const TIMES = ['Eastern Time', 'Pacific Time', 'Central Time', 'Mountain Time', 'Greenwich Mean Time'];

/** All of them, and the pronoun that has a capital everywhere. */
export const NO_NAMES: ReadonlySet<string> = new Set([
  ...TIMES,
  ...ABBREVIATIONS,
  ...SHORTHANDS,
  ...INTERJECTIONS,
  'I',
]);
