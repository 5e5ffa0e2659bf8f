package no.samskriv.plan.law;

import java.time.LocalDate;
import no.samskriv.kernel.Users;
import no.samskriv.kernel.Voice;
import no.samskriv.kernel.VoiceText;
import no.samskriv.macro.Phrases;
import no.samskriv.plan.Plan;
import no.samskriv.plan.signing.PlanHead;

/** What stands of the plan as a whole, as a view. */
final class AboutViews {
    private final Phrases phrases;
    private final Users users;

    AboutViews(Phrases phrases, Users users) {
        this.phrases = phrases;
        this.users = users;
    }

    AboutView of(Plan plan, boolean mayChange) {
        PlanHead head = plan.head();
        VoiceText cooperation = head.cooperation();
        LocalDate review = head.nextReview();
        String period = period(head);
        return new AboutView(
                !period.isEmpty() || review != null || cooperation != null,
                mayChange,
                !period.isEmpty(),
                period,
                review != null,
                review == null ? "" : phrases.day(review),
                cooperation != null,
                cooperation == null ? "" : cooperation.text(),
                cooperation == null ? "" : cooperation.language().toLanguageTag(),
                cooperation == null ? "" : style(cooperation.voice()),
                cooperation == null ? "" : source(cooperation, plan),
                cooperation != null && cooperation.isUnconfirmed());
    }

    AboutFormView form(Plan plan) {
        String reader = plan.toThePerson() ? "own" : "staff";
        return new AboutFormView(
                plan.person().ref().value(),
                plan.toThePerson(),
                phrases.text("samskriv.about.question." + reader, plan.person().name()),
                phrases.text("samskriv.about.hint." + reader, plan.person().name()));
    }

    private String period(PlanHead head) {
        LocalDate from = head.from();
        LocalDate to = head.to();
        if (from != null && to != null) {
            return phrases.text("samskriv.about.period.between", phrases.day(from), phrases.day(to));
        } else if (from != null) {
            return phrases.text("samskriv.about.period.from", phrases.day(from));
        }
        return to == null ? "" : phrases.text("samskriv.about.period.to", phrases.day(to));
    }

    /** Whose words they are; {@code Wording} says it the same way of a goal. */
    private String source(VoiceText text, Plan plan) {
        String by = users.displayName(text.capturedBy());
        String day = phrases.day(text.at());
        if (text.voice() != Voice.PERSON) {
            return phrases.text(
                    text.voice() == Voice.SHARED ? "samskriv.words.source.shared" : "samskriv.words.source.staff",
                    by,
                    day);
        } else if (text.isUnconfirmed()) {
            return phrases.text("samskriv.words.recalled", by, day);
        }
        String name = plan.person().name();
        return plan.toThePerson()
                ? phrases.text("samskriv.words.confirmed.own", day)
                : phrases.text("samskriv.words.confirmed", phrases.genitive(name), name, day);
    }

    private static String style(Voice voice) {
        return switch (voice) {
            case PERSON -> "person";
            case SHARED -> "shared";
            case PROFESSIONAL, NEXT_OF_KIN -> "staff";
        };
    }
}
