/**
 * What the public reads: the compiled results of a cycle, its summary and their immutable snapshot.
 */
@NullMarked
package vn.egov.publication;

import org.jspecify.annotations.NullMarked;
