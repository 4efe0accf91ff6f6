import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { roles } from '../people/role.ts';
import type { Role } from '../people/role.ts';
import { judge } from './judge.ts';
import type { Judgement } from './judge.ts';
import { rights } from './rights.ts';
import type { Right } from './rights.ts';

const routes = join(import.meta.dirname, '../../../routes');

const files = readdirSync(routes, { recursive: true, encoding: 'utf8' });

const read = (file: string): string => readFileSync(join(routes, file), 'utf8');

const routeOf = (file: string): string => `/${dirname(file)}`.replace(/^\/\.$/, '/');

/** The methods that a file answers to, as `rights` names them. */
const methodsIn = (file: string): readonly string[] => {
	if (file.endsWith('+page.svelte')) return ['GET'];
	if (file.endsWith('+server.ts'))
		return [...read(file).matchAll(/^export const ([A-Z]+)\b/gm)].map(([, method = '']) => method);
	if (!file.endsWith('+page.server.ts')) return [];
	const actions = /^export const actions\b[^=]*= \{\n(.*?)^\};/ms.exec(read(file))?.[1] ?? '';
	const names = [...actions.matchAll(/^\t(?:async )?(\w+)[:(,]/gm)];
	return ['GET', ...names.map(([, name = '']) => `POST ?/${name}`)];
};

const onDisk = files.flatMap((file) =>
	methodsIn(file).map((method) => `${routeOf(file)} ${method}`),
);
const inTable = Object.entries(rights).flatMap(([route, methods]) =>
	Object.keys(methods).map((method) => `${route} ${method}`),
);

test('every route, method and action on disk has a row, and every row a route', () => {
	expect(onDisk.length).toBeGreaterThan(10);
	expect(inTable.toSorted()).toEqual([...new Set(onDisk)].toSorted());
});

const APP = { type: 'app' } as const;
const STAGE = { type: 'stage', label: '' } as const;

/** What comes of it when nobody, an employee, a manager and an administrator ask. */
const expected: Readonly<Record<Right, readonly [Judgement, Judgement, Judgement, Judgement]>> = {
	anyone: ['pass', 'pass', 'pass', 'pass'],
	person: ['sign-in', 'pass', 'pass', 'pass'],
	leader: ['sign-in', 'forbidden', 'pass', 'pass'],
	admin: ['sign-in', 'forbidden', 'forbidden', 'pass'],
	course: ['nowhere', 'nowhere', 'nowhere', 'nowhere'],
};

const askers: readonly (Role | undefined)[] = [undefined, 'employee', 'manager', 'admin'];

const rows = Object.entries(rights).flatMap(([route, methods]) =>
	Object.entries(methods).map(([method, right]) => ({ route, method, right })),
);

const asking = (route: string, row: string) => {
	const [method = '', query = ''] = row.split(' ');
	return { route, method, query: new URLSearchParams(query.replace('/default', 'x')) };
};

test.each(rows)('$route $method is for: $right', ({ route, method, right }) => {
	const said = askers.map((role) => judge(asking(route, method), APP, role));
	expect(said).toEqual(expected[right]);
	// On the stage there are courses, and nothing else, whoever is signed in elsewhere.
	for (const role of askers)
		expect(judge(asking(route, method), STAGE, role)).toBe(right === 'course' ? 'pass' : 'nowhere');
});

test('what nobody has thought of is refused to everybody', () => {
	for (const role of roles) {
		expect(judge(asking('/new', 'GET'), APP, role)).toBe('nowhere');
		expect(judge(asking('/(pages)/packages', 'DELETE'), APP, role)).toBe('nowhere');
		expect(judge(asking('/(pages)/packages', 'POST ?/other'), APP, role)).toBe('nowhere');
		expect(judge(asking('constructor', 'GET'), APP, role)).toBe('nowhere');
	}
});

test('a page whose head is asked for is judged as the page', () => {
	expect(judge(asking('/(pages)/packages', 'HEAD'), APP, 'employee')).toBe('forbidden');
	expect(judge(asking('/(pages)/packages', 'HEAD'), APP, 'admin')).toBe('pass');
});
