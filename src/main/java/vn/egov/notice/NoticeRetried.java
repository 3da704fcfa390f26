package vn.egov.notice;

/** A notice that was given up is to be delivered after all. */
public record NoticeRetried(String notice) {}
