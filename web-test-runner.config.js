// Browser tests, in Chrome, straight from source: the elements', and what else needs a browser (`*.browser.test.ts`).
import { writeFileSync } from 'node:fs';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { chromeFlags, findChrome } from './scripts/chrome.mjs';

// What a careful host sends (docs/guides say so): every test page must work under it.
const policy = "style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

/** A violation is otherwise silent; thrown, it fails the test during which it happened. */
const page = (framework) => `<!doctype html>
<html lang="en">
  <body>
    <script>
      addEventListener('securitypolicyviolation', (event) => {
        throw new Error('Content Security Policy: ' + event.violatedDirective + ' blocked ' + (event.sample || event.blockedURI));
      });
    </script>
    <script type="module" src="${framework}"></script>
  </body>
</html>`;

/** Packages written for Node or for a script tag, made importable as they stand. */
const adapted = {
  name: 'adapted-packages',
  transform(context) {
    if (!context.response.is('js') || typeof context.body !== 'string') return undefined;
    if (context.path.endsWith('/axe-core/axe.js')) return `${context.body}\nexport default window.axe;`;
    return context.body.replaceAll('process.env.NODE_ENV', '"production"');
  },
};

const counting = {
  onTestRunFinished({ sessions }) {
    if (!process.env.TANDEM_COUNTS) return;
    const all = [...sessions];
    const tests = all.flatMap((session) => testsOf(session.testResults));
    const broken = all.filter(
      (session) => !session.passed && testsOf(session.testResults).every((test) => test.passed),
    );
    const failed = tests.filter((test) => !test.passed && !test.skipped).length + broken.length;
    const passed = tests.filter((test) => test.passed && !test.skipped).length;
    writeFileSync(process.env.TANDEM_COUNTS, JSON.stringify({ passed, failed }));
  },
};

const testsOf = (suite) => (suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : []);

export default {
  rootDir: '.',
  files: ['packages/elements/src/**/*.test.ts', 'packages/*/src/**/*.browser.test.ts'],
  nodeResolve: { exportConditions: ['@tandem-plan/source', 'production'] },
  browsers: [
    chromeLauncher({ launchOptions: { executablePath: findChrome(), args: [...chromeFlags] }, concurrency: 2 }),
  ],
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'packages/elements/tsconfig.json' }), adapted],
  middleware: [
    (context, next) => {
      context.set('Content-Security-Policy', policy);
      return next();
    },
  ],
  testRunnerHtml: page,
  testFramework: { config: { timeout: 10_000 } },
  reporters: [defaultReporter({ reportTestProgress: process.stdout.isTTY === true }), counting],
};
