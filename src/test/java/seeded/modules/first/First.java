package seeded.modules.first;

import seeded.modules.second.inner.Hidden;

/** Reaches into another's room. */
public record First(Hidden hidden) {}
