package no.samskriv.crisis.use;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.samskriv.crisis.CrisisContent;
import no.samskriv.crisis.CrisisSection;
import no.samskriv.crisis.CrisisService;
import no.samskriv.crisis.use.store.CrisisUseStore;
import no.samskriv.crisis.use.store.ProposalStore;
import no.samskriv.crisis.use.store.TriedStore;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.Asked;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.Verb;
import no.samskriv.kernel.Via;

/** Everything on the pages of a crisis plan in use, in a constant number of statements. */
public final class UsePageService {
    private static final List<Section> CRISIS_USE = List.of(Section.CRISIS_USE);
    private static final List<Section> BESIDE = List.of(Section.CRISIS_PLAN, Section.ONLY_ME);

    private final Access access;
    private final CrisisService crises;
    private final CrisisUseStore uses;
    private final TriedStore tried;
    private final ProposalStore proposals;
    private final KeepGoingService keepGoing;
    private final InTransaction inTransaction;

    public UsePageService(
            Access access,
            CrisisService crises,
            CrisisUseStore uses,
            TriedStore tried,
            ProposalStore proposals,
            KeepGoingService keepGoing,
            InTransaction inTransaction) {
        this.access = access;
        this.crises = crises;
        this.uses = uses;
        this.tried = tried;
        this.proposals = proposals;
        this.keepGoing = keepGoing;
        this.inTransaction = inTransaction;
    }

    /** The plan as it is used now, or could be. */
    UseContent inUse(PersonRef ref) {
        return inTransaction.call(() -> {
            Grant grant = access.require(Asked.person(ref), Verb.READ, Via.PAGE, CRISIS_USE, BESIDE);
            Optional<CrisisUse> open =
                    uses.of(ref).stream().filter(CrisisUse::isOpen).findFirst();
            return content(grant, open, false);
        });
    }

    /** One use, to look back at. */
    UseContent after(UUID id, Via via) {
        return inTransaction.call(() -> {
            Optional<CrisisUse> found = uses.find(id);
            Asked asked = Asked.thing(id, found.map(CrisisUse::person));
            Grant grant = access.require(asked, Verb.READ, via, CRISIS_USE, BESIDE);
            // what is said afterwards is not for whoever was on duty
            CrisisUse use = found.filter(each -> !each.removed() && grant.writes(Section.CRISIS_PLAN))
                    .orElseThrow(ProblemException::notFound);
            return content(grant, Optional.of(use), true);
        });
    }

    private UseContent content(Grant grant, Optional<CrisisUse> use, boolean after) {
        CrisisContent content = crises.contentOf(grant);
        List<Tried> all = tried.of(grant.person());
        Optional<UUID> id = use.map(CrisisUse::id);
        return new UseContent(
                content,
                use,
                all.stream().filter(each -> id.equals(Optional.of(each.use()))).toList(),
                after
                        ? proposals.of(grant.person()).stream()
                                .filter(each -> id.equals(Optional.of(each.use())) && !each.removed())
                                .toList()
                        : List.of(),
                after ? Set.of() : keepGoing.madeOf(id.orElse(new UUID(0, 0)), content.in(CrisisSection.KEEP_GOING)),
                access.allows(grant.person(), Section.PLAN, Verb.WRITE));
    }
}
