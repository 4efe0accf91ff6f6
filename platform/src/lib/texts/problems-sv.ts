import type { Problem } from '../problem.ts';
import { formatFor } from './format.ts';

const { size, some } = formatFor('sv-SE');

/** Varje skäl att säga nej till ett paket: vad som är fel, och vad du kan göra. */
export const problem = (one: Problem): string => {
	switch (one.code) {
		case 'no-file':
			return 'Ingen fil är vald. Välj en zip-fil och försök igen.';
		case 'upload-too-large':
			return `Filen är för stor. Den får vara högst ${size(one.limit)}. Ta bort det som inte behövs, till exempel film, och försök igen.`;
		case 'not-zip':
			return 'Filen är inte en zip-fil. Välj zip-filen precis som du fick den, utan att packa upp den.';
		case 'zip-damaged':
			return 'Zip-filen är skadad. Hämta eller skapa den på nytt och försök igen.';
		case 'encrypted':
			return 'Zip-filen är låst med lösenord. Skapa den på nytt utan lösenord.';
		case 'compression-unknown':
			return `Filen ”${one.name}” är packad på ett ovanligt sätt. Skapa en vanlig zip-fil och försök igen.`;
		case 'path-outside':
			return `Zip-filen försöker lägga ”${one.name}” utanför sin egen mapp. Ett riktigt kurspaket gör inte så. Be den som gjorde paketet om ett nytt.`;
		case 'name-unusable':
			return `Filnamnet ”${one.name}” fungerar inte på alla datorer. Byt namn på filen och skapa zip-filen på nytt.`;
		case 'link-inside':
			return `”${one.name}” är en länk till en annan plats och inte en fil. Byt ut den mot filen och skapa zip-filen på nytt.`;
		case 'name-twice':
			return `Namnet ”${one.name}” finns två gånger i zip-filen. Stora och små bokstäver räknas som samma. Byt namn på en av dem.`;
		case 'too-many-files':
			return `Zip-filen innehåller för många filer. Den får ha högst ${some(one.limit, 'fil', 'filer')}.`;
		case 'too-large-unpacked':
			return `Paketet blir för stort när det packas upp. Det får bli högst ${size(one.limit)}.`;
		case 'packed-too-hard':
			return `Filen ”${one.name}” är så hårt packad att den kan fylla hela disken. Be den som gjorde paketet om ett nytt.`;
		case 'manifest-missing':
			return 'Det finns varken imsmanifest.xml eller cmi5.xml i zip-filen, så det är inget kurspaket. Exportera kursen som SCORM eller cmi5 och försök igen.';
		case 'manifest-not-at-root':
			return `${one.file} ligger i mappen ”${one.folder}” men ska ligga överst. Zippa det som finns inuti mappen, inte själva mappen.`;
		case 'web-package':
			return 'Det här är en webbplats och inget kurspaket. Lägg den på en webbserver, eller välj kursens SCORM- eller cmi5-paket i stället.';
		case 'other-standard':
			return `Paketet är gjort för ${one.standard === '?' ? 'en okänd standard' : `standarden ”${one.standard}”`}. Här fungerar SCORM 1.2, SCORM 2004 och cmi5.`;
		case 'manifest-too-large':
			return `${one.file} är orimligt stor. Be den som gjorde paketet om ett nytt.`;
		case 'manifest-not-xml':
			return `${one.file} går inte att läsa, för den är inte riktig XML. Exportera kursen på nytt.`;
		case 'manifest-doctype':
			return `${one.file} innehåller en DOCTYPE, och det tillåts inte av säkerhetsskäl. Ta bort den raden och skapa zip-filen på nytt.`;
		case 'no-sco':
			return 'Paketet har ingen del som går att starta. Kontrollera att kursen är exporterad som SCORM med minst ett lärobjekt (SCO).';
		case 'launch-outside':
			return `Kursen startar på ”${one.href}”, som inte ligger i paketet. Startfilen måste finnas i zip-filen.`;
		case 'launch-missing':
			return `Startfilen ”${one.href}” finns inte i zip-filen. Kontrollera namnet, även stora och små bokstäver, och skapa zip-filen på nytt.`;
		case 'too-many-parts':
			return `Paketet har för många delar. Det får ha högst ${some(one.limit, 'del', 'delar')}.`;
		case 'course-id':
			return 'Kursen i cmi5.xml saknar id. Lägg till ett id i elementet course och skapa zip-filen på nytt.';
		case 'no-au':
			return 'cmi5.xml har ingen del som går att starta. Lägg till minst en AU och skapa zip-filen på nytt.';
		case 'au-id':
			return `Delen ”${one.title}” i cmi5.xml saknar id. Ge den ett id och skapa zip-filen på nytt.`;
		case 'au-id-twice':
			return `Två delar i cmi5.xml har samma id, ”${one.id}”. Ge varje del ett eget id och skapa zip-filen på nytt.`;
		case 'au-url-none':
			return `Delen ”${one.title}” i cmi5.xml saknar url. Ange vilken fil den startar med och skapa zip-filen på nytt.`;
		case 'au-url-absolute':
			return `Delen ”${one.title}” ligger på webbadressen ${one.url}. Här visas bara det som finns i zip-filen. Lägg filerna i paketet och ange en relativ url.`;
		case 'au-url-reserved':
			return `Delen ”${one.title}” har namnet ”${one.name}” i sin url, men det namnet använder plattformen när den startar delen. Byt namn på det i url:en.`;
		case 'move-on':
			return `Delen ”${one.title}” har moveOn ”${one.value}”, som inte finns i cmi5. Använd Passed, Completed, CompletedAndPassed, CompletedOrPassed eller NotApplicable.`;
		case 'mastery-score':
			return `Delen ”${one.title}” har masteryScore ”${one.value}”. Det ska vara ett tal från 0 till 1, till exempel 0.8.`;
		case 'launch-method':
			return `Delen ”${one.title}” har launchMethod ”${one.value}”, som inte finns i cmi5. Använd AnyWindow eller OwnWindow.`;
		case 'disk':
			return 'Det gick inte att spara filerna. Kontrollera att det finns plats på disken och försök igen.';
	}
};
