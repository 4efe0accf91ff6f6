import type { Problem } from '../problem.ts';
import type { PlatformStandard, ScormStandard } from '../standard.ts';
import { cmi5 } from './cmi5/cmi5.ts';
import { CMI5_RULES } from './cmi5/rules.ts';
import type { Subject } from './document.ts';
import { imsmanifest } from './ims/imsmanifest.ts';
import { PROFILES, type SchemaSet } from './ims/profile.ts';
import { IMS_RULES } from './ims/rules.ts';
import type { ManifestInput } from './input.ts';
import { applyRules } from './rule.ts';

/** How the packages of a standard say what they are. */
export interface ManifestKind {
	/** Name of the manifest, at the root of the zip. */
	readonly file: string;
	/** What lies beside it. */
	readonly schemas: readonly SchemaSet[];
	/** Gives the XML. */
	readonly write: (input: ManifestInput) => string;
	/** Finds what is wrong with a manifest. */
	readonly check: (subject: Subject) => Problem[];
}

/** The kind of manifest that each standard asks for. */
export const KINDS: Readonly<Record<PlatformStandard, ManifestKind>> = {
	scorm12: ims('scorm12'),
	'scorm2004-3rd': ims('scorm2004-3rd'),
	'scorm2004-4th': ims('scorm2004-4th'),
	cmi5: {
		file: 'cmi5.xml',
		schemas: [],
		write: cmi5,
		check: (subject) => applyRules(CMI5_RULES, subject),
	},
};

/** The names of the files that lie at the root of a package because its standard asks for them. */
export function rootFiles(standard: PlatformStandard): readonly string[] {
	const { file, schemas } = KINDS[standard];
	return [file, ...schemas.flatMap(({ files }) => files)];
}

function ims(standard: ScormStandard): ManifestKind {
	const profile = PROFILES[standard];
	return {
		file: 'imsmanifest.xml',
		schemas: profile.schemas,
		write: (input) => imsmanifest(input, standard),
		check: (subject) => applyRules(IMS_RULES, { ...subject, profile }),
	};
}
