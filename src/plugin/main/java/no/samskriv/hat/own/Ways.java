package no.samskriv.hat.own;

import no.samskriv.kernel.Grant;
import no.samskriv.person.Person;

/** The ways from a page of ours: the wiki's own pages are not there while a worker shows the person their record. */
record Ways(Person person, Grant grant) {
    String toPerson() {
        return "person?ref=" + person.ref().value();
    }

    /** Where the plan stands. */
    String toPlan() {
        if (grant.shown()) {
            return "vis?ref=" + person.ref().value();
        }
        return person.page()
                .map(id -> "../../../pages/viewpage.action?pageId=" + id)
                .orElseGet(this::toPerson);
    }
}
