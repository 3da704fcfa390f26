/** A model of the room of the same name, in which rules are broken. */
@NullMarked
package seeded.agenda;

import org.jspecify.annotations.NullMarked;
