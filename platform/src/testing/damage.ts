const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;

type Offsets = { readonly local: number; readonly central: number };

/** Changes a field of every header in a zip. The offsets count from each header's start. */
const patch = (
	zip: Uint8Array,
	at: Offsets,
	change: (view: DataView, offset: number) => void,
): Uint8Array => {
	const copy = zip.slice();
	const view = new DataView(copy.buffer);
	for (let offset = 0; offset + 4 <= copy.length; offset += 1) {
		const signature = view.getUint32(offset, true);
		if (signature === LOCAL) change(view, offset + at.local);
		if (signature === CENTRAL) change(view, offset + at.central);
	}
	return copy;
};

/** Says of every entry that it is encrypted (APPNOTE 4.4.4, bit 0). */
export const encrypted = (zip: Uint8Array): Uint8Array =>
	patch(zip, { local: 6, central: 8 }, (view, offset) =>
		view.setUint16(offset, view.getUint16(offset, true) | 1, true),
	);

/** Says of every large entry that it is `size` bytes when unpacked (APPNOTE 4.4.9). */
export const lyingAboutSize = (zip: Uint8Array, size: number): Uint8Array =>
	patch(zip, { local: 22, central: 24 }, (view, offset) => {
		if (view.getUint32(offset, true) > 100_000) view.setUint32(offset, size, true);
	});

/** Writes one name over another of the same length, wherever it stands. */
export const renamed = (zip: Uint8Array, from: string, to: string): Uint8Array =>
	Uint8Array.from(Buffer.from(Buffer.from(zip).toString('latin1').replaceAll(from, to), 'latin1'));

/** Writes bytes over a part of a name of the same length, wherever it stands, as an old program would. */
export const renamedTo = (zip: Uint8Array, from: string, to: Uint8Array): Uint8Array =>
	renamed(zip, from, Buffer.from(to).toString('latin1'));
