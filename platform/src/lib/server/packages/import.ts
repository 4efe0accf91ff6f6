import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ok, refused } from '../../problem.ts';
import type { ManifestFile, Problem, Result } from '../../problem.ts';
import { note } from '../audit/audit.ts';
import { courseOfPackage } from '../courses/courses.ts';
import { offer, withdraw } from '../courses/versions.ts';
import type { Hints } from '../courses/versions.ts';
import { inTransaction } from '../db/database.ts';
import type { Db } from '../db/tables.ts';
import { packagesRoot } from '../host.ts';
import type { PlatformHost } from '../host.ts';
import type { Entry } from './contents.ts';
import { parseCourseStructure } from './course-structure.ts';
import { decodeXml } from './encoding.ts';
import { parseManifest } from './manifest.ts';
import type { Manifest } from './manifest.ts';
import { deletePackage, findPackage, insertPackage } from './packages.ts';
import type { Package } from './packages.ts';
import { readEntry, unpack } from './unpack.ts';
import { openZip } from './zip.ts';
import type { Zip } from './zip.ts';

/** In this order: a zip with both is taken for SCORM, as most platforms would. */
const manifests: readonly {
	readonly file: ManifestFile;
	readonly parse: (xml: string) => Result<Manifest>;
}[] = [
	{ file: 'imsmanifest.xml', parse: parseManifest },
	{ file: 'cmi5.xml', parse: parseCourseStructure },
];

/** An import that went well: `already` when the very same zip stood here before. */
export type Imported = { readonly package: Package; readonly already: boolean };

/** The sha256 of a file, lower-case hex. */
export const sha256Of = async (path: string): Promise<string> => {
	const hash = createHash('sha256');
	await pipeline(createReadStream(path), hash);
	return hash.digest('hex');
};

const withoutManifest = (names: readonly string[]): Problem => {
	for (const { file } of manifests) {
		const deeper = names.find((name) => basename(name) === file);
		if (deeper) return { code: 'manifest-not-at-root', file, folder: dirname(deeper) };
	}
	if (names.includes('tincan.xml')) return { code: 'other-standard', standard: 'xAPI' };
	return names.includes('index.html') ? { code: 'web-package' } : { code: 'manifest-missing' };
};

const missing = (
	contents: readonly Entry[],
	names: readonly string[],
	limit: number,
): Problem | undefined => {
	if (contents.length > limit) return { code: 'too-many-parts', limit };
	const known = new Set(names);
	for (const entry of contents)
		if (entry.type !== 'heading' && !known.has(entry.file))
			return { code: 'launch-missing', href: entry.file };
	return undefined;
};

const readManifest = async (zip: Zip, host: PlatformHost): Promise<Result<Manifest>> => {
	const names = zip.entries.map(({ name }) => name);
	const found = manifests.find(({ file }) => names.includes(file));
	const entry = zip.entries.find(({ name }) => name === found?.file);
	if (!found || !entry) return refused(withoutManifest(names));
	const { file, parse } = found;
	if (entry.entry.uncompressedSize > host.limits.manifest)
		return refused({ code: 'manifest-too-large', file });
	const bytes = await readEntry(zip, entry, host.limits.manifest);
	if (!bytes) return refused({ code: 'zip-damaged' });
	const xml = decodeXml(bytes);
	if (xml === undefined) return refused({ code: 'manifest-not-xml', file });
	const manifest = parse(xml);
	if (!manifest.ok) return manifest;
	const problem = missing(manifest.value.contents, names, host.limits.parts);
	return problem ? refused(problem) : manifest;
};

type Unpacked = { readonly manifest: Manifest; readonly bytes: number };

const unpackInto = async (
	zip: Zip,
	folder: string,
	host: PlatformHost,
): Promise<Result<Unpacked>> => {
	const manifest = await readManifest(zip, host);
	if (!manifest.ok) return manifest;
	const bytes = await unpack(zip, folder, host.limits);
	return bytes.ok ? ok({ manifest: manifest.value, bytes: bytes.value }) : bytes;
};

