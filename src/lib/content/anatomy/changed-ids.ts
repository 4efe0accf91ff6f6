import type { Issue } from '../reading/issue.ts';
import { issueAt, type Sound } from '../reading/lesson-files.ts';
import type { RawRegistry } from '../schema/registry.ts';
import type { Path, YamlFile } from '../reading/yaml-file.ts';

/** An id, with the place where it is used. */
export interface UsedId {
	readonly id: string;
	readonly path: Path;
}

/**
 * What is wrong between a registry (`ids.yaml`) and the file whose ids it numbers. An id that was ever
 * used stays in the registry for ever, because saved records hold its number.
 * @param yaml the file in which the ids are used
 */
export function changedIds(
	yaml: YamlFile,
	used: readonly UsedId[],
	registry: Sound<RawRegistry>,
): Issue[] {
	const { ids, retired } = registry.data;
	const inUse = new Set(used.map(({ id }) => id));
	return [
		...used.filter(({ id }) => !ids.includes(id)).map((each) => unregistered(yaml, each)),
		...used.filter(({ id }) => retired.includes(id)).map((each) => reused(yaml, each)),
		...places('ids', ids)
			.filter(({ id }) => !inUse.has(id) && !retired.includes(id))
			.map((each) => gone(registry.yaml, each)),
		...[...repeated(places('ids', ids)), ...repeated(places('retired', retired))].map((each) =>
			listedTwice(registry.yaml, each),
		),
		...places('retired', retired)
			.filter(({ id }) => !ids.includes(id))
			.map((each) => neverListed(registry.yaml, each)),
	];
}

function places(list: 'ids' | 'retired', ids: readonly string[]): UsedId[] {
	return ids.map((id, index) => ({ id, path: [list, index] }));
}

/** The second and later of those that have the same id. */
export function repeated(all: readonly UsedId[]): UsedId[] {
	const seen = new Set<string>();
	return all.filter(({ id }) => seen.has(id) || !seen.add(id));
}

function unregistered(yaml: YamlFile, { id, path }: UsedId): Issue {
	return issueAt(yaml, path, {
		code: 'changed-id',
		what: {
			sv: `Id:t ”${id}” är nytt och står inte i ids.yaml.`,
			en: `The id “${id}” is new and not in ids.yaml.`,
		},
		todo: {
			sv: 'Kör npm run lint:lessons -- --register. Har du döpt om något, ta tillbaka det gamla id:t.',
			en: 'Run npm run lint:lessons -- --register. If you renamed something, take the old id back.',
		},
	});
}

function reused(yaml: YamlFile, { id, path }: UsedId): Issue {
	return issueAt(yaml, path, {
		code: 'changed-id',
		what: {
			sv: `Id:t ”${id}” är pensionerat och får inte användas igen.`,
			en: `The id “${id}” is retired and may not be used again.`,
		},
		todo: { sv: 'Välj ett nytt id.', en: 'Choose a new id.' },
	});
}

function gone(yaml: YamlFile, { id, path }: UsedId): Issue {
	return issueAt(yaml, path, {
		code: 'changed-id',
		what: {
			sv: `Id:t ”${id}” har använts förut men finns inte längre.`,
			en: `The id “${id}” was used before but is no longer there.`,
		},
		todo: {
			sv: 'Har du döpt om det, ta tillbaka det gamla. Är det borta med flit, skriv det också under retired.',
			en: 'If you renamed it, take the old one back. If it is gone on purpose, list it under retired as well.',
		},
	});
}

function listedTwice(yaml: YamlFile, { id, path }: UsedId): Issue {
	return issueAt(yaml, path, {
		code: 'changed-id',
		what: {
			sv: `Id:t ”${id}” står två gånger under ${path[0]}.`,
			en: `The id “${id}” is listed twice under ${path[0]}.`,
		},
		todo: {
			sv: 'Ta tillbaka filen som den var. Är raden ny, ta bort den igen.',
			en: 'Take the file back as it was. If the line is new, remove it again.',
		},
	});
}

function neverListed(yaml: YamlFile, { id, path }: UsedId): Issue {
	return issueAt(yaml, path, {
		code: 'changed-id',
		what: {
			sv: `Id:t ”${id}” står under retired men inte under ids.`,
			en: `The id “${id}” is listed under retired but not under ids.`,
		},
		todo: {
			sv: 'Kontrollera stavningen. Ett pensionerat id står kvar på sin plats under ids.',
			en: 'Check the spelling. A retired id keeps its place under ids.',
		},
	});
}
