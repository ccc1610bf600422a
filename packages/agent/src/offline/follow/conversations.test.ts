import { expect, test } from 'vitest';
import { type ChineseStand, chineseStand } from '../../testing/chinese.ts';
import { type SceneName, sceneOf } from '../../testing/scenes.ts';
import { conversed, shownOf } from '../../testing/studio.ts';

/** Where, what is said first, one plain way to the same film, and what is said second, several ways. */
const ENGLISH: readonly [SceneName, string, readonly string[], string][] = [
  [
    'promo',
    'mute the beach',
    ['mute the forest'],
    'I said beach but I was thinking of the forest|Oh dear, I am so sorry, I meant the forest!|my apologies, the forest|no no, the forest! put the beach back|wrong one, the forest I mean',
  ],
  [
    'promo',
    'add the title "DAY 3"',
    ['add the title "DAY 4"'],
    'oops it should say "DAY 4"|it was supposed to say "DAY 4"|sorry, "DAY 4"',
  ],
  ['promo', 'delete the text', ['delete the text "Up to 50% off"'], 'the 50% one|the discount one'],
  [
    'promo',
    'delete the clip',
    ['delete the beach'],
    'the beach one|the one with the beach please|beach|delete the beach',
  ],
  [
    'slides',
    'show the pool for 6 seconds',
    ['show the pool for 6 seconds', 'show the dog for 6 seconds'],
    'the one after it too|next one as well|same for the one after it|make the one after it 6 seconds long',
  ],
  [
    'slides',
    'delete the pool',
    ['delete the pool', 'delete the dog'],
    'delete the next one as well|and the one after it',
  ],
  [
    'promo',
    'music a bit louder',
    ['music a bit louder', 'beach a bit louder'],
    'the beach a bit louder too|beach a bit louder as well',
  ],
  [
    'promo',
    'the music is too loud',
    ['music quieter', 'music quieter'],
    "still too loud|it's still too loud|too loud still|ok but still too loud",
  ],
  [
    'promo',
    'make the music quieter',
    ['music quieter', 'music a bit louder'],
    "ok now it's too quiet, up a little|hm, too quiet now, back up a bit|that's too soft now, a bit louder",
  ],
  ['promo', 'frobnicate it nicely', ['music down by a quarter'], 'song down by a quarter|song.mp3 down 25%'],
  [
    'promo',
    'the beach 2 seconds shorter',
    ['the beach 1 second shorter'],
    'give it one second back|put a second back|add one second back|let it be one second longer|make it 1 second longer',
  ],
  [
    'trip',
    'mute the city',
    ['mute the city', 'mute the forest'],
    'and the one at the end, mute it too|the last one too|mute the third one as well',
  ],
  [
    'trip',
    'take 1 second off the end of the forest',
    ['take 1 second off the end of the forest', 'take 1 second off the start of the forest'],
    'take 1 second off its front too|and a second off its start|cut its first second as well',
  ],
  [
    'trip',
    'City should last 5 seconds',
    ['make the city 6 seconds long'],
    'actually, 6|no, 6|make it 6|hmm, 6 is better',
  ],
  [
    'trip',
    'split the city at 4 seconds',
    ['split the city at 4 seconds', 'move the second clip after the third clip'],
    'now move the second half of it to after the beach|move the second half behind the beach',
  ],
  [
    'trip',
    'play the beach at double speed',
    ['play the beach at normal speed'],
    'hm no, back to normal speed with that one|no, that sounds hectic. Back to normal speed.',
  ],
  [
    'trip',
    'make the beach 3 seconds shorter',
    ['make the beach 3 seconds shorter', 'make the city 2 seconds longer'],
    'and the city 2 longer',
  ],
  [
    'trip',
    'delete the beach',
    ['move the beach to the end'],
    'bring it back as the last clip|let the beach return, but at the end|give me the beach back, only this time as the closing shot',
  ],
  ['trip', 'duplicate the beach', [], 'delete the copy|get rid of the duplicate again|复制的那段删掉'],
  ['trip', 'swap the city and the beach', [], 'the old order was better|scratch that|it was better before'],
  ['slides', 'delete one of the photos', ['delete the last photo'], 'the last one|the last picture|last one please'],
  [
    'trip',
    'mute the city and the forest',
    ['mute all clips'],
    'and the one in the middle|mute the one in the middle too|the clip in the middle, mute it as well',
  ],
  [
    'trip',
    'reverse the beach',
    ['reverse the beach', 'delete the beach and the forest'],
    'that one and the one after it can go|delete it and the next one|remove that one and the one behind it',
  ],
  [
    'trip',
    'reverse the beach',
    [],
    "no, don't|actually no don't|never mind|cancel that|scrap that please|don't reverse it after all",
  ],
  [
    'trip',
    'delete the beach',
    [],
    "put it back|deleting the beach was a mistake|hm, let me have the beach back after all|no wait, the beach should stay|oops I still need it|no, bring that back please|put the beach back|I want it back|let's keep it after all",
  ],
  [
    'promo',
    'delete the second text',
    ['delete the third text'],
    'oh no bring that back, I wanted the third one gone|undo that, the third one|no, leave that one, delete the third',
  ],
  [
    'promo',
    'swap the beach and the forest',
    ['swap the city and the beach'],
    'undo that, then swap the city and the beach|undo that and swap the city and the beach instead',
  ],
  ['trip', 'delete the beach', ['mute the beach'], 'undo that please and mute it|put it back and mute it instead'],
  [
    'trip',
    'put the forest first',
    ['move the city to the end', 'move the beach to the end', 'move the forest to the end'],
    'no it should go last|the forest should go at the end',
  ],
  [
    'trip',
    'crossfades at all cuts, 1 second each',
    ['crossfades at all cuts, 1 second each', 'make the first transition half a second'],
    'make the first one half a second|the first one shorter, half that|the first one only half a second',
  ],
  [
    'trip',
    'crossfades at all cuts, 1 second each',
    ['crossfades at all cuts, 1 second each', 'remove the second transition'],
    'remove the second one|take the last one out|the last one can go',
  ],
  [
    'trip',
    'crossfades at all cuts, half a second each',
    ['crossfades at all cuts, half a second each', 'make the transitions longer'],
    'no, longer|longer please|make them longer|a bit longer|too short',
  ],
  [
    'promo',
    'make all titles red',
    ['make all titles red', 'delete the second text'],
    'delete the second one|the second one can go',
  ],
  [
    'trip',
    'add the text "Hi" at the start',
    ['add the text "Hi" at the start', 'remove the text'],
    'remove them all|all of them out again please, remove them',
  ],
  ['trip', 'make the city black and white', [], 'remove them all|get rid of it all'],
];

