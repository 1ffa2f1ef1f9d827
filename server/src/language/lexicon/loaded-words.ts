/**
 * Words that judge while they name. Compiled for the project from the vocabulary of polemic, invective and praise; lower-case
 * lemmas.
 */

/** Nouns that abuse or belittle what they name. */
export const ABUSIVE_NOUNS: ReadonlySet<string> = words(`
  accomplice adventurer apologist apostate assassin babbler bandit bigot blackguard blackleg bloodsucker brigand bully buffoon butcher cabal camarilla careerist charlatan
  clique coward cretin criminal crook cur cynic demagogue despot despotism dictator dilettante dolt dregs drone dupe enemy executioner exploiter faction fanatic felon flunkey flunky fool fraud gang gangster
  grovel hack henchman herd hireling hoodlum horde humbug hypocrite idiocy idiot idler imbecile imposter impostor informer jackal jackboot jobber junta kulak lackey leech liar looter lumpen
  madman mafia marauder mercenary minion mob money-changer monster monstrosity murderer nincompoop nonsense oligarchy opportunist oppressor parasite parvenu pedant philistine phrasemonger phrase-monger pirate plotter plunderer
  plutocrat pogrom poltroon profiteer prostitute puppet quack rabble racket rascal reactionary renegade riff-raff robber rogue ruffian saboteur satellite satrap scab scoundrel scribbler scum self-seeker servility sham
  shirker slanderer slave-driver slaveholder slave-holder sluggard speculator stooge stranger swine swindler sycophant thief thug toady tool traitor trickster turncoat tyrant underling upstart usurer usurper vagabond vandal vermin villain
  vulture war-monger warmonger weakling wirepuller wire-puller witch-hunter wretch yes-man zealot trash riffraff hangers-on place-hunter officeseeker wrongdoing intrigue misrule tyranny
  abomination abortion agitator alarmist aggressor ape armchair autocracy autocrat barbarian barbarity beggar betrayer blasphemer blockhead bloodhound bloodthirstiness bogey bootlicker boor boss
  bourgeoisie-hireling braggart brute bureaucrat bungler caricature caste cheat chatterbox chauvinist claptrap clown cockroach collaborator conniver conqueror conspirator corrupter coterie cowardice
  creature crony cutthroat cut-throat deceiver defector degenerate delinquent deserter desperado dictatorship disgrace donkey doormat double-dealer egoist embezzler enslaver evildoer extortioner faker
  falsifier fawner filth firebrand flatterer forger freebooter freeloader frump gangsterism gasbag ghoul glutton goon grafter gravedigger guttersnipe half-wit hangman harlot heretic hireling-press
  hooliganism hypocrisy ignoramus infidel ingrate inquisitor intriguer invader jailer jingo jobbery kleptocrat knave laughing-stock lap-dog lapdog lickspittle loafer lout lunatic magnate martinet
  maniac mediocrity megalomaniac menial miscreant miser misfit moneybag moneybags moneylender mountebank muckraker mudslinger murder-gang nabob nonentity oaf ogre oppression outlaw overlord paper-tiger
  pawn peddler perjurer persecutor pest phrase-maker pickpocket pigmy pillager pimp plague poisoner potentate pretender profaner provocateur provocation racketeer ragtag ravager reprobate robber-baron
  ruffianism sadist savage scarecrow scapegrace schemer scourge sell-out servant-soul shark shyster simpleton slaughterer slave-trader sloven snob sorcerer spendthrift spoiler spy squealer straw-man
  strike-breaker strikebreaker strumpet stuffed-shirt suckers swashbuckler swindle taskmaster tempter terrorist time-server timeserver troublemaker turn-coat tyrannicide-monger usuress vampire vassal
  viper vulgarian warlord wastrel whelp whore windbag wiseacre wolf worm wrecker yokel zany adventurism careerism opportunism hucksterism cretinism charlatanism banditry brigandage
`);

