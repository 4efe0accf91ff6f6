import * as v from 'valibot';
import { check } from './check.ts';
import { scenario } from './scenario.ts';
import { steps } from './steps.ts';

/** `<lesson>/lesson.yaml`: structure only, no prose. */
export const lesson = v.variant('kind', [scenario, steps, check]);

export type RawLesson = v.InferOutput<typeof lesson>;
