/** What readers are told of a picture that no camera took. */
export const aiLabels = { generated: 'AI-generated picture', composite: 'Composite picture' };
