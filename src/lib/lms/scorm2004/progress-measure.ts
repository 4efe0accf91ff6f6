const STEPS = 10_000;

/**
 * How much is done, 0–1, at most four decimals and never with an exponent (Moodle answers 406 to `1e-7`).
 * 1 goes together with completed and only then: a platform with a threshold judges completion from it.
 * Source: SCORM 2004 4th Ed. RTE 4.2.18.
 */
export function progressMeasure(report: {
	readonly progress: number;
	readonly completed: boolean;
}): string {
	if (report.completed) return '1';
	const steps = Math.round((report.progress || 0) * STEPS);
	return String(Math.min(Math.max(steps, 0), STEPS - 1) / STEPS);
}
