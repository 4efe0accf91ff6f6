import { expect, paths, test } from './fixtures.ts';
import { CoursePage } from './models/course-page.ts';
import { atChoice, atStep, recordOf } from './seeds.ts';

const { stored } = CoursePage;

/** Goes to another page of the same server: the course has saved for the last time, what is stored can be changed. */
async function leave(course: CoursePage, webAddress: string): Promise<void> {
	await course.page.goto(new URL('licenses.txt', webAddress).href);
}

test('closing and coming back goes on where the learner was, without any platform', async ({
	course,
}) => {
	await course.openLesson('pick-up');
	await course.play('wait', 'own-up');
	await course.page.reload();
	await expect(course.heading).toHaveText('Full hall');
	await expect(course.main).toContainText('Senast');
});

test('says that it is saved on this device only', async ({ course }) => {
	await expect(course.main).toContainText('Dina val sparas bara på den här enheten');
	await course.openLesson('pick-up');
	await course.choose('wait');
	await expect(course.page.getByText('Sparat på enheten')).toBeVisible();
});

test('a damaged record is told in one sentence, and what was finished is kept', async ({
	course,
	webAddress,
}) => {
	await course.openLesson('pick-up');
	await course.play(...paths.best);
	await expect(course.page.getByText('Sparat på enheten')).toBeVisible();
	await leave(course, webAddress);
	await course.page.evaluate((key) => {
		// eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the course itself wrote it
		const kept = JSON.parse(localStorage.getItem(key) ?? '{}') as { record: string };
		localStorage.setItem(key, JSON.stringify({ ...kept, record: kept.record.slice(0, 20) }));
	}, stored);
	await course.page.goto(webAddress);
	await expect(course.notices).toHaveCount(1);
	await expect(course.notices).toContainText('Det som var sparat hade skadats');
	await expect(course.lessonOnMap('Hämtningen')).toContainText('Klar');
	await course.openLesson('pick-up');
	await expect(course.choices.first()).toBeVisible();
});

test('a record of another course is told, and the course starts from the beginning', async ({
	course,
	webAddress,
}) => {
	await leave(course, webAddress);
	await course.page.evaluate((key) => {
		const foreign = {
			v: 1,
			record: '{"a":1}',
			location: '',
			completion: 'incomplete',
			progress: 0,
		};
		localStorage.setItem(key, JSON.stringify(foreign));
	}, stored);
	await course.page.goto(webAddress);
	await expect(course.notices).toContainText('kommer från en annan kurs');
	await course.openLesson('pick-up');
	await expect(course.heading).toHaveText('Tio över ett');
});

test('with storage blocked the course says so and can be played to the end', async ({
	page,
	webAddress,
}) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get() {
				throw new DOMException('blocked', 'SecurityError');
			},
		});
	});
	await page.goto(webAddress);
	const course = new CoursePage(page);
	await expect(course.notices).toContainText('låter oss inte spara');
	await course.testOut();
	await expect(course.main).toContainText('Det kan inte sparas här.');
});

test('with the network gone in the middle the lesson can be played to the end', async ({
	course,
}) => {
	await course.openLesson('pick-up');
	await course.play('ring-now');
	await course.page.context().setOffline(true);
	await course.play(...paths.best.slice(1));
	await expect(course.heading).toHaveText('Samma lag');
});

test('with the network gone, reading about the course and coming back costs nothing', async ({
	page,
	webAddress,
}) => {
	await page.goto(webAddress);
	const course = new CoursePage(page);
	await course.openLesson('pick-up');
	await course.play('ring-now');
	await page.context().setOffline(true);
	await course.link('Om kursen').click();
	await expect(course.main).toContainText('23 kap.');
	await course.link('Till startsidan').click();
	await course.openLesson('pick-up');
	await course.play(...paths.best.slice(1));
	await expect(course.heading).toHaveText('Samma lag');
});

test('with the network gone before a language has come, the other one stays and the page says so', async ({
	course,
}) => {
	await course.openLesson('pick-up');
	await expect(course.heading).toHaveText('Tio över ett');
	await course.page.context().setOffline(true);
	await course.speak('English');
	await expect(course.main).toContainText('The text in the other language could not be fetched');
	await expect(course.heading).toHaveText('Tio över ett');
	await course.page.context().setOffline(false);
	await course.speak('Svenska');
	await course.speak('English');
	await expect(course.heading).toHaveText('Ten past one');
});

