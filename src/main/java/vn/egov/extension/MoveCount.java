package vn.egov.extension;

import vn.egov.cycle.CycleStage;

/** How many units of an extension are how far with a stage. */
public record MoveCount(long extension, CycleStage stage, MoveState state, long units) {}
