package org.mapwright.map;

/** What sort of thing a factor is, as the group sees it. */
public enum FactorKind {
    CONTEXT,
    SERVICE,
    RESOURCE,
    BEHAVIOUR,
    OUTCOME,
    INTERVENTION
}
