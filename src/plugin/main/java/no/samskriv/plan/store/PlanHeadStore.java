package no.samskriv.plan.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import net.java.ao.Query;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.VoiceText;
import no.samskriv.plan.signing.PlanHead;
import no.samskriv.plan.signing.PlanStatus;
import no.samskriv.storage.Texts;
import org.jspecify.annotations.Nullable;

/** What is said of plans as a whole, and its texts. */
public final class PlanHeadStore {
    public static final String MATTERS = "plan.matters";
    public static final String CELEBRATE = "plan.celebrate";
    public static final String COOPERATION = "plan.cooperation";

    private final ActiveObjects ao;
    private final Texts texts;

    public PlanHeadStore(ActiveObjects ao, Texts texts) {
        this.ao = ao;
        this.texts = texts;
    }

    /** {@link PlanHead#nothingYet} when no row stands for it. */
    public PlanHead of(PersonRef person) {
        Optional<PlanRow> row = row(person);
        return head(person, row, texts.currentOf(PlanHead.idOf(person)));
    }

    public void insert(PlanHead head) {
        Map<String, Object> row = new HashMap<>(Map.of(
                "UUID", head.id().toString(),
                "PERSON", head.person().value(),
                "STATUS", head.status().name(),
                "WINS_FIRST", head.winsFirst(),
                "REVISION", revision(head).number()));
        row.put("STATUS_ON", day(head.statusOn()));
        row.put("FROM_DATE", day(head.from()));
        row.put("TO_DATE", day(head.to()));
        row.put("NEXT_REVIEW", day(head.nextReview()));
        ao.create(PlanRow.class, row);
        saveTexts(PlanHead.nothingYet(head.person()), head);
    }

    public void save(PlanHead before, PlanHead after) {
        PlanRow row =
                row(after.person()).orElseThrow(() -> new IllegalStateException("no plan to save: " + after.person()));
        row.setStatus(after.status().name());
        row.setStatusOn(day(after.statusOn()));
        row.setFromDate(day(after.from()));
        row.setToDate(day(after.to()));
        row.setNextReview(day(after.nextReview()));
        row.setWinsFirst(after.winsFirst());
        row.setRevision(revision(after).number());
        row.save();
        saveTexts(before, after);
    }

    Optional<PlanRow> row(PersonRef person) {
        return Arrays.stream(ao.find(PlanRow.class, Query.select().where("PERSON = ?", person.value())))
                .findFirst();
    }

    static PlanHead head(PersonRef person, Optional<PlanRow> found, Map<UUID, Map<String, VoiceText>> current) {
        Map<String, VoiceText> own = current.getOrDefault(PlanHead.idOf(person), Map.of());
        return found.map(row -> new PlanHead(
                        PlanHead.idOf(person),
                        person,
                        PlanStatus.valueOf(row.getStatus()),
                        day(row.getStatusOn()),
                        own.get(MATTERS),
                        own.get(CELEBRATE),
                        own.get(COOPERATION),
                        day(row.getFromDate()),
                        day(row.getToDate()),
                        day(row.getNextReview()),
                        row.isWinsFirst(),
                        new Revision(row.getRevision())))
                .orElseGet(() -> PlanHead.nothingYet(person));
    }

    private void saveTexts(PlanHead before, PlanHead after) {
        PersonRef person = after.person();
        Revision revision = revision(after);
        texts.save(person, after.id(), MATTERS, before.matters(), after.matters(), revision);
        texts.save(person, after.id(), CELEBRATE, before.celebrate(), after.celebrate(), revision);
        texts.save(person, after.id(), COOPERATION, before.cooperation(), after.cooperation(), revision);
    }

    private static Revision revision(PlanHead head) {
        return Objects.requireNonNull(head.revision(), "a plan that is saved has a revision");
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return Objects.toString(day, null);
    }

    private static @Nullable LocalDate day(@Nullable String iso) {
        return iso == null ? null : LocalDate.parse(iso);
    }
}
