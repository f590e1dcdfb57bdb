package dev.unknot.triage;

/// How soon help is needed, from least to most: self-care, a clinician first, today, now.
public enum Tier { STRETCH, CLINICIAN, URGENT, EMERGENCY }
