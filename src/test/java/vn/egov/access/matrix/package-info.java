/** Who may do what, endpoint by endpoint: what the running application answers, against tables. */
package vn.egov.access.matrix;
