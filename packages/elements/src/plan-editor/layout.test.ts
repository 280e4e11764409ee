import { sections, types } from '@tandem-plan/core/plan';
import { expect } from 'chai';
import { colophon, fieldsOf, layout } from './layout.ts';

describe('layout', () => {
  it('places each type of the plan', () => {
    const placed = new Set(layout.map(({ type }) => type));
    expect(types().map(({ type }) => type)).to.have.members([...placed]);
  });

  for (const { type, fields } of types())
    it(`places each field of ${type} exactly once`, () => {
      const placed = layout.filter((block) => block.type === type).flatMap(fieldsOf);
      expect(placed).to.have.members(fields.map(({ name }) => name).filter((name) => !colophon.includes(name)));
    });

  it('names only chapters of the plan, and leaves none of them empty', () => {
    const used = new Set(layout.flatMap((block) => block.sections));
    expect(sections).to.have.members([...used]);
  });

  it('keeps tables to what fits the width of the document', () => {
    for (const { type, form, head } of layout) if (form === 'table') expect(head.length, type).to.be.within(1, 5);
  });
});
