package seeded.assessment;

import seeded.publication.Result;

/** Knows what comes after it. */
record KnowsPublication(Result result) {}
