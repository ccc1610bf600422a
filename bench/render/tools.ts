import { spawn } from 'node:child_process';

/** Runs a program to its end; throws its last words when it fails. */
export async function runTool(file: string, args: readonly string[], cwd?: string): Promise<void> {
  await output(file, args, cwd);
}

/** What a program printed on both streams, standard output first. */
export function output(
  file: string,
  args: readonly string[],
  cwd?: string,
): Promise<{ stdout: string; stderr: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { stdio: ['ignore', 'pipe', 'pipe'], ...(cwd === undefined ? {} : { cwd }) });
    const printed = { stdout: '', stderr: '' };
    child.stdout.on('data', (bytes: Buffer) => {
      printed.stdout += bytes.toString();
    });
    child.stderr.on('data', (bytes: Buffer) => {
      printed.stderr += bytes.toString();
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(printed);
      else reject(new Error(`${file} ended with ${code}: ${(printed.stderr || printed.stdout).slice(-2000)}`));
    });
  });
}
