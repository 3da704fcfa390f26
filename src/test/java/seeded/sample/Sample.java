package seeded.sample;

/** What others use and should not. */
public record Sample() {}
