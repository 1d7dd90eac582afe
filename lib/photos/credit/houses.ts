/**
 * The houses that pictures come from: the name we print in structured data, then other spellings
 * of it. Case, dots and a leading `the` do not count. A house that is missing here still parses
 * where the form of the line leaves no doubt (see read-tokens.ts).
 */
const houses: Record<string, readonly string[]> = {
  // News agencies
  AAP: ['AAP Image', 'Australian Associated Press'],
  AFP: ['AFP Photo', 'Agence France-Presse'],
  Anadolu: ['Anadolu Agency', 'Anadolu Images', 'AA'],
  ANI: [],
  ANP: [],
  ANSA: [],
  AP: ['AP Photo', 'AP Images', 'Associated Press'],
  APA: [],
  Belga: ['Belga Photo', 'Belga News Agency'],
  Bloomberg: ['Bloomberg News'],
  CTK: ['ČTK', 'CTK Photo'],
  'The Canadian Press': ['CP'],
  dpa: ['Deutsche Presse-Agentur'],
  EFE: ['Agencia EFE'],
  'Europa Press': [],
  EPA: ['EPA Images', 'EPA-EFE', 'European Pressphoto Agency'],
  Interfax: [],
  KCNA: [],
  Keystone: [],
  Kyodo: ['Kyodo News', 'Kyodo News Images'],
  LaPresse: [],
  Lehtikuva: [],
  'Mehr News Agency': ['Mehr'],
  MTI: [],
  NTB: [],
  'PA Images': [],
  'PA Media': ['PA', 'Press Association'],
  'PA Wire': ['Press Association Wire'],
  PAP: [],
  PTI: ['Press Trust of India'],
  Reuters: ['Thomson Reuters', 'Reuters Photo'],
  'Ritzau Scanpix': ['Scanpix'],
  SANA: [],
  Sputnik: [],
  TASS: ['ITAR-TASS'],
  TT: ['TT News Agency'],
  Ukrinform: [],
  UPI: ['United Press International'],
  WANA: ['West Asia News Agency', 'WANA (West Asia News Agency)'],
  Xinhua: ['Xinhua News Agency', '新华社'],
  Yonhap: ['Yonhap News', 'Yonhap News Agency'],

  // Picture agencies and libraries
  Abaca: ['Abaca Press', 'ABACAPRESS.COM'],
  Alamy: ['Alamy Stock Photo', 'Alamy Live News'],
  'Getty Images': ['Getty', 'Getty Images News', 'Getty Images Sport', 'Getty Images Europe'],
  'Hans Lucas': [],
  Imago: ['Imago Images'],
  iStock: ['iStockphoto'],
  LightRocket: [],
  'Magnum Photos': ['Magnum'],
  'Middle East Images': [],
  NurPhoto: [],
  'Panos Pictures': ['Panos'],
  'picture alliance': ['picture-alliance'],
  'Polaris Images': ['Polaris'],
  'Redux Pictures': ['Redux'],
  Rex: ['Rex Features'],
  Shutterstock: ['Rex Shutterstock'],
  Sipa: ['Sipa Press'],
  'Sipa USA': [],
  'SOPA Images': [],
  VCG: ['Visual China Group'],
  Zuma: ['Zuma Press', 'Zuma Wire', 'Zuma Press Wire'],

  // Space, science, governments
  ESA: ['European Space Agency'],
  ISRO: [],
  JAXA: [],
  'JPL-Caltech': ['JPL'],
  'Library of Congress': [],
  'Maxar Technologies': ['Maxar'],
  NASA: [],
  NOAA: [],
  'Planet Labs': ['Planet Labs PBC'],
  'UN Photo': [],
  UNHCR: [],
  UNICEF: [],
  USGS: ['US Geological Survey'],
  'US Air Force': [],
  'US Army': [],
  'US Navy': [],
  'White House': ['Official White House Photo'],

  // Free collections
  Flickr: [],
  Pexels: [],
  Unsplash: [],
  'Wikimedia Commons': ['Wikimedia', 'Wikipedia'],

  // Ourselves
  Broadsheet: [],
};

const printNames = new Map(
  Object.entries(houses).flatMap(([name, others]) =>
    [name, ...others].map((spelling) => [fold(spelling), name] as const),
  ),
);

/** The printed name of a house we know: `Reuters` of `REUTERS`, `AP` of `AP Photo`. */
export function knownHouse(text: string): string | undefined {
  return printNames.get(fold(text));
}

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('.', '')
    .replace(/\s+/g, ' ')
    .replace(/^the /, '');
}
