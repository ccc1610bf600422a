import { expect, test } from 'vitest';
import { phrasings } from '../testing/phrasings.ts';
import { sceneOf } from '../testing/scenes.ts';
import { planMessage } from './planner.ts';

phrasings('promo', {
  'change "Summer Sale" to "Winter Sale"': `
    replace Summer with Winter | replace "Summer" by "Winter" | change Summer to Winter
    write "Winter Sale" instead of "Summer Sale" | put "Winter" instead of "Summer"
    change the first title to Winter Sale | the first title should say "Winter Sale"`,
  '"Summer Sale" in yellow': `
    the title at second 1 in yellow | the title that shows at second 2: yellow`,
  'make the title bigger': `
    make the title bigger please. Most people watch on their phones
    could the title be bigger? Some of our customers read on small screens`,
  '"Summer Sale" should stay 2 seconds longer': `
    the opening title disappears too early, keep it 2 seconds longer
    the first title goes too soon, leave it 2 seconds longer`,
  'fade in and out the last text': `
    make the text at the end fade in and out | let the text at the end fade in and out`,
  'animate "Summer Sale" with pop': `
    make "Summer Sale" pop in | let "Summer Sale" pop in | have "Summer Sale" pop in`,
  'make the first title red': `
    the opening title, make it red | the first title in red please | first title red | turn the first title red
    colour the first title red | color the first title red | change the color of the first title to red
    the first title should be red | I want the first title in red | could the first title be red?
    the "Summer Sale" title in red | make "Summer Sale" red | Summer Sale: red | Summer Sale in red
    paint the first title red | set the first title's colour to red | use red for the first title
    give the first title a red colour | red for the first title | the text that says Summer Sale should be red
    the first title needs to be red | let the first title be red | the letters of the first title should be red
    red letters for the first title | recolor the first title to red | the title at the start in red`,
  'make the first title bigger': `
    first title bigger | enlarge the first title | the first title is too small
    the first title is hard to read | I can't read the first title | can't read Summer Sale
    the first title is tiny | increase the size of the first title | blow up the first title
    the first title should be larger | scale the first title up | bump up the size of the first title
    the letters of the first title are too small | larger letters for the first title
    the first title could be bigger | Summer Sale bigger | you can hardly read the first title
    make the font of the first title bigger | bigger font for the first title | upsize the first title`,
  'make the first title smaller': `
    first title smaller | the first title is too big | the first title is huge | shrink the first title
    reduce the first title | the first title takes up too much space | scale the first title down
    the first title is way too large | reduce the size of the first title | decrease the size of the first title
    the first title should be smaller | smaller letters for the first title
    the letters of the first title are too big`,
  'put the first title at the top': `
    first title at the top | put the first title at the top | the first title should be at the top
    place the first title on top | have the first title up top | Summer Sale at the top of the screen
    first title up to the top | let the first title sit at the top | position the first title at the top
    stick the first title at the top`,
  'remove the first title': `
    delete the first title | drop the first title | lose the first title | the first title can go
    no first title | take the first title off | take the first title out | get rid of the opening title
    the opening title has to go | scrap "Summer Sale" | I don't need the first title | Summer Sale out
    remove the text Summer Sale | the first title should be removed | delete the words Summer Sale
    take Summer Sale off | kill the first title | wipe the first title | hide the first title
    erase the Summer Sale text | ditch the first text | the first title needs to be deleted
    I want the first title gone | bin the first title | the Summer Sale title is unnecessary`,
  'remove all the titles': `
    delete all titles | lose all the text | no titles | no text | take all the text off
    get rid of all the titles | all titles out | without titles | remove every title | all the texts can go
    scrap all the texts | wipe all texts | I don't want any text | I don't want any titles
    delete the three titles | drop all the texts | take off all the writing`,
  'change the first title to "Winter Sale"': `
    the first title should say "Winter Sale" | make the first title say "Winter Sale"
    replace "Summer Sale" with "Winter Sale" | it should say "Winter Sale" instead of "Summer Sale"
    "Summer Sale" should read "Winter Sale" | change "Summer Sale" to "Winter Sale"
    rename the first title to "Winter Sale" | edit the first title: "Winter Sale"
    rewrite the first title as "Winter Sale" | the first title reads "Winter Sale" please
    let the first title say "Winter Sale" | turn "Summer Sale" into "Winter Sale"
    correct "Summer Sale" to "Winter Sale" | update the first title to "Winter Sale"
    swap "Summer Sale" for "Winter Sale" | Summer Sale is wrong, it should be "Winter Sale"
    put "Winter Sale" instead of "Summer Sale" | first title: "Winter Sale"
    the text of the first title should be "Winter Sale" | Summer Sale -> "Winter Sale"`,
  'add text "Open now" from 0:05 to 0:08': `
    put "Open now" on the screen from 0:05 to 0:08 | write "Open now" from 5 to 8 seconds
    show "Open now" between 0:05 and 0:08 | "Open now" from 0:05 to 0:08 | text "Open now" 0:05-0:08
    display the words "Open now" from 5s to 8s | "Open now" should appear from 0:05 to 0:08
    have "Open now" on screen from 0:05 until 0:08 | I want the text "Open now" from 0:05 to 0:08
    overlay "Open now" 5s-8s | from 0:05 to 0:08 show "Open now"
    between 0:05 and 0:08 it should say "Open now" | let "Open now" appear from 0:05 to 0:08
    stick "Open now" on it from 0:05 to 0:08 | a text saying "Open now" from 0:05 to 0:08
    could you put "Open now" there from 0:05 to 0:08? | flash "Open now" from 0:05 to 0:08
    type "Open now" on the screen from 0:05 to 0:08 | throw in "Open now" from 0:05 to 0:08
    slap "Open now" on there from 0:05 to 0:08 | superimpose "Open now" from 0:05 to 0:08`,
  'the first title should stay for 5 seconds': `
    the first title should stay for 5 seconds | keep the first title on screen for 5 seconds
    leave the first title up for 5 seconds | the first title should be visible for 5 seconds
    let the first title stay 5 seconds | extend the first title to 5 seconds`,
  'make the first title bold': `
    first title bold | the first title in bold | bold letters for the first title
    the first title should be bold | thicker letters for the first title
    the letters of the first title are too thin | embolden the first title | bold the first title
    put the first title in bold | use bold for the first title | fatten the first title`,
  'fade in the first title': `
    first title fades in | let the first title fade in | fade the first title in
    the first title should fade in | have the first title fade in | the first title should appear softly
    the first title with a fade in | give the first title a fade in | a fade in for the first title
    the first title should come in softly`,
  'change "Visit us" to "Visit us!"': `
    add an exclamation mark to "Visit us" | put an exclamation mark behind the last text`,
  'change "Half price" to "price"': `
    drop the word "Half" from "Half price" | write "price" instead of "Half price"
    replace "Half price" with "price"`,
  'change "Visit us" to "Visit us now"': `
    append "now" to "Visit us" | put "now" after "Visit us" | add the word "now" to "Visit us" at the end`,
  'remove "Visit us"': `
    remove the text on the forest clip | delete the text on the forest | the text over the forest can go`,
  '"Visit us" in red': `make the text on the forest red | the text over the forest in red`,
  'let "Summer Sale" stay for the whole film': `
    keep "Summer Sale" on screen the whole time | let "Summer Sale" stay until the end of the film`,
  'let "Summer Sale" stay until the beach clip ends': `
    keep "Summer Sale" until the end of the beach clip`,
  'let "Half price" stay only over the beach clip': `
    "Half price" only while the beach is on`,
  'put a black box behind the first title': `
    black box behind the first title | give the first title a black background
    the first title on a black background | first title with a black box | add a black box to the first title
    a black bar behind the first title | the first title should have a black background
    I want a black background behind the first title | a black plate behind the first title`,
});

