package dev.unknot.reminder;

/// Which of a person's three reminders: after getting up, at the desk, before bed.
public enum Slot { MORNING, DESK, EVENING }
