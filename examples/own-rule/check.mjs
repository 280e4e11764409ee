import { readFileSync } from 'node:fs';
import { readPlan } from '@tandem-plan/core/plan';
import { createChecker, rules as catalog } from '@tandem-plan/core/rules';
import { createWords, withRules } from '@tandem-plan/core/texts';
import { texts } from '@tandem-plan/core/texts/en';
import { rules, words as ownWords } from './gift-cap.mjs';

const words = createWords(withRules(texts, ownWords));
const read = readPlan(readFileSync(process.argv[2] ?? 'plan.json'));
if (!read.ok) throw new Error(read.issues.map((issue) => words.issue(issue)).join('\n'));
// Options of your own rule stand beside those of the others: { rules: { 'acme/gift-cap': ['warning', { limit: 35 }] } }.
const report = createChecker({}, [...catalog, ...rules]).check({ plan: read.plan, asOf: '2017-09-30' });
for (const finding of report.findings) console.log(`${finding.rule}: ${words.finding(finding)}`);
