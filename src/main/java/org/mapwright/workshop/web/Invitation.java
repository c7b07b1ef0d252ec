package org.mapwright.workshop.web;

import java.util.List;
import java.util.Optional;
import org.mapwright.study.Group;
import org.mapwright.study.Pseudonym;
import org.mapwright.workshop.Setup;
import org.mapwright.workshop.Support;
import org.mapwright.workshop.WorkshopId;
import org.mapwright.workshop.json.PhoneStep;

/**
 * What people read before they come in.
 *
 * @param name a friendly one to begin with
 */
record Invitation(
        String workshop,
        String title,
        Optional<String> place,
        String welcome,
        List<Support> support,
        String consent,
        List<String> collects,
        List<String> groups,
        boolean lobby,
        String name,
        List<PhoneStep> steps) {

    static Invitation of(WorkshopId workshop, Setup setup, Pseudonym name) {
        return new Invitation(
                workshop.value(),
                setup.title().value(),
                setup.place(),
                setup.welcome().words(),
                setup.welcome().support(),
                setup.welcome().consent(),
                setup.welcome().collected(),
                setup.groups().stream().map(Group::value).toList(),
                setup.lobby(),
                name.value(),
                PhoneStep.of(setup.agenda()));
    }
}
