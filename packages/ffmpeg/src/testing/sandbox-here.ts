import { createFfmpeg } from '../create.ts';

/** Whether bubblewrap holds where the tests run. Says on the console what is skipped without it, and fails in CI. */
export async function sandboxHolds(): Promise<boolean> {
  const { sandboxLevel, sandboxNote } = await createFfmpeg({ sandbox: 'auto' });
  if (sandboxLevel === 3) return true;
  const reason = `the sandbox does not hold here (${sandboxNote ?? ''}); Debian: apt-get install bubblewrap`;
  if (process.env.CI === 'true') throw new Error(reason);
  console.warn(`skipped: ${reason}`);
  return false;
}
