import { fileStorage } from '../file.ts';

/** A document whose text tells of itself how far it is, and whether it is whole. */
export const documentAt = (seq: number) => ({ seq, text: `${seq} `.repeat(1_000 + ((seq * 7_919) % 90_000)) });

/** As a process of its own: saves every second document from the first on, and tells each once it is kept. */
const [folder, first = '', last = ''] = process.argv.slice(2);
if (folder !== undefined && process.argv[1] === import.meta.filename) {
  const stored = await fileStorage(folder).open('west anna');
  for (let seq = Number(first); seq <= Number(last); seq += 2) {
    await stored.saveDocument(documentAt(seq));
    process.stdout.write(`${seq}\n`);
  }
  await stored.close();
}
