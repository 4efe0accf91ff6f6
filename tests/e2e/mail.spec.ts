import { closeHost, openHost } from '../../platform/src/lib/server/host.ts';
import type { PlatformHost } from '../../platform/src/lib/server/host.ts';
import { addPerson } from '../../platform/src/lib/server/people/people.ts';
import { checkAccessibility } from './models/check-accessibility.ts';
import { MailPage } from './models/mail-page.ts';
import { expect, test } from './fixtures.ts';

const ANNA = 'anna@city.example';

/** Does something in the data of a platform that is running. */
const within = async (
	dataDir: string,
	work: (host: PlatformHost) => Promise<unknown>,
): Promise<void> => {
	const host = await openHost({ dataDir });
	await work(host);
	await closeHost(host);
};

const addAnna = (dataDir: string): Promise<void> =>
	within(dataDir, ({ db, now }) =>
		addPerson(db, { name: 'Anna Åberg', email: ANNA, role: 'employee' }, now()),
	);

test('an administrator sends a test letter, and sees that it has arrived', async ({
	mailing,
	page,
}) => {
	const mail = new MailPage(page);
	await mail.open();
	await expect(page.getByRole('main')).toContainText('Kurshyllan <kurser@city.example>');
	await mail.tryOut('ada@city.example');
	await expect(page.getByRole('status')).toContainText('Provmejlet är på väg.');
	await expect(page.getByRole('status')).toBeFocused();
	await expect.poll(() => mailing.server.letters.length).toBe(1);
	const [letter] = mailing.server.letters;
	expect(letter?.to).toBe('ada@city.example');
	expect(letter?.header('subject')).toBe('Provmejl från Kurshyllan');
	await expect(async () => {
		await page.reload();
		await expect(mail.letterTo('ada@city.example')).toContainText('Skickat', { timeout: 500 });
	}).toPass();
	await checkAccessibility(page);
});

test('an address that is none is refused in a sentence, and stays to be mended', async ({
	mailing,
	page,
}) => {
	const mail = new MailPage(page);
	await mail.open();
	await page.locator('form[action="?/trial"]').evaluate((form: HTMLFormElement) => {
		form.noValidate = true;
	});
	await mail.tryOut('ada');
	await expect(page.getByRole('alert')).toContainText('Skriv den som namn@exempel.se');
	await expect(page.getByLabel('Skicka till')).toHaveValue('ada');
	expect(mailing.server.letters).toEqual([]);
	await checkAccessibility(page);
});

test('a letter that was refused or got lost is sent again when the administrator says so', async ({
	mailing,
	page,
}) => {
	await within(mailing.dataDir, async ({ db, now }) => {
		const at = now().toISOString();
		const common = { personId: 1, body: 'Hej!', calendar: '', tries: 1, nextAt: at, createdAt: at };
		await db
			.insertInto('mails')
			.values([
				{
					...common,
					name: 'one',
					recipient: 'bo@city.example',
					subject: 'Ny kurs till dig',
					state: 'failed',
					problem: 'refused: 550 5.1.1 <b>No such user</b>',
				},
				{
					...common,
					name: 'two',
					recipient: 'cia@city.example',
					subject: 'Ny kurs till dig',
					state: 'unknown',
					problem: 'died',
				},
			])
			.execute();
	});
	const mail = new MailPage(page);
	await mail.open();
	await expect(mail.letterTo('bo@')).toContainText('<b>No such user</b>');
	await expect(mail.letterTo('cia@')).toContainText('Det kan ha kommit fram.');
	await checkAccessibility(page);
	await mail.show('Misslyckat');
	await expect(mail.letterTo('cia@')).toHaveCount(0);
	await page.getByRole('button', { name: /Försök igen – ”Ny kurs till dig” till bo@/ }).click();
	await expect(page.getByRole('status')).toContainText('Mejlet skickas igen.');
	await page.getByRole('button', { name: 'Skicka ändå' }).click();
	await expect
		.poll(() => mailing.server.letters.map(({ to }) => to).toSorted())
		.toEqual(['bo@city.example', 'cia@city.example']);
});

test('an employee without a working link gets one by e-mail, and it lets them in', async ({
	mailing,
	page,
	browser,
}) => {
	await addAnna(mailing.dataDir);
	const own = await browser.newContext({ javaScriptEnabled: false, locale: 'sv-SE' });
	const phone = await own.newPage();
	await phone.goto(new URL('/mail', page.url()).href);
	const mail = new MailPage(phone);
	await mail.askForLink('Anna@City.example');
	const known = await phone.getByRole('main').textContent();
	await expect.poll(() => mailing.server.letters.length).toBe(1);
	const link = /http\S+\/in\/\S+/.exec(mailing.server.letters[0]?.text ?? '')?.[0] ?? '';

	// Whether an address is known is nobody's business.
	await phone.getByRole('link', { name: 'Skriv en annan adress' }).click();
	await mail.askForLink('nobody@city.example');
	expect(await phone.getByRole('main').textContent()).toBe(known);

	await phone.goto(link);
	await expect(phone.getByRole('heading', { level: 1 })).toHaveText('Hej, Anna Åberg!');
	await phone.getByRole('button', { name: 'Logga in' }).click();
	// What is mailed is for administrators: she is known now, and may not see it.
	await phone.goto(new URL('/mail', page.url()).href);
	await expect(phone.getByText('Du har inte rätt att se eller göra det här.')).toBeVisible();
	expect(mailing.server.letters).toHaveLength(1);
	await own.close();
});

test('the pages where one asks for a link are there for everybody, in both languages', async ({
	mailing,
	page,
	browser,
}) => {
	const own = await browser.newContext({ locale: 'en-GB' });
	const phone = await own.newPage();
	await phone.goto(new URL('/sign-in', page.url()).href);
	await checkAccessibility(phone);
	const mail = new MailPage(phone);
	await phone.locator('form[action="/sign-in/link"]').evaluate((form: HTMLFormElement) => {
		form.noValidate = true;
	});
	await mail.askForLink('anna');
	await expect(phone.getByRole('alert')).toContainText('Write it like name@example.com');
	await expect(phone.getByLabel('E-mail address')).toHaveValue('anna');
	await checkAccessibility(phone);
	await mail.askForLink(ANNA);
	await expect(phone.getByRole('heading', { level: 1 })).toHaveText('Check your inbox');
	await expect(phone.getByRole('heading', { level: 1 })).toBeFocused();
	await checkAccessibility(phone);
	expect(mailing.server.letters).toEqual([]);
	await own.close();
});

test('where no mail server is set, the page says what to do, and nobody is offered a link', async ({
	emptyPlatform,
	page,
}) => {
	await emptyPlatform.open();
	await new MailPage(page).open();
	await expect(page.getByRole('main')).toContainText('Sätt SMTP_URL och MAIL_FROM');
	await expect(page.getByRole('button', { name: 'Skicka provmejlet' })).toHaveCount(0);
	await checkAccessibility(page);
	await page.getByRole('button', { name: 'Logga ut' }).click();
	await expect(page.getByLabel('E-postadress')).toHaveCount(0);
	await page.goto(new URL('/sign-in/link', page.url()).href);
	await expect(page.getByRole('main')).toContainText('Be din chef om en ny.');
});
