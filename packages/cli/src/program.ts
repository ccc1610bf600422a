import { Command, InvalidArgumentError, Option } from 'commander';
import type { MakeOptions } from './make/make.ts';
import { createPrinter, type Manner, type Printer } from './printer.ts';
import type { SheetManner, StripManner } from './sheet.ts';
import type { CliWorld, ServeOptions } from './world.ts';

type Run = (manner: Manner, use: (printer: Printer) => Promise<void>) => Promise<void>;

const EXAMPLES = `Examples:
  $ reelsmith make "join these with crossfades, title 'Summer'" a.mp4 b.mov --out summer.mp4
  $ reelsmith make "9:16 slideshow, 2 seconds each, song.mp3 at 35%" *.jpg song.mp3 --out show.mp4
  $ reelsmith serve
  $ reelsmith doctor
`;
const MAKE_EXAMPLES = `Examples:
  $ reelsmith make "combine these into a 20-second promo" a.mp4 b.mov song.mp3 --out promo.mp4
  $ reelsmith make "剪掉前两秒，加标题“夏天”" https://example.com/a.mp4 --out a.mp4 --json
  $ reelsmith make "slow it down to half" a.mp4 --out slow.mp4 --url http://studio:8787 --token-file token

Exit codes: 0 ok, 1 failed, 2 usage, 3 refused or not found, 4 auth, 5 provider, 6 missing dependency, 130 interrupted
`;

/** The commands. What they do is loaded when they run, so that --help answers at once. */
export function createProgram(world: CliWorld): Command {
  const run: Run = (manner, use) => use(createPrinter(world, manner));
  const program = new Command('reelsmith')
    .description('Makes and edits videos by conversation.')
    .version(world.version, '-V, --version')
    .addHelpText('before', EXAMPLES)
    .helpCommand(false)
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => world.stdout.write(text),
      // What is wrong with the command line is printed by runCli, in the form that was asked for.
      writeErr: () => {},
    });
  addServe(program, world);
  addMake(program, world, run);
  addDoctor(program, world, run);
  addSessions(program, world, run);
  addSchema(program, run);
  return program;
}

function addServe(program: Command, world: CliWorld): void {
  program
    .command('serve')
    .description('run the service until it is told to stop')
    .option('--host <host>', 'address to listen on (HOST, 127.0.0.1)')
    .option('--port <port>', 'port to listen on (PORT, 8787)', portOf)
    .option('--data-dir <folder>', 'where everything is kept (DATA_DIR, ~/.reelsmith)')
    .action((options: ServeOptions) => world.serve(options));
}

function addMake(program: Command, world: CliWorld, run: Run): void {
  const command = program
    .command('make')
    .description('make a film from a message and files or addresses')
    .argument('<message>', 'what to make, in plain words, in quotes')
    .argument('[files...]', 'clips, pictures and music; files or http(s) addresses')
    .requiredOption('-o, --out <file>', 'where the film goes; its end says what it is (.mp4 .webm .gif .mp3 .png ...)')
    .option('--format <format>', 'when the end of --out does not say it')
    .option('--at <seconds>', 'for .png and .jpg: which moment (else a poster)', secondsOf)
    .addOption(new Option('--quality <quality>', 'of the export').choices(['standard', 'high']).default('standard'))
    .addOption(new Option('--approval <approval>', 'ask before spending').choices(['auto', 'ask']).default('auto'))
    .option('--force', 'replace the file at --out')
    .option('--no-input', 'never ask; what needs a yes is not done')
    .addHelpText('before', MAKE_EXAMPLES);
  withManner(withService(command)).action((message: string, files: string[], options: MakeOptions) =>
    run(options, async (printer) => {
      const { make } = await import('./make/make.ts');
      await make({ world, printer }, message, files, options);
    }),
  );
}

function addDoctor(program: Command, world: CliWorld, run: Run): void {
  withManner(program.command('doctor').description('say what is there and what is missing')).action((options: Manner) =>
    run(options, async (printer) => {
      const { doctor } = await import('./doctor.ts');
      await doctor(world, printer);
    }),
  );
}

type ServiceManner = Manner & { url?: string; tokenFile?: string };

