package no.samskriv.crisis.demo;

import static no.samskriv.plan.demo.DemoWords.id;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import no.samskriv.crisis.Contact;
import no.samskriv.crisis.CrisisEntry;
import no.samskriv.crisis.CrisisPlan;
import no.samskriv.crisis.CrisisSection;
import no.samskriv.crisis.Place;
import no.samskriv.crisis.copies.CopyKind;
import no.samskriv.crisis.copies.CrisisCopy;
import no.samskriv.crisis.copies.store.CopyStore;
import no.samskriv.crisis.find.FindBy;
import no.samskriv.crisis.find.FindMark;
import no.samskriv.crisis.find.store.FindMarkStore;
import no.samskriv.crisis.store.CrisisEntryStore;
import no.samskriv.crisis.store.CrisisPlanStore;
import no.samskriv.crisis.together.TogetherDemo;
import no.samskriv.crisis.use.Helped;
import no.samskriv.crisis.use.UseDemo;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Users;
import no.samskriv.kernel.VoiceText;
import no.samskriv.person.ParticipantDemo;
import no.samskriv.person.PersonDemo;
import no.samskriv.plan.demo.DemoWords;
import no.samskriv.plan.signing.SignMethod;
import no.samskriv.storage.Changes;
import no.samskriv.storage.Subject;
import org.jspecify.annotations.Nullable;

/** Puts three crisis plans into the tables: one that was used once and is new after it, one of a first version, an old one. */
public final class CrisisDemo {
    /** Nord said the first version a good while ago, and the second after it had been used. */
    static final int NORD_FIRST = 178;

    static final int NORD_SECOND = 54;
    static final int SOR_FIRST = 34;
    private static final int VEST_FIRST = 178;
    /** So many days ago Vest's ran out. */
    private static final int VEST_OVER = 12;

    private static final String NORD_PHONE = "000 00 110";
    private static final LocalDate NORD_BORN = LocalDate.of(1992, 3, 14);

    private static final List<Held> COPIES = List.of(
            new Held(PersonDemo.NORD, CopyKind.CARD, null, 2, NORD_SECOND),
            new Held(PersonDemo.NORD, CopyKind.PAPER, ParticipantDemo.SISTER_OF_NORD, 2, 48),
            new Held(PersonDemo.NORD, CopyKind.PAPER, ParticipantDemo.DPS_J, 1, NORD_FIRST),
            new Held(PersonDemo.SOR, CopyKind.PAPER, ParticipantDemo.SISTER_OF_SOR, 0, 66),
            new Held(PersonDemo.SOR, CopyKind.PAPER, null, 1, SOR_FIRST),
            new Held(PersonDemo.VEST, CopyKind.PAPER, ParticipantDemo.GP_G, 1, 41));

    private final CrisisPlanStore plans;
    private final CrisisEntryStore entries;
    private final CopyStore copies;
    private final FindMarkStore marks;
    private final UseDemo uses;
    private final TogetherDemo together;
    private final Changes changes;
    private final Users users;

    public CrisisDemo(
            CrisisPlanStore plans,
            CrisisEntryStore entries,
            CopyStore copies,
            FindMarkStore marks,
            UseDemo uses,
            TogetherDemo together,
            Changes changes,
            Users users) {
        this.plans = plans;
        this.entries = entries;
        this.copies = copies;
        this.marks = marks;
        this.uses = uses;
        this.together = together;
        this.changes = changes;
        this.users = users;
    }

    /** After persons and consents. */
    public void seed(LocalDate anchor) {
        DemoWords words = new DemoWords(users, anchor);
        Sketch nord = new Sketch(PersonDemo.NORD, CaptureMode.OWN_LOGIN, "nord", 2, NORD_FIRST, NORD_SECOND);
        seed(nord, CrisisTexts.nord(), words, anchor.minusDays(NORD_SECOND).plusYears(1));
        Sketch sor = new Sketch(PersonDemo.SOR, CaptureMode.DICTATED, "koordinator-b", 1, 80, SOR_FIRST);
        seed(sor, CrisisTexts.sor(), words, anchor.minusDays(SOR_FIRST).plusYears(1));
        Sketch vest = new Sketch(PersonDemo.VEST, CaptureMode.DICTATED, "koordinator-a", 1, VEST_FIRST, VEST_FIRST);
        seed(vest, CrisisTexts.vest(), words, anchor.minusDays(VEST_OVER));
        COPIES.forEach(copy -> seed(copy, words));
        marks.replace(
                PersonDemo.NORD,
                List.of(new FindMark(FindBy.PHONE, NORD_PHONE), new FindMark(FindBy.BIRTH_DATE, NORD_BORN.toString())));
        UUID found = FindMark.idOf(PersonDemo.NORD);
        begin(PersonDemo.NORD, found, FindMark.KIND, words.user("nord"), words.at(NORD_FIRST));
        Map<UUID, Helped> tried = new LinkedHashMap<>();
        tried.put(ofNord(line -> CrisisTexts.SHOWER.equals(line.words)), Helped.NO);
        tried.put(ofNord(line -> CrisisTexts.BRIDGE.equals(line.words)), Helped.YES);
        tried.put(ofNord(line -> CrisisTexts.CALL_C.equals(line.words)), Helped.YES);
        tried.put(ofNord(line -> line.section == CrisisSection.PEOPLE), Helped.LITTLE);
        uses.seed(
                PersonDemo.NORD,
                tried,
                ofNord(line -> CrisisTexts.BRIDGE.equals(line.words)),
                CrisisTexts.LIGHT_ON,
                words);
    }

