/** An element of a course structure. */
export interface Production {
	/** The elements in it, in their order. */
	readonly children: readonly Child[];
	/** The attributes that it may have. */
	readonly attributes: readonly string[];
}

/** How often an element stands in another: once, at most once, or at least once. */
export interface Child {
	readonly name: string;
	readonly times: '1' | '?' | '+';
}

const texts: readonly Child[] = [
	{ name: 'title', times: '1' },
	{ name: 'description', times: '1' },
];
const text: Production = { children: [{ name: 'langstring', times: '+' }], attributes: [] };

/**
 * What CourseStructure.xsd says of a course with one assignable unit, as data. Blocks, objectives and foreign
 * elements are left out on purpose: platforms disagree on them, and one unit needs none.
 * Source: cmi5 (Quartz, 1st Edition) 13.1, 13.2
 */
export const GRAMMAR: Readonly<Record<string, Production>> = {
	courseStructure: {
		children: [
			{ name: 'course', times: '1' },
			{ name: 'au', times: '1' },
		],
		attributes: [],
	},
	course: { children: texts, attributes: ['id'] },
	au: {
		children: [
			...texts,
			{ name: 'url', times: '1' },
			{ name: 'launchParameters', times: '?' },
			{ name: 'entitlementKey', times: '?' },
		],
		attributes: ['id', 'moveOn', 'masteryScore', 'launchMethod', 'activityType'],
	},
	title: text,
	description: text,
	langstring: { children: [], attributes: ['lang'] },
	url: { children: [], attributes: [] },
	launchParameters: { children: [], attributes: [] },
	entitlementKey: { children: [], attributes: [] },
};
