/** The door of notebook: what a learner writes for no one else. It stays on this device. */
export { openNotebook, type Notebook } from './notebook.ts';
