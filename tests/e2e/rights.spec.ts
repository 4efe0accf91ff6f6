import { expect, test } from '@playwright/test';
import { rights, type Right } from '../../platform/src/lib/server/rights/rights.ts';
import { textsFor } from '../../platform/src/lib/texts/index.ts';
import { examples, othersThings } from '../support/rights/examples.ts';
import { send, type Answer } from '../support/rights/http.ts';
import { askers, openWorld, type Asker, type World } from '../support/rights/world.ts';
import { checkAccessibility } from './models/check-accessibility.ts';

/** A line of the table of rights. */
interface Row {
	readonly route: string;
	readonly method: string;
	/** Of a page: `?/name`; else empty. */
	readonly action: string;
	readonly right: Right;
}

const rows: readonly Row[] = Object.entries(rights).flatMap(([route, methods]) =>
	Object.entries(methods).map(([name, right]) => {
		const [method = '', action = ''] = name.split(' ');
		return { route, method, action: action.replace('?/default', ''), right };
	}),
);

/** What is only looked at, before anything is changed. */
const looks = rows.filter(({ method }) => method === 'GET' || method === 'OPTIONS');
const changes = rows.filter((row) => !looks.includes(row));

/** What comes of asking: let through to the page, or refused before it. */
type Verdict = 'pass' | 'sign-in' | 'forbidden' | 'nowhere';

/** The page that refuses is not the one that says that something is not there: it has a style sheet of its own. */
const isRefusal = ({ body }: Answer, status: 401 | 403 | 404): boolean =>
	body.includes('/plain.css') && body.includes(textsFor('sv').error.refused[status]);

function verdictOf(answer: Answer): Verdict {
	const { status, headers } = answer;
	if (status === 303 && headers.location?.startsWith('/sign-in?to=')) return 'sign-in';
	if (status === 401 && isRefusal(answer, 401)) return 'sign-in';
	if (status === 403 && isRefusal(answer, 403)) return 'forbidden';
	return status === 404 && isRefusal(answer, 404) ? 'nowhere' : 'pass';
}

const inOrder = (...all: readonly Verdict[]): Readonly<Record<Asker, Verdict>> => ({
	...{ nobody: all[0] ?? 'nowhere', employee: all[1] ?? 'nowhere' },
	...{ manager: all[2] ?? 'nowhere', admin: all[3] ?? 'nowhere' },
});

/** What the table promises, once more in other words than those of the platform. */
const promised: Readonly<Record<Right, Readonly<Record<Asker, Verdict>>>> = {
	anyone: inOrder('pass', 'pass', 'pass', 'pass'),
	person: inOrder('sign-in', 'pass', 'pass', 'pass'),
	leader: inOrder('sign-in', 'forbidden', 'pass', 'pass'),
	admin: inOrder('sign-in', 'forbidden', 'forbidden', 'pass'),
	course: inOrder('nowhere', 'nowhere', 'nowhere', 'nowhere'),
};

/** Without an issuer there is nothing to sign in by, and the page says so. */
const withoutIssuer = ['/sign-in/oidc', '/sign-in/oidc/return'];

const pathOf = (row: Row, world: World, asker: Asker): string =>
	(examples[row.route]?.(world, asker) ?? '/no-example') + row.action;

const signInAll = async (world: World) =>
	new Map<Asker, string | undefined>(
		await Promise.all(askers.map(async (one) => [one, await world.signIn(one)] as const)),
	);

/** Asks by each row, as each one, on one origin. Gives a line for whatever was not as promised. */
async function askAll(
	world: World,
	of: readonly Row[],
	wanted: (row: Row, asker: Asker) => Verdict,
	origin = world.app,
): Promise<readonly string[]> {
	const cookies = await signInAll(world);
	const wrong: string[] = [];
	for (const row of of)
		for (const asker of askers) {
			const url = new URL(pathOf(row, world, asker), origin);
			const { method, route, action } = row;
			const answer = await send({ method, url, cookie: cookies.get(asker), origin });
			const verdict = verdictOf(answer);
			const line = `${method} ${route} ${action} as ${asker}: ${verdict} (${answer.status})`;
			if (verdict !== wanted(row, asker)) wrong.push(line);
			// Let through, something real has to answer: what is not there would prove nothing.
			else if (verdict === 'pass' && !isAnswered(row, answer)) wrong.push(line);
			// Some of what is allowed signs out.
			if (method === 'POST' && verdict === 'pass') cookies.set(asker, await world.signIn(asker));
		}
	return wrong;
}

