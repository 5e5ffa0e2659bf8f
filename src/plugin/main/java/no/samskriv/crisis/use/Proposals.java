package no.samskriv.crisis.use;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.crisis.Contact;
import no.samskriv.crisis.CrisisContent;
import no.samskriv.crisis.CrisisEntry;
import no.samskriv.crisis.CrisisSection;
import org.jspecify.annotations.Nullable;

/** What follows from how it went: what could be changed, for the person to say yes or no to. */
final class Proposals {
    private final CrisisContent content;
    private final CrisisUse use;
    private final List<Following> following = new ArrayList<>();

    private Proposals(CrisisContent content, CrisisUse use) {
        this.content = content;
        this.use = use;
    }

    /**
     * One change that follows.
     *
     * @param section where the words would stand; null for those that move nothing into the crisis plan
     */
    record Following(
            ProposalKind kind,
            @Nullable UUID entry,
            @Nullable UUID tried,
            @Nullable CrisisSection section) {

        /** The same for the same thing, so that nobody is asked twice. */
        UUID idIn(UUID use) {
            return UUID.nameUUIDFromBytes(("proposal " + use + " " + kind + " " + entry + " " + tried).getBytes(UTF_8));
        }
    }

    /**
     * What follows: of what was tried in the order it was, then of what was said, then of who cannot be called.
     *
     * @param content as it stands now, without what the person keeps to themself
     * @param tried all that was tried, of this use and others
     */
    static List<Following> of(CrisisContent content, CrisisUse use, List<Tried> tried) {
        Proposals proposals = new Proposals(content, use);
        tried.stream()
                .filter(each -> each.use().equals(use.id()) && !each.removed())
                .forEach(proposals::addOf);
        proposals.addOfWhatWasSaid();
        proposals.addNumbers();
        return proposals.following;
    }

    private void addOf(Tried tried) {
        if (tried.entry() == null) {
            addOwn(tried);
            return;
        }
        Optional<CrisisEntry> found = content.entries().stream()
                .filter(entry -> entry.id().equals(tried.entry()) && !entry.onlyMe())
                .findFirst();
        found.filter(entry -> tried.isHelped(Helped.YES) && !isFirst(entry))
                .ifPresent(entry -> add(ProposalKind.MOVE_UP, entry.id(), null, null));
        found.filter(entry -> tried.isHelped(Helped.NO) && mayBeNoHelp(entry))
                .ifPresent(entry -> add(ProposalKind.NO_HELP, entry.id(), null, CrisisSection.NO_HELP));
    }

    private void addOwn(Tried tried) {
        if (tried.isHelped(Helped.YES)) {
            add(ProposalKind.ADD, null, tried.id(), CrisisSection.MYSELF);
        } else if (tried.isHelped(Helped.NO)) {
            add(ProposalKind.ADD, null, tried.id(), CrisisSection.NO_HELP);
        }
    }

    private boolean isFirst(CrisisEntry entry) {
        return content.entries().stream()
                .filter(other -> other.isIn(entry.section()))
                .findFirst()
                .filter(first -> first.id().equals(entry.id()))
                .isPresent();
    }

    /** Nobody is written down as somebody who does not help. */
    private static boolean mayBeNoHelp(CrisisEntry entry) {
        return entry.text() != null && entry.contact() == null && !entry.isIn(CrisisSection.NO_HELP);
    }

    private void addOfWhatWasSaid() {
        if (use.said().containsKey(UseQuestion.HOW)) {
            add(ProposalKind.SIGN, null, null, CrisisSection.SIGNS);
        }
        if (use.said().containsKey(UseQuestion.AHEAD)) {
            add(ProposalKind.GOAL, null, null, null);
        }
    }

    private void addNumbers() {
        content.entries().stream()
                .filter(entry -> entry.isIn(CrisisSection.PEOPLE) || entry.isIn(CrisisSection.PROFESSIONALS))
                .filter(entry -> !entry.onlyMe() && hasNoNumber(entry.contact()))
                .forEach(entry -> add(ProposalKind.NUMBER, entry.id(), null, null));
    }

    /** Of whoever is meant by name; the number of somebody around the person stands with them. */
    private static boolean hasNoNumber(@Nullable Contact contact) {
        return contact != null && contact.name() != null && contact.phone() == null;
    }

    private void add(ProposalKind kind, @Nullable UUID entry, @Nullable UUID tried, @Nullable CrisisSection section) {
        following.add(new Following(kind, entry, tried, section));
    }
}
