// What exchange uses beyond the language, the same in Node, browsers and workers. Declared by hand, as in core, so that
// nothing else of them is used unnoticed.

declare class TextDecoder {
  constructor(
    encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252',
    options?: { fatal?: boolean; ignoreBOM?: boolean },
  );
  decode(bytes?: Uint8Array, options?: { stream?: boolean }): string;
}
