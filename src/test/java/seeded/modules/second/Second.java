package seeded.modules.second;

import seeded.modules.first.First;

/** Knows who knows it. */
public record Second(First first) {}