/** Adjectives that blame. */
export const BLAMING_ADJECTIVES: ReadonlySet<string> = words(`
  abject abominable absurd accursed adulterated arrogant atrocious avaricious backward barbarian barbaric barbarous base bankrupt beastly bestial bigoted bloated bloodthirsty bloody blood-stained brazen bribed brutal callous
  contemptible corrupt cowardly craven criminal crooked cruel cynical damnable dark dastardly decadent decaying deceitful decrepit degenerate degraded degrading despicable despotic devious diabolical dirty discredited disgraceful dishonest
  disloyal effete equivocal evil exploiting false fanatical filthy foul fraudulent godless greedy grotesque grovelling half-starved hateful heartless hideous hireling hog-headed hollow horrible hypocritical idle ignoble ignominious ignorant
  immoral impotent impudent incompetent infamous inhuman insatiable insolent irresponsible loathsome lying mad malevolent malicious mean mercenary mercantile merciless miserable monstrous motley murderous narrow-minded nefarious obnoxious obscene
  obsolete odious ominous oppressive outworn parasitic parasitical perfidious pernicious perverse petty pitiful pitiless plundering pompous predatory privileged profligate putrid rabid rapacious reactionary reckless repulsive revolting
  rotten rotting ruinous ruthless sanctimonious savage scandalous scurrilous self-seeking selfish servile shabby shallow shameful shameless shoddy sinister slavish slothful sly sordid so-called spineless spurious squalid stupid
  subservient swindling sycophantic tottering toothless treacherous treasonable trivial tyrannical tyrannous unholy unjust unprincipled unscrupulous upstart usurping utopian vain venal venomous vicious vile vulgar wanton wicked worthless wretched despairing foolish feeble
  rightful drunken counterrevolutionary counter-revolutionary antediluvian infernal untaught hideous bogus sham effeminate barefaced unconscionable
  abysmal aggressive aimless apathetic apostate artful asinine banal baneful barren beaten befuddled belated bellicose benighted berserk blasphemous bleak blinded blundering boastful bootlicking
  boorish bungling bureaucratic cancerous canting cheap childish clumsy coarse colourless complacent conceited confused contaminated convulsive cringing crude cunning cursed debased debauched deluded
  demented demoralized demoralised depraved derelict desolate destructive detestable diseased disastrous disingenuous dismal disreputable double-faced dreary dubious egotistical egregious emasculated
  enslaved envious evasive execrable fatuous fawning feckless ferocious fickle fiendish flabby flagrant flatulent flimsy frenzied frivolous futile gaudy ghastly gloomy gluttonous grasping gross
  gruesome grudging gullible haggard half-baked half-hearted harebrained harmful harsh haughty heinous heretical hidebound high-handed hostile hysterical idiotic ill-advised ill-gotten ill-starred
  imbecile impertinent impious impoverished improvident incendiary indecent indolent inept inglorious iniquitous insane insidious insincere insipid intolerable intolerant intransigent irrational
  jaundiced knavish lawless lazy lifeless ludicrous lukewarm lurid malignant mangled maudlin mendacious misbegotten mischievous misguided moribund mutinous naked nauseating niggardly noxious oafish
  obdurate obsequious obstinate obtuse officious overbearing overfed painted paltry parochial pedantic peevish petty-bourgeois pharisaical phony pig-headed piratical pitiable poisonous pretentious
  preposterous prostituted provincial puerile pusillanimous quarrelsome rascally ravenous renegade repugnant ridiculous rigged rotten-ripe rude sacrilegious sadistic satanic scheming scandal-mongering
  senile senseless shamefaced short-sighted shortsighted shuffling sickening sickly silly simpering sinful slanderous slimy slippery sluggish smug sneering snivelling soulless sottish stagnant stale
  sterile stillborn strutting stubborn stunted subversive sullen superstitious supine swaggering tarnished tawdry terrified threadbare time-serving timid timorous tortuous trashy treacly truculent
  trumped-up turbulent two-faced ugly unbridled uncivilized uncouth uncultured undignified unenlightened unfeeling ungodly ungrateful unhappy unhinged unmanly unnatural unpatriotic unseemly unspeakable
  untrustworthy unwholesome vacillating vacuous vainglorious vapid verminous vindictive violent virulent visionary vitriolic voracious warlike wasteful watery weak-kneed well-fed wily wolfish
  worm-eaten worn-out
`);

