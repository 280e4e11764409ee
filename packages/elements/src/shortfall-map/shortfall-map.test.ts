import { expect } from 'chai';
import { violations } from '../testing/axe.ts';
import { dress, mount, textOf, unmount } from '../testing/mount.ts';
import { plan } from '../testing/report.ts';
import { de } from '../texts/de.ts';
import { en } from '../texts/en.ts';
import { registerTexts } from '../texts/locale.ts';
import './define.ts';

describe('<tandem-shortfall-map>', () => {
  before(() => registerTexts(en, de));
  afterEach(unmount);

  it('waits while there is no plan', async () => {
    const element = await mount('tandem-shortfall-map');
    expect(element.shadowRoot?.querySelector('[aria-busy=true]')).not.to.equal(null);
  });

  it('TODO: say what it shows', async () => {
    const element = await mount('tandem-shortfall-map', { plan: plan() });
    expect(textOf(element, '.title')).to.equal(plan().title);
  });

  it('speaks the language around it', async () => {
    document.documentElement.lang = 'de';
    const element = await mount('tandem-shortfall-map', { plan: plan() });
    const label = element.shadowRoot?.querySelector('.frame')?.getAttribute('aria-label');
    expect(label).to.equal(de.terms['shortfallMap.label']);
  });

  for (const scheme of ['light', 'dark'] as const)
    it(`can be read by everyone, ${scheme}`, async () => {
      dress(scheme);
      expect(await violations(await mount('tandem-shortfall-map', { plan: plan() }))).to.deep.equal([]);
    });
});
