import type { Studio } from '@reelsmith/service';
import type { FastifyInstance } from 'fastify';
import type { Gauge, Registry } from 'prom-client';
import type { World } from '../world.ts';

type Figure = keyof Awaited<ReturnType<Studio['figures']>>;

const FIGURES: Record<Figure, [name: string, help: string]> = {
  turnsRunning: ['reelsmith_turns_running', 'Turns that are running'],
  rendersQueued: ['reelsmith_renders_queued', 'Exports that wait'],
  rendersRunning: ['reelsmith_renders_running', 'Exports that run'],
  assets: ['reelsmith_assets', 'Media files held'],
  bytesStored: ['reelsmith_stored_bytes', 'Bytes stored'],
};

/** Counts answers from the start; the library that prints them is loaded when somebody asks. */
export function addMetricsRoutes(app: FastifyInstance, { studio }: World): void {
  const answered = new Map<string, number>();
  app.addHook('onResponse', async (request, reply) => {
    const key = `${request.method} ${request.routeOptions.url ?? '(none)'} ${reply.statusCode}`;
    answered.set(key, (answered.get(key) ?? 0) + 1);
  });
  let printer: Promise<Printer> | undefined;
  app.get('/metrics', async (_request, reply) => {
    printer ??= createPrinter(answered);
    const { registry, gauges } = await printer;
    const figures = await studio.figures();
    for (const [key, gauge] of gauges) gauge.set(figures[key]);
    return reply.type(registry.contentType).send(await registry.metrics());
  });
}

interface Printer {
  registry: Registry;
  gauges: [Figure, Gauge][];
}

async function createPrinter(answered: ReadonlyMap<string, number>): Promise<Printer> {
  const { Counter, Gauge, Registry, collectDefaultMetrics } = await import('prom-client');
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  new Counter({
    name: 'reelsmith_http_answers_total',
    help: 'Answers by route and status',
    labelNames: ['method', 'route', 'status'],
    registers: [registry],
    collect() {
      this.reset();
      for (const [key, count] of answered) {
        const [method = '', route = '', status = ''] = key.split(' ');
        this.inc({ method, route, status }, count);
      }
    },
  });
  const gauges = Object.entries(FIGURES).map(([key, [name, help]]): [Figure, Gauge] => [
    // `FIGURES` has exactly the keys of the type.
    key as Figure,
    new Gauge({ name, help, registers: [registry] }),
  ]);
  return { registry, gauges };
}