/** Pages are there; of an empty form anything may come but an error of the platform's own. */
const isAnswered = ({ method, route }: Row, { status }: Answer): boolean =>
	method === 'GET' && !withoutIssuer.includes(route)
		? status === 200 || status === 303
		: status < 500;

test('every route of the table has an example, and every other one’s thing', () => {
	expect(Object.keys(examples).toSorted()).toEqual(Object.keys(rights).toSorted());
	const ofOthers = rows.filter(
		({ route, right }) => route.includes('[id]') && right !== 'admin' && right !== 'course',
	);
	expect(Object.keys(othersThings).toSorted()).toEqual(
		[...new Set(ofOthers.map(({ route }) => route))].toSorted(),
	);
});

test('the platform lets through whom the table names, and nobody else', async () => {
	await using world = await openWorld();
	const wanted = ({ right }: Row, asker: Asker) => promised[right][asker];
	expect(await askAll(world, looks, wanted)).toEqual([]);
	expect(await askAll(world, changes, wanted)).toEqual([]);
});

test('on the stage there are courses, and nothing else, whoever is signed in', async () => {
	await using world = await openWorld();
	const wanted = ({ right }: Row): Verdict => (right === 'course' ? 'pass' : 'nowhere');
	expect(await askAll(world, [...looks, ...changes], wanted, world.stage)).toEqual([]);
});

test('what belongs to others is not there', async () => {
	await using world = await openWorld();
	const wrong: string[] = [];
	for (const { route, method, action, right } of rows) {
		const path = othersThings[route]?.(world);
		if (path === undefined || right === 'admin') continue;
		// Managers may open any course, to know what they assign.
		const asker = route.startsWith('/(pages)/courses') ? 'employee' : 'manager';
		for (const one of right === 'leader'
			? (['manager'] as const)
			: ([asker, 'employee'] as const)) {
			const cookie = await world.signIn(one);
			const url = new URL(path + action, world.app);
			const { status } = await send({ method, url, cookie, origin: world.app });
			if (status !== 404) wrong.push(`${method} ${path}${action} as ${one}: ${status}`);
		}
	}
	expect(wrong).toEqual([]);
});

test('a form from another site, or from nowhere, changes nothing, even for an administrator', async () => {
	await using world = await openWorld();
	const cookie = await world.signIn('admin');
	const wrong: string[] = [];
	for (const row of changes) {
		if (row.right === 'course') continue;
		const url = new URL(pathOf(row, world, 'admin'), world.app);
		for (const origin of [undefined, 'null', 'https://other.example', world.stage]) {
			const { status } = await send({ method: row.method, url, cookie, origin });
			if (status !== 403) wrong.push(`${row.route} ${row.action} from ${origin}: ${status}`);
		}
	}
	expect(wrong).toEqual([]);
	// Still signed in, and the team still there: none of it was done.
	const url = new URL(`/teams/${world.spare.team}`, world.app);
	expect((await send({ method: 'GET', url, cookie })).status).toBe(200);
});

test('what nobody has to sign in for says how it may be used, too', async () => {
	await using world = await openWorld();
	const asked = ['/sign-in', '/plain.css', '/favicon.svg', '/ready-text.js', '/people', '/nowhere'];
	for (const path of asked) {
		const { headers } = await send({ method: 'GET', url: new URL(path, world.app) });
		expect.soft(headers['x-content-type-options'], path).toBe('nosniff');
		expect.soft(headers['cross-origin-resource-policy'], path).toBe('same-origin');
	}
});

test('who may not go further reads one clear sentence, in both languages', async ({ page }) => {
	await using world = await openWorld();
	const [name = '', value = ''] = ((await world.signIn('employee')) ?? '').split('=');
	await page.context().addCookies([{ name, value, url: world.app }]);
	for (const locale of ['sv', 'en'] as const) {
		await page.context().addCookies([{ name: 'locale', value: locale, url: world.app }]);
		await page.setExtraHTTPHeaders({ 'accept-language': locale });
		const { refused } = textsFor(locale).error;
		await page.goto(`${world.app}/people`);
		await expect(page.getByRole('main')).toContainText(refused[403]);
		await checkAccessibility(page);
		await page.goto(`${world.app}/lrs/about`);
		await expect(page.getByRole('main')).toContainText(refused[404]);
		await expect(page.getByRole('link')).toHaveAttribute('href', '/');
		await checkAccessibility(page);
	}
});
