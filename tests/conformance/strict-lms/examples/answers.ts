import { long, type AnswerExamples } from './examples.ts';

export const answers12: AnswerExamples = {
	'true-false': { good: ['0', '1', 't', 'f'], bad: ['true', 'T', '', '01'] },
	choice: {
		good: ['a', '0', 'a,c,9', '{a,b}'],
		bad: ['10,11', 'A', 'a,a', 'a,', '', 'a;b', 'a[,]b', '{a,b', 'ab'],
	},
	'fill-in': { good: ['', 'a word', long(255)], bad: [long(256), 'åäö', 'two\nlines'] },
	matching: {
		good: ['1.a', '1.a,2.b', '{1.a,2.b}'],
		bad: ['1', '1.', '1.a,', '1.a.b', '10.a', '1.a,1.a', '1[.]a', ''],
	},
	performance: { good: ['', 'step one', long(255)], bad: [long(256), 'å'] },
	sequencing: { good: ['a,b,c', 'a', 'a,b,a'], bad: ['a,', '', 'ab', 'a[,]b'] },
	likert: { good: ['1', 'e'], bad: ['10', '', 'E'] },
	numeric: { good: ['0', '-1.5', '250'], bad: ['abc', '1e3', '', '1,5'] },
};

const many = (count: number, part = 'c') =>
	Array.from({ length: count }, (_, index) => `${part}${index}`).join('[,]');
const manyPairs = (count: number) => many(count).replaceAll(/c\d+/g, (name) => `${name}[.]t`);

export const answers2004: AnswerExamples = {
	'true-false': { good: ['true', 'false'], bad: ['t', '1', 'True', ''] },
	choice: {
		good: ['', 'a', 'a[,]b', 'opt-1', many(36)],
		bad: ['choice one', 'a[,]a', 'a[,]', '[,]a', many(37), long(251), 'å'],
	},
	'fill-in': {
		good: ['', 'ett ord', '{lang=sv}ord', 'a[,]b', long(250), many(10)],
		bad: [long(251), many(11), '{lang=}a'],
		goodPattern: ['{case_matters=true}a', '{order_matters=false}{case_matters=true}a[,]b', 'a'],
		badPattern: ['{case_matters=maybe}a', '{case_matters=true}{case_matters=true}a', many(11)],
	},
	'long-fill-in': {
		good: ['', 'many\nlines', `{lang=sv}${long(4000)}`],
		bad: [long(4001), '{lang=}a'],
		goodPattern: ['{case_matters=false}text', 'text'],
		badPattern: ['{order_matters=true}text', long(4001)],
	},
	likert: { good: ['often', 'l_1'], bad: ['', 'very often', long(251)] },
	matching: {
		good: ['', 's[.]t', 's[.]t[,]u[.]v', manyPairs(36)],
		bad: ['a.1,b.2', 's[.]', '[.]t', 's', 's[.]t[,]', 's[.]t[.]u', manyPairs(37)],
		goodPattern: ['s[.]t'],
		badPattern: ['', 's[.]'],
	},
	performance: {
		good: ['step[.]answer', '[.]answer', 'step[.]', `a[.]${long(250)}`],
		bad: [
			'',
			'[.]',
			'step',
			'a[.]b[.]c',
			'a b[.]c',
			'a[.]b[,]',
			`a[.]${long(251)}`,
			manyPairs(126),
		],
		goodPattern: ['{order_matters=false}a[.]1[:]2', 'a[.][:]5', 'a[.]text'],
		badPattern: ['{case_matters=true}a[.]b', 'a[.]5[:]1', 'a[.]x[:]1'],
	},
	sequencing: {
		good: ['a', 'a[,]b[,]a', many(36)],
		bad: ['', 'a[,]', 'a b', many(37)],
	},
	numeric: {
		good: ['0', '-1.5'],
		bad: ['4,5', '', '1e3', '1[:]2'],
		goodPattern: ['1[:]5', '[:]5', '1[:]', '[:]', '5[:]5'],
		badPattern: ['5[:]1', '5', '1[:]2[:]3', 'a[:]b'],
	},
	other: { good: ['', 'anything\nat all', long(4000)], bad: [long(4001)] },
};
