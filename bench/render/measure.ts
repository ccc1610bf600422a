// What a program costs: wall time, processor time of everything that it started, peak memory of the tree.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { openAccount } from './account.ts';
import type { Answer, Order } from './ours.ts';

export interface Cost {
  readonly wall: number;
  readonly cpu: number;
  readonly peakMb: number;
}

/** A program with its arguments; several of them run at the same time. */
export type Command = readonly [string, ...string[]];

/** Runs commands beside each other, then what follows them, as one measured thing. */
export async function measureSteps(steps: readonly (readonly Command[])[], cwd: string, env: NodeJS.ProcessEnv = {}) {
  const lines = steps.map((step) => {
    const begun = step.map((command, index) => `${command.map(quoted).join(' ')} & p${index}=$!`);
    return [...begun, ...step.map((_, index) => `wait $p${index} || exit 9`)].join('\n');
  });
  const account = openAccount();
  const started = performance.now();
  const child = spawn('bash', ['-c', [account.shellLine, ...lines].join('\n')], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  account.add(child.pid ?? 0);
  const said = collect(child.stderr);
  const [code] = await once(child, 'close');
  const cost: Cost = { wall: (performance.now() - started) / 1000, cpu: account.cpu(), peakMb: account.peakMb() };
  account.close();
  if (code !== 0) throw new Error(`A step ended with ${code}: ${said().slice(-1500)}`);
  return cost;
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`;
}

function collect(stream: NodeJS.ReadableStream): () => string {
  let text = '';
  stream.on('data', (bytes: Buffer) => {
    text = (text + bytes.toString()).slice(-20_000);
  });
  return () => text;
}

/** The engine in a process of its own, started and ready. */
export interface Engine {
  readonly sandbox: number;
  render(order: Order): Promise<Cost & Answer>;
  close(): Promise<void>;
}

export async function startEngine(): Promise<Engine> {
  const script = join(import.meta.dirname, 'ours.ts');
  const child = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'inherit'] });
  const account = openAccount();
  account.add(child.pid ?? 0);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const read = async () => {
    const { value, done } = await lines.next();
    if (done === true) throw new Error('The process of the engine ended.');
    return JSON.parse(value);
  };
  const ready: { sandbox: number } = await read();
  return {
    sandbox: ready.sandbox,
    render: async (order) => {
      account.forgetPeak();
      const [before, started] = [account.cpu(), performance.now()];
      child.stdin.write(`${JSON.stringify(order)}\n`);
      const answer: Answer = await read();
      const wall = (performance.now() - started) / 1000;
      const cost = { wall, cpu: account.cpu() - before, peakMb: account.peakMb() };
      if (answer.error !== undefined) throw new Error(`${order.job}: ${answer.error}`);
      return { ...answer, ...cost };
    },
    close: async () => {
      child.stdin.end();
      await once(child, 'close');
      account.close();
    },
  };
}
