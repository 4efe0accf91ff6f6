import { issueAt, type Rule } from '../reading/lesson-files.ts';

/** A lesson whose id is not its folder's name, as after a folder was copied. */
export const folderMismatch: Rule = ({ folder, lesson: { yaml, data } }) =>
	data.id === folder
		? []
		: [
				issueAt(yaml, ['id'], {
					code: 'folder-mismatch',
					what: {
						sv: `Lektionen heter ”${data.id}” men ligger i mappen ”${folder}”.`,
						en: `The lesson is called “${data.id}” but lies in the folder “${folder}”.`,
					},
					todo: { sv: `Skriv id: ${folder}.`, en: `Write id: ${folder}.` },
				}),
			];
