import { csv, numberIn } from './format.ts';
import type { Words } from './sv.ts';

const number = numberIn('en');
const resave = `Open it in Excel, choose Save as and ${csv}, and drop the new file here.`;

export const problems: Words['problems'] = {
	title: (name) => `${name} could not be read`,
	kept: 'What you had before is still here.',
	empty: 'The file is empty. Get the report again, and see that it has rows before you save it.',
	workbook: `This is a workbook, not a CSV file. ${resave} You can also copy the table and paste it.`,
	'web-page': `This is a web page, even if it is called something else. ${resave}`,
	'not-text': 'This is not a text file. Get the report as CSV from your learning platform.',
	'too-large': (megabytes) =>
		`The file is larger than ${number(megabytes)} megabytes. Limit the report to your team in the learning platform and get it again.`,
	'one-column':
		'The file has only one column. Get a report that shows both who it is about and how it is going.',
	'no-rows':
		'The file has headings but no rows. See in the learning platform that the report shows your team, and get it again.',
	'too-many-rows': (rows, most) =>
		`The file has ${number(rows)} rows, and this page can take ${number(most)}. Limit the report to your team in the learning platform and get it again.`,
	quotes: (line) =>
		`The quotation marks on line ${number(line)} do not match. ${resave} If that does not help, take the quotation marks on that line away.`,
	unread: 'The browser could not get at the file. Check that it is still there and try again.',
};
