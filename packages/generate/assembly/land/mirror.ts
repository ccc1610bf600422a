/** What the water would show if it were a mirror, row by row below the horizon, and its height in rows. */
export let mirror: usize = 0;
export let mirrorHeight: i32 = 0;
