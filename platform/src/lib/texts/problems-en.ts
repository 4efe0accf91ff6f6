import type { Problem } from '../problem.ts';
import { formatFor } from './format.ts';

const { size, some } = formatFor('en-GB');

/** Every reason to refuse a package: what is wrong, and what to do. */
export const problem = (one: Problem): string => {
	switch (one.code) {
		case 'no-file':
			return 'No file is chosen. Choose a zip file and try again.';
		case 'upload-too-large':
			return `The file is too large. The limit is ${size(one.limit)}. Remove what is not needed, such as film, and try again.`;
		case 'not-zip':
			return 'The file is not a zip file. Choose the zip file as you got it, without unpacking it.';
		case 'zip-damaged':
			return 'The zip file is damaged. Download or create it again and try once more.';
		case 'encrypted':
			return 'The zip file is locked with a password. Create it again without a password.';
		case 'compression-unknown':
			return `The file “${one.name}” is packed in an unusual way. Create an ordinary zip file and try again.`;
		case 'path-outside':
			return `The zip file tries to put “${one.name}” outside its own folder. A genuine course package does not do that. Ask whoever made it for a new one.`;
		case 'name-unusable':
			return `The file name “${one.name}” does not work on every computer. Rename the file and create the zip file again.`;
		case 'link-inside':
			return `“${one.name}” is a link to another place and not a file. Replace it with the file and create the zip file again.`;
		case 'name-twice':
			return `The name “${one.name}” is in the zip file twice. Upper and lower case count as the same. Rename one of them.`;
		case 'too-many-files':
			return `The zip file holds too many files. The limit is ${some(one.limit, 'file', 'files')}.`;
		case 'too-large-unpacked':
			return `The package becomes too large when unpacked. The limit is ${size(one.limit)}.`;
		case 'packed-too-hard':
			return `The file “${one.name}” is packed so hard that it could fill the whole disk. Ask whoever made the package for a new one.`;
		case 'manifest-missing':
			return 'There is neither imsmanifest.xml nor cmi5.xml in the zip file, so it is not a course package. Export the course as SCORM or cmi5 and try again.';
		case 'manifest-not-at-root':
			return `${one.file} is in the folder “${one.folder}” but must be at the top. Zip what is inside the folder, not the folder itself.`;
		case 'web-package':
			return 'This is a website and not a course package. Put it on a web server, or choose the SCORM or cmi5 package of the course instead.';
		case 'other-standard':
			return `The package is made for ${one.standard === '?' ? 'an unknown standard' : `the standard “${one.standard}”`}. SCORM 1.2, SCORM 2004 and cmi5 work here.`;
		case 'manifest-too-large':
			return `${one.file} is far too large. Ask whoever made the package for a new one.`;
		case 'manifest-not-xml':
			return `${one.file} cannot be read, because it is not proper XML. Export the course again.`;
		case 'manifest-doctype':
			return `${one.file} has a DOCTYPE, which is not allowed for safety. Remove that line and create the zip file again.`;
		case 'no-sco':
			return 'The package has no part that can be started. Check that the course is exported as SCORM with at least one learning object (SCO).';
		case 'launch-outside':
			return `The course starts at “${one.href}”, which is not in the package. The start file must be in the zip file.`;
		case 'launch-missing':
			return `The start file “${one.href}” is not in the zip file. Check the name, upper and lower case too, and create the zip file again.`;
		case 'too-many-parts':
			return `The package has too many parts. The limit is ${some(one.limit, 'part', 'parts')}.`;
		case 'course-id':
			return 'The course in cmi5.xml has no id. Add an id to the course element and create the zip file again.';
		case 'no-au':
			return 'cmi5.xml has no part that can be started. Add at least one AU and create the zip file again.';
		case 'au-id':
			return `The part “${one.title}” in cmi5.xml has no id. Give it an id and create the zip file again.`;
		case 'au-id-twice':
			return `Two parts in cmi5.xml have the same id, “${one.id}”. Give each part its own id and create the zip file again.`;
		case 'au-url-none':
			return `The part “${one.title}” in cmi5.xml has no url. Say which file it starts with and create the zip file again.`;
		case 'au-url-absolute':
			return `The part “${one.title}” is at the web address ${one.url}. Only what is in the zip file is shown here. Put the files into the package and give a relative url.`;
		case 'au-url-reserved':
			return `The part “${one.title}” has the name “${one.name}” in its url, but the platform uses that name when it starts the part. Rename it in the url.`;
		case 'move-on':
			return `The part “${one.title}” has the moveOn “${one.value}”, which cmi5 does not have. Use Passed, Completed, CompletedAndPassed, CompletedOrPassed or NotApplicable.`;
		case 'mastery-score':
			return `The part “${one.title}” has the masteryScore “${one.value}”. It must be a number from 0 to 1, such as 0.8.`;
		case 'launch-method':
			return `The part “${one.title}” has the launchMethod “${one.value}”, which cmi5 does not have. Use AnyWindow or OwnWindow.`;
		case 'disk':
			return 'The files could not be saved. Check that there is room on the disk and try again.';
	}
};
