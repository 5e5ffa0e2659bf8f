package no.samskriv.plan.signing;

import java.util.Objects;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Users;
import no.samskriv.kernel.Voice;
import no.samskriv.macro.Phrases;
import no.samskriv.plan.Plan;
import no.samskriv.plan.Responsible;
import no.samskriv.plan.Wording;

/** Who said what to a plan, in sentences, as the person or somebody else reads them. */
final class SigningWording {
    private final Plan plan;
    private final Phrases phrases;
    private final Users users;
    private final Wording wording;

    SigningWording(Plan plan, Phrases phrases, Users users) {
        this.plan = plan;
        this.phrases = phrases;
        this.users = users;
        this.wording = new Wording(phrases, users, plan.person(), plan.grant());
    }

    String text(String key, String... arguments) {
        return phrases.text(key, arguments);
    }

    String forReader(String key) {
        return wording.forReader(key);
    }

    String forReader(String key, String more) {
        return wording.forReader(key, more);
    }

    /** The one of whom something is told: «Nord», «Koordinator A»; the person themself is spoken to otherwise. */
    String nameOf(Responsible who) {
        return switch (who.kind()) {
            case PERSON -> plan.person().name();
            case USER -> users.displayName(Objects.requireNonNull(who.user()));
            case RELATED, PARTICIPANT ->
                plan.circle().nameOf(who.around()).orElseGet(() -> phrases.text("samskriv.plan.action.somebody"));
        };
    }

    /** As after «hos»: «deg» for the person who reads. */
    String with(Responsible who) {
        return who.kind() == Responsible.Kind.PERSON ? wording.forReader("samskriv.signing.with.") : nameOf(who);
    }

    /** «Du sa ja 11. november», «Koordinator A svarte «ikke nå» 11. november». */
    String sentence(SignOff signOff) {
        String key = "samskriv.signing.answer." + Wording.key(signOff.answer());
        String day = phrases.day(signOff.at());
        return signOff.isOfPerson() && plan.toThePerson()
                ? phrases.text(key + ".own", day)
                : phrases.text(key, nameOf(signOff.signer()), day);
    }

    /** How it was said, unless they were signed in themself. */
    String how(SignOff signOff) {
        String by = users.displayName(signOff.by());
        UserRef witness = signOff.witness();
        return switch (signOff.method()) {
            case OWN_LOGIN -> "";
            case TOGETHER -> phrases.text("samskriv.signing.how.together", by);
            case ORAL_WITNESSED ->
                phrases.text("samskriv.signing.how.oral", by, witness == null ? "" : users.displayName(witness));
            case SIGNED_PAPER ->
                signOff.original() == null
                        ? phrases.text("samskriv.signing.how.paper", by)
                        : phrases.text("samskriv.signing.how.paper.at", by, signOff.original());
        };
    }

    /** The address of the plan, from another page of ours. */
    String back() {
        String ref = plan.person().ref().value();
        if (plan.grant().shown()) {
            return "vis?ref=" + ref;
        }
        return plan.person()
                .page()
                .map(page -> "../../../pages/viewpage.action?pageId=" + page)
                .orElse("person?ref=" + ref);
    }

    String language() {
        return plan.person().language().toLanguageTag();
    }

    /** For somebody who hears the page: whose words follow. */
    String whose(Voice voice) {
        return switch (voice) {
            case PERSON -> wording.ownWords() + ":";
            case SHARED -> phrases.text("samskriv.words.shared");
            case PROFESSIONAL, NEXT_OF_KIN -> "";
        };
    }

    /** As style sheets call a voice. */
    static String style(Voice voice) {
        return switch (voice) {
            case PERSON -> "person";
            case SHARED -> "shared";
            case NEXT_OF_KIN -> "kin";
            case PROFESSIONAL -> "staff";
        };
    }
}
