package vn.egov.extension;

import vn.egov.cycle.CycleCode;

/** An extension is decided and its ledger written; the cases are to be moved. */
public record ExtensionDecided(CycleCode cycle, long extension) {}
