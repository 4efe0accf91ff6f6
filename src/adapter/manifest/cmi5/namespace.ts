/** What every element of a cmi5.xml belongs to. Source: cmi5 (Quartz, 1st Edition) 13.2 */
export const COURSE_STRUCTURE = 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd';
