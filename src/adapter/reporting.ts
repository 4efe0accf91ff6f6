/** How much of an attempt a learning platform is told, from the least to the most. */
export const REPORTINGS = ['completion', 'result', 'answers'] as const;

/** `completion`: status and progress; `result`: also the result of a check; `answers`: also each answer. */
export type Reporting = (typeof REPORTINGS)[number];
