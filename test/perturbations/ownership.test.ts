import { type Loose, testPerturbations } from './perturbation.ts';
import { record, remove, rows } from './edits.ts';

testPerturbations('ownership', [
  {
    rule: 'authorship-one-sided',
    plan: 'proposed-coffee-roasters',
    breaks: (plan) => {
      for (const part of Object.values(plan as Record<string, Loose>))
        for (const one of [part].flat())
          if (one?.created !== undefined) {
            one['created'] = { ...one['created'], party: 'torrefa', actor: 'caio' };
            delete one['changed'];
          }
    },
  },
  {
    rule: 'not-signed',
    plan: 'young-till-reseller',
    breaks: (plan) => {
      remove(plan, 'signoffs', 'party', 'banksia');
    },
  },
  {
    rule: 'pencil-open',
    plan: 'fachhandel-waermepumpen',
    breaks: (plan) => {
      const pencil = record(plan, 'pencils', 'pz-nutzen');
      pencil['status'] = 'open';
      pencil['due'] = '2025-07-21';
    },
  },
  {
    rule: 'signed-version-outdated',
    plan: 'msp-backup-practices',
    breaks: (plan) => {
      const gift = record(plan, 'contributions', 'kv-mdf');
      gift['what'] = 'Development funds for whatever comes';
      gift['changed'] = { ...gift['created'], at: '2026-06-20T09:00:00Z' };
      rows(plan, 'signoffs').pop();
    },
  },
]);
