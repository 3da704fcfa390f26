// The application has one sign-in page. When the session has ended, or on signing out, this single-page application goes to
// its own login route ('#/login'; Welcome, which sets no hash prefix, to '#!/login'): leave it for that page instead.
const SIGN_IN_PAGE = '/sign-in';
const LOGIN_ROUTE = /^#!?\/login/;

function leaveLoginRoute() {
  if (LOGIN_ROUTE.test(window.location.hash)) {
    window.location.replace(SIGN_IN_PAGE);
  }
}

window.addEventListener('hashchange', leaveLoginRoute);
leaveLoginRoute();
