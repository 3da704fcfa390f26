package seeded.workflow;

/** Called so, and none. */
class PretendedDelegate {}
