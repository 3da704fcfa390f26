package seeded.unit;

import seeded.criteria.Measure;

/** Looks up instead of down. */
record KnowsCriteria(Measure measure) {}
