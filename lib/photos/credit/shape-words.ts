/** Words that tell a person from a house, in the languages that agencies write. */
const setOf = (words: string) => new Set(words.trim().split(/\s+/));

/** Words that no person bears: with one of them in it, a piece of a line names a house. */
export const houseWords = setOf(`
  academy administration agency airlines airport airways archive archives army association authority
  broadcasting brothers bureau cathedral center centre chronicle city clinic club coalition college commission
  committee company congress consulate corporation corp council county court daily department desk
  design designs diocese district division editorial embassy energy entertainment federation festival
  films fire force forces foundation fund gallery gazette gmbh government graphics group guard
  headquarters herald hospital image images inc industries infographics institute journal laboratory lab labs
  league library limited llc ltd magazine media ministry motors municipality museum navy network news
  newspaper newspapers newsroom observatory office orchestra organisation organization palace parliament
  party photos photography pictures planetarium police postal prefecture presidency presidential press
  production productions prison province railways records rescue review schools secretariat senate
  service services sheriff society software sportswire squadron studio studios syndicate systems
  team technologies technology telescope television theatre theater times tribune trust tv union
  univ university visuals weekly wildlife wire wildfire zoo
  agence ambassade gendarmerie gouvernement hôpital mairie marine ministère musée parquet présidence
  préfecture quotidien région sapeurs-pompiers société télévision
  archiv bundesregierung bundestag bundeswehr feuerwehr gesellschaft hochschule kreisfeuerwehrverband
  landesregierung landkreis ministerium museum polizei presseamt rathaus redaktion stadt stiftung
  universität verband verein verlag zeitung abendblatt abendzeitung anzeiger blatt bildredaktion
  grafikredaktion kurier morgenpost nachrichten rundschau tageblatt tageszeitung tagblatt volksblatt
  wochenblatt wochenzeitung
  agencia archivo armada asamblea ayuntamiento bomberos ejército fiscalía fundación gobierno
  ministerio museo periódico policía prensa presidencia televisión universidad
  agenzia carabinieri governo ministero polizia prefettura presidenza quirinale stampa università
  vigili agência câmara exército governo ministério polícia prefeitura presidência senado
  agentur bakanlığı ajansı gazetesi cumhurbaşkanlığı agencja kancelaria ministerstwo policja straż
  агентство администрация архив газета губернатора комитет министерство минобороны мвд мид мчс музей
  новости правительство пресс-служба прокуратура редакция служба суд телеканал фонд центр
  міністерство поліція прес-служба дснс сбу зсу офіс
  الجيش الرئاسة الشرطة جامعة رئاسة صحيفة قناة مكتب وزارة وكالة
`);

/** Words that people and houses both bear: with one of them, nobody can tell which it is. */
export const ambiguousWords = setOf(`
  abbey bank bee church courier day dispatch examiner express field globe guardian hall house
  independent mail mirror monitor observer park post record republic school sentinel star stone
  street sun telegraph union west yard illustrated sports sport today magic origin united watch
`);

/** Small words inside a person's name: Ludwig van …, Maria dos …. */
export const particles = setOf(
  `abu af al av bin bint da das de del della den der di do dos du e el ibn la le los ten ter ul ur
  van von y zu zum`,
);

/** Small words inside a house's name: Library of …, Médecins sans …. */
export const joints = setOf('& and at de del der des di du e et for für i in la of the und y');

/** Words that open sentences and houses, never a person's name. */
export const notPeople = setOf(`
  a all an at by for from her his in more no of on read see that the their these this unknown watch
  with handout pool photo illustration courtesy die das من في على عن الى إلى هذا هذه
`);
