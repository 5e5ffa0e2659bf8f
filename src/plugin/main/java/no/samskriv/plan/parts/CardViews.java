package no.samskriv.plan.parts;

import java.util.List;
import java.util.stream.Stream;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.plan.Plan;
import no.samskriv.plan.PlanPart.Drawing;
import no.samskriv.plan.Wording;
import no.samskriv.plan.entry.Entry;
import no.samskriv.plan.parts.CardsView.CardView;
import no.samskriv.plan.parts.CardsView.RowView;
import no.samskriv.plan.parts.CardsView.TouchView;

/** What the cards of every kind share. */
final class CardViews {
    private static final String CHANGE = "entry-set";

    final Plan plan;
    final Phrases phrases;
    final Users users;
    final Wording wording;
    final boolean interactive;

    CardViews(Drawing drawing, Phrases phrases, Users users) {
        this.plan = drawing.plan();
        this.phrases = phrases;
        this.users = users;
        this.wording = new Wording(phrases, users, plan.person(), plan.grant());
        this.interactive = drawing.isInteractive();
    }

    /**
     * @param stands where it stands, and {@code status} in words
     * @param rows those that say nothing are left out
     */
    CardView card(
            Entry entry,
            String title,
            Enum<?> stands,
            String status,
            String note,
            Stream<RowView> rows,
            String waits,
            List<TouchView> touches) {
        List<RowView> said = rows.filter(row -> !row.isEmpty()).toList();
        boolean waiting = interactive && !waits.isEmpty();
        return new CardView(
                entry.id().toString(),
                entry.revision().number(),
                status,
                stands.name(),
                !note.isEmpty(),
                note,
                entry.text(title).map(text -> SaidView.of(text, wording)).orElse(SaidView.NOTHING),
                said,
                !said.isEmpty(),
                waiting,
                waiting ? waits : "",
                interactive ? touches : List.of());
    }

    RowView said(String label, Entry entry, String field) {
        return new RowView(
                label,
                entry.text(field).map(text -> SaidView.of(text, wording)).stream()
                        .toList(),
                List.of());
    }

    static RowView lines(String label, List<String> lines) {
        return new RowView(label, List.of(), lines);
    }

    /** A day that was given, in a sentence with it as {0}. */
    RowView day(String label, Entry entry, String field, String sentence) {
        return lines(
                label,
                entry.date(field).map(day -> phrases.text(sentence, phrases.day(day))).stream()
                        .toList());
    }

    /** Changes this very entry. */
    TouchView touch(Entry entry, String label, String change) {
        return new TouchView(
                label,
                CHANGE,
                entry.kind().path(),
                entry.id().toString(),
                entry.revision().number(),
                change);
    }

    TouchView touch(Entry entry, String label, String what, String change) {
        return new TouchView(
                label,
                what,
                entry.kind().path(),
                entry.id().toString(),
                entry.revision().number(),
                change);
    }
}
