/** Scoring of answers for whoever wants to see what they would come to. */
@NullMarked
package vn.egov.assessment.web;

import org.jspecify.annotations.NullMarked;
