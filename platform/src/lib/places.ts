/** What somebody is to a team. */
export const places = ['none', 'member', 'leads'] as const;
export type Place = (typeof places)[number];
