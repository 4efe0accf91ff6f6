import type { Opened } from './learning.ts';

/* What a course says to its API, in the words of each edition. */

/** Initialize; gives the course back. */
export const begin12 = (course: Opened): Opened => (course.call('LMSInitialize', ''), course);
export const begin2004 = (course: Opened): Opened => (course.call('Initialize', ''), course);

/** The value of an element. */
export const get12 = (course: Opened, name: string): string => course.call('LMSGetValue', name);
export const get2004 = (course: Opened, name: string): string => course.call('GetValue', name);

/** Sets an element; gives "true" or "false". */
export const set12 = (course: Opened, name: string, value: string): string =>
	course.call('LMSSetValue', name, value);
export const set2004 = (course: Opened, name: string, value: string): string =>
	course.call('SetValue', name, value);
