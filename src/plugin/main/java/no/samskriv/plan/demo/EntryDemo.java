package no.samskriv.plan.demo;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Voice;
import no.samskriv.kernel.VoiceText;
import no.samskriv.plan.entry.Entry;
import no.samskriv.plan.entry.EntryField;
import no.samskriv.plan.entry.EntryKind;
import no.samskriv.plan.entry.WinService;
import no.samskriv.plan.store.EntryStore;
import no.samskriv.storage.ChangedFields;
import no.samskriv.storage.Changes;
import no.samskriv.storage.Subject;
import org.jspecify.annotations.Nullable;

/** Puts what else stands on the demo's plans into the tables; what it says stands in {@link EntryDemoTexts}. */
final class EntryDemo {
    private final EntryStore entries;
    private final Changes changes;

    EntryDemo(EntryStore entries, Changes changes) {
        this.entries = entries;
        this.changes = changes;
    }

    void seed(EntrySketch sketch, DemoWords words) {
        Entry entry = entry(sketch, words);
        Subject subject = new Subject(entry.person(), entry.id(), entry.kind().name());
        changes.begin(subject, entry.createdBy(), words.at(sketch.daysBefore()));
        entries.insert(entry);
        for (EntrySketch.Later later : sketch.later()) {
            entry = changed(entry, subject, later, words);
        }
    }

    private Entry changed(Entry before, Subject subject, EntrySketch.Later later, DemoWords words) {
        Map<String, String> values = new HashMap<>(before.values());
        values.put(later.field(), later.value());
        Revision next = changes.claim(
                subject,
                before.revision(),
                before.createdBy(),
                words.at(later.daysBefore()),
                new ChangedFields()
                        .value(later.field(), before.values().get(later.field()), later.value())
                        .list());
        Entry after = new Entry(
                before.id(),
                before.person(),
                before.kind(),
                before.parent(),
                before.texts(),
                values,
                false,
                before.createdBy(),
                next);
        entries.save(before, after);
        return after;
    }

    private static Entry entry(EntrySketch sketch, DemoWords words) {
        UserRef by = words.user(sketch.by());
        Map<String, VoiceText> texts = new HashMap<>();
        sketch.texts().forEach(said -> texts.put(said.field(), text(sketch, said, words)));
        Map<String, String> values = new HashMap<>();
        sketch.values().forEach(had -> values.put(had.field(), value(sketch, had, words)));
        return new Entry(
                idOf(sketch), sketch.person(), sketch.kind(), parent(sketch), texts, values, false, by, Revision.FIRST);
    }

    private static VoiceText text(EntrySketch sketch, EntrySketch.Said said, DemoWords words) {
        return said.voice() == Voice.PERSON
                ? words.own(sketch.person(), said.words(), sketch.mode(), sketch.by(), sketch.daysBefore())
                : words.said(said.voice(), sketch.person(), said.words(), sketch.by(), sketch.daysBefore());
    }

    private static String value(EntrySketch sketch, EntrySketch.Had had, DemoWords words) {
        if (had.value() == null) {
            return words.day(-had.in()).toString();
        }
        boolean agrees = sketch.kind().field(had.field()).type() == EntryField.Type.AGREEMENTS;
        return agrees ? agreements(had.value(), sketch, words) : had.value();
    }

    private static String agreements(String logins, EntrySketch sketch, DemoWords words) {
        String since = "@" + words.day(sketch.daysBefore());
        return Arrays.stream(logins.split(","))
                .map(login -> words.user(login) + since)
                .collect(Collectors.joining(","));
    }

    private static @Nullable UUID parent(EntrySketch sketch) {
        String parent = sketch.parent();
        if (parent == null) {
            return null;
        }
        return sketch.kind() == EntryKind.ASSESSMENT_ITEM ? mapId(parent) : DemoWords.goalId(parent);
    }

    private static UUID idOf(EntrySketch sketch) {
        return switch (sketch.kind()) {
            case ASSESSMENT -> mapId(EntryDemoTexts.mapOf(sketch.person()));
            case POSITIVE_RISK -> riskId(sketch.person());
            case WIN ->
                sketch.equals(EntryDemoTexts.LEARNT)
                        ? WinService.winOf(riskId(sketch.person()))
                        : DemoWords.id("entry", sketch.key());
            default -> DemoWords.id("entry", sketch.key());
        };
    }

    private static UUID riskId(PersonRef person) {
        return DemoWords.id("risk", person.value());
    }

    private static UUID mapId(String map) {
        return DemoWords.id("map", map);
    }
}
