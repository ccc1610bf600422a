import { emptyDraft } from '@reelsmith/core';
import { describe, expect, test } from 'vitest';
import { asset } from '../../../testing/studio.ts';
import { scan } from '../../scan.ts';
import { namesOf } from '../../slots/names.ts';
import { slotsOf } from '../slots.ts';
import { plainly } from './plainly.ts';

const FILES = [
  ...['city.mp4', 'beach.mov', 'webcam.mp4', '城市.mp4', '海边.mov', '摄像头.mp4'].map((name) => asset(name, 'video')),
  ...['song.mp3', 'calm piano.mp3', '钢琴曲.mp3'].map((name) => asset(name, 'audio')),
];
const NAMES = namesOf(FILES, emptyDraft('film'));

const said = (act: string, text: string): string | undefined =>
  plainly(act, slotsOf(scan(text, NAMES), text, /[\u4e00-\u9fff]/u.test(text) ? 'zh' : 'en'));

describe('sound, texts and pictures said plainly', () => {
  test.each([
    ['volume_up', 'the city ought to be a bit louder', 'make city a little louder'],
    ['volume_down', '城市吵死了', '城市小声一点'],
    ['volume_set', 'gain of the city: 50%', 'set the volume of city to 50%'],
    ['volume_set', 'the city comes down by 6 dB', 'make city 6 dB quieter'],
    ['volume_set', '城市音量 30%', '城市的音量设为30%'],
    ['mute', 'everything but the city quiet', 'mute everything except city'],
    ['solo', '独奏城市', '除了城市全部静音'],
    ['sound_fade', 'the music dies away in 3 seconds', 'fade the music out over 3 seconds'],
    ['duck', 'stop ducking', 'stop ducking the music'],
    ['loudness', '响度 -16 LUFS', '响度统一到-16 LUFS'],
    ['music_add', 'calm piano under it at 20%', 'add calm piano as background music at 20%'],
    ['music_replace', 'calm piano instead of song', 'replace the music with calm piano'],
    ['music_place', 'song in at 0:04', 'start the music at 0:04'],
    ['text_add', 'the words "Hello" up top from 0:02 to 0:05', 'add text "Hello" at the top from 0:02 to 0:05'],
    ['text_change', 'title to say "Bye"', 'change the title to "Bye"'],
    ['text_style', '标题红色', '把标题改成红色'],
    ['text_time', 'title two seconds later', 'let the title appear 2 seconds later'],
    ['text_animate', 'title sliding in from the left', 'let the title slide in from the left'],
    ['transition_set', 'a dissolve of 1 s from city to beach', 'add a crossfade of 1 seconds between city and beach'],
    ['transition_length', '转场太快了', '所有转场慢一点'],
    ['film_fade', 'ending in black', 'fade out to black'],
    ['look_set', 'the beach is too dark', 'make beach brighter'],
    ['look_remove', 'no more grain', 'remove the grain of everything'],
    ['overlay_place', 'webcam to the top left', 'move webcam to the top left'],
    ['split_screen', 'beach and city next to one another', 'beach and city side by side'],
    ['crop', '20% off the bottom of the beach', 'crop the bottom of beach by 20%'],
    ['zoom', 'zoom the beach to 200%', 'crop 25% off all sides of beach'],
    ['rotate', 'the beach stands on its head', 'rotate beach by 180 degrees'],
    ['opacity', 'webcam 30% transparent', 'set the opacity of webcam to 70%'],
    ['camera_move', '海边慢慢拉远', '海边慢慢缩小'],
    ['chroma_key', 'the blue behind the webcam has to go', 'key out the blue of webcam'],
    ['hide', 'webcam out of sight', 'set the opacity of webcam to 0%'],
    ['resize_up', 'a bit bigger', 'make it a little bigger'],
    ['place_it', '再往左一点', '它往左移一点'],
    ['place_it', 'a bit higher', 'move it a little up'],
    ['place_it', '太低了', '它往上移'],
    ['place_it', 'it covers her face', 'move it to the other side'],
    ['place_it', '放到下半部分', '把它放到底部'],
    ['overlay_add', 'superimpose the beach on the city', 'add beach as picture in picture over city'],
    ['overlay_add', 'webcam on top, the last 5 seconds', 'add webcam as picture in picture in the last 5 seconds'],
    ['overlay_add', '片头挂个标志', '添加照片作为画中画'],
    ['reset_place', 'zoom of the beach back to normal', 'reset the zoom of beach'],
    ['reset_place', '城市的构图恢复', '城市恢复默认构图'],
    ['show', 'unhide everything', 'show it again'],
    ['zoom', 'the beach is too close', 'reset the zoom of beach'],
    ['camera_move', 'camera slowly approaching the city', 'slowly zoom in on city'],
    ['camera_move', '海边镜头缓缓下沉', '海边向下平移'],
    ['canvas_fit', 'those ugly bars must go', 'fill the frame'],
    ['canvas_fit', '画面必须全', '完整显示画面，不裁切'],
  ])('%s: %s', (act, text, plain) => {
    expect(said(act, text)).toBe(plain);
  });

  test.each([
    ['volume_set', 'city up 20%', 'by or to'],
    ['music_place', 'song from 0:05 to 0:10 and out at 0:20', 'two times'],
    ['text_style', 'white letters with a black outline', 'two colours'],
    ['crop', 'crop the beach to a square', 'a shape'],
    ['film_fade', 'fade in from white', 'another colour'],
    ['transition_length', 'transitions half a second longer', 'a length that is added'],
  ])('%s is not said plainly: %s (%s)', (act, text) => {
    expect(said(act, text)).toBeUndefined();
  });
});
