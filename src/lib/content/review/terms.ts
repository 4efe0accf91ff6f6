import type { ByLanguage } from './language.ts';

/**
 * Special terms that a newcomer would not know: where a lesson uses one, the glossary explains it. Each
 * is a beginning: `samrådsgrupp` is also found in `samrådsgruppens`.
 */
export const specialTerms: ByLanguage<readonly string[]> = {
	sv: [
		...['tamburkontakt', 'arbetslag', 'vårdnadshavare', 'inskolning', 'utvecklingssamtal'],
		...['anmälare', 'entreprenör', 'driftentreprenör', 'belysningsstolpe', 'kabelfel', 'gruppfel'],
		...['registrator', 'allmän handling', 'allmänna handlingar', 'sekretess', 'tystnadsplikt'],
		...['bovärd', 'stambyt', 'relining', 'etapp', 'evakuer', 'kvarboende', 'godkännandeblankett'],
		...[
			'samrådsgrupp',
			'hyresnämnd',
			'hyresgästförening',
			'bruksvärde',
			'infasning',
			'åtgärdslista',
		],
		...['kärnvärde', 'tyck till', 'kommunfullmäktige', 'stadsdelsförvaltning', 'förvaltningslagen'],
		...['styrdokument', 'styrande dokument', 'hörslinga', 'bostadsrättsförening'],
	],
	en: [
		...[
			'guardian',
			'group fault',
			'cable fault',
			'registrar',
			'official document',
			'confidentiality',
		],
		...['public document', 'housing officer', 'bovärd', 'pipe replacement', 'relining', 'evacuat'],
		...[
			'approval form',
			'tenant group',
			'consultation group',
			'rent tribunal',
			'tenants’ association',
		],
		...['utility value', 'core value', 'tyck till', 'city council', 'district administration'],
		...['hearing loop', 'tenants’ union', 'housing cooperative', 'policy document'],
	],
};
