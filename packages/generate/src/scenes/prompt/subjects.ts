import type { Cue } from './cue.ts';

/** Words for what a picture is of and what stands in it. */
export const SUBJECTS: readonly Cue[] = [
  // Words in which others are hidden that mean something else.
  [
    {},
    'poster|copy space|white space|negative space|space for text|coworking space|workspace|five star|5 star|5-star|five-star|rock star|oil painting|ink painting',
    '海报|海量|海选|海外|云集|山寨|江湖|雪茄',
  ],
  [
    { family: 'abstract', elements: ['grid'], style: 'futuristic' },
    'cloud computing|cloud service|cloud platform|blockchain|neural network|artificial intelligence|cyberspace|source code',
    '云计算|云服务|云端|云原生|区块链|神经网络|大数据|代码雨',
  ],
  [
    { family: 'abstract', colour: '#F4F4F2', mood: 'bright', time: 'day' },
    'white background|white backdrop|clean white background',
    '白色背景|纯白背景|白底',
  ],
  [
    { family: 'abstract', colour: '#16161C', mood: 'dark', time: 'night' },
    'black background|black backdrop',
    '黑色背景|纯黑背景|黑底',
  ],
  [
    { family: 'mountain_lake', weather: 'snow', season: 'winter' },
    'winter wonderland|snowscape|snowy landscape|winter landscape',
    '雪景|冰雪世界|雪国',
  ],
  [{ family: 'mountain_lake', elements: ['snow_caps'] }, 'snowy mountain|snow mountain', '雪山'],
  [
    { hint: 'city', elements: ['neon'], style: 'futuristic', time: 'night' },
    'synthwave|retrowave|vaporwave|outrun',
    '蒸汽波|合成波',
  ],
  [{ hint: 'sea_beach', elements: ['palms'] }, 'tropical', '热带'],
  [{ family: 'abstract', elements: ['gradient'] }, 'refraction|prism|light leak|light rays', '折射|棱镜|光线'],
  [
    { family: 'mountain_lake', elements: ['lake', 'reflection'] },
    'mountain lake|alpine lake|lake|fjord|lakeside|lakeshore',
    '湖泊|湖面|湖边|高山湖|湖',
  ],
  [
    { family: 'mountain_lake' },
    'mountain|mountain range|peak|alps|alpine|summit|ridge|highland|valley|hills|cliffs',
    '山脉|群山|高山|山峰|山谷|山景|山水|山',
  ],
  [
    { elements: ['snow_caps'], hint: 'mountain_lake' },
    'snowy peak|snow-capped|snow capped|snowcapped',
    '雪峰|积雪的山',
  ],
  [{ elements: ['trees'], hint: 'mountain_lake' }, 'tree|pine|pines|fir|woods', '树木|松树|树'],
  [
    { family: 'sea_beach', elements: ['waves'] },
    'sea|ocean|seaside|seascape|coast|coastline|shore|surf|bay',
    '大海|海洋|海边|海岸|海面|海浪|海景|海',
  ],
  [
    { family: 'sea_beach', elements: ['sand'] },
    'beach|sandy beach|lagoon|tropical island|tropics',
    '沙滩|海滩|热带海岛',
  ],
  [{ elements: ['sand'], hint: 'sea_beach' }, 'sand|white sand|turquoise water|clear water', '白沙|碧海|碧波'],
  [{ hint: 'city', time: 'night' }, 'night view|city lights|night lights', '夜景|灯火|万家灯火'],
  [{ elements: ['palms'], hint: 'sea_beach' }, 'palm|palm tree', '棕榈树|棕榈|椰子树|椰树|椰林'],
  [{ elements: ['islands'], hint: 'sea_beach' }, 'island', '岛屿|小岛|海岛'],
  [{ elements: ['rocks'], hint: 'sea_beach' }, 'rocks|rocky', '礁石|岩石'],
  [{ family: 'city' }, 'city|cities|cityscape|town|downtown|urban|metropolis|megacity', '城市|都市|市区|市中心|都会'],
  [
    { family: 'city', elements: ['towers'] },
    'skyline|city skyline|skyscraper|high-rise|tower|towers',
    '天际线|摩天大楼|摩天楼|高楼|大厦|楼群',
  ],
  [
    { family: 'city', elements: ['river_front', 'towers'] },
    'river front|riverfront|waterfront|harbour|harbor|skyline over the water',
    '江景|江边|河畔|海港|滨江|滨水',
  ],
  [
    { family: 'city', elements: ['traffic'] },
    'street|avenue|boulevard|traffic|road|highway|light trail',
    '街道|大街|马路|街头|车流|车水马龙|街景|夜街',
  ],
  [
    { family: 'city', style: 'futuristic', elements: ['neon', 'traffic'] },
    'futuristic city|cyberpunk|cyberpunk city|sci-fi city|city of the future|future city|neon city',
    '未来城市|赛博朋克|科幻城市|未来都市|霓虹城市',
  ],
  [
    { elements: ['rooftops'], hint: 'city' },
    'rooftop|roof|seen from above|from above|aerial view|bird view|drone view',
    '屋顶|楼顶|俯瞰|俯视|鸟瞰|航拍',
  ],
  [{ elements: ['neon'], hint: 'city' }, 'neon|neon light|neon sign', '霓虹灯|霓虹'],
  [{ elements: ['holograms'], hint: 'city', style: 'futuristic' }, 'hologram|holographic', '全息投影|全息'],
  [{ elements: ['wet_street'], hint: 'city' }, 'wet street|rain-soaked|puddle', '湿漉漉的街道|积水|水坑'],
  [
    { family: 'sky', elements: ['clouds'], weather: 'storm' },
    'thundercloud|thunderhead|storm cloud|dark cloud|black cloud|rain cloud',
    '乌云|雷雨云|积雨云|黑云',
  ],
  [{ family: 'sky', elements: ['clouds'] }, 'cloud|cloudscape|sea of clouds|cloudy sky', '云海|云层|白云|云朵|云'],
  [{ family: 'sky' }, 'sky|skies|heavens', '天空|蓝天|天际'],
  [{ elements: ['rainbow'], hint: 'sky' }, 'rainbow', '彩虹'],
  [{ elements: ['aurora'], hint: 'sky', time: 'night' }, 'aurora|northern lights|aurora borealis', '极光|北极光'],
  [{ elements: ['lightning'], hint: 'sky', weather: 'storm' }, 'lightning|thunderbolt', '闪电|雷电'],
  [
    { elements: ['stars'], hint: 'sky', time: 'night' },
    'starry sky|starry night|starry|stars|star',
    '星空|繁星|星星|满天星',
  ],
  [{ elements: ['milky_way'], hint: 'sky', time: 'night' }, 'milky way', '银河系|银河'],
  [{ elements: ['moon'], hint: 'sky' }, 'moon|full moon|moonlight|moonlit', '月亮|明月|满月|月光'],
  [{ elements: ['sun'], hint: 'sky' }, 'sun|sunlight|sunshine|sunny', '太阳|阳光'],
  [
    { family: 'space' },
    'space|outer space|deep space|universe|cosmos|cosmic|solar system|orbit|astronomy',
    '太空|宇宙|外太空|太阳系|星际|轨道|天文',
  ],
  [
    { family: 'space', elements: ['planet'] },
    'planet|exoplanet|alien world|planet earth|earth from space',
    '行星|星球|地球',
  ],
  [
    { family: 'space', elements: ['planet', 'rings'] },
    'ringed planet|saturn|gas giant|planet with rings|planet with a ring',
    '土星|带环行星|光环行星|气态巨行星|带光环的行星|有光环的行星',
  ],
  [{ elements: ['rings'], hint: 'space' }, 'rings|ring system', '行星环|光环'],
  [{ family: 'space', elements: ['nebula'] }, 'nebula|nebulae|star cluster', '星云'],
  [{ family: 'space', elements: ['galaxy'] }, 'galaxy|galaxies|spiral galaxy', '星系|旋涡星系'],
  [
    { family: 'abstract' },
    'abstract|background|backdrop|wallpaper|texture|pattern|visualiser|visualizer|motion background',
    '抽象|背景|壁纸|纹理|底图|底纹',
  ],
  [
    { family: 'abstract', elements: ['flow'] },
    'flow field|flow|flowing|flowing lines|silk|ribbon|ribbons|swirl|smoke',
    '流动|流线|丝绸|飘带|丝带|烟雾',
  ],
  [{ family: 'abstract', elements: ['lines'] }, 'lines|line art|thread', '线条'],
  [
    { family: 'abstract', elements: ['liquid'] },
    'liquid|fluid|molten|marble|ink|oil|lava lamp',
    '液体|流体|熔岩|大理石|水墨|墨',
  ],
  [
    { family: 'abstract', elements: ['gradient'] },
    'gradient|color wash|colour wash|blurred colours|blurred colors',
    '渐变|渐变色',
  ],
  [
    { family: 'abstract', elements: ['particles'] },
    'particle|point cloud|dots|sparkle|stardust',
    '粒子|光点|微粒|星尘',
  ],
  [
    { family: 'abstract', elements: ['bokeh'], time: 'sunset' },
    'bokeh|bokeh lights|blurred lights|soft lights|warm lights|fairy lights|glitter|confetti',
    '散景|光斑|虚化灯光',
  ],
  [
    { family: 'abstract', elements: ['grid'] },
    'grid|wireframe|mesh|matrix|network|circuit|data',
    '网格|线框|矩阵|网络|电路|数据',
  ],
  [{ elements: ['waves'], hint: 'abstract' }, 'waves|wave|wavy|layers|paper cut', '波浪|波纹|层叠|剪纸'],
  [{ elements: ['reflection'] }, 'reflection|mirrored|reflecting', '倒影|反射'],
];

