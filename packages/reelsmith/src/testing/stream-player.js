// A small player of HLS for a page of the tests: what a player for browsers does with a stream, and nothing else.
globalThis.playStream = async function playStream(address) {
  const video = document.querySelector('video');
  const source = new MediaSource();
  video.src = URL.createObjectURL(source);
  await new Promise((resolve) => source.addEventListener('sourceopen', resolve, { once: true }));
  const text = async (url) => {
    for (;;) {
      const answer = await fetch(url);
      if (answer.ok) return answer.text();
      if (answer.status !== 503) throw new Error(`${url} answered ${answer.status}`);
    }
  };
  const master = await text(address);
  const [, videoCodec, soundCodec] = /CODECS="([^,"]+),([^"]+)"/.exec(master);
  const follow = async (name, mime) => {
    const buffer = source.addSourceBuffer(mime);
    const append = async (url) => {
      const bytes = await (await fetch(new URL(url, address))).arrayBuffer();
      buffer.appendBuffer(bytes);
      await new Promise((resolve) => buffer.addEventListener('updateend', resolve, { once: true }));
    };
    let done = -1;
    for (;;) {
      const list = await text(new URL(name, address));
      const names = list.match(/^[^#\s].*$/gm) ?? [];
      if (done < 0) await append(/URI="([^"]+)"/.exec(list)[1]);
      for (done = Math.max(0, done); done < names.length; done += 1) await append(names[done]);
      if (list.includes('#EXT-X-ENDLIST')) return;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  };
  window.finished = Promise.all([
    follow('video.m3u8', `video/mp4; codecs="${videoCodec}"`),
    follow('sound.m3u8', `audio/mp4; codecs="${soundCodec}"`),
  ]).then(() => source.endOfStream());
  await video.play();
};
