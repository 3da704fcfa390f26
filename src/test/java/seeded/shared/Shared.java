package seeded.shared;

/** What everybody may know. */
public record Shared() {}
