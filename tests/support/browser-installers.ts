/** One way to get a browser: commands to run one after the other. */
export type Installer = readonly Step[];

export interface Step {
	readonly command: string;
	readonly args: readonly string[];
	/** How long it may take, in minutes. */
	readonly limit: number;
}

/** What decides which ways there are. */
export interface Means {
	readonly platform: NodeJS.Platform;
	/** Whether we run as root. */
	readonly root: boolean;
	/** Whether `sudo` works without asking for a password. */
	readonly sudo: boolean;
	/** Whether a command is there. */
	readonly has: (command: string) => boolean;
	/** Node and Playwright's command line, as absolute paths. */
	readonly playwright: readonly [node: string, cli: string];
}

/** Every way to get a browser on this machine, best first: Playwright's own, then the system's packages. */
export function browserInstallers(means: Means): Installer[] {
	return [playwrights(means), ...systems(means)];
}

function playwrights({ platform, root, playwright: [node, cli] }: Means): Installer {
	// Only root can add the libraries that the browser needs; Playwright would ask others for a password.
	const deps = platform === 'linux' && root ? ['--with-deps'] : [];
	return [{ command: node, args: [cli, 'install', ...deps, 'chromium'], limit: 4 }];
}

function systems(means: Means): Installer[] {
	const { platform, root, sudo, has } = means;
	if (platform === 'darwin') {
		return has('brew') ? [[step('brew', ['install', '--cask', 'chromium'])]] : [];
	}
	if (platform !== 'linux' || (!root && !sudo)) return [];
	const ways: Record<string, Installer> = {
		'apt-get': [
			step('apt-get', ['update', '-qq'], 2),
			step('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']),
		],
		dnf: [step('dnf', ['install', '-y', '-q', 'chromium'])],
		apk: [step('apk', ['add', '--quiet', 'chromium'])],
	};
	return Object.entries(ways)
		.filter(([command]) => has(command))
		.map(([, steps]) => (root ? steps : steps.map(withSudo)));
}

function step(command: string, args: readonly string[], limit = 6): Step {
	return { command, args, limit };
}

/** `-n`: rather fail than ask for a password. */
function withSudo({ command, args, limit }: Step): Step {
	return { command: 'sudo', args: ['-n', command, ...args], limit };
}
