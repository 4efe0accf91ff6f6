import type { GenericSchema, InferOutput } from 'valibot';
import { checkShape } from './check-shape.ts';
import type { Issue } from './issue.ts';
import type { Sound } from './lesson-files.ts';
import { missingFile } from './missing-file.ts';
import { readYaml } from './yaml-file.ts';

/** The files below `lessons/`, by path with forward slashes. */
export type SourceFiles = ReadonlyMap<string, string>;

/** Reads files one by one and gathers what is wrong with them. */
export class Reader {
	readonly issues: Issue[] = [];
	readonly #files: SourceFiles;

	constructor(files: SourceFiles) {
		this.#files = files;
	}

	add(issues: readonly Issue[]): void {
		this.issues.push(...issues);
	}

	/** Whether there is any file in a folder. */
	hasFolder(name: string): boolean {
		return [...this.#files.keys()].some((file) => file.startsWith(`${name}/`));
	}

	/** Parses one file; `undefined` and an issue for each problem when it is missing or misshapen. */
	read<TSchema extends GenericSchema>(
		file: string,
		schema: TSchema,
	): Sound<InferOutput<TSchema>> | undefined {
		const text = this.#files.get(file);
		if (text === undefined) {
			this.add([missingFile(file)]);
			return undefined;
		}
		const yaml = readYaml(file, text);
		const { data, issues } = checkShape(yaml, schema);
		this.add(issues);
		return data === undefined ? undefined : { yaml, data };
	}

	/** The same file in each locale, by locale: those that can be read. */
	readEach<TSchema extends GenericSchema>(
		locales: readonly string[],
		fileOf: (locale: string) => string,
		schema: TSchema,
	): Map<string, Sound<InferOutput<TSchema>>> {
		return new Map(
			[...new Set(locales)].flatMap((locale) => {
				const file = this.read(fileOf(locale), schema);
				return file ? [[locale, file] as const] : [];
			}),
		);
	}
}
