package no.samskriv.crisis.use;

import static no.samskriv.plan.demo.DemoWords.id;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import no.samskriv.crisis.CrisisSection;
import no.samskriv.crisis.Level;
import no.samskriv.crisis.use.store.CrisisUseStore;
import no.samskriv.crisis.use.store.ProposalStore;
import no.samskriv.crisis.use.store.TriedStore;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.VoiceText;
import no.samskriv.plan.demo.DemoWords;
import no.samskriv.storage.Changes;
import no.samskriv.storage.Subject;
import org.jspecify.annotations.Nullable;

/** One time in the demo that a crisis plan was used, which has been gone through since. */
public final class UseDemo {
    /** So many days before the anchor it began, ended, and was gone through. */
    private static final int BEGAN = 64;

    private static final int ENDED = 62;
    private static final int REVIEWED = 55;

    private final CrisisUseStore uses;
    private final TriedStore tried;
    private final ProposalStore proposals;
    private final Changes changes;

    public UseDemo(CrisisUseStore uses, TriedStore tried, ProposalStore proposals, Changes changes) {
        this.uses = uses;
        this.tried = tried;
        this.proposals = proposals;
        this.changes = changes;
    }

    /**
     * After the crisis plan.
     *
     * @param lines what was tried of it, and whether it helped, in the order it was tried
     * @param first what helped most, and comes first from then on
     * @param sign what the person has said yes to have among the signs
     */
    public void seed(PersonRef person, Map<UUID, Helped> lines, UUID first, String sign, DemoWords words) {
        UUID use = id("crisis-use", person.value());
        UserRef by = words.user("erfaring-c");
        Instant began = words.at(BEGAN);
        changes.begin(new Subject(person, use, CrisisUse.KIND), by, began);
        uses.insert(new CrisisUse(
                use,
                person,
                Level.YELLOW,
                by,
                began,
                words.user("koordinator-a"),
                words.at(ENDED),
                words.day(ENDED - CrisisUse.DAYS_TO_REVIEW),
                words.day(REVIEWED),
                Map.of(
                        UseQuestion.HOW, own(person, "Jeg spiste frokost etter to, og sov med lyset på.", words),
                        UseQuestion.GOOD, own(person, "Dere sa hva dere skulle gjøre før dere gjorde det.", words),
                        UseQuestion.LEARNT, own(person, "Å gå ut hjelper før jeg tror det.", words)),
                false,
                Revision.FIRST));
        lines.forEach((line, helped) -> {
            UUID noted = id("crisis-tried", line.toString());
            changes.begin(new Subject(person, noted, Tried.KIND), by, began);
            tried.insert(new Tried(noted, use, person, line, null, helped, false, by, began, Revision.FIRST));
        });
        accepted(person, use, ProposalKind.MOVE_UP, first, null, null, words);
        accepted(person, use, ProposalKind.SIGN, null, CrisisSection.SIGNS, own(person, sign, words), words);
    }

    private void accepted(
            PersonRef person,
            UUID use,
            ProposalKind kind,
            @Nullable UUID entry,
            @Nullable CrisisSection section,
            @Nullable VoiceText text,
            DemoWords words) {
        UUID id = id("crisis-proposal", person + ":" + kind);
        UserRef by = words.user("koordinator-a");
        Instant at = words.at(REVIEWED);
        changes.begin(new Subject(person, id, Proposal.KIND), by, at);
        proposals.insert(new Proposal(
                id,
                use,
                person,
                kind,
                entry,
                null,
                section,
                text,
                ProposalState.ACCEPTED,
                words.user("nord"),
                at,
                false,
                by,
                at,
                Revision.FIRST));
    }

    private static VoiceText own(PersonRef person, String said, DemoWords words) {
        return words.own(person, said, CaptureMode.DICTATED, "koordinator-a", REVIEWED);
    }
}
