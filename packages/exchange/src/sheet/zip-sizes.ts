import { SheetError } from './sheet-error.ts';

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;

/** A comment may follow the end of the directory; it is this long at most. */
const farthest = 22 + 0xffff;

/**
 * What the files of a zip archive unpack to, in bytes, as its directory says.
 *
 * @throws SheetError when there is no directory, or it names no sizes to hold the reader to
 */
export function unpackedSize(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const from = endIn(view);
  const files = view.getUint16(from + 10, true);
  let at = view.getUint32(from + 16, true);
  let total = 0;
  for (let file = 0; file < files; file += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== directoryEntry) throw broken();
    const [packed, unpacked] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
    // Without a size nothing holds the reader back; sizes beyond 4 GB stand elsewhere.
    if (unpacked === 0xffffffff || (unpacked === 0 && packed > 2)) throw broken();
    total += unpacked;
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return total;
}

function endIn(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - farthest); at -= 1) {
    if (view.getUint32(at, true) === endOfDirectory) return at;
  }
  throw broken();
}

const broken = () => new SheetError('not-a-workbook', 'this is not a whole .xlsx workbook');
