/** Seeded violations. */
@NullMarked
package seeded.modules.second.inner;

import org.jspecify.annotations.NullMarked;
