/** Every token of a command line is made of these characters. Paths, names and words of users hold others sooner or
 *  later, so a mistake that would let one in is loud. */
const OPTION = /^[-A-Za-z0-9_.:,=+*/()@%# ]{1,500}$/;
const MAP = /^(\[[A-Za-z0-9_]{1,64}\]|-?\d{1,4}(:[A-Za-z0-9:]{1,32}\??)?)$/;
const FILE_NAME = /^[a-z0-9][a-z0-9_-]{0,63}(\.[a-z0-9]{1,8})?$/;
/** Names of the job's folder that belong to the runner: the script, the output, inputs and their parts. */
const RESERVED = /^(graph\.txt|out|fonts|in\d.*)$/;
/** Filters that open files, libraries or sockets by themselves; nothing here has a use for them. */
const FORBIDDEN_FILTER =
  /\b(a?movie|frei0r(_src)?|ladspa|lv2|a?zmq|a?sendcmd|dnn_\w+|sr|openclsrc|program_opencl)\b(?=\s*[=@])/;

/** A bug of the caller: something reached the command line that may never be there. Not an expected failure. */
export class UnsafeArgument extends Error {
  override readonly name = 'UnsafeArgument';
}

export function optionToken(value: string): string {
  return checked(value, OPTION, 'an output option holds a character that no option needs');
}

export function mapToken(value: string): string {
  return checked(value, MAP, 'a map is neither a [label] nor input:stream');
}

/** A plain relative name, chosen by the server, that is not one of the runner's own. */
export function folderName(value: string): string {
  if (RESERVED.test(value)) throw new UnsafeArgument(`The file name ${JSON.stringify(value)} belongs to the runner.`);
  return checked(value, FILE_NAME, 'a file of the job needs a plain lower case name');
}

/** Numbers become text in one way: no exponent, no "NaN". */
export function numberToken(value: number): string {
  if (!Number.isFinite(value)) throw new UnsafeArgument('A number on a command line is not finite.');
  return Number.isInteger(value) ? value.toFixed(0) : value.toFixed(9).replace(/(?<!0)0+$/, '');
}

/** The graph of a job or the source of an `ownFilter`: printable ASCII, none of the filters that reach outside. */
export function graphText(value: string): string {
  if (!/^[\n\x20-\x7e]*$/.test(value)) {
    throw new UnsafeArgument('A filter graph is plain ASCII; text of users belongs into a file of the job.');
  }
  const outside = FORBIDDEN_FILTER.exec(value);
  if (outside) throw new UnsafeArgument(`The filter ${outside[1] ?? ''} reaches outside of the job.`);
  return value;
}

function checked(value: string, pattern: RegExp, rule: string): string {
  if (pattern.test(value)) return value;
  throw new UnsafeArgument(`Refused on a command line: ${rule}.`);
}
