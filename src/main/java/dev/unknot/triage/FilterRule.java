package dev.unknot.triage;

import dev.unknot.interview.Condition;

/// When a filter is set.
public record FilterRule(Filter filter, Condition when) {}
