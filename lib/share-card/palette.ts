/** The paper's colours by day, as in `app/globals.css`: a picture cannot follow its reader's scheme. */
export const palette = { paper: '#fdfbf6', ink: '#1a1714', accent: '#8c1d18' } as const;
