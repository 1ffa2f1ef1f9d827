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
`);

/** Adjectives that praise, or that praise in mockery. */
export const PRAISING_ADJECTIVES: ReadonlySet<string> = words(`
  admirable august beloved benevolent blessed brave brilliant celebrated chivalrous devout divine eminent enlightened exalted excellent faithful far-sighted fearless gallant generous gentle glorious gracious grand great heavenly heroic high holy
  honest honorable honourable idyllic illustrious immortal incomparable incorruptible indomitable ingenious innocent invincible just kindly kind-hearted learned lofty loyal magnanimous magnificent majestic matchless mighty noble patriotic pious precious pure
  respectable reverend righteous sacred sagacious saintly sincere splendid stalwart steadfast sublime superb tender tenderest unblemished undying unselfish upright valiant venerable virtuous wise wonderful worthy philanthropic humane agreeable healthful unassuming
`);

/** Nouns that praise, and mock where they are out of place. */
export const PRAISING_NOUNS: ReadonlySet<string> = words(`
  apostle benefactor champion consideration delicacy enlightenment friend generosity genius hero heroine heroism honour honor humanity knight liberator martyr patriot philanthropist philanthropy pillar protector saviour savior saint statesman
  sympathy tenderness wisdom benevolence magnanimity courtesy devotion sage sophistry naïveté naivety candour candor charity civilisation civilization blessing
`);

/** Adverbs and adjectives that overstate. */
export const OVERSTATING: ReadonlySet<string> = words(`
  absolutely boundless colossal countless endless enormous eternal everlasting forever gigantic immeasurable immense incalculable incredible indescribable infinite innumerable limitless million millions myriad numberless thousand thousands
  unbounded unexampled unheard-of unimaginable universal unparalleled unprecedented untold utterly utmost unspeakable perpetual
`);

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
