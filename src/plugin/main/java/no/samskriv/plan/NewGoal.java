package no.samskriv.plan;

import no.samskriv.kernel.TextInput;

/** A goal as it arrives. */
public record NewGoal(GoalType type, GoalStatus status, TextInput title) {}
