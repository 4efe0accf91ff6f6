import { join } from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

const root = join(import.meta.dirname, '../..');

/** The house's own rules, but for those that need types: a source that is no file has none. */
const eslint = new ESLint({ cwd: root, overrideConfig: [tseslint.configs.disableTypeChecked] });

/**
 * Lints a small source as if it stood in a file.
 * @param file path from the root; the file need not exist
 * @returns what the lint says, one sentence each
 */
export async function lintText(file: string, source: string): Promise<string[]> {
	const results = await eslint.lintText(source, { filePath: join(root, file) });
	return results.flatMap(({ messages }) => messages.map(({ message }) => message));
}
