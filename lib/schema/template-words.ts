/** What the file of a new story says where the editor is to write: no story may run with it. */
export const templateWords = {
  standfirst: 'One or two sentences under the headline.',
  alt: 'What the picture shows, for those who cannot see it',
  caption: 'What the reader should know about it',
  credit: 'The line exactly as the agency wants it',
  body: 'The text begins here.',
} as const;
