/** Answers and scorecards as JSON: on the wire, in process variables and in the database. */
@NullMarked
@NamedInterface("json")
package vn.egov.scoring.json;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
