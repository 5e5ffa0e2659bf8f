package no.samskriv.crisis;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.samskriv.crisis.store.CrisisEntryStore;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.Voice;
import no.samskriv.kernel.VoiceText;
import no.samskriv.person.PersonService;
import no.samskriv.plan.Capture;
import org.jspecify.annotations.Nullable;

/** What a line of a crisis plan says after somebody has sent something of it. */
final class CrisisEntryContent {
    private final CrisisEntryStore entries;
    private final Capture capture;
    private final Now now;

    CrisisEntryContent(CrisisEntryStore entries, PersonService persons, Now now) {
        this.entries = entries;
        this.capture = new Capture(persons, now);
        this.now = now;
    }

    /** A new one, at the end of its section. */
    CrisisEntry begun(Grant grant, UUID id, CrisisEntryInput input) {
        CrisisSection section = input.section().orElseThrow(() -> ProblemException.invalid("section", "missing"));
        Stance stance = section.stances().isEmpty() ? null : section.stances().get(0);
        CrisisEntry nothing = new CrisisEntry(
                id,
                grant.person(),
                section,
                Level.ALL,
                null,
                null,
                null,
                null,
                stance,
                null,
                Set.of(),
                false,
                null,
                entries.nextOrder(grant.person()),
                false,
                grant.user(),
                now.instant(),
                Revision.FIRST);
        CrisisEntry entry = after(grant, nothing, input, Revision.FIRST);
        return input.places().isPresent() ? entry : entry.at(entry.keepsSomebodyAway() ? Set.of() : Place.usual());
    }

    /** What it is then, by the form of its fields alone; {@link CrisisEntryRules} say whether it may be so. */
    CrisisEntry after(Grant grant, CrisisEntry before, CrisisEntryInput input, Revision revision) {
        VoiceText text = said(grant, input.text(), "text", before.text());
        boolean reworded = input.text().value() != null && !input.suggestion().given();
        CrisisSection section = input.section().orElse(before.section());
        return new CrisisEntry(
                before.id(),
                before.person(),
                section,
                input.level().orElse(section.hasLevels() ? before.level() : Level.ALL),
                text,
                said(grant, input.reason(), "reason", before.reason()),
                said(grant, input.alternative(), "alternative", before.alternative()),
                input.contact().over(before.contact()),
                input.stance().over(before.stance()),
                input.matter().over(before.matter()),
                input.places().orElse(before.places()),
                input.onlyMe().orElse(before.onlyMe()),
                reworded ? null : input.suggestion().over(before.suggestion()),
                order(before, section, input.before()),
                input.removed().orElse(before.removed()),
                before.createdBy(),
                before.createdAt(),
                revision);
    }

    private @Nullable VoiceText said(Grant grant, Patch<TextInput> given, String field, @Nullable VoiceText before) {
        return given.map(said -> {
                    if (said.voice() == Voice.NEXT_OF_KIN) {
                        throw ProblemException.invalid(
                                field + ".voice", "not-a-choice", "PERSON, SHARED, PROFESSIONAL");
                    }
                    return capture.text(grant, said, field, CrisisEntry.TEXT_LIMIT, before);
                })
                .over(before);
    }

    private int order(CrisisEntry moved, CrisisSection section, Patch<UUID> before) {
        if (!before.given()) {
            return section == moved.section() ? moved.order() : entries.nextOrder(moved.person());
        }
        UUID other = before.value();
        List<CrisisEntry> beside = entries.of(moved.person()).stream()
                .filter(entry -> entry.isIn(section) && !entry.id().equals(moved.id()))
                .toList();
        return entries.orderBefore(beside, other);
    }
}
