import type { ManifestParts } from './parts.ts';

/** What both editions say alike. */
const PARTS = {
	metadata: '',
	item: `
				<imsss:sequencing>
					<imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>
				</imsss:sequencing>
				<adlnav:presentation>
					<adlnav:navigationInterface>
						<adlnav:hideLMSUI>previous</adlnav:hideLMSUI>
						<adlnav:hideLMSUI>continue</adlnav:hideLMSUI>
					</adlnav:navigationInterface>
				</adlnav:presentation>`,
	organization: `
			<imsss:sequencing>
				<imsss:controlMode choice="true" flow="true"/>
			</imsss:sequencing>`,
};

/**
 * The parts of a SCORM 2004 3rd Edition manifest. The course says itself when it is completed; the platform must not
 * conclude it. Only previous and continue are hidden: without exit a learner in SCORM Cloud has no way out. No
 * completion threshold: Moodle reads its measure even when it is switched off. No primary objective: there is no pass
 * mark.
 *
 * @returns XML for the template. Sources: SCORM 2004 3rd Edition CAM 3.4, 5.1, 5.2
 */
export function scorm2004third(): ManifestParts {
	return { ...PARTS, organizationAttributes: ' adlseq:objectivesGlobalToSystem="false"' };
}

/**
 * The parts of a SCORM 2004 4th Edition manifest: as in the 3rd, and nothing is shared with other courses.
 *
 * @returns XML for the template. Sources: SCORM 2004 4th Edition CAM 3.4, 5.1, 5.2
 */
export function scorm2004fourth(): ManifestParts {
	const { organizationAttributes } = scorm2004third();
	return {
		...PARTS,
		organizationAttributes: `${organizationAttributes} adlcp:sharedDataGlobalToSystem="false"`,
	};
}
