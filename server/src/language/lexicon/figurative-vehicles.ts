/**
 * Words that public speech borrows from the body, the stage, war, weather and the like to speak of society, thought and
 * politics. Each domain lists nouns, verbs and adjectives as lower-case lemmas. Compiled for the project after the fields of
 * image that Lakoff and Johnson (Metaphors We Live By, 1980) and Demandt (Metaphern für Geschichte, 1978) describe.
 */
export type VehicleDomain = (typeof DOMAINS)[number];

export interface Vehicles {
  readonly nouns: string;
  readonly verbs: string;
  readonly adjectives: string;
}

export const DOMAINS = [
  'war', 'stage', 'spirits', 'disease', 'building', 'weather', 'fire', 'water', 'chains', 'clothing', 'plants', 'animals', 'religion', 'court',
  'machine', 'family', 'body', 'journey', 'light', 'food', 'commerce', 'crime', 'ground', 'cutting', 'sleep', 'game', 'death', 'sound', 'heat', 'filth',
] as const;

export const VEHICLES: Readonly<Record<VehicleDomain, Vehicles>> = {
  war: {
    nouns: 'army arsenal artillery assault armory armoury armour armor arrow banner barrage battalion batter battery battle battlefield battleground blow bombardment bulwark bullet camp campaign cannon citadel crusade crusader dagger ensign flank fortress fray garrison gauntlet gladiator legion onslaught outpost phalanx poniard rampart rearguard regiment scabbard shaft shield siege skirmish soldier spear spearhead stronghold sword trench truce vanguard volley weapon barricade ammunition mercenary standard-bearer ambush',
    verbs: 'ambush arm assail batter beleaguer besiege bombard capitulate conquer crusade disarm enlist fell fortify marshal muster overrun parry recruit rout storm unsheathe vanquish wage shield hurl lurk',
    adjectives: 'embattled hostile armed unarmed militant beleaguered',
  },
  stage: {
    nouns: 'act actor antic applause arena audience backstage cast chorus clown comedy costume curtain disguise drama dumbshow epilogue farce footlight footlights gallery harlequin jester juggler limelight mask masquerade mummery overture pageant pantomime playwright prologue prompter puppet rehearsal scene scenery spectacle spotlight stage theatre theater tragedy wing masque marionette conjurer showman mummer buffoon melodrama',
    verbs: 'applaud dramatize enact masquerade perform rehearse stage parody ape juggle mimic',
    adjectives: 'theatrical dramatic tragic comic farcical stagy',
  },
  spirits: {
    nouns: 'apparition bogey demon devil enchantment exorcism fairy fiend ghost goblin incantation magic magician monster necromancer nightmare phantasm phantasmagoria phantom shade sorcerer sorcery spectre specter spell spirit vampire were-wolf werewolf witch witchcraft wizard wraith ogre genie mirage illusion',
    verbs: 'bewitch conjure enchant exorcise exorcize haunt invoke resurrect bedevil',
    adjectives: 'ghostly spectral magic magical monstrous spellbound haunted diabolical',
  },
  disease: {
    nouns: 'abscess affliction ague ailment anaemia balm bacillus cancer canker contagion convulsion crutch cure delirium disease epidemic fever gangrene infection leprosy malady microbe ointment palsy panacea paralysis paroxysm pestilence physician plague poison pox remedy scab scar sickness sore spasm surgeon surgery symptom tumour tumor typhus ulcer venom virus wound antidote medicine blister hangover',
    verbs: 'afflict bleed blight convulse cripple cure fester heal infect inoculate maim paralyse paralyze poison rankle sicken wound contaminate',
    adjectives: 'ailing cancerous contagious convulsive diseased feverish gangrenous infectious leprous morbid paralytic pestilent pestilential poisonous rabid sickly sore stricken venomous virulent palsied',
  },
  building: {
    nouns: 'altar arch architect architecture barrier beam blueprint brick bridge building castle cathedral cement ceiling column cornerstone corner-stone dam door doorway dome edifice facade façade fence floor foundation framework gate gateway house keystone ladder mansion masonry mortar pedestal pillar plank prop rafter roof ruin ruins scaffold scaffolding shelter staircase stepping-stone structure temple threshold tower underpinning vestibule vault wall window fabric pyramid monument tomb pale',
    verbs: 'batter bolster build buttress cement collapse construct crumble demolish dismantle erect found prop raze reconstruct rebuild totter undermine underpin level bury pave',
    adjectives: 'crumbling firm shaky solid tottering unshakable unshakeable',
  },
  weather: {
    nouns: 'avalanche blast blizzard breeze cloud cloudburst cyclone dawn dew downpour drizzle earthquake eclipse fog frost gale gust hail haze horizon hurricane ice lightning mist rain rainbow shower snow squall storm sunlight sunrise sunset sunshine tempest thaw thunder thunderbolt thunderclap tornado twilight typhoon volcano whirlwind wind winter crater lava tremor atmosphere',
    verbs: 'blow cloud darken dawn eclipse freeze hail rain shower storm thunder thaw melt blast lower',
    adjectives: 'cloudy cold frosty frozen icy stormy sultry tempestuous thunderous wintry volcanic fast-frozen chilly',
  },
  fire: {
    nouns: 'ash ashes beacon blaze bonfire brand brazier cinder coal conflagration ember explosion fire firebrand flame forge fuel furnace fuse gunpowder hearth heat kindling lamp pyre smoke spark tinder torch powder-keg candle',
    verbs: 'blaze brand burn char consume explode extinguish fan fire flame flare forge fuel ignite inflame kindle quench rekindle scorch sear singe smoulder smolder smother spark stoke ossify',
    adjectives: 'ablaze ardent blazing blistering burning explosive fiery flaming incendiary inflammable red-hot scorching searing smouldering white-hot withering blasting',
  },
  water: {
    nouns: 'abyss anchor bark bilge billow brook cataract channel course current deluge drift ebb eddy flood flotsam fountain harbour harbor helm helmsman iceberg inundation maelstrom ocean pilot pool rapids reef reservoir ripple river rock rudder sail sea ship shipwreck shoal shore source spring stream surf surge swamp tide torrent tributary undercurrent undertow vessel vortex wake wave whirlpool wreck wreckage backwater bog quagmire shoals sluice floodgate dike surface',
    verbs: 'anchor bathe deluge dilute dissolve douse drain drift drown ebb engulf flood flow founder gush immerse inundate melt navigate overflow pour ruffle sail seep sink soak stagnate steer stem submerge surge swamp swell swim wade wash float',
    adjectives: 'adrift bottomless brimming drowned fathomless fluid overflowing stagnant sunken swelling swollen submerged turbulent afloat awash',
  },
  chains: {
    nouns: 'bond bondage bridle cage captive captivity chain cord dungeon fetter fetters gag galley halter harness jail leash manacle manacles muzzle net noose prison prisoner rein reins rope shackle shackles slave slavery snare straitjacket strait-jacket thraldom thrall tether tie tie-rod trap treadmill yoke jailer gaoler web',
    verbs: 'bind bridle chain enchain ensnare enslave entangle fetter gag harness imprison leash manacle muzzle rivet shackle strangle throttle tie trammel trap unchain unfetter yoke choke stifle cramp',
    adjectives: 'bound captive enchained enslaved fettered hidebound shackled unchained unfettered unshackled',
  },
  clothing: {
    nouns: 'apron cloak clothing coat crown diadem drapery dress fig-leaf finery frock garb garment gown guise habiliment halo laurel livery mantle patchwork purple rag rags robe sash shroud suit swaddling tatters thread tissue trappings varnish veil vestment wardrobe wreath tinsel',
    verbs: 'adorn cloak clothe drape dress garnish gild mask patch robe shroud strip swathe unmask unveil varnish veil wrap tear rend disguise whitewash',
    adjectives: 'bare bedecked borrowed gilded naked ragged tattered threadbare thread-bare veiled threadlike',
  },
  plants: {
    nouns: 'acorn bloom blossom bough branch bramble bud bush chaff crop field flower forest fruit furrow garden germ grain graft grass growth harvest hedge hothouse jungle leaf leaves nettle nursery oak offshoot orchard outgrowth plant plough plow root roots sapling seed seedbed seedling shoot soil sprig sprout stalk stem stubble swamp thicket thistle thorn thorns tree trunk twig vine weed weeds wheat wilderness wood fruition seed-bed',
    verbs: 'blossom bloom bud cultivate fertilize fertilise germinate graft harvest nip nourish plant plough plow prune reap ripen root seed sow sprout strangle take-root transplant uproot weed wilt wither flower flourish',
    adjectives: 'barren budding evergreen fertile fruitful overripe ripe rooted seedy sterile thorny withered withering deep-rooted',
  },
  animals: {
    nouns: 'ant ape ass beak beast bee bloodhound bull caterpillar cattle chrysalis claw cobra cub cur dog donkey dove dragon drone eagle fang feather flock fox frog gadfly goose gosling hawk herd hoof hornet horn horse hound hydra hyena jackal jaw jaws lamb leech leviathan lion locust louse maggot moth mule nest ostrich ox parasite parrot paw peacock pig predator prey puppy ram rat raven reptile scorpion serpent shark sheep shepherd snake spider swarm swine tail talon tentacle tiger toad toady viper vulture wasp wing wings wolf worm yelp cackle bark howl',
    verbs: 'bark bellow bleat browse cackle claw crawl croak devour fawn flutter gnaw graze growl hatch hiss hoot howl nestle pounce prey prowl ruminate scuttle slither snarl stampede swarm swoop wag whine yelp bite sting crouch goad whip',
    adjectives: 'bestial beastly brutal carnivorous hydra-headed predatory serpentine sheepish toothless wolfish ravening ravenous',
  },
  religion: {
    nouns: 'altar angel apostle baptism bible blasphemy cathedral catechism chalice communion conversion covenant creed cult damnation disciple dogma epistle exodus gospel grail hallelujah halo heaven hell heresy heretic hymn idol idolatry incense inquisition judas litany martyr martyrdom messiah millennium miracle missionary oracle paradise pharisee pilgrim pilgrimage pontiff pope prayer preacher priest prophet psalm pulpit purgatory relic resurrection sabbath sacrament sacrifice saint salvation sanctuary satan scripture sermon shrine sin tabernacle temple trinity zealot fetish high-priest',
    verbs: 'anoint baptize baptise canonize consecrate crucify damn deify desecrate excommunicate hallow idolize preach profane resurrect sacrifice sanctify worship',
    adjectives: 'angelic devout diabolic godless hallowed heavenly hellish holy infernal sacred sacrilegious saintly unholy venerable profane',
  },
  court: {
    nouns: 'accomplice advocate bar condemnation confession culprit dock executioner gallows guillotine hangman indictment judge jury plaintiff scaffold sentence summons testament testimony tribunal trial verdict warrant witness bailiff',
    verbs: 'arraign indict acquit convict plead sentence bequeath disinherit',
    adjectives: 'bequeathed guilty indicted',
  },
  machine: {
    nouns: 'anvil appendage axle brake cog cogwheel crank dynamo engine flywheel fulcrum gear gearbox hammer instrument lever locomotive loom machine machinery mainspring mechanism motor pendulum piston pulley safety-valve screw spring steam-roller steamroller tool valve wheel wheels treadmill clockwork appliance automaton robot mill millstone juggernaut vice pivot counterpoise ballast',
    verbs: 'gear hammer lubricate oil weld rivet grind crush harness mould mold hinge',
    adjectives: 'mechanical rusty well-oiled iron steel leaden wooden stone-like',
  },
  family: {
    nouns: 'bastard birth bride brother child childhood cradle daughter father foster-child godfather guardian heir heiress heritage infancy infant inheritance maid marriage midwife mother nurse nursemaid offspring orphan parent progeny sister son stepchild stepmother twin wet-nurse widow wedding womb babe legacy lap bosom foster-mother neighbour neighbor servant handmaid handmaiden mistress harlot prostitute whore host guest',
    verbs: 'beget breed conceive divorce father foster inherit marry nurse nurture prostitute rear spawn suckle wed wean embrace cradle',
    adjectives: 'abortive orphaned pregnant still-born stillborn newborn new-born childish infant infantile',
  },
  body: {
    nouns: 'arm arms artery backbone blood bone bosom bowel bowels brain breast brow cheek corpse ear elbow embryo entrails eye eyes face feet finger fist flesh foot forehead gullet hand hands head heart heel heels knee limb limbs lip lips lung marrow mouth muscle neck nerve nerves nostril organ organism pulse rib shoulder shoulders sinew sinews skeleton skin skull spine stomach tendon throat toe tongue tooth teeth vein veins vitals womb stature visage body back',
    verbs: 'beget breathe choke digest embrace gasp gulp limp lick nurse pant pulsate stagger stifle stumble suffocate swallow throb tremble vomit writhe shudder grasp clutch kneel prostrate wrestle shake shrug',
    adjectives: 'bloodless breathless callous gaunt lame limp naked numb prostrate short-sighted toothless blind deaf dumb paralyzed dwarfed stunted bleeding biting bitter',
  },
  journey: {
    nouns: 'by-path byway crossroad crossroads detour footprint footstep goal highroad highway itinerary journey landmark march milestone path pathway pilgrimage road route starting-point step steppingstone track trail train turning-point voyage wayside wake gulf chasm precipice brink abyss pitfall signpost dead-end halting-place stride gallop race pace chase',
    verbs: 'chase gallop limp march overtake plod retreat stumble stagger trample tread trudge wander outstrip recoil race leap stride outrun precipitate plunge fall',
    adjectives: 'pathless headlong breakneck',
  },
  light: {
    nouns: 'beacon beam candle darkness dawn daylight flash gleam glimmer glow halo lamp lantern light lustre meteor mirror moon night radiance ray searchlight shade shadow shadows spark star sun sunbeam torch twilight gloom dusk luminary constellation',
    verbs: 'beam blind cast dazzle dim eclipse enlighten flash flicker gleam glimmer glow illuminate illumine obscure overshadow radiate reflect shine sparkle twinkle',
    adjectives: 'beaming blinding bright brilliant dark dazzling dim gleaming glimmering glowing illuminated luminous murky radiant shadowy shining sparkling starless',
  },
  food: {
    nouns: 'appetite banquet bait bread butter cake crumb crumbs cup dessert diet dish draught dregs feast flesh-pot fleshpot fleshpots food fruit gall honey hunger kitchen leaven manna meal meat milk morsel mess nectar nourishment opium pottage recipe sauce sop sugar sugar-plum table thirst vinegar wine wormwood yeast broth banquet cream',
    verbs: 'chew devour digest feast feed gorge gobble guzzle hunger nourish pickle savour sweeten swallow thirst whet starve feed',
    adjectives: 'bitter half-baked hungry indigestible insatiable palatable ravenous ripe rotten sour stale sweet thirsty unsavoury voracious starving',
  },
  commerce: {
    nouns: 'account auction bankrupt bankruptcy bargain bill broker coin coinage commodity counter credit currency debt dividend draft huckster interest ledger loan market mint mortgage pawn pawnbroker peddler pledge price promissory purse retail shop shopkeeper stock stock-in-trade treasure treasury usury wares balance-sheet payment dower dowry jewel jewellery diamond gem pearl gold tinsel',
    verbs: 'auction barter cash discount haggle hawk huckster mint mortgage pawn peddle purchase squander sell',
    adjectives: 'bankrupt counterfeit priceless venal bribed cheap mortgaged',
  },
  crime: {
    nouns: 'accomplice assassin bandit booty brigand burglar butcher butchery cheat cutpurse gang gangster henchman hireling highwayman knave loot marauder murderer pirate plunder plunderer rape robber robbery sharper spoil swindle swindler thief thieves thug card-sharp cardsharp hangman',
    verbs: 'assassinate burglarize butcher cheat loot murder pillage plunder rape ransack rob smuggle steal strangle swindle violate filch',
    adjectives: 'bloody bloodstained blood-stained murderous predatory thievish',
  },
  ground: {
    nouns: 'abyss bedrock boulder bottom chasm clay cliff cornerstone crag crest depth depths desert dust fissure foothold gulf ground landslide layer marsh mire morass mountain mud oasis peak pinnacle plateau precipice quicksand rock sand slope soil strata stratum subsoil summit surface swamp valley vein wasteland mine gulf',
    verbs: 'dig entrench excavate mire unearth bury bog',
    adjectives: 'bottomless deep-rooted rocky sandy shallow',
  },
  cutting: {
    nouns: 'axe blade chisel edge knife lance needle razor scalpel scissors scythe sickle sting thorn whip lash scourge goad spur bludgeon club cudgel hammer',
    verbs: 'amputate blunt carve chisel chop cleave cut dissect hack hew lacerate lash mutilate pierce rend scourge sever slash slice snap splinter stab sunder tear whip crush shatter smash burst rip pluck trample',
    adjectives: 'barbed blunt cutting edged incisive keen piercing sharp torn',
  },
  sleep: {
    nouns: 'awakening bed cradle dream lethargy lullaby nightmare pillow sleep slumber somnambulist stupor swoon torpor trance anaesthetic narcotic',
    verbs: 'awake awaken doze dream lull nod rouse sleep slumber wake waken drowse',
    adjectives: 'asleep awake dormant drowsy lethargic sleepless slumbering',
  },
  game: {
    nouns: 'bet card cards checkmate chess chessboard dice dupe gamble gambler gambling game goal lottery pawn player plaything puppet race roulette stake stakes target toy trick trump wager',
    verbs: 'bet checkmate gamble outmanoeuvre stake trump wager',
    adjectives: 'trumped-up',
  },
  death: {
    nouns: 'agony bier burial carcass carrion catafalque charnel-house coffin corpse cradle death-blow death-knell death-mask deathbed embalmer epitaph extinction funeral grave gravedigger grave-digger graveyard hearse knell mummy obituary requiem sepulchre sepulcher shroud skeleton tomb tombstone undertaker vulture burier resurrection',
    verbs: 'bury embalm entomb exhume expire inter mummify perish suffocate extinguish die',
    adjectives: 'dead deathly defunct dying extinct lifeless moribund stillborn undead',
  },
  sound: {
    nouns: 'alarm bell bugle chord chorus clang clarion discord drum dissonance echo fanfare harmony hymn jingle key knell lyre music note orchestra organ overture refrain rhythm siren song string strain symphony tocsin tom-tom trumpet tune roar whisper murmur cry',
    verbs: 'clamour clamor echo drum harmonize jar reverberate resound roar thunder trumpet drone whisper murmur cry sing sigh groan',
    adjectives: 'deafening discordant shrill strident muffled',
  },
  heat: {
    nouns: 'alloy amalgam boiler boiling-point cauldron chemistry crucible crystal distillation dross ferment fermentation fusion lye melting-pot mould mold precipitate retort residue salt sediment solvent steam temperature thermometer magnet magnetism electricity',
    verbs: 'boil crystallize crystallise distil distill evaporate ferment fuse melt simmer steep temper vaporize volatilize congeal curdle',
    adjectives: 'boiling caustic corrosive lukewarm molten seething tepid evanescent',
  },
  filth: {
    nouns: 'cesspool dirt dregs dross dung dunghill dustbin dust-heap excrement filth garbage gutter mire mud muck offal ordure refuse rot rubbish scum sewer slime slough stain stench stink swill taint trash cesspit vermin sludge muck-heap odour odor',
    verbs: 'befoul besmirch decay defile pollute rot rust smear soil stain stink sully taint putrefy',
    adjectives: 'decaying decomposed dirty filthy foul fetid muddy mouldy putrid rancid rotten rotting rusty slimy stinking tainted unclean worm-eaten moth-eaten',
  },
};
