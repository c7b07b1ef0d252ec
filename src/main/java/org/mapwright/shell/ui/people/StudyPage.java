package org.mapwright.shell.ui.people;

import com.vaadin.flow.router.BeforeEnterEvent;
import org.mapwright.study.Member;
import org.mapwright.study.Study;
import org.mapwright.ui.NotToBeSeen;
import org.mapwright.ui.SignedIn;

/** A study and who looks at it, from the address of a page. */
record StudyPage(Study study, Member member) {

    /**
     * The study of this address, for one who looks after it.
     *
     * @throws NotToBeSeen when the study is none of hers, or she may not look after it
     */
    static StudyPage of(BeforeEnterEvent event, SignedIn signedIn) {
        StudyPage page = seen(event, signedIn);
        if (!page.member().role().mayLookAfterTheStudy()) {
            throw new NotToBeSeen();
        }
        return page;
    }

    /**
     * The study of this address, for any of its members.
     *
     * @throws NotToBeSeen when the study is none of hers
     */
    static StudyPage seen(BeforeEnterEvent event, SignedIn signedIn) {
        String id = event.getRouteParameters().get("study").orElse("");
        Study study = signedIn.studies().stream()
                .filter(one -> one.id().value().equals(id))
                .findFirst()
                .orElseThrow(NotToBeSeen::new);
        return new StudyPage(study, signedIn.memberOf(study.id()));
    }
}
