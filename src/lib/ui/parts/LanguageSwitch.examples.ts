import { example } from '../example.ts';
import LanguageSwitch from './LanguageSwitch.svelte';

export const languageSwitchExamples = [
	example(LanguageSwitch, { name: 'language switch', props: () => ({}) }),
];
