import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourceLines } from './source-lines.ts';

const text =
  '{\n  "title": "Größe 😀",\n  "kpis": [\n    { "id": "a" },\n    { "id": "b", "a/b": { "~": 1 } }\n  ]\n}\n';

test('a pointer leads to the line and column of its value', () => {
  const at = sourceLines(text);
  assert.deepEqual(at(''), { line: 1, column: 1 });
  assert.deepEqual(at('/title'), { line: 2, column: 12 });
  assert.deepEqual(at('/kpis/1'), { line: 5, column: 5 });
  assert.deepEqual(at('/kpis/1/a~1b/~0'), { line: 5, column: 32 });
});

test('what the document leaves out is found at what stands around it', () => {
  const at = sourceLines(text);
  assert.deepEqual(at('/kpis/1/target/value'), { line: 5, column: 5 });
  assert.deepEqual(at('/objectives/3'), { line: 1, column: 1 });
});

test('a text that is not JSON has no places', () => {
  assert.equal(sourceLines('')('/kpis'), undefined);
});
