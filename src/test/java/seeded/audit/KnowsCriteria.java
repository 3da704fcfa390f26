package seeded.audit;

import seeded.criteria.Measure;

/** Looks into another room; the trail keeps codes only. */
record KnowsCriteria(Measure measure) {}
