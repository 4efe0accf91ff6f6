import { example } from './example.ts';
import Message from './Message.svelte';

export const messageExamples = [
	example(Message, {
		name: 'message: there is no such page',
		props: ({ t, told }) => ({
			title: t('notFoundTitle'),
			text: t('notFound'),
			action: t('home'),
			onaction: () => told('went home'),
		}),
	}),
	example(Message, {
		name: 'message: the words could not be fetched',
		props: ({ t, told }) => ({
			title: t('brokenTitle'),
			text: t('noticeTextsMissing'),
			action: t('tryAgain'),
			onaction: () => told('tried again'),
		}),
	}),
];
