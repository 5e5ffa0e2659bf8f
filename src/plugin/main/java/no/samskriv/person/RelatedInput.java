package no.samskriv.person;

import java.time.LocalDate;
import java.util.Optional;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.UserRef;

/** What somebody says of somebody around a person; what is not said stays as it is. */
record RelatedInput(
        Optional<String> name,
        Patch<String> relation,
        Optional<RelatedKind> kind,
        Patch<String> organisation,
        Patch<String> phone,
        Patch<String> email,
        Optional<ContactSafety> safety,
        Patch<String> reason,
        Patch<LocalDate> agreedOn,
        Patch<LocalDate> phoneCheckedOn,
        Patch<UserRef> account) {
    Related over(Related before) {
        return new Related(
                before.id(),
                before.person(),
                name.orElse(before.name()),
                relation.over(before.relation()),
                kind.orElse(before.kind()),
                organisation.over(before.organisation()),
                phone.over(before.phone()),
                email.over(before.email()),
                safety.orElse(before.safety()),
                reason.over(before.reason()),
                agreedOn.over(before.agreedOn()),
                phoneCheckedOn.over(before.phoneCheckedOn()),
                account.over(before.account()),
                before.removed(),
                before.createdBy(),
                before.revision().next());
    }
}
