import type { ScormStandard } from '../../standard.ts';

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
	/** How `adlcp:completionThreshold` says its measure; SCORM 1.2 has none. */
	readonly threshold: 'none' | 'text' | 'attributes';
	/** The schema files that must lie at the root of the package. */
	readonly schemas: readonly SchemaSet[];
}

/** Schema files of one folder of `src/adapter/schemas`; the editions of SCORM 2004 share most of theirs. */
export interface SchemaSet {
	readonly folder: 'scorm12' | 'scorm2004' | 'scorm2004-3rd' | 'scorm2004-4th';
	readonly files: readonly string[];
}

/** What both editions of SCORM 2004 say alike: the sequencing schemas differ in comments only. */
const SHARED: SchemaSet = {
	folder: 'scorm2004',
	files: [
		'XMLSchema.dtd',
		'adlnav_v1p3.xsd',
		'datatypes.dtd',
		'imsss_v1p0.xsd',
		'imsss_v1p0auxresource.xsd',
		'imsss_v1p0control.xsd',
		'imsss_v1p0delivery.xsd',
		'imsss_v1p0limit.xsd',
		'imsss_v1p0objective.xsd',
		'imsss_v1p0random.xsd',
		'imsss_v1p0rollup.xsd',
		'imsss_v1p0seqrule.xsd',
		'imsss_v1p0util.xsd',
		'xml.xsd',
	],
};

/** What each edition writes in its own way. */
const OWN = ['adlcp_v1p3.xsd', 'adlseq_v1p3.xsd', 'imscp_v1p1.xsd'];

const SCORM_2004 = {
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
		'http://www.imsglobal.org/xsd/imsss': 'imsss_v1p0.xsd',
	},
} as const;

/** Sources: SCORM 1.2 CAM 2.3; SCORM 2004 3rd and 4th Edition CAM 3.4. */
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
		threshold: 'none',
		schemas: [
			{
				folder: 'scorm12',
				files: [
					'adlcp_rootv1p2.xsd',
					'ims_xml.xsd',
					'imscp_rootv1p1p2.xsd',
					'imsmd_rootv1p2p1.xsd',
				],
			},
		],
	},
	'scorm2004-3rd': {
		...SCORM_2004,
		schemaversion: '2004 3rd Edition',
		threshold: 'text',
		schemas: [SHARED, { folder: 'scorm2004-3rd', files: OWN }],
	},
	'scorm2004-4th': {
		...SCORM_2004,
		schemaversion: '2004 4th Edition',
		threshold: 'attributes',
		schemas: [SHARED, { folder: 'scorm2004-4th', files: OWN }],
	},
};

/** The names of the schema files at the root of a package. */
export function schemaNames({ schemas }: Profile): readonly string[] {
	return schemas.flatMap(({ files }) => files);
}
