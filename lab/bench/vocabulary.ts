/** Words of a newspaper. What they say together means nothing, and names nobody. */
const list = (words: string) => words.trim().split(/\s*,\s*|\n\s*/);

export const people = list(`
  minister, ministers, mayor, envoy, negotiators, farmers, engineers, teachers, judge, auditors, fishermen,
  residents, researchers, shopkeepers, drivers, officials, delegates, volunteers, nurses, surveyors,
  growers, lawyers, economists, harbour pilots, council members, union leaders, shareholders, inspectors,
  prosecutors, conductors, archivists, commuters, observers, regulators, carpenters, weather forecasters
`);

export const things = list(`
  treaty, budget, bridge, harbour, ferry line, pension fund, water plant, archive, railway, election roll,
  wheat harvest, power station, border crossing, housing plan, hospital wing, school reform, fishing quota,
  tax return, labour law, court ruling, trade deal, museum, market hall, flood barrier, land register,
  export licence, fuel subsidy, data centre, airport road, rescue package, census, lighthouse, vaccine store,
  grain terminal, radio mast, wage agreement, debt ceiling, peat bog, orchestra, satellite, freight depot,
  customs union, coastal path, research grant, parking scheme, pipeline, dairy, shipyard, night train
`);

export const places = list(`
  Marlow Bay, Eastmere, the Tarn valley, Port Alder, Kestrel Point, Westhaven, the northern districts,
  Lower Quill, Saint Orrin, the capital, Brackwater, the Hollin hills, Old Ferry, Carrow, Dunmarsh,
  the islands, Upper Senn, Ravensgate, the lake towns, Millbrook, Cold Harbour, the southern plain
`);

export const adjectives = list(`
  quiet, contested, overdue, modest, costly, unexpected, draft, regional, temporary, half-finished, popular,
  disputed, cautious, sweeping, narrow, long-delayed, independent, unpublished, binding, seasonal, ambitious,
  ageing, provisional, joint, private, damaged, restored, unpopular, revised, empty, crowded, cheaper
`);

export const verbs = list(`
  approved, questioned, postponed, defended, rejected, inspected, praised, abandoned, reopened, measured,
  financed, blocked, welcomed, rewrote, closed, expanded, repaired, leased, counted, copied, described,
  explained, delayed, supported, criticised, rebuilt, inherited, sold, protected, surveyed, renamed
`);

export const reasons = list(`
  after three weeks of talks, before the winter session, under a rule from an earlier decade,
  with little debate, despite two warnings, for the second time this year, in a vote that few attended,
  because the older one had failed, without saying what it would cost, on the advice of a small panel,
  while the cameras were elsewhere, against the wishes of their own staff, at the end of a long night,
  by a margin of four, in return for a promise of repairs, as prices rose again, once the rain had stopped
`);

export const speech = list(`
  said, told reporters, wrote in a letter, told the committee, said in an interview, noted, repeated, argued
`);

export const openers = list(`
  On Monday, By Thursday evening, In the spring, A day later, Earlier this month, Since then, At first,
  For most of a decade, In private, Until last year, According to the minutes, In the end, Meanwhile,
  Two streets away, As a result, Even so, In a separate case, Under the new terms
`);
