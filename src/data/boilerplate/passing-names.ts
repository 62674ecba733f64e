/** Class names and ids that say nothing lasting of an element: those that tools make, and those that say how it looks. Own list, after the common frameworks. */

/** Names that style tools make: "css-1x2y3z", "sc-bdVaJa", "styles_body__3hG7k", "MuiBox-root-42". */
export const MADE_NAME =
  /^(?:css|sc|jsx|jss|emotion|svelte|tw|ember|react|ng|vue|data-v|mui|chakra)-|__[a-z0-9]*[A-Z0-9][A-Za-z0-9]{3,}$|(?:^|[-_])(?=[a-z]*\d[a-z]*\d)[a-z\d]{5,}$|(?:^|[-_])(?=\w*[a-z])(?=\w*[A-Z])(?=\w*\d)\w{5,}$|\d{3,}/;

/** Words that begin a name of looks or of a state. */
export const LOOKS = new Set(
  (
    'col row grid flex block inline hidden visible active show open closed is has no js w h m p mt mb ml mr mx my pt pb pl pr px py text bg border rounded shadow font leading ' +
    'items justify align self gap space float clear clearfix container wrapper inner outer left right center top bottom sm md lg xl small large medium full first last odd ' +
    'even lazy loaded fade in animated d-flex d-block sticky fixed relative absolute outline overflow'
  ).split(' '),
);
