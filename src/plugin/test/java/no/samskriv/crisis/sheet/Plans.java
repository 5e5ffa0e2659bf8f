package no.samskriv.crisis.sheet;

import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.samskriv.crisis.Contact;
import no.samskriv.crisis.CrisisContent;
import no.samskriv.crisis.CrisisEntry;
import no.samskriv.crisis.CrisisPlan;
import no.samskriv.crisis.CrisisSection;
import no.samskriv.crisis.Knows;
import no.samskriv.crisis.Level;
import no.samskriv.crisis.Matter;
import no.samskriv.crisis.Place;
import no.samskriv.crisis.Stance;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.Topics;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Voice;
import no.samskriv.kernel.VoiceText;
import no.samskriv.person.Circle;
import no.samskriv.person.ContactSafety;
import no.samskriv.person.Person;
import no.samskriv.person.Related;
import no.samskriv.person.RelatedKind;
import no.samskriv.person.SamplePersons;
import org.jspecify.annotations.Nullable;

/** Crisis plans to draw, made by hand or drawn by lot; each word and number of one is found again in what is drawn. */
final class Plans {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final Instant AT = Instant.parse("2026-11-01T12:00:00Z");
    static final String KEPT = "Bortmed";
    static final String MINE = "Baremitt";

    /** Who reads. */
    enum Reader {
        STAFF,
        DUTY,
        OWN,
        CONSENT;

        Grant grant(Person person) {
            Set<Section> all = Set.of(Section.CRISIS_PLAN, Section.ONLY_ME);
            Set<Section> some = Set.of(Section.CRISIS_PLAN);
            return new Grant(
                    person.ref(),
                    new UserRef("somebody"),
                    this == OWN ? all : some,
                    this == OWN ? all : this == STAFF ? some : Set.of(),
                    this == OWN,
                    false,
                    this == CONSENT ? Topics.of(Set.of()) : Topics.ALL);
        }
    }

    final Person person = SamplePersons.nord();
    final List<CrisisEntry> entries = new ArrayList<>();
    final List<Related> related = new ArrayList<>();
    final Map<UUID, Set<Place>> told = new HashMap<>();
    final Set<CrisisSection> hidden = EnumSet.noneOf(CrisisSection.class);
    private int number;

    CrisisContent readBy(Reader reader) {
        CrisisPlan plan = new CrisisPlan(
                UUID.randomUUID(),
                person.ref(),
                LocalDate.of(1992, 1, 2),
                null,
                TODAY.plusMonths(6),
                LocalDate.of(2026, 10, 1),
                2,
                AT,
                AT,
                hidden,
                false,
                true,
                told,
                KOORDINATOR_A,
                AT,
                Revision.FIRST);
        return new CrisisContent(
                person,
                reader.grant(person),
                new Circle(List.of(), related, List.of()),
                Optional.of(plan),
                entries,
                TODAY);
    }

    Related around(String name, @Nullable String phone, ContactSafety safety) {
        Related added = new Related(
                UUID.randomUUID(),
                person.ref(),
                name,
                null,
                RelatedKind.NEXT_OF_KIN,
                null,
                phone,
                null,
                safety,
                safety == ContactSafety.DO_NOT_CONTACT ? "Grunnen" : null,
                null,
                TODAY.minusDays(20),
                null,
                false,
                KOORDINATOR_A,
                Revision.FIRST);
        related.add(added);
        return added;
    }

    Stream<Related> kept() {
        return related.stream().filter(each -> !each.mayBeSuggested());
    }

    /** Own words. */
    Adding in(CrisisSection section, String text) {
        return new Adding(section, words(text));
    }

    Adding in(CrisisSection section) {
        return new Adding(section, null);
    }

    static VoiceText words(String text) {
        return new VoiceText(
                text, Voice.PERSON, CaptureMode.TOGETHER, AT, KOORDINATOR_A, AT, Locale.forLanguageTag("nb"));
    }

    /** A plan by lot. */
    static Plans byLot(Random lot) {
        Plans plans = new Plans();
        for (int i = lot.nextInt(4); i > 0; i--) {
            ContactSafety safety = ContactSafety.values()[lot.nextInt(3)];
            boolean away = safety == ContactSafety.DO_NOT_CONTACT;
            Related added = plans.around((away ? KEPT : "Nær") + plans.next(), plans.phone(), safety);
            if (away && lot.nextBoolean()) {
                plans.told.put(added.id(), some(lot, EnumSet.of(Place.PAPER, Place.CARD, Place.FILE)));
            }
        }
        for (int i = lot.nextInt(60); i > 0; i--) {
            plans.entryByLot(lot);
        }
        if (lot.nextInt(4) == 0) {
            plans.hidden.add(one(lot, List.of(CrisisSection.values())));
        }
        return plans;
    }

    private void entryByLot(Random lot) {
        CrisisSection section = one(lot, List.of(CrisisSection.values()));
        boolean mine = lot.nextInt(6) == 0;
        Adding adding = lot.nextInt(5) == 0 && section.namesSomebody()
                ? in(section)
                : in(
                        section,
                        (mine ? MINE : "ord") + next() + (lot.nextBoolean() ? "." : " og litt til, på to\nlinjer."));
        adding.onlyMe = mine;
        adding.level = section.hasLevels() ? one(lot, List.of(Level.values())) : Level.ALL;
        adding.stance = section.stances().isEmpty() ? null : one(lot, section.stances());
        adding.matter = section.matters().isEmpty() || lot.nextBoolean() ? null : one(lot, section.matters());
        adding.places = some(lot, EnumSet.allOf(Place.class));
        if (section.namesSomebody() && (adding.text == null || lot.nextBoolean())) {
            String name = (mine ? MINE : "Navn") + next();
            adding.contact = related.isEmpty() || lot.nextBoolean()
                    ? new Contact(null, name, lot.nextInt(5) == 0 ? null : phone(), TODAY, Knows.YES)
                    : new Contact(one(lot, related).id(), null, null, null, Knows.NOT_ASKED);
        }
        adding.add();
    }

    private int next() {
        return ++number;
    }

    private String phone() {
        return "000 %02d %03d".formatted(next() % 100, number);
    }

    private static <T> T one(Random lot, List<T> all) {
        return all.get(lot.nextInt(all.size()));
    }

    private static Set<Place> some(Random lot, Collection<Place> all) {
        Set<Place> chosen = EnumSet.noneOf(Place.class);
        all.stream().filter(place -> lot.nextBoolean()).forEach(chosen::add);
        return chosen;
    }

    /** An entry that is on its way into the plan. */
    final class Adding {
        private final CrisisSection section;
        private final @Nullable VoiceText text;
        Level level = Level.ALL;

        @Nullable
        VoiceText reason;

        @Nullable
        VoiceText alternative;

        @Nullable
        Contact contact;

        @Nullable
        Stance stance;

        @Nullable
        Matter matter;

        Set<Place> places = Place.usual();
        boolean onlyMe;

        private Adding(CrisisSection section, @Nullable VoiceText text) {
            this.section = section;
            this.text = text;
        }

        CrisisEntry add() {
            CrisisEntry entry = new CrisisEntry(
                    UUID.randomUUID(),
                    person.ref(),
                    section,
                    level,
                    text,
                    reason,
                    alternative,
                    contact,
                    stance,
                    matter,
                    places,
                    onlyMe,
                    null,
                    next(),
                    false,
                    KOORDINATOR_A,
                    AT,
                    Revision.FIRST);
            entries.add(entry);
            return entry;
        }
    }
}
