/** What a course may tell the platform, from least to most. */
export const reportings = ['completion', 'score', 'answers', 'unknown'] as const;

/** What a course tells the platform, as far as is known. */
export type Reporting = (typeof reportings)[number];
