import { isMap, isNode, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { sortIssues, type Issue } from './issue.ts';

/** One YAML file, parsed, that still knows on which line each thing stands. */
export interface YamlFile {
	/** Path below `lessons/`. */
	readonly file: string;
	/** The plain data, `undefined` when the YAML itself is broken. */
	readonly data: unknown;
	/** Problems of the YAML itself: indentation, a key written twice, an open quote. */
	readonly issues: readonly Issue[];
	/** 1-based line of the deepest part of `path` that exists. */
	lineOf(path: Path): number;
}

export type Path = readonly (string | number)[];

/** @param file path below `lessons/`; @param text the file's content */
export function readYaml(file: string, text: string): YamlFile {
	const counter = new LineCounter();
	const doc = parseDocument(text, { lineCounter: counter, uniqueKeys: true });
	const issues = issuesOf(file, doc, counter);
	return {
		file,
		data: issues.length > 0 ? undefined : doc.toJS(),
		issues,
		lineOf: (path) => counter.linePos(offsetOf(doc, path)).line || 1,
	};
}

/** Every key that stands twice, but of broken places only the first: the others mostly follow from it. */
function issuesOf(file: string, doc: Document, counter: LineCounter): Issue[] {
	const aliases = aliasesIn(doc).map(({ name, offset }) =>
		alias({ file, name, line: counter.linePos(offset).line }),
	);
	const all = sortIssues([...aliases, ...doc.errors.map((error) => broken(file, error))]);
	const first = all.find(({ code }) => code === 'broken-yaml');
	const line = aliases.find((each) => each.line === first?.line) ?? first;
	return [...all.filter(({ code }) => code === 'duplicate-id'), ...(line ? [line] : [])];
}

function broken(
	file: string,
	error: { code: string; message: string; linePos?: [{ line: number }, ...unknown[]] },
): Issue {
	const line = error.linePos?.[0].line ?? 1;
	const first = error.message.split('\n')[0]?.replace(/ at line.*$/, '') ?? '';
	const shared = { severity: 'error', file, line, path: '' } as const;
	if (error.code === 'DUPLICATE_KEY') {
		return {
			...shared,
			code: 'duplicate-id',
			what: {
				sv: 'Samma namn står två gånger på samma nivå.',
				en: 'The same name stands twice on the same level.',
			},
			todo: {
				sv: 'Ta bort det ena eller ge det ett nytt id.',
				en: 'Remove one of them or give it a new id.',
			},
		};
	}
	return {
		...shared,
		code: 'broken-yaml',
		what: {
			sv: `Filen går inte att läsa som YAML (${first}).`,
			en: `The file cannot be read as YAML (${first}).`,
		},
		todo: {
			sv: 'Kontrollera indrag, citattecken och kolon på raden och raden före.',
			en: 'Check indentation, quotes and colons on this line and the one before.',
		},
	};
}

/** A text that begins with `*` is a reference to YAML, which an author never means. */
function aliasesIn(doc: Document): { name: string; offset: number }[] {
	const found: { name: string; offset: number }[] = [];
	visit(doc, {
		Alias: (_key, node) => {
			found.push({ name: node.source, offset: node.range?.[0] ?? 0 });
		},
	});
	return found;
}

function alias({ file, name, line }: { file: string; name: string; line: number }): Issue {
	return {
		code: 'broken-yaml',
		severity: 'error',
		file,
		line,
		path: '',
		what: {
			sv: `”*${name}” betyder något annat i YAML än i text.`,
			en: `“*${name}” means something else in YAML than in a text.`,
		},
		todo: { sv: 'Sätt texten inom citattecken.', en: 'Put the text in quotes.' },
	};
}

/** Finds the key of the last part of the path, else the nearest parent that exists. */
function offsetOf(doc: Document, path: Path): number {
	for (let length = path.length; length > 0; length--) {
		const parent = length === 1 ? doc.contents : doc.getIn(path.slice(0, length - 1), true);
		const last = path[length - 1];
		if (isMap(parent)) {
			const pair = parent.items.find(
				(item) => isScalar(item.key) && String(item.key.value) === String(last),
			);
			if (pair && isNode(pair.key) && pair.key.range) return pair.key.range[0];
		}
		const node = doc.getIn(path.slice(0, length), true);
		if (isNode(node) && node.range) return node.range[0];
	}
	return 0;
}
