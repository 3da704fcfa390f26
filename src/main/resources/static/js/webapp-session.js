// Loaded by the web applications, which have a sign-in of their own that does not work here: when the session has ended, or
// on signing out, they go to the route '#/login' (Welcome, which sets no hash prefix, to '#!/login'). Leave it for the one
// sign-in, and say where one was; what stands behind the # follows by itself, see sign-in.js.
const LOGIN_ROUTE = /^#!?\/login/;
const A_MINUTE = 60000;

let place = '';
let told = Date.now();

function leaveLoginRoute() {
  if (LOGIN_ROUTE.test(location.hash)) {
    location.replace('/sign-in?next=' + encodeURIComponent(location.pathname + location.search) + place);
  } else {
    place = location.hash;
  }
}

// The web applications ask for news whether somebody is there or not, so that what they send keeps no session alive. Keys
// and clicks do, also those of somebody who fills in a long form that nothing is sent of.
function tellOfSomebody() {
  if (Date.now() - told > A_MINUTE) {
    told = Date.now();
    fetch('/account/session', {redirect: 'manual', cache: 'no-store'}).catch(() => {});
  }
}

addEventListener('hashchange', leaveLoginRoute);
['keydown', 'pointerdown', 'wheel'].forEach(event => addEventListener(event, tellOfSomebody, {capture: true, passive: true}));
leaveLoginRoute();
