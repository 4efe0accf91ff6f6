import { csv } from './format.ts';
import type { Words } from './sv.ts';

export const help: Words['help'] = {
	title: 'How to get the report',
	ways: [
		{
			where: 'Moodle',
			how: 'Open the course and choose Reports. Take Activity completion or Course completion, and download it as CSV at the bottom of the page.',
		},
		{
			where: 'Totara',
			how: 'Open the report on the course, the program or the certification and export it as CSV.',
		},
		{
			where: 'Another platform',
			how: 'Look for a report on who has finished, and save it as CSV. Name, e-mail and status are enough.',
		},
		{
			where: 'Excel',
			how: `Choose Save as and ${csv}. Or copy the table and paste it.`,
		},
	],
};
