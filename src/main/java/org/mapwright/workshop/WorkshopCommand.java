package org.mapwright.workshop;

/** What somebody asks of a workshop. */
public sealed interface WorkshopCommand permits TakingPart, Leading {}