    /** The first line that is meant. */
    private static UUID ofNord(Predicate<EntrySketch> meant) {
        List<EntrySketch> lines = CrisisTexts.nord();
        int order = 0;
        while (!meant.test(lines.get(order))) {
            order++;
        }
        return id("crisis-entry", PersonDemo.NORD + ":" + order);
    }

    /**
     * A crisis plan.
     *
     * @param begun when it was written, in days before the anchor
     * @param inForce when the person last said that it is in force
     */
    private record Sketch(PersonRef person, CaptureMode mode, String by, int version, int begun, int inForce) {
        boolean isNord() {
            return person.equals(PersonDemo.NORD);
        }

        /** Vest has not. */
        @Nullable
        SignMethod signed() {
            if (person.equals(PersonDemo.VEST)) {
                return null;
            }
            return mode == CaptureMode.OWN_LOGIN ? SignMethod.OWN_LOGIN : SignMethod.TOGETHER;
        }
    }

    private void seed(Sketch sketch, List<EntrySketch> lines, DemoWords words, LocalDate validUntil) {
        Instant inForce = words.at(sketch.inForce());
        UUID id = id("crisis-plan", sketch.person().value());
        UserRef by = words.user(sketch.by());
        begin(sketch.person(), id, CrisisPlan.KIND, by, words.at(sketch.begun()));
        CrisisPlan plan = new CrisisPlan(
                id,
                sketch.person(),
                sketch.isNord() ? NORD_BORN : null,
                null,
                validUntil,
                words.day(sketch.inForce()),
                sketch.version(),
                inForce,
                inForce,
                Set.of(),
                sketch.isNord(),
                sketch.isNord(),
                sketch.isNord()
                        ? Map.of(related(sketch.person(), PersonDemo.FATHER_OF_NORD), Set.of(Place.PAPER))
                        : Map.of(),
                by,
                words.at(sketch.begun()),
                Revision.FIRST);
        plans.insert(plan);
        List<CrisisEntry> said = new ArrayList<>();
        for (int order = 0; order < lines.size(); order++) {
            said.add(seed(sketch, lines.get(order), order, words));
        }
        said.sort(Comparator.comparing(CrisisEntry::section));
        together.seed(plan, said, words.at(sketch.begun()), inForce, sketch.signed());
    }

    private CrisisEntry seed(Sketch sketch, EntrySketch line, int order, DemoWords words) {
        UserRef by = words.user(sketch.by());
        Instant at = words.at(sketch.begun());
        CrisisEntry entry = new CrisisEntry(
                id("crisis-entry", sketch.person() + ":" + order),
                sketch.person(),
                line.section,
                line.level,
                own(sketch, line.words, words),
                own(sketch, line.reason, words),
                own(sketch, line.alternative, words),
                contact(sketch, line, words),
                line.stance,
                line.matter,
                line.places,
                line.onlyMe,
                null,
                order,
                false,
                by,
                at,
                Revision.FIRST);
        begin(sketch.person(), entry.id(), CrisisEntry.KIND, by, at);
        entries.insert(entry);
        return entry;
    }

    private static @Nullable VoiceText own(Sketch sketch, @Nullable String said, DemoWords words) {
        return said == null ? null : words.own(sketch.person(), said, sketch.mode(), sketch.by(), sketch.begun());
    }

    private static @Nullable Contact contact(Sketch sketch, EntrySketch line, DemoWords words) {
        EntrySketch.Named named = line.contact;
        if (named == null) {
            return null;
        }
        return named.isRelated()
                ? new Contact(related(sketch.person(), named.name()), null, null, null, named.knows())
                : new Contact(
                        null,
                        named.name(),
                        named.phone(),
                        named.isChecked() ? words.day(sketch.inForce()) : null,
                        named.knows());
    }

    /** Who has which version, since how many days before the anchor; the person when nobody is named. */
    private record Held(
            PersonRef person, CopyKind kind, @Nullable String participant, int version, int daysBefore) {}

    private void seed(Held held, DemoWords words) {
        String who = held.participant();
        UserRef by = words.user(held.person().equals(PersonDemo.SOR) ? "koordinator-b" : "koordinator-a");
        Instant at = words.at(held.daysBefore());
        UUID id = id("crisis-copy", held.person() + ":" + held.kind() + ":" + who);
        begin(held.person(), id, CrisisCopy.KIND, by, at);
        copies.insert(new CrisisCopy(
                id,
                held.person(),
                held.kind(),
                who == null ? null : ParticipantDemo.id(held.person(), who),
                null,
                who,
                held.version(),
                words.day(held.daysBefore()),
                null,
                null,
                by,
                at,
                Revision.FIRST));
    }

    static UUID related(PersonRef person, String name) {
        return id("related", person + ":" + name);
    }

    private void begin(PersonRef person, UUID id, String kind, UserRef by, Instant at) {
        changes.begin(new Subject(person, id, kind), by, at);
    }
}