const CHINESE: readonly [ChineseStand, string, readonly string[], string][] = [
  ['promo', '音乐音量50%', ['音乐音量30%'], '高了，30%|高了点，30%吧|太高了，30%|有点大了，30%'],
  [
    'trip',
    '城市和海边之间加叠化',
    ['城市和海边之间加叠化', '海边和森林之间加叠化'],
    '第二段和第三段之间也来一个|海边和森林之间也要|第二段和第三段之间也加一个一样的|海边和森林之间也加上',
  ],
  ['trip', '加标题“你好”', ['加标题“您好”'], '错字了，是“您好”|写错字了，应该是“您好”|有错字，是“您好”'],
  [
    'twoSongs',
    '配上钢琴曲',
    ['配上节拍'],
    '不是这首，另外那首|用另一首吧|换成另外那首|错了，另一首|不对，我要的是另外一首|不是它，是另一首',
  ],
  ['slides', '每张停5秒', ['每张停3秒'], '手滑，是3秒|太拖了，还是3秒吧|说错了，3秒|看错了，是3秒|抱歉，应该是3秒'],
  [
    'promo',
    '城市静音',
    ['海边静音'],
    '用户说的是海边那段。|弄错了，该静音的是海边|我指的是海边，别介意啊|不对，海边，城市给我恢复',
  ],
  ['promo', '那行字删了吧', ['删掉“低至五折”'], '写着“低至五折”的那行|写着低至五折的那行|五折那条|低至五折'],
  ['slides', '泳池停6秒', ['泳池停6秒', '小狗停6秒'], '后一张也停6秒|后一张一样|紧跟着的那张也一样|下一张也是'],
  ['slides', '删掉泳池', ['删掉泳池', '删掉小狗'], '后一张也删了|下一张也删掉'],
  ['promo', '音乐调到60%', ['音乐调到60%', '音乐调到25%'], '太吵了，改成25%吧|有点吵，还是25%吧'],
  ['promo', '音乐小一点', ['音乐小一点', '音乐小一点'], '还是太吵|还是太响|还是有点吵'],
  ['promo', '音乐调小', ['音乐调小', '音乐大一点'], '太小了，回来一点|呃太小了，回来一点点|有点小了，往回一点'],
  ['trip', '海边缩短2秒', ['海边缩短1秒'], '还给它1秒|补回一秒|再加回来1秒|剪多了，补回1秒|放回来1秒|恢复一秒'],
  ['trip', '城市静音', ['城市静音', '海边静音'], '后面那一段也静音|后面那段也静音|后面那一段照样'],
  ['trip', '城市倒放', ['城市倒放', '把城市移到最后'], '把这一段移到末尾|这一段放到最后|这段挪到末尾'],
  ['slides', '小狗停6秒', ['小狗停6秒', '小狗停8秒'], '再多停两秒|这张再停2秒|这一张多停两秒'],
  [
    'trip',
    '第5秒切一刀',
    ['第5秒切一刀', '把这两半合并'],
    '切错了，把这两半合回一段|切错了，拼回去|把刚才那两半粘回去',
  ],
  [
    'lesson',
    '摄像头放大到40%',
    ['摄像头放大到40%', '摄像头不透明度50%'],
    '不透明度设为五成|不透明度改成50%|不透明度50%',
  ],
  ['trip', '城市那段剪2秒', ['剪掉最后1秒'], '结尾剪掉1秒|片尾剪掉1秒'],
  ['trip', '10秒的那个片段删了', ['删掉海边'], '后面那个|后面那段|海边|靠后的那个'],
  ['trip', '海边静音', [], '算了,还是别静音了|取消|不对,别静音|算了|当我没说'],
  ['trip', '删掉海边', [], '还是留着吧|加回来吧|把海边放回来|我还要的|恢复原样|改回来'],
  ['promo', '把第二行字删了', ['把第三行字删了'], '哎不对,那个留着,删第三个|撤销,删第三个'],
  ['promo', '海边和森林对调', ['城市和海边对调'], '撤回,改成城市和海边对调|撤销，城市和海边对调'],
  ['trip', '城市变黑白', ['森林变黑白'], '不对不对,是森林,城市恢复原样|撤销,改成森林'],
  [
    'trip',
    '所有镜头之间都加1秒叠化',
    ['所有镜头之间都加1秒叠化', '第一个转场改成半秒'],
    '第一个短一点,半秒|第一个改成半秒',
  ],
  ['trip', '所有镜头之间都加1秒叠化', ['所有镜头之间都加1秒叠化', '第二个转场去掉'], '第二个去掉|最后一个不要了'],
  ['trip', '所有镜头之间都加1秒叠化', ['所有镜头之间都加1秒叠化', '转场短一点'], '不,短一点|太长了|短一点吧'],
  ['promo', '文字全部变红', ['文字全部变红', '第二行字删了'], '第二个删了|第二个去掉'],
  ['trip', '城市变黑白', [], '都去掉|全部去掉'],
  ['short', '最后一条字幕删掉', ['最后一条字幕删掉', '第一条字幕删掉'], '第一条也不要了|第一条也删了'],
];

test.each(
  ENGLISH.flatMap(([scene, first, plainly, ways]) =>
    ways.split('|').map((way) => [first, way, plainly, scene] as const),
  ),
)('%j and then %j comes to %j', (first, way, plainly, scene) => {
  expect(shownOf(conversed([first, way], sceneOf(scene)))).toBe(shownOf(conversed(plainly, sceneOf(scene))));
});

test.each(
  CHINESE.flatMap(([stand, first, plainly, ways]) =>
    ways.split('|').map((way) => [first, way, plainly, stand] as const),
  ),
)('%j and then %j comes to %j', (first, way, plainly, stand) => {
  expect(shownOf(conversed([first, way], chineseStand(stand)))).toBe(shownOf(conversed(plainly, chineseStand(stand))));
});