test('a platform that disappears in the middle: told once, finished all the same, saved when it is back', async ({
	platform,
}) => {
	const course = await platform.launch('SCORM 1.2');
	await course.link('Pröva kunskapskontrollen först').click();
	await course.beginCheck();
	await course.answerCheck(1, 1);
	await platform.page.context().setOffline(true);
	await course.answerCheck(2, 10);
	await expect(course.notices).toHaveCount(1);
	await expect(course.notices).toContainText('finns bara på den här enheten');
	await expect(course.main).toContainText('lärplattformen har inte bekräftat det än');
	await platform.page.context().setOffline(false);
	// The browser says that the network is back; the course tries by itself.
	await expect(course.main).toContainText('Det är sparat i lärplattformen.');
	await expect(course.notices).toHaveCount(0);
});

test('the SCORM package opened without a platform says so and is played on the device', async ({
	page,
	scormAddress,
}) => {
	await page.goto(scormAddress);
	const course = new CoursePage(page);
	await expect(course.notices).toContainText('Vi hittar ingen lärplattform.');
	await expect(course.notices).toContainText('sparas bara på den här enheten');
	await course.button('Jag förstår').click();
	await expect(course.notices).toHaveCount(0);
	await expect(course.main).toBeFocused();
	await course.testOut();
	await expect(course.main).toContainText('Det är sparat på den här enheten.');
});

test('an API that throws at every call: told, and played to the end on the device', async ({
	page,
	scormAddress,
}) => {
	await page.addInitScript(() => {
		const fail = () => {
			throw new Error('the platform is broken');
		};
		const names = [
			'LMSInitialize',
			'LMSFinish',
			'LMSGetValue',
			'LMSSetValue',
			'LMSCommit',
			'LMSGetLastError',
			'LMSGetErrorString',
			'LMSGetDiagnostic',
		];
		Object.assign(window, { API: Object.fromEntries(names.map((name) => [name, fail])) });
	});
	await page.goto(scormAddress);
	const course = new CoursePage(page);
	await expect(course.notices).toContainText('Lärplattformen svarar inte som den ska.');
	await course.openLesson('pick-up');
	await course.play(...paths.hardest);
	await expect(course.heading).toHaveText('Det som kom ut');
});

test('with the network gone in the middle, steps and a check go on to their end', async ({
	course,
}) => {
	await course.link('Pröva kunskapskontrollen först').click();
	await course.beginCheck();
	await course.answerCheck(1, 1);
	await course.home();
	await course.openLesson('moments');
	await course.goOn();
	await course.page.context().setOffline(true);
	await course.passSteps();
	await course.home();
	await course.openLesson('knowledge-check');
	await course.answerCheck(2, 10);
	await expect(course.main).toContainText('Du hade 10 av 10 rätt.');
});

test('a lesson that cannot be fetched at the start costs nothing, and comes back', async ({
	course,
}) => {
	await course.page.route('**/app/lessons/pick-up.*', (route) => route.abort());
	await course.comeBackWith(recordOf(atStep('moments', 'status'), atChoice('pick-up', 2)));
	await expect(course.notices).toHaveCount(0);
	await expect(course.lessonOnMap('Hämtningen')).toContainText('Påbörjad');
	await course.openLesson('moments');
	await expect(course.heading).toHaveText('Vad kursen bygger på');
	await course.passSteps();
	await expect(course.page.getByText('Sparat på enheten')).toBeVisible();
	await course.visit('#/lesson/pick-up');
	await expect(course.heading).toHaveText('Något gick fel');

	await course.page.unroute('**/app/lessons/pick-up.*');
	await course.button('Försök igen').click();
	await expect(course.main).toContainText('Val 3');
	await course.home();
	await expect(course.lessonOnMap('Ögonblicken')).toContainText('Klar');
	// And what was kept meanwhile is read as well when the course is opened the next time.
	await course.page.reload();
	await course.openLesson('pick-up');
	await expect(course.main).toContainText('Val 3');
});
