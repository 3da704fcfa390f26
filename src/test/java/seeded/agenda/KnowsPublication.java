package seeded.agenda;

import seeded.publication.Result;

/** Looks into a room of results; dates end before there are any. */
record KnowsPublication(Result result) {}
