/* eslint-disable no-console -- a command line tool speaks on the console */
import { createLesson } from './create-lesson.ts';
import { lessonsFolder } from './lesson-folder.ts';
import { authorLanguage } from './print-issues.ts';

const args = process.argv.slice(2);
const language = authorLanguage(args, process.env);
// `--lang sv` may stand before or after the id.
const id = args.find((arg, index) => !arg.startsWith('--') && args[index - 1] !== '--lang') ?? '';

const plan = createLesson(lessonsFolder, id);
if (plan.type === 'refused') {
	console.error(plan.why[language]);
	process.exitCode = 1;
} else {
	console.log(nextSteps(id)[language]);
}

function nextSteps(id: string) {
	return {
		sv: `Lektionen ”${id}” är skapad. Gör så här:
  1. Bygg scenerna i lessons/${id}/lesson.yaml.
  2. Byt ut texterna i lessons/${id}/texts/. Allt som börjar med ”Skriv här” är ditt att skriva.
  3. Ta med lektionen i en väg (paths) i lessons/course.yaml. Annars kommer den inte med i något paket.
  4. Kontrollera med npm run lint:lessons.
Byt till egna id:n innan någon har spelat lektionen: ändra dem i filerna, ta bort lessons/${id}/ids.yaml
och kör npm run lint:lessons -- --register. Sedan ligger de fast.`,
		en: `The lesson “${id}” is made. What to do next:
  1. Build the scenes in lessons/${id}/lesson.yaml.
  2. Replace the texts in lessons/${id}/texts/. Everything that begins with “Write here” is yours to write.
  3. Add the lesson to a path (paths) in lessons/course.yaml. Otherwise no package will hold it.
  4. Check with npm run lint:lessons.
Choose your own ids before anybody has played the lesson: change them in the files, remove
lessons/${id}/ids.yaml and run npm run lint:lessons -- --register. From then on they stay.`,
	};
}
