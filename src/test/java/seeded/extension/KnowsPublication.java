package seeded.extension;

import seeded.publication.Result;

/** Looks into a room that it is not allowed to know; a deadline has no result. */
record KnowsPublication(Result result) {}
