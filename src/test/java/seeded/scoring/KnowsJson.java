package seeded.scoring;

import com.fasterxml.jackson.databind.JsonNode;

/** Knows JSON outside the package made for it. */
record KnowsJson(JsonNode node) {}
