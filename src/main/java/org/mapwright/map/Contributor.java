package org.mapwright.map;

import org.mapwright.study.Group;
import org.mapwright.study.Pseudonym;

/** Who claims something, as the map knows her: a pseudonym and a group. */
public record Contributor(ContributorId id, Pseudonym pseudonym, Group group) {}
