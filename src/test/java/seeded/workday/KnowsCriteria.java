package seeded.workday;

import seeded.criteria.Measure;

/** Looks into another room; days have nothing to do with what is measured. */
record KnowsCriteria(Measure measure) {}
