// The few things beyond the language that core uses: pure, and the same in Node, browsers and workers. Declared here
// by hand, because the libraries that declare them would also let core use a clock, a DOM or a file.

declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>;
}

declare class TextDecoder {
  constructor(encoding: 'utf-8', options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(bytes: Uint8Array): string;
}

declare function structuredClone<T>(value: T): T;
