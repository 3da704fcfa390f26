/** Generates the forms that list criteria from a published criteria set. */
@NullMarked
package vn.egov.workflow.forms;

import org.jspecify.annotations.NullMarked;
