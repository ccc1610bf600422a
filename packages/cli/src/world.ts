/** Where text goes: process.stdout, say. */
export interface TextOut {
  write(text: string): unknown;
  /** Streams tell a reader that left; nothing is printed to it any more. */
  on?(event: 'error', listener: (error: Error) => void): unknown;
}

/** A service to talk to. */
export interface Reached {
  /** "http://127.0.0.1:8787" */
  baseUrl: string;
  token: string;
}

/** A service that this command started and has to stop. */
export interface LocalService extends Reached {
  stop(): Promise<void>;
}

/** One thing that `doctor` looked at. */
export interface DoctorCheck {
  /** "ffmpeg", "sandbox", "fonts" */
  name: string;
  /** "missing" means that the service cannot work without it. */
  state: 'ok' | 'limited' | 'missing';
  /** What was found: "5.1.6 (/usr/bin/ffmpeg)". */
  found: string;
  /** The way out, when it is not ok. */
  hint?: string | undefined;
}

/** What `doctor` found, with the settings in force. */
export interface DoctorReport {
  checks: DoctorCheck[];
  settings: Readonly<Record<string, string | number | boolean | null>>;
}

/** What `serve` was told on the command line; the rest comes from the environment. */
export interface ServeOptions {
  host?: string | undefined;
  port?: number | undefined;
  dataDir?: string | undefined;
}

/** Everything the terminal door needs from outside; handed in by the composition root. */
export interface CliWorld {
  stdout: TextOut;
  stderr: TextOut;
  env: Readonly<Record<string, string | undefined>>;
  /** True when a person watches stderr. */
  isTTY: boolean;
  /** "0.1.0" */
  version: string;
  /** Calls `handler` at each Ctrl-C until the answer is called. */
  onInterrupt(handler: () => void): () => void;
  /** Ends the process at once; the second Ctrl-C does. */
  leave(exitCode: number): void;
  /** Asks the person; without it the terminal does. */
  confirm?: ((question: string) => Promise<boolean>) | undefined;
  /** Starts a service within this process, on the data folder of the environment. */
  startLocal(): Promise<LocalService>;
  /** The service that already runs on a data folder. */
  findRunning(dataDir: string): Promise<Reached | undefined>;
  doctor(): Promise<DoctorReport>;
  /** Runs the service until it is told to stop. */
  serve(options: ServeOptions): Promise<void>;
}
