import type { PlanLog } from '@tandem-plan/store';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Authorize, RouteModule } from '../context.ts';
import type { ServerEvent } from '../event.ts';
import type { Delivery } from '../webhooks/courier.ts';
import { methodOf } from './method.ts';
import { watchedLog } from './watched-log.ts';

/** Figures of one process, for Prometheus. Labels are patterns, codes and words of a fixed list: no plan, no person. */
export interface Metrics {
  /** Hears what happens in the handler: give it as its `onEvent`, or within it. */
  readonly hear: (event: ServerEvent) => void;
  /** The log with its appends counted and timed: give it to the authority. */
  readonly watch: (log: PlanLog) => PlanLog;
  /** `counted` of the webhooks. */
  readonly delivered: (endpoint: string, delivery: Delivery) => void;
  /** Serves `/metrics`. */
  readonly module: RouteModule;
  /** As Prometheus reads it. */
  readonly text: () => Promise<string>;
}

/** Seconds: from what memory answers to what a person waits for. */
const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

export interface MetricsOptions {
  /** Who may see them, such as `hostKey(secret)` with a secret that opens nothing else; the host's backend unless given. */
  readonly authorize?: Authorize;
}

export function createMetrics({ authorize }: MetricsOptions = {}): Metrics {
  // Its own: the global one is the host's.
  const registry = new Registry();
  const registers = [registry];
  const requests = new Counter({
    name: 'tandem_requests_total',
    help: 'Requests answered, by the pattern of their path.',
    labelNames: ['method', 'route', 'status'],
    registers,
  });
  const requestSeconds = new Histogram({
    name: 'tandem_request_duration_seconds',
    help: 'From a request to its answer; of a poke, until it is open.',
    labelNames: ['method', 'route'],
    buckets,
    registers,
  });
  const problems = new Counter({
    name: 'tandem_problems_total',
    help: 'Requests answered with a problem, by its code.',
    labelNames: ['problem'],
    registers,
  });
  const steps = new Counter({
    name: 'tandem_push_steps_total',
    help: 'Steps pushed, by what became of them.',
    labelNames: ['verdict'],
    registers,
  });
  const sessions = new Counter({ name: 'tandem_sessions_total', help: 'Session tokens issued.', registers });
  const plans = new Counter({ name: 'tandem_plans_created_total', help: 'Plans begun.', registers });
  const signoffs = new Counter({ name: 'tandem_signoffs_total', help: 'Sign-offs written.', registers });
  const redactions = new Counter({
    name: 'tandem_redactions_total',
    help: 'Events that texts were erased from.',
    registers,
  });
  const pokes = new Gauge({ name: 'tandem_pokes_open', help: 'Pokes open in this process.', registers });
  const faults = new Counter({
    name: 'tandem_faults_total',
    help: 'What broke in the server, by place.',
    labelNames: ['where'],
    registers,
  });
  const appends = new Counter({
    name: 'tandem_appends_total',
    help: 'Batches given to the log, by what became of them; a conflict is decided anew.',
    labelNames: ['result'],
    registers,
  });
  const appendSeconds = new Histogram({
    name: 'tandem_append_duration_seconds',
    help: 'From a batch to the log holding it on disk.',
    buckets,
    registers,
  });
  const deliveries = new Counter({
    name: 'tandem_webhook_deliveries_total',
    help: 'Attempts and ends of webhook messages, by endpoint.',
    labelNames: ['endpoint', 'result'],
    registers,
  });

  function hear(event: ServerEvent): void {
    switch (event.kind) {
      case 'request': {
        const { route, status, milliseconds, problem } = event;
        const method = methodOf(event.method);
        requests.inc({ method, route, status });
        requestSeconds.observe({ method, route }, milliseconds / 1000);
        if (problem !== undefined) problems.inc({ problem });
        break;
      }
      case 'accepted':
      case 'rejected':
        steps.inc({ verdict: event.kind });
        break;
      case 'signed':
        if (!event.again) signoffs.inc();
        break;
      case 'redacted':
        redactions.inc();
        break;
      case 'plan-created':
        plans.inc();
        break;
      case 'session-issued':
        sessions.inc();
        break;
      case 'pokes':
        pokes.set(event.open);
        break;
      case 'fault':
        faults.inc({ where: event.where });
        break;
    }
  }

  return {
    hear,
    watch: (log) =>
      watchedLog(log, (result, milliseconds) => {
        appends.inc({ result });
        appendSeconds.observe(milliseconds / 1000);
      }),
    delivered: (endpoint, result) => deliveries.inc({ endpoint, result }),
    module: (app, server) => {
      const guard = authorize === undefined ? server.forHost : server.only(authorize);
      app.get('/metrics', guard, async (context) =>
        context.body(await registry.metrics(), 200, { 'content-type': registry.contentType }),
      );
    },
    text: () => registry.metrics(),
  };
}
