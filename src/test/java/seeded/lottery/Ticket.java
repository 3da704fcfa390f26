package seeded.lottery;

/** A room that nobody knows, whose package says nothing of nulls. */
record Ticket(int number) {}
