/** A piece of a credit line. The texts of all tokens, joined, are the line. */
export type CreditToken = { kind: TokenKind; text: string };

export type TokenKind =
  | 'frame' // the parentheses, spaces and full stop around the whole line
  | 'mark' // ©, with its year
  | 'lead' // Photo:
  | 'desk' // Map by
  | 'by' // by, of `U.S. Navy photo by`
  | 'rank' // of a soldier who made it
  | 'courtesy' // Courtesy of
  | 'article' // the, of `Map by the World desk`
  | 'name'
  | 'house'
  | 'giver' // whom the courtesy is of, or who handed it out; not said to be the maker
  | 'client' // … /Getty Images for the client
  | 'flag'
  | 'licence'
  | 'note' // . Data: … and what else is said beside the credit
  | 'break' // between two credits in one line
  | 'link'; // what stands between two pieces: a slash, via, for, a comma