/** What is known of a zip besides what stands in it. */
export type Bringing = Hints & {
	/** Id of who brings it; nothing when the platform finds it in its folder. */
	readonly by?: number;
};

/** Of which course a package is, as the log tells of it. */
const aboutPackage = async (db: Db, one: Package) => {
	const course = await courseOfPackage(db, one);
	return course ? { course: course.id } : {};
};

/** @returns whether it was new */
const place = (
	host: PlatformHost,
	folder: string,
	one: Package,
	bringing: Bringing,
): Promise<boolean> =>
	inTransaction(host, async ({ db }) => {
		// Who brings the very same zip at the same time waits here, and then finds the row.
		if (!(await insertPackage(db, one))) return false;
		await offer(db, one, bringing, host.now());
		const about = await aboutPackage(db, one);
		await note(db, { personId: bringing.by, action: 'package.imported', about }, host.now());
		const target = join(packagesRoot(host), one.sha256);
		// A folder without a row: the machine stopped between the two. What is new is known to be whole.
		await rm(target, { recursive: true, force: true });
		await rename(folder, target);
		return true;
	});

/**
 * Imports a zip from disk. A refused zip leaves nothing behind, neither file nor row.
 *
 * @param path the zip; it is read, never moved
 * @param bringing what is known of the course besides, when it is a new one, and who brings it
 * @returns the package (the very same one when this zip was imported before), or the one problem
 */
export const importZip = async (
	host: PlatformHost,
	path: string,
	bringing: Bringing = {},
): Promise<Result<Imported>> => {
	const { size } = await stat(path);
	if (size > host.limits.upload)
		return refused({ code: 'upload-too-large', limit: host.limits.upload });
	const sha256 = await sha256Of(path);
	const known = await findPackage(host.db, sha256);
	if (known) return ok({ package: known, already: true });
	const zip = await openZip(path, host.limits);
	if (!zip.ok) return zip;
	const folder = join(host.tempDir, randomUUID());
	try {
		await mkdir(folder);
		const unpacked = await unpackInto(zip.value, folder, host);
		if (!unpacked.ok) return unpacked;
		const one: Package = {
			...unpacked.value.manifest,
			sha256,
			bytes: size,
			unpackedBytes: unpacked.value.bytes,
			importedAt: host.now().toISOString(),
		};
		const isNew = await place(host, folder, one, bringing);
		return ok({ package: one, already: !isNew });
	} finally {
		zip.value.file.close();
		await rm(folder, { recursive: true, force: true });
	}
};

/**
 * Imports a zip that was sent to the server, by way of a file that is always removed again.
 *
 * @param upload an empty file counts as no file: that is what a browser sends for an empty field
 * @param by id of who has sent it
 */
export const importUpload = async (
	host: PlatformHost,
	upload: Blob,
	by: number,
): Promise<Result<Imported>> => {
	if (upload.size === 0) return refused({ code: 'no-file' });
	if (upload.size > host.limits.upload)
		return refused({ code: 'upload-too-large', limit: host.limits.upload });
	const path = join(host.tempDir, `${randomUUID()}.zip`);
	try {
		await pipeline(upload.stream(), createWriteStream(path));
		return await importZip(host, path, { by });
	} finally {
		await rm(path, { force: true });
	}
};

/**
 * Removes a package with its files and all attempts in it. A package that is not here is no error.
 *
 * @param by id of who says so
 */
export const removePackage = async (
	host: PlatformHost,
	sha256: string,
	by: number,
): Promise<void> => {
	const away = join(host.tempDir, randomUUID());
	await inTransaction(host, async ({ db }) => {
		const one = await findPackage(db, sha256);
		if (!one) return;
		const about = await aboutPackage(db, one);
		await note(db, { personId: by, action: 'package.removed', about }, host.now());
		await withdraw(db, one);
		await deletePackage(db, sha256, host.now());
		// Out of the way at once: the same zip may come back while these files are being removed.
		// Without its files it can be removed all the same.
		await rename(join(packagesRoot(host), sha256), away).catch(() => undefined);
	});
	await rm(away, { recursive: true, force: true });
};