/** Adjectives that praise, or that praise in mockery. */
export const PRAISING_ADJECTIVES: ReadonlySet<string> = words(`
  admirable august beloved benevolent blessed brave brilliant celebrated chivalrous devout divine eminent enlightened exalted excellent faithful far-sighted fearless gallant generous gentle glorious gracious grand great heavenly heroic high holy
  honest honorable honourable idyllic illustrious immortal incomparable incorruptible indomitable ingenious innocent invincible just kindly kind-hearted learned lofty loyal magnanimous magnificent majestic matchless mighty noble patriotic pious precious pure
  respectable reverend righteous sacred sagacious saintly sincere splendid stalwart steadfast sublime superb tender tenderest unblemished undying unselfish upright valiant venerable virtuous wise wonderful worthy philanthropic humane agreeable healthful unassuming
  angelic ardent benign bounteous bountiful charitable chaste cherished clear-sighted comely consummate courageous courteous dauntless decisive devoted dignified disinterested distinguished earnest
  elevated eloquent enduring energetic estimable ethereal everlasting exemplary exquisite fair-minded fertile fervent flawless foremost forgiving fraternal fruitful gifted glittering godlike golden
  good-natured great-hearted hallowed hospitable idealistic imperishable impartial impregnable indefatigable indestructible indissoluble inestimable inexhaustible inflexible inimitable inspired
  intrepid inviolable irreproachable irresistible jubilant large-hearted legendary level-headed lion-hearted lovely lucid luminous manly masterful meek memorable merciful meritorious modest munificent
  never-to-be-forgotten nimble noble-minded obliging omniscient open-hearted peace-loving peerless picturesque priceless prosperous proud prudent queenly radiant redoubtable refined renowned resolute
  resplendent resourceful sanctified scrupulous selfless self-sacrificing serene shining skilful sober sovereign spirited spotless staunch stirring stout-hearted studious sunny superhuman supreme
  temperate thoughtful triumphant trusty truthful unbending unbiased unconquerable unconquered undaunted unerring unfailing unflinching unquenchable unshaken unspotted unsullied unswerving untiring
  valorous victorious vigilant vigorous warm-hearted well-born well-meaning whole-hearted young-hearted godly genteel delightful charming
`);

/** Nouns that praise, and mock where they are out of place. */
export const PRAISING_NOUNS: ReadonlySet<string> = words(`
  apostle benefactor champion consideration delicacy enlightenment friend generosity genius hero heroine heroism honour honor humanity knight liberator martyr patriot philanthropist philanthropy pillar protector saviour savior saint statesman
  sympathy tenderness wisdom benevolence magnanimity courtesy devotion sage sophistry naïveté naivety candour candor charity civilisation civilization blessing
  ability achievement admiration adornment affection altruism angel ardour ardor beauty beneficence bliss bounty bravery brilliance brotherhood chivalry clemency comforter compassion courage dignity
  disinterestedness elegance eloquence excellence faith felicity fidelity foresight fortitude forbearance freedom friendship gallantry gem gentleman gentleness genuineness gift glory godsend goodness
  grace grandeur gratitude guardian harmony honesty hospitality humility impartiality ingenuity innocence integrity justice kindness knighthood loyalty luminary majesty marvel masterpiece mercy merit
  miracle moderation modesty morality nobility openness paladin paragon patience patriotism peace pearl philosopher piety politeness pride prodigy progress providence prudence purity redeemer
  refinement respectability reverence righteousness sagacity salvation sanctity selflessness shepherd sincerity solicitude soul splendour splendor standard-bearer steadfastness sublimity talent tact
  temperance thinker tolerance torchbearer treasure triumph truthfulness uprightness valour valor victory vigilance virtue visionary zeal benefit boon kindliness
`);

/** Adverbs and adjectives that overstate. */
export const OVERSTATING: ReadonlySet<string> = words(`
  absolutely boundless colossal countless endless enormous eternal everlasting forever gigantic immeasurable immense incalculable incredible indescribable infinite innumerable limitless million millions myriad numberless thousand thousands
  unbounded unexampled unheard-of unimaginable universal unparalleled unprecedented untold utterly utmost unspeakable perpetual
  abysmal absolute ageless all-embracing all-powerful almighty astronomical bottomless breathtaking cataclysmic catastrophic cosmic crushing deafening deathless earth-shaking earth-shattering
  epoch-making eternally ever-lasting fathomless ferocious giant gigantically herculean hopelessly illimitable immortal imperishable inconceivable incomparable indestructible inexhaustible
  inexpressible insuperable interminable irresistible measureless miraculous monstrous monumental mountainous never-ending omnipotent overwhelming prodigious stupendous superhuman teeming thousandfold
  thousandth titanic trackless trillion trillions unending unceasing unequalled unfathomable unlimited unmatched unnumbered unquenchable unsurpassed untiring world-shaking world-wide billions billion
  zillion hundredfold
`);

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
