package no.samskriv.plan.demo;

import java.time.LocalDate;
import java.util.Objects;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.VoiceText;
import no.samskriv.plan.signing.PlanHead;
import no.samskriv.plan.signing.PlanStatus;
import no.samskriv.plan.store.PlanHeadStore;
import no.samskriv.storage.ChangedFields;
import no.samskriv.storage.Changes;
import no.samskriv.storage.Subject;
import org.jspecify.annotations.Nullable;

/** Puts what is said of the demo's plans as a whole into the tables; what it says stands in {@link HeadDemoTexts}. */
final class HeadDemo {
    private final PlanHeadStore heads;
    private final Changes changes;

    HeadDemo(PlanHeadStore heads, Changes changes) {
        this.heads = heads;
        this.changes = changes;
    }

    void seed(HeadSketch sketch, DemoWords words) {
        PlanHead head = new PlanHead(
                PlanHead.idOf(sketch.person()),
                sketch.person(),
                PlanStatus.DRAFT,
                null,
                text(sketch, sketch.matters(), words),
                text(sketch, sketch.celebrate(), words),
                text(sketch, sketch.cooperation(), words),
                sketch.from() == null ? null : words.day(sketch.from()),
                null,
                sketch.reviewIn() == null ? null : words.day(-sketch.reviewIn()),
                sketch.winsFirst(),
                Revision.FIRST);
        changes.begin(subject(head), words.user(sketch.by()), words.at(sketch.daysBefore()));
        heads.insert(head);
        for (HeadSketch.Became became : sketch.became()) {
            head = changed(head, sketch, became, words);
        }
    }

    private PlanHead changed(PlanHead before, HeadSketch sketch, HeadSketch.Became became, DemoWords words) {
        LocalDate on = words.day(became.daysBefore());
        Revision next = changes.claim(
                subject(before),
                Objects.requireNonNull(before.revision(), "it was just saved"),
                words.user(sketch.by()),
                words.at(became.daysBefore()),
                new ChangedFields()
                        .value("status", before.status(), became.status())
                        .list());
        PlanHead after = new PlanHead(
                before.id(),
                before.person(),
                became.status(),
                on,
                before.matters(),
                before.celebrate(),
                before.cooperation(),
                before.from(),
                before.to(),
                before.nextReview(),
                before.winsFirst(),
                next);
        heads.save(before, after);
        return after;
    }

    private static @Nullable VoiceText text(HeadSketch sketch, @Nullable String said, DemoWords words) {
        return said == null ? null : words.own(sketch.person(), said, sketch.mode(), sketch.by(), sketch.daysBefore());
    }

    private static Subject subject(PlanHead head) {
        return new Subject(head.person(), head.id(), PlanHead.KIND);
    }
}
