/** Asks on the terminal; everything but a plain yes is a no. */
export async function confirmOnTerminal(question: string): Promise<boolean> {
  const { confirm } = await import('@clack/prompts');
  const answer = await confirm({ message: question, output: process.stderr });
  return answer === true;
}
