package no.samskriv.person;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.UserRef;

/** What somebody wants to be different about a person, in three parts for three kinds of readers. */
record PersonChange(Own own, Coordinators coordinators, Work work) {
    /** How the person wants to be met: the person's own to change, and the coordinator's. */
    record Own(
            Optional<String> name,
            Optional<Locale> language,
            Patch<String> pronoun,
            Patch<String> contact,
            Patch<Prefers> prefers,
            Patch<String> interpreter,
            Patch<LocalDate> peaceUntil) {
        boolean given() {
            return name.isPresent()
                    || language.isPresent()
                    || pronoun.given()
                    || contact.given()
                    || prefers.given()
                    || interpreter.given()
                    || peaceUntil.given();
        }

        PersonSettings over(PersonSettings before) {
            return new PersonSettings(
                    language.orElse(before.language()),
                    pronoun.over(before.pronoun()),
                    contact.over(before.contact()),
                    prefers.over(before.prefers()),
                    interpreter.over(before.interpreter()),
                    peaceUntil.over(before.peaceUntil()));
        }
    }

    /** What the coordinator alone changes. */
    record Coordinators(Optional<PersonStatus> status, Patch<UserRef> account) {
        boolean given() {
            return status.isPresent() || account.given();
        }
    }

    /** Who works with the person and on which page: the coordinator's to change, and the leader's. */
    record Work(Optional<UserRef> coordinator, Patch<UserRef> mainContact, Optional<PageChoice> page) {
        boolean given() {
            return coordinator.isPresent() || mainContact.given() || page.isPresent();
        }
    }
}
