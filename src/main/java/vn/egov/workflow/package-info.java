/**
 * The room of the engine: processes, their delegates and listeners, and the forms of their tasks.
 */
@NullMarked
package vn.egov.workflow;

import org.jspecify.annotations.NullMarked;
