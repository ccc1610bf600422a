/** Things that scenes cannot show, English and Chinese, divided by bars: what is found is named back as it was said. */
export const UNDRAWABLE: readonly (readonly [en: string, zh: string])[] = [
  // People.
  [
    'person|people|man|men|woman|women|child|children|kid|boy|girl|baby|family|couple|bride|groom|face|portrait|hand|hands|crowd|astronaut|dancer|singer|guitarist|drummer|athlete|runner|doctor|nurse|chef|barista|model|king|queen|princess|wizard|warrior|knight|ninja|samurai|robot|monster|dragon|unicorn|angel|ghost|zombie|skeleton|santa|selfie|silhouette of a man|silhouette of a woman',
    '人物|男人|女人|男孩|女孩|孩子|小孩|婴儿|家庭|情侣|新娘|新郎|人脸|肖像|人群|宇航员|舞者|歌手|吉他手|运动员|医生|护士|厨师|模特|国王|公主|武士|机器人|怪物|龙|独角兽|天使|圣诞老人|自拍|美女|帅哥',
  ],
  // Animals and plants in the foreground.
  [
    'cat|kitten|dog|puppy|bird|eagle|owl|parrot|fish|shark|whale|dolphin|horse|cow|sheep|pig|chicken|duck|lion|tiger|bear|wolf|fox|rabbit|deer|elephant|giraffe|monkey|panda|snake|frog|turtle|butterfly|bee|spider|insect|dinosaur|animal|pet|flower|rose bouquet|roses|red rose|a rose|snowman|bouquet|sunflower|tulip|cactus|mushroom',
    '小猫|小狗|猫|狗|鸟|老鹰|猫头鹰|鱼|鲨鱼|鲸鱼|海豚|马|牛|羊|猪|鸡|鸭|狮子|老虎|熊猫|熊|狼|狐狸|兔子|鹿|大象|长颈鹿|猴子|蛇|青蛙|乌龟|蝴蝶|蜜蜂|蜘蛛|昆虫|恐龙|动物|宠物|鲜花|花朵|花束|玫瑰花|玫瑰|雪人|向日葵|郁金香|仙人掌|蘑菇',
  ],
  // Food.
  [
    'food|pizza|burger|hamburger|sandwich|bread|croissant|cake|cupcake|cookie|pie|ice cream|coffee|latte|espresso|tea|wine|beer|cocktail|juice|apple|banana|strawberry|fruit|vegetable|salad|pasta|sushi|ramen|noodles|soup|steak|cheese|chocolate|egg|breakfast|dinner|dish',
    '食物|海鲜|雪糕|披萨|汉堡|三明治|面包|蛋糕|饼干|冰淇淋|咖啡|奶茶|红酒|啤酒|鸡尾酒|果汁|苹果|香蕉|草莓|水果|蔬菜|沙拉|意面|寿司|拉面|面条|火锅|牛排|奶酪|巧克力|鸡蛋|早餐|晚餐|菜肴|饺子',
  ],
  // Things and rooms.
  [
    'car|sports car|truck|bus|train|plane|airplane|helicopter|rocket|spaceship|spacecraft|ship|boat|sailboat|bicycle|bike|motorcycle|phone|smartphone|laptop|computer|keyboard|camera|watch|guitar|piano|violin|drum|microphone|headphones|book|chair|table|desk|sofa|lamp|bottle|perfume|shoe|sneaker|dress|shirt|hat|bag|jewelry|jewellery|ring on a finger|logo|sign|statue|castle|temple|church|house|cottage|bedroom|kitchen|office|room|interior|pool|swimming pool|classroom scene|whiteboard|campfire|fireplace|volcano|waterfall|desert|forest|jungle|underwater|coral reef|field of wheat|meadow',
    '汽车|跑车|卡车|公交|火车|飞机|直升机|火箭|飞船|轮船|帆船|小船|自行车|摩托车|手机|电脑|键盘|相机|手表|吉他|钢琴|小提琴|麦克风|耳机|书本|椅子|桌子|沙发|台灯|瓶子|香水|鞋子|球鞋|裙子|衬衫|帽子|包包|珠宝|标志|商标|雕像|城堡|寺庙|教堂|房子|小屋|卧室|厨房|办公室|房间|室内|泳池|黑板|篝火|壁炉|火山|瀑布|沙漠|森林|丛林|水下|海底|珊瑚|草地|麦田|田野',
  ],
  // Brands and characters.
  [
    'nike|adidas|apple logo|iphone|ipad|macbook|samsung|google|tesla|bmw|mercedes|ferrari|coca-cola|coca cola|pepsi|starbucks|mcdonalds|disney|mickey mouse|pokemon|pikachu|marvel|spiderman|batman|star wars|darth vader|lego|minecraft|ikea|amazon|netflix|rolex|gucci',
    '耐克|阿迪达斯|苹果手机|三星|谷歌|特斯拉|宝马|奔驰|法拉利|可口可乐|百事|星巴克|麦当劳|迪士尼|米老鼠|宝可梦|皮卡丘|漫威|蜘蛛侠|蝙蝠侠|星球大战|乐高|华为|小米|淘宝|抖音',
  ],
  // Places that exist.
  [
    'paris|eiffel tower|london|big ben|new york|manhattan|times square|statue of liberty|brooklyn bridge|tokyo|kyoto|mount fuji|mt fuji|shanghai|beijing|hong kong|great wall|singapore|dubai|burj khalifa|rome|colosseum|venice|barcelona|berlin|amsterdam|sydney|opera house|san francisco|golden gate bridge|golden gate|los angeles|las vegas|chicago|miami|hawaii|bali|maldives|santorini|swiss alps|matterhorn|everest|grand canyon|yosemite|niagara falls|taj mahal|pyramids|egypt|iceland|norway|switzerland|japan|china|france|italy|mars|jupiter|venus',
    '巴黎|埃菲尔铁塔|伦敦|大本钟|纽约|曼哈顿|时代广场|自由女神|东京|京都|富士山|上海|外滩|东方明珠|北京|故宫|天安门|长城|香港|维多利亚港|新加坡|迪拜|罗马|威尼斯|巴塞罗那|柏林|悉尼|旧金山|洛杉矶|拉斯维加斯|夏威夷|巴厘岛|马尔代夫|阿尔卑斯|珠穆朗玛峰|珠峰|大峡谷|黄山|桂林|西湖|丽江|三亚|深圳|广州|杭州|成都|重庆|金字塔|埃及|冰岛|挪威|瑞士|日本|法国|意大利|海南|云南|湖南|湖北|山东|山西|青海|河南|江苏|浙江|珠海|威海|洱海|泰山|华山|峨眉山|张家界|九寨沟|火星|木星|金星',
  ],
];
