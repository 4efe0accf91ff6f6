/** In the order that a bar shows them: what is done first, what nobody asks for last. */
export const followed = ['done', 'started', 'not-started', 'late', 'exempt'] as const;
