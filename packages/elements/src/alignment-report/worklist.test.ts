import { expect } from 'chai';
import { finding, overdue, report } from '../testing/report.ts';
import { advance, counts, groups } from './worklist.ts';

const keys = (list: ReturnType<typeof advance>) =>
  list.entries.map(({ finding: { key }, fixed }) => (fixed ? `-${key}` : key));
const named = (...names: string[]) => names.map((key) => finding({ key }));

describe('worklist', () => {
  it('keeps a finding that went away where it stood', () => {
    const first = advance(undefined, report(named('a', 'b', 'c')));
    expect(keys(advance(first, report(named('a', 'c'))))).to.deep.equal(['a', '-b', 'c']);
  });

  it('keeps neighbours that went away together in order, at the start as well', () => {
    const first = advance(undefined, report(named('a', 'b', 'c')));
    const second = advance(first, report(named('c')));
    expect(keys(second)).to.deep.equal(['-a', '-b', 'c']);
    expect(keys(advance(second, report([])))).to.deep.equal(['-a', '-b', '-c']);
  });

  it('opens a finding again that came back', () => {
    const first = advance(undefined, report(named('a')));
    const second = advance(first, report([]));
    expect(keys(advance(second, report(named('a'))))).to.deep.equal(['a']);
  });

  it('begins anew with another day or another plan', () => {
    const first = advance(undefined, report(named('a', 'b')));
    expect(keys(advance(first, report(named('b'), { asOf: '2017-10-01' })))).to.deep.equal(['b']);
    expect(keys(advance(first, report(named('b'), { plan: 'west' })))).to.deep.equal(['b']);
  });

  it('does not call folded, waived or no longer known what was solved', () => {
    const first = advance(undefined, report(named('a', 'b', 'c', 'd')));
    const [a, b] = named('a', 'b');
    const { key, rule, category, message, values, path, subjects } = finding({ key: 'd' });
    const next = report([finding({ key: 'c', folded: a === undefined ? [] : [a] })], {
      waived: b === undefined ? [] : [{ finding: b, waiver: { by: 'x', why: 'y', until: '2018-01-01' } }],
      cannotTell: [{ key, rule, category, message, values, path, subjects, docs: '' }],
    });
    expect(keys(advance(first, next))).to.deep.equal(['c']);
  });

  it('groups by category in the order of the worst, and filters', () => {
    const { entries } = advance(undefined, report([overdue(), finding(), overdue({ key: 'x', severity: 'note' })]));
    const all = { category: undefined, severity: undefined };
    expect(groups(entries, all).map((group) => [group.category, group.entries.length])).to.deep.equal([
      ['execution', 2],
      ['results', 1],
    ]);
    expect(groups(entries, { ...all, severity: 'note' }).flatMap((group) => group.entries)).to.have.length(1);
    expect([...counts(entries, 'severity')]).to.deep.equal([
      ['warning', 1],
      ['error', 1],
      ['note', 1],
    ]);
  });
});
