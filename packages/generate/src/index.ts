// What makes media from words: providers behind one seam, and the built-in scenes.
export {};
