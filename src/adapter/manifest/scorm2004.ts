import type { ManifestParts } from './parts.ts';

const PARTS: ManifestParts = {
	metadata: '',
	organizationAttributes:
		' adlseq:objectivesGlobalToSystem="false" adlcp:sharedDataGlobalToSystem="false"',
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
 * The parts of a SCORM 2004 4th Edition manifest. The course says itself when it is completed; the
 * platform must not conclude it. Only previous and continue are hidden: without exit a learner in
 * SCORM Cloud has no way out. No completion threshold: Moodle reads its measure even when it is
 * switched off. No primary objective: there is no pass mark.
 *
 * @returns XML for the template. Sources: SCORM 2004 4th Edition CAM 3.4, 5.1, 5.2
 */
export function scorm2004(): ManifestParts {
	return PARTS;
}
