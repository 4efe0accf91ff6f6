import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Where `npm run build` puts the manager's kit; its zip has the same name. */
export const kitFolder = join(import.meta.dirname, '../../dist/manager-kit');

if (!existsSync(`${kitFolder}.zip`)) throw new Error('Run npm run build first.');
