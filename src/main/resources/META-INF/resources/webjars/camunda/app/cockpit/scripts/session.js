import '/js/webapp-session.js';
