/**
 * An id that every standard and platform takes: ASCII letters, digits, `.` and `_`, at most 250. Moodle (2004) refuses a
 * hyphen in what was chosen. Source: SCORM 1.2 RTE 3.4.2 CMIIdentifier; SCORM 2004 4th Ed. RTE 4.1.1.3.
 */
export function identifier(id: string): string {
	return id.replaceAll(/[^A-Za-z0-9_.]/g, '_').slice(0, 250) || '_';
}
