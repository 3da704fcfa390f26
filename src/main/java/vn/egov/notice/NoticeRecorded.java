package vn.egov.notice;

/** There is a notice to be delivered. */
public record NoticeRecorded(String notice) {}