phrasings('trip', {
  'add title "Rome" for the first 3 seconds': `
    title "Rome" in the first 3 seconds | put the title "Rome" on the first 3 seconds
    the first 3 seconds should have the title "Rome" | show the title "Rome" at the start for 3 seconds
    open with the title "Rome" for 3 seconds | a 3-second title "Rome" at the beginning
    opening title "Rome", 3 seconds | opening title: "Rome" 3s | start with a title "Rome" for 3 seconds
    give it an opening title "Rome", 3 seconds long | a title that says "Rome" for the first three seconds
    I want an opening title "Rome" for 3 seconds | could we have "Rome" as a title for the first 3 seconds?
    slap a title "Rome" on the first 3 seconds | stick a title "Rome" on for the first 3 seconds
    headline "Rome" for the first 3 seconds | "Rome" as the title for the first 3 seconds
    title saying "Rome" from the start, 3 seconds`,
});

test.each([
  ['promo', 'change "Welcome" so it says "Come on in!"', 'No text says “Welcome”'],
  ['promo', 'replace "Sumer Sale" with "Winter Sale"', 'No text says “Sumer Sale”'],
  ['trip', 'change "Hello" to "Bye"', 'There is no text yet'],
  ['promo', '把“你好”改成“再见”', '没有哪行文字是“你好”'],
] as const)('in %s, "%s" replaces nothing that is not there', (name, message, reply) => {
  const plan = planMessage(message, sceneOf(name));
  expect(plan.intent).toBe('refuse');
  expect(plan.reply).toContain(reply);
});

test.each([
  ['promo', 'make that text red'],
  ['promo', 'the disclaimer in italics please, bigger'],
  ['promo', 'kill the lower third'],
  ['promo', 'the quote should be in the top right corner'],
  ['promo', '名言放到右上角'],
  ['promo', '日期去掉'],
] as const)('in %s, "%s" asks which of the texts', (name, message) => {
  const plan = planMessage(message, sceneOf(name));
  expect(plan.steps).toEqual([
    expect.objectContaining({ kind: 'ask', choices: expect.objectContaining({ length: 3 }) }),
  ]);
});

test.each([
  ['promo', 'remove the exclamation mark from the first title'],
  ['promo', 'remove the animation from the first title'],
  ['promo', '第一个标题的淡入去掉'],
  ['promo', '第一个标题感叹号去掉'],
] as const)('in %s, "%s" takes no text off', (name, message) => {
  const { steps } = planMessage(message, sceneOf(name));
  const removed = steps
    .flatMap((step) => (step.kind === 'edit' ? step.operations : []))
    .filter(({ op }) => op === 'remove');
  expect(removed).toEqual([]);
});