/** What a picture is for: it decides when nothing says what it is of. */
export const PURPOSES: readonly Cue[] = [
  [
    { hint: 'abstract', elements: ['bokeh'], mood: 'warm', time: 'sunset', colour: '#C8262F' },
    'christmas|xmas',
    '圣诞节|圣诞',
  ],
  [
    { hint: 'abstract', elements: ['bokeh'], mood: 'warm', time: 'sunset', colour: '#E8588F' },
    'valentine|mothers day',
    '情人节|母亲节|七夕',
  ],

  [
    { hint: 'abstract', elements: ['waves'], mood: 'bright', time: 'day' },
    'lesson|class|classroom|teacher|biology|physics|chemistry|maths|math|geography|history|science|kindergarten|university|course|school|lecture|homework|students|kids|slides|presentation|tutorial',
    '语文|数学|英语|物理|化学|生物|历史|地理|幼儿园|大学|课程|课堂|课用|课|上课|老师|学校|课件|教学|学生|讲座|幻灯片',
  ],
  [
    { hint: 'abstract', elements: ['bokeh'], mood: 'warm', time: 'sunset' },
    'shop|store|sale|grocery|discount|product|boutique|promotion|black friday|offer|bakery|cafe|restaurant|wedding|party',
    '双十一|中秋节|春节|上市|开业|店|商店|网店|促销|打折|产品|商品|优惠|新品|咖啡馆|餐厅|婚礼|派对|节日',
  ],
  [
    { hint: 'abstract', elements: ['flow'], mood: 'energetic', time: 'night' },
    'ballad|techno|jazz|rock band|music|song|album|track|single|beat|beats|band|dj|concert|lo-fi|lofi|lyric video|podcast',
    '民谣|爵士乐|爵士|摇滚|电子乐|乐队|音乐|歌曲|专辑|单曲|乐队|演唱会|歌词|播客|节奏',
  ],
  [
    { hint: 'abstract', elements: ['grid'], style: 'futuristic', time: 'night' },
    'blog|landing page|website|homepage|app|software|code|coding|developer|startup|launch|api|ai|tech|technology|dashboard|release|saas|demo',
    '网站|首页|博客|技术|应用|软件|代码|编程|开发者|程序员|创业|发布会|发布|科技|技术|人工智能|上线',
  ],
  [
    { hint: 'sea_beach', mood: 'calm', time: 'golden_hour' },
    'lodge|rooftop bar|hotel|resort|lobby|guest|guests|spa|holiday|vacation|travel|tourism',
    '温泉|顶楼|酒吧|酒店|度假村|度假|民宿|大堂|客人|度假|旅行|旅游|水疗',
  ],
  [
    { hint: 'city', elements: ['towers'], time: 'day' },
    'business|corporate|finance|company|real estate|bank|investor|investors',
    '企业|公司|金融|商务|房地产|银行|投资',
  ],
  [
    { hint: 'mountain_lake', mood: 'calm', time: 'morning' },
    'meditation|yoga|mindfulness|sleep|relaxation|wellness',
    '瑜伽馆|冥想|瑜伽|助眠|放松|疗愈',
  ],
];
