/** Words that stand for those who act through them. The project's own list; lower case. */

/** Seats of power and the powers seated there. */
export const SEATS: ReadonlySet<string> = new Set('westminster whitehall washington moscow kremlin berlin paris london rome vienna madrid versailles vatican tuileries elysée quirinal tokyo peking nanking burgos geneva downing wilhelmstrasse ballplatz fleet wall brussels warsaw prague belgrade budapest athens petersburg petrograd st. quai lisbon ankara constantinople porte capitol'.split(' '));

/** Things that stand for those who bear or use them, with the article: "the sword", "the Crown". */
export const INSTRUMENTS: ReadonlySet<string> = new Set('crown throne altar sceptre scepter sword bayonet pen press cloth bench bar pulpit purse ermine mitre tiara cowl cross crescent swastika plough plow hammer sickle lash whip dollar gold ballot gallows guillotine knout cradle grave bottle stage turf spade purple bullet pocket barrack barracks monarchy city street streets gallery galleries'.split(' '));

/** Parts of the body that stand for those who have them, in the plural: "hands", "heads". */
export const MEMBERS: ReadonlySet<string> = new Set('hands heads mouths hearts brains arms souls bellies'.split(' '));
