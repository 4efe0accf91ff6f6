import { mount } from 'svelte';
import '../../lib/ui/styles/base.css';
import './page.css';
import Page from './Page.svelte';

mount(Page, { target: document.body });
