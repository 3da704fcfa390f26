package seeded.modules.second.inner;

/** Nobody else's business. */
public record Hidden() {}
