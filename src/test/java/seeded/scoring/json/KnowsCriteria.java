package seeded.scoring.json;

import seeded.criteria.Measure;

/** Knows more than how to write and read. */
record KnowsCriteria(Measure measure) {}
