/** Words beside and in names that tell what is named. Own lists, from news style. */

/** Before a person's name, with their capital. */
export const ADDRESSES: readonly string[] = (
  'Mr Mr. Mrs Mrs. Ms Ms. Miss Mx Dr Dr. Prof Prof. Professor Sir Dame Rev Rev. Reverend Sen Sen. Rep Rep. Gov Gov. Senator Congressman Congresswoman ' +
  'Judge Justice Capt. Captain Sgt. Lt. Col. Gen. Maj. Adm. Cmdr. Officer Detective Sheriff Trooper Rabbi Imam Father Sister Pastor Archbishop Bishop Cardinal'
).split(' ');

/** The last word of a body's name of two words and more. Lower case. */
export const BODY_ENDS: readonly string[] = (
  'inc inc. corp corp. co co. ltd ltd. llc plc foundation university college institute institution news times post herald tribune gazette journal ' +
  'association society council committee commission ministry department agency authority bureau party union federation league alliance ' +
  'company corporation group holdings partners ventures capital technologies pharmaceuticals therapeutics labs laboratories hospital clinic academy ' +
  'school bank trust fund network project initiative coalition movement church police'
).split(' ');
