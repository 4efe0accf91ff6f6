import type { ScormStandard } from '../standard.ts';

/** What a standard demands of a manifest, as data: rules and writers hold no `if` on the standard. */
export interface Profile {
	/** Exact text. Moodle takes anything else for SCORM 1.2. */
	readonly schemaversion: string;
	/** Attribute of a resource. SCORM 1.2 writes it in lower case, SCORM 2004 does not. */
	readonly scormType: 'scormtype' | 'scormType';
	/** Default namespace of the manifest. */
	readonly namespace: string;
	/** Other namespaces by prefix. Moodle matches the prefixes literally. */
	readonly prefixes: Readonly<Record<string, string>>;
	/** The schema that stands for each namespace, for `xsi:schemaLocation`. */
	readonly locations: Readonly<Record<string, string>>;
	/** What must lie at the root of the package. */
	readonly schemaFiles: readonly string[];
}

const SEQUENCING = 'imsss_v1p0';
const SEQUENCING_PARTS = [
	'auxresource',
	'control',
	'delivery',
	'limit',
	'objective',
	'random',
	'rollup',
	'seqrule',
	'util',
];

/** Sources: SCORM 1.2 CAM 2.3; SCORM 2004 4th Edition CAM 3.4. */
export const PROFILES: Readonly<Record<ScormStandard, Profile>> = {
	scorm12: {
		schemaversion: '1.2',
		scormType: 'scormtype',
		namespace: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
		prefixes: {
			adlcp: 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
			imsmd: 'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1',
		},
		locations: {
			'http://www.imsproject.org/xsd/imscp_rootv1p1p2': 'imscp_rootv1p1p2.xsd',
			'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1': 'imsmd_rootv1p2p1.xsd',
			'http://www.adlnet.org/xsd/adlcp_rootv1p2': 'adlcp_rootv1p2.xsd',
		},
		schemaFiles: [
			'adlcp_rootv1p2.xsd',
			'ims_xml.xsd',
			'imscp_rootv1p1p2.xsd',
			'imsmd_rootv1p2p1.xsd',
		],
	},
	'scorm2004-4th': {
		schemaversion: '2004 4th Edition',
		scormType: 'scormType',
		namespace: 'http://www.imsglobal.org/xsd/imscp_v1p1',
		prefixes: {
			adlcp: 'http://www.adlnet.org/xsd/adlcp_v1p3',
			adlseq: 'http://www.adlnet.org/xsd/adlseq_v1p3',
			adlnav: 'http://www.adlnet.org/xsd/adlnav_v1p3',
			imsss: 'http://www.imsglobal.org/xsd/imsss',
		},
		locations: {
			'http://www.imsglobal.org/xsd/imscp_v1p1': 'imscp_v1p1.xsd',
			'http://www.adlnet.org/xsd/adlcp_v1p3': 'adlcp_v1p3.xsd',
			'http://www.adlnet.org/xsd/adlseq_v1p3': 'adlseq_v1p3.xsd',
			'http://www.adlnet.org/xsd/adlnav_v1p3': 'adlnav_v1p3.xsd',
			'http://www.imsglobal.org/xsd/imsss': `${SEQUENCING}.xsd`,
		},
		schemaFiles: [
			'XMLSchema.dtd',
			'adlcp_v1p3.xsd',
			'adlnav_v1p3.xsd',
			'adlseq_v1p3.xsd',
			'datatypes.dtd',
			'imscp_v1p1.xsd',
			`${SEQUENCING}.xsd`,
			...SEQUENCING_PARTS.map((part) => `${SEQUENCING}${part}.xsd`),
			'xml.xsd',
		],
	},
};
