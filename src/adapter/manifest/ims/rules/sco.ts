import type { Element } from '@xmldom/xmldom';
import { all, attribute, type Subject } from '../../document.ts';
import type { Rules } from '../../rule.ts';
import type { ImsSubject } from '../subject.ts';

/** What is launched, and how it is scored. */
export const SCO_RULES: Rules<ImsSubject> = {
	'several-organizations': ({ root }) =>
		all(root, 'organization').length > 1
			? ['There is more than one organization, and platforms show the first. Keep one.']
			: [],
	'no-sco': (subject) =>
		scos(subject).length === 0 ? ['No resource is a SCO, so nothing is tracked. Mark one.'] : [],
	'several-scos': (subject) =>
		scos(subject).length > 1
			? ['There is more than one SCO, each with a memory of its own. Keep one.']
			: [],
	'scorm-type-in-wrong-case': ({ root, profile }) =>
		all(root, 'resource')
			.filter((resource) => attribute(resource, profile.scormType) === undefined)
			.map(() => `A resource has no adlcp:${profile.scormType}. Write it in exactly this case.`),
	'mastery-score-not-a-number': ({ root }) =>
		outside(all(root, 'masteryscore'), 0, 100).map(
			(seen) => `The mastery score is "${seen}". Give a number from 0 to 100.`,
		),
	'normalized-measure-out-of-range': ({ root }) =>
		outside(all(root, 'minNormalizedMeasure'), -1, 1).map(
			(seen) => `minNormalizedMeasure is "${seen}". Give a number from -1 to 1.`,
		),
};

/** In either case: a wrong one has its own rule. */
function scos({ root }: Subject): readonly Element[] {
	return all(root, 'resource').filter(
		(resource) => (attribute(resource, 'scormtype') ?? attribute(resource, 'scormType')) === 'sco',
	);
}

function outside(elements: readonly Element[], least: number, most: number): string[] {
	return elements
		.map((element) => element.textContent?.trim() ?? '')
		.filter((text) => !/^-?\d+(\.\d+)?$/.test(text) || Number(text) < least || Number(text) > most);
}
