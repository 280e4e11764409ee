import { readFileSync } from 'node:fs';
import { readPlan } from '@tandem-plan/core/plan';
import { createChecker } from '@tandem-plan/core/rules';
import { createWords } from '@tandem-plan/core/texts';
import { texts } from '@tandem-plan/core/texts/en';

const words = createWords(texts);
const read = readPlan(readFileSync(process.argv[2] ?? 'plan.json'));
if (!read.ok) throw new Error(read.issues.map((issue) => words.issue(issue)).join('\n'));
const report = createChecker().check({ plan: read.plan, asOf: '2017-09-30' });
for (const finding of report.findings) console.log(`${finding.severity}: ${words.finding(finding)}`);