function addSessions(program: Command, world: CliWorld, run: Run): void {
  const session = program.command('session').description('look at sessions');
  const short = (command: Command) => withManner(withService(command));
  short(session.command('list').description('list all')).action((options: ServiceManner) =>
    run(options, async (printer) => {
      const { listSessions } = await import('./sessions.ts');
      await listSessions({ world, printer, options });
    }),
  );
  short(session.command('show').description('show timeline, files and history').argument('<session>')).action(
    (id: string, options: ServiceManner) =>
      run(options, async (printer) => {
        const { showSession } = await import('./sessions.ts');
        await showSession({ world, printer, options }, id);
      }),
  );
  const preview = session
    .command('preview')
    .description('fetch a small, quick film of the draft')
    .argument('<session>');
  short(preview)
    .requiredOption('-o, --out <file.mp4>', 'where the film goes')
    .option('--force', 'replace the file at --out')
    .action((id: string, options: ServiceManner & { out: string; force?: boolean }) =>
      run(options, async (printer) => {
        const { previewSession } = await import('./preview.ts');
        await previewSession({ world, printer, options }, id, options);
      }),
    );
  short(withSheet(session.command('sheet'))).action((id: string, options: ServiceManner & SheetManner) =>
    run(options, async (printer) => {
      const { sheetOfSession } = await import('./sheet.ts');
      await sheetOfSession({ world, printer, options }, id, options);
    }),
  );
  const strip = session
    .command('strip')
    .description('fetch pictures of the places that a turn changed, or would change')
    .argument('<session>')
    .argument('[turn]', 'its id (else the last one that changed anything)')
    .requiredOption('-o, --out <file>', 'where it goes: .jpg or .png')
    .option('--count <count>', 'how many pictures at most (6)', wholeOf)
    .option('--width <pixels>', 'of one picture (320)', wholeOf)
    .option('--force', 'replace the file at --out');
  short(strip).action((id: string, turn: string | undefined, options: ServiceManner & StripManner) =>
    run(options, async (printer) => {
      const { stripOfTurn } = await import('./sheet.ts');
      await stripOfTurn({ world, printer, options }, id, { ...options, turn });
    }),
  );
  const back = session
    .command('take-back')
    .description('take single changes back and keep what came later')
    .argument('<session>')
    .argument('<changes...>', 'as `session show` names them: 3.1 3.2, or 3 for all of revision 3');
  short(back).action((id: string, named: string[], options: ServiceManner) =>
    run(options, async (printer) => {
      const { takeBack } = await import('./sessions.ts');
      await takeBack({ world, printer, options }, id, named);
    }),
  );
  for (const step of ['undo', 'redo'] as const) {
    const description = step === 'undo' ? 'take the last change of a session back' : 'do it again';
    short(program.command(step).description(description).argument('<session>')).action(
      (id: string, options: ServiceManner) =>
        run(options, async (printer) => {
          const { stepHistory } = await import('./sessions.ts');
          await stepHistory({ world, printer, options }, step, id);
        }),
    );
  }
}

function withSheet(command: Command): Command {
  return command
    .description('fetch pictures of the draft side by side, each with its time')
    .argument('<session>')
    .requiredOption('-o, --out <file>', 'where it goes: .jpg or .png')
    .option('--count <count>', 'how many pictures, evenly spread (12)', wholeOf)
    .option('--at <seconds,...>', 'moments instead of an even spread: 0,1.5,9', momentsOf)
    .option('--columns <columns>', 'pictures in a row (4)', wholeOf)
    .option('--width <pixels>', 'of one picture (320)', wholeOf)
    .option('--force', 'replace the file at --out');
}

function addSchema(program: Command, run: Run): void {
  program
    .command('schema')
    .description('describe the commands as JSON: all, or one in detail')
    .argument('[command...]')
    .action((words: string[]) =>
      run({ json: true }, async (printer) => {
        const { schemaOf } = await import('./schema.ts');
        printer.result('', schemaOf(program, words));
      }),
    );
}

function withService(command: Command): Command {
  return command
    .option('--url <url>', 'the service to use (else the one that runs on DATA_DIR)')
    .option('--token-file <file>', 'file with its token (else REELSMITH_TOKEN)');
}

function withManner(command: Command): Command {
  return command
    .option('--json', 'one JSON object on stdout, one a line on stderr on the way')
    .option('--quiet', 'the result and nothing else');
}

function secondsOf(text: string): number {
  const seconds = Number(text);
  if (text.trim() === '' || !Number.isFinite(seconds) || seconds < 0)
    throw new InvalidArgumentError('Give seconds, like 3.5.');
  return seconds;
}

const momentsOf = (text: string): number[] => text.split(',').map(secondsOf);

function wholeOf(text: string): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < 1) throw new InvalidArgumentError('Give a whole number from 1 on.');
  return value;
}

function portOf(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new InvalidArgumentError('Give a number from 0 to 65535.');
  return port;
}
