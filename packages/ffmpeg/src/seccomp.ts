/** Calls of the kernel that decoding and encoding never need and that attacks on a kernel start with: [x86-64, arm64]. */
const DENIED = {
  socket: [41, 198],
  socketpair: [53, 199],
  ptrace: [101, 117],
  process_vm_readv: [310, 270],
  process_vm_writev: [311, 271],
  mount: [165, 40],
  umount2: [166, 39],
  pivot_root: [155, 41],
  chroot: [161, 51],
  unshare: [272, 97],
  setns: [308, 268],
  open_tree: [428, 428],
  move_mount: [429, 429],
  fsopen: [430, 430],
  fsconfig: [431, 431],
  fsmount: [432, 432],
  mount_setattr: [442, 442],
  open_by_handle_at: [304, 265],
  bpf: [321, 280],
  perf_event_open: [298, 241],
  userfaultfd: [323, 282],
  io_uring_setup: [425, 425],
  io_uring_enter: [426, 426],
  io_uring_register: [427, 427],
  add_key: [248, 217],
  request_key: [249, 218],
  keyctl: [250, 219],
  kexec_load: [246, 104],
  kexec_file_load: [320, 294],
  init_module: [175, 105],
  finit_module: [313, 273],
  delete_module: [176, 106],
  swapon: [167, 224],
  swapoff: [168, 225],
  reboot: [169, 142],
  acct: [163, 89],
  quotactl: [179, 60],
  syslog: [103, 116],
} as const;

const MACHINES = { x64: { audit: 0xc000003e, column: 0 }, arm64: { audit: 0xc00000b7, column: 1 } } as const;

/** Instructions and answers of the kernel's classic BPF (linux/filter.h, linux/seccomp.h). */
const LOAD = 0x20;
const EQUAL = 0x15;
const AT_LEAST = 0x35;
const RETURN = 0x06;
const NUMBER_AT = 0;
const MACHINE_AT = 4;
const ALLOW = 0x7fff0000;
const NOT_PERMITTED = 0x00050001;
/** Numbers of the x32 way into the same calls. */
const X32 = 0x40000000;

/** The filter that bubblewrap takes by `--seccomp`; undefined for machines whose numbers are not listed here. */
export function seccompFilter(machine: string): Uint8Array | undefined {
  if (machine !== 'x64' && machine !== 'arm64') return undefined;
  const { audit, column } = MACHINES[machine];
  const numbers = Object.values(DENIED).map((pair) => pair[column]);
  return Buffer.concat([
    instruction(LOAD, MACHINE_AT),
    ...unless(EQUAL, audit),
    instruction(LOAD, NUMBER_AT),
    ...(machine === 'x64' ? when(AT_LEAST, X32) : []),
    ...numbers.flatMap((number) => when(EQUAL, number)),
    instruction(RETURN, ALLOW),
  ]);
}

function when(test: number, value: number): Buffer[] {
  return [instruction(test, value, 0, 1), instruction(RETURN, NOT_PERMITTED)];
}

function unless(test: number, value: number): Buffer[] {
  return [instruction(test, value, 1, 0), instruction(RETURN, NOT_PERMITTED)];
}

/** One instruction; `yes` and `no` count how many of the next are skipped. */
function instruction(code: number, value: number, yes = 0, no = 0): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeUInt16LE(code, 0);
  bytes.writeUInt8(yes, 2);
  bytes.writeUInt8(no, 3);
  bytes.writeUInt32LE(value, 4);
  return bytes;
}
