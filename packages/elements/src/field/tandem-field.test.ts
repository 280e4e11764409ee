import { expect } from 'chai';
import { violations } from '../testing/axe.ts';
import { control, mountField, open, press, put, said, settled } from '../testing/fields.ts';
import { unmount } from '../testing/mount.ts';
import { wholePlan } from '../testing/whole-plan.ts';

const plan = wholePlan();
const update = (type: string, set: Record<string, unknown>, id = `${type}-1`) => ({
  type: `${type}.update`,
  input: { id, set, unset: [] },
});

describe('<tandem-field>', () => {
  afterEach(unmount);

  it('is read first, and becomes its control in the same place', async () => {
    const tried = await mountField({ plan, type: 'objective', field: 'title' });
    expect(said(tried.element, '.shown bdi')).to.equal('Text of title');
    expect(tried.element.querySelector('input')).to.equal(null);
    await open(tried);
    expect(document.activeElement).to.equal(control(tried.element));
    expect(control(tried.element).value).to.equal('Text of title');
  });

  it('keeps with Enter, and hands focus back', async () => {
    const tried = await mountField({ plan, type: 'objective', field: 'title' });
    await open(tried);
    await put(tried.element, '  Win the West  ');
    await press(tried.element, 'Enter');
    expect(tried.sent).to.deep.equal([update('objective', { title: 'Win the West' })]);
    expect(document.activeElement?.className).to.equal('edit');
  });

  it('gives back with Escape', async () => {
    const tried = await mountField({ plan, type: 'objective', field: 'title' });
    await open(tried);
    await put(tried.element, 'Never mind');
    await press(tried.element, 'Escape');
    expect(tried.sent).to.deep.equal([]);
    expect(said(tried.element, '.shown bdi')).to.equal('Text of title');
  });

  it('keeps what was typed when the reader goes elsewhere', async () => {
    const tried = await mountField({ plan, type: 'objective', field: 'title' });
    await open(tried);
    await put(tried.element, 'Left behind');
    control(tried.element).blur();
    // A page in the background is told of no blur.
    tried.element.dispatchEvent(new FocusEvent('focusout'));
    await settled(tried.element);
    expect(tried.sent).to.deep.equal([update('objective', { title: 'Left behind' })]);
  });

  it('asks for nothing when nothing was changed', async () => {
    for (const field of ['title', 'due', 'weight', 'kind', 'segments', 'serves', 'conflicts', 'inScope']) {
      const tried = await mountField({ plan, type: 'objective', field });
      await open(tried);
      await tried.element.keep(true);
      expect(tried.sent, field).to.deep.equal([]);
    }
  });

  it('blanks what is optional, and refuses to blank what is not', async () => {
    const optional = await mountField({ plan, type: 'objective', field: 'due' });
    await open(optional);
    await put(optional.element, '');
    await press(optional.element, 'Enter');
    expect(optional.sent).to.deep.equal([
      { type: 'objective.update', input: { id: 'objective-1', set: {}, unset: ['due'] } },
    ]);
    const needed = await mountField({ plan, type: 'objective', field: 'title' });
    await open(needed);
    await put(needed.element, ' ');
    await press(needed.element, 'Enter');
    expect(needed.sent).to.deep.equal([]);
    expect(said(needed.element, '[role="alert"]')).to.equal('This cannot be blank');
  });

  it('shows a refusal at the field and keeps what was typed', async () => {
    const tried = await mountField({ plan, type: 'objective', field: 'title' });
    tried.answer = { ok: false, refusals: [{ code: 'declined', path: '', values: {} }] };
    await open(tried);
    await put(tried.element, 'Too bold');
    await press(tried.element, 'Enter');
    const input = control(tried.element);
    expect(input.value).to.equal('Too bold');
    expect(input.getAttribute('aria-invalid')).to.equal('true');
    const described = document.getElementById(input.getAttribute('aria-describedby') ?? '');
    expect(described?.textContent).to.contain('It was not accepted');
  });

  it('is not editable where the reader may not change the record', async () => {
    const { element } = await mountField({ plan, type: 'objective', field: 'title', desk: { may: () => false } });
    expect(element.querySelector('button')).to.equal(null);
    element.click();
    await settled(element);
    expect(element.querySelector('input')).to.equal(null);
  });

  it('draws a pencil blank as an invitation, and fills it for the party it waits for', async () => {
    const pencil = { ...plan.pencils[0]!, for: 'party-1', by: 'party-2', status: 'open' as const };
    delete pencil.value;
    const properties = { pencil, value: undefined };
    const other = await mountField({
      plan,
      type: 'objective',
      field: 'description',
      desk: { party: 'party-2' },
      properties,
    });
    expect(said(other.element, '.waiting-for')).to.match(/^Waits for Northwind/);
    const tried = await mountField({ plan, type: 'objective', field: 'description', properties });
    tried.element.querySelector<HTMLElement>('.waiting button')?.click();
    await settled(tried.element);
    await put(tried.element, 'Our own words');
    await press(tried.element, 'Enter', { ctrlKey: true });
    expect(tried.sent).to.deep.equal([{ type: 'pencil.fill', input: { pencil: 'pencil-1', value: 'Our own words' } }]);
  });

  it('says beside the field what the report found there', async () => {
    const finding = { severity: 'error', rule: 'objective-idle', key: 'k' } as never;
    const { element } = await mountField({
      plan,
      type: 'objective',
      field: 'due',
      properties: { findings: [finding] },
    });
    expect(element.querySelector('.notes li .mark')).not.to.equal(null);
    expect(said(element, '.notes')).to.equal('Error: objective-idle');
  });

  it('forgets what was typed when it is given another field', async () => {
    const tried = await mountField({ plan, type: 'objective', field: 'title' });
    await open(tried);
    await put(tried.element, 'For the first objective');
    tried.element.recordId = 'objective-2';
    await settled(tried.element);
    expect(tried.element.querySelector('input')).to.equal(null);
    expect(tried.sent).to.deep.equal([]);
  });

  it('is accessible while it is read and while it is edited', async () => {
    for (const field of [
      'title',
      'description',
      'kind',
      'due',
      'segments',
      'serves',
      'conflicts',
      'inScope',
      'weight',
    ]) {
      const tried = await mountField({ plan, type: 'objective', field });
      expect(await violations(tried.element), field).to.deep.equal([]);
      await open(tried);
      expect(await violations(tried.element), `${field}, edited`).to.deep.equal([]);
      unmount();
    }
  });
});
