package seeded.criteria;

import seeded.scoring.Floating;

/** Knows who knows it. */
record KnowsScoring(Floating floating) {}
