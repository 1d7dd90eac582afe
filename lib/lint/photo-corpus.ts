/**
 * Pairs of alt and caption as desks write them, invented for this project, and what the lint should
 * say of each: `same` is an error, `near` a warning, `apart` is as it should be.
 */
export type Pair = { verdict: 'same' | 'near' | 'apart'; alt: string; caption: string };

const same: Omit<Pair, 'verdict'>[] = [
  {
    alt: 'Aid trucks wait at the crossing on Tuesday.',
    caption: 'Aid trucks wait at the crossing on Tuesday.',
  },
  {
    alt: 'AID TRUCKS WAIT AT THE CROSSING ON TUESDAY',
    caption: 'Aid trucks wait at the crossing, on Tuesday.',
  },
  {
    alt: 'Voters queue outside a school in the capital',
    caption: 'Voters queue outside [a school](https://example.org/school) in the *capital*.',
  },
  {
    alt: 'Residents  return to "the old town"',
    caption: 'Residents return to “the old town”.',
  },
  {
    alt: 'Des ouvriers réparent la digue à Dunkerque',
    caption: 'Des ouvriers réparent la digue, à Dunkerque.',
  },
  { alt: '消防員在山坡上滅火', caption: '消防員在山坡上滅火。' },
];

const near: Omit<Pair, 'verdict'>[] = [
  // The alt is a piece of the caption.
  {
    alt: 'Aid trucks wait at the crossing',
    caption: 'Aid trucks wait at the crossing on Tuesday, February 13, 2024.',
  },
  { alt: 'The parliament building', caption: 'The parliament building in the capital, at dusk.' },
  {
    alt: 'Fishermen mend their nets on the quay',
    caption: 'Before the season opens, fishermen mend their nets on the quay of the old harbour.',
  },
  {
    alt: 'Jane Doe',
    caption: 'Jane Doe, the head of the commission, speaks to reporters in Geneva.',
  },
  {
    alt: 'Demonstrators hold placards outside the court',
    caption: 'Demonstrators hold [placards](https://example.org/p) outside the court on Friday.',
  },
  // The caption is a piece of the alt.
  {
    alt: 'A ferry leaves the harbour at dawn while gulls circle over the wake and a man waves',
    caption: 'A ferry leaves the harbour at dawn.',
  },
  // A word or two are others.
  {
    alt: 'Aid trucks wait at the crossing on Monday.',
    caption: 'Aid trucks wait at the crossing on Tuesday.',
  },
  {
    alt: 'Children fill canisters at a water tap in the camp',
    caption: 'Children fill cans at a water tap in a camp in the north, where wells have run dry.',
  },
  {
    alt: 'Farmers block a motorway with their tractors near Lyon',
    caption: 'Farmers block the motorway with tractors near Lyon, on Thursday.',
  },
  {
    alt: 'Smoke rising over the port after an explosion',
    caption: 'Smoke rises over the port after an explosion on Sunday morning.',
  },
  {
    alt: 'The prime minister and the foreign minister shake hands in Vienna',
    caption: 'The prime minister shakes hands with the foreign minister in Vienna.',
  },
  // The same words, turned round.
  {
    alt: 'At the northern border, soldiers stand guard beside a watchtower',
    caption: 'Soldiers stand guard beside a watchtower at the northern border.',
  },
  // Other languages.
  {
    alt: 'Bauern blockieren eine Zufahrt zum Hamburger Hafen',
    caption: 'Bauern blockieren am Montag eine Zufahrt zum Hamburger Hafen.',
  },
  {
    alt: 'Una mujer vota en un colegio electoral de Sevilla',
    caption: 'Una mujer vota en un colegio electoral de Sevilla, este domingo.',
  },
  { alt: 'مزارعون يحصدون القمح قرب النهر', caption: 'مزارعون يحصدون القمح قرب النهر يوم الخميس' },
  { alt: '漁師が港で網を直している', caption: '月曜日の朝、漁師が港で網を直している。' },
];

const apart: Omit<Pair, 'verdict'>[] = [
  {
    alt: 'A row of white trucks before a closed steel gate',
    caption: 'Aid trucks at the Rafah crossing on Tuesday.',
  },
  {
    alt: 'A woman in a blue raincoat steps over a flooded kerb with a child on her arm',
    caption:
      'The river rose by two metres in a night. Residents of the lower town were told to leave.',
  },
  {
    alt: 'Jane Doe speaks at a lectern, three flags behind her',
    caption: 'Jane Doe, the head of the commission, in Geneva on Wednesday.',
  },
  {
    alt: 'Jane Doe, smiling, in a dark jacket',
    caption: 'Jane Doe.',
  },
  {
    alt: 'Two soldiers walk along the border fence, one with a dog',
    caption: 'Soldiers at the border fence on Monday, a day after the decree.',
  },
  {
    alt: 'A hall of empty green seats',
    caption:
      'The upper house will vote on the bill on Thursday, after two weeks of talks between the parties.',
  },
  {
    alt: 'A man in a coat stands at the edge of a field in the rain',
    caption:
      'The head of the farmers’ union at his farm in the south of the country. A third of the wheat in the valley was lost to the storm in June, and the rest is at risk.',
  },
  {
    alt: 'Line chart: the rate falls from eleven percent in 2022 to three in 2024',
    caption: 'Inflation in the euro area, at an annual rate. Source: the statistics office.',
  },
  {
    alt: 'Map of the strait with two shipping lanes in red',
    caption: 'About a tenth of the world’s trade at sea passes through the strait.',
  },
  { alt: 'A gate', caption: 'Nobody has been let through since Saturday.' },
  {
    alt: 'Rescuers carry a stretcher over broken concrete',
    caption: 'Rescuers worked through the night in the town centre.',
  },
  {
    alt: 'Firefighters point a hose at a burning warehouse',
    caption: 'The warehouse burned for nine hours, firefighters said.',
  },
  {
    alt: 'Zwei Traktoren stehen quer auf einer Straße im Nebel',
    caption: 'Bauern protestieren am Montag vor dem Hamburger Hafen gegen die neue Steuer.',
  },
  {
    alt: 'Une femme glisse une enveloppe dans une urne transparente',
    caption: 'Le premier tour de l’élection a eu lieu dimanche dans tout le pays.',
  },
  {
    alt: 'Mujeres con pañuelos verdes en una plaza llena',
    caption: 'La marcha del viernes en el centro de la capital reunió a miles de personas.',
  },
  { alt: 'شاحنات بيضاء أمام بوابة مغلقة', caption: 'لم يعبر أحد منذ يوم السبت' },
  { alt: '青い網を手にした男性二人', caption: '漁の季節は来月に始まる。' },
  { alt: 'Люди с зонтами стоят у входа в школу', caption: 'Голосование продлится три дня.' },
];

export const pairs: Pair[] = [
  ...same.map((pair) => ({ ...pair, verdict: 'same' as const })),
  ...near.map((pair) => ({ ...pair, verdict: 'near' as const })),
  ...apart.map((pair) => ({ ...pair, verdict: 'apart' as const })),
];
