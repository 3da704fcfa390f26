package seeded.workflow;

import seeded.sample.Sample;

/** Would not work without the demonstration. */
record KnowsTheSample(Sample sample) {}
