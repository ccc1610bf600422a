export { CommandFailure, EXIT, type ExitCode } from './failure.ts';
export { runCli } from './run-cli.ts';
export type { CliWorld, DoctorCheck, DoctorReport, LocalService, Reached, ServeOptions, TextOut } from './world.ts';
