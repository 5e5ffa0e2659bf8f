package no.samskriv.crisis.use.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.java.ao.Query;
import no.samskriv.crisis.CrisisSection;
import no.samskriv.crisis.use.Proposal;
import no.samskriv.crisis.use.ProposalKind;
import no.samskriv.crisis.use.ProposalState;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.VoiceText;
import no.samskriv.storage.Column;
import no.samskriv.storage.Texts;

/** What is proposed after crises. */
public final class ProposalStore {
    private final ActiveObjects ao;
    private final Texts texts;

    public ProposalStore(ActiveObjects ao, Texts texts) {
        this.ao = ao;
        this.texts = texts;
    }

    /** Also one that was taken away; two statements, of somebody's as of nobody's. */
    public Optional<Proposal> find(UUID id) {
        Optional<CrisisProposalRow> found = row(id);
        Map<UUID, Map<String, VoiceText>> said = texts.currentOf(id);
        return found.map(row -> proposal(row, said));
    }

    /** All of a person's, oldest first, also those that were taken away; two statements. */
    public List<Proposal> of(PersonRef person) {
        Query query = Query.select().where("PERSON = ?", person.value()).order("ID ASC");
        CrisisProposalRow[] rows = ao.find(CrisisProposalRow.class, query);
        Map<UUID, Map<String, VoiceText>> said = texts.currentOf(person, Proposal.TEXT);
        return Arrays.stream(rows).map(row -> proposal(row, said)).toList();
    }

    /** In the transaction that has begun its history. */
    public void insert(Proposal proposal) {
        Map<String, Object> row = new HashMap<>(Map.of(
                "UUID", proposal.id().toString(),
                "USED", proposal.use().toString(),
                "PERSON", proposal.person().value(),
                "KIND", proposal.kind().name(),
                "STATE", proposal.state().name(),
                "REMOVED", proposal.removed(),
                "PROPOSED_BY", proposal.by().key(),
                "PROPOSED_AT", proposal.at().toEpochMilli(),
                "REVISION", proposal.revision().number()));
        row.put("ENTRY", Column.of(proposal.entry()));
        row.put("TRIED", Column.of(proposal.tried()));
        row.put("SECTION", Column.of(proposal.section()));
        row.put("ANSWERED_BY", Column.of(proposal.answeredBy()));
        row.put("ANSWERED_AT", Column.of(proposal.answeredAt()));
        ao.create(CrisisProposalRow.class, row);
        texts.save(proposal.person(), proposal.id(), Proposal.TEXT, null, proposal.text(), proposal.revision());
    }

    /** What became of it; in the transaction that has claimed its revision. */
    public void save(Proposal after) {
        CrisisProposalRow row =
                row(after.id()).orElseThrow(() -> new IllegalStateException("no proposal: " + after.id()));
        row.setState(after.state().name());
        row.setAnsweredBy(Column.of(after.answeredBy()));
        row.setAnsweredAt(Column.of(after.answeredAt()));
        row.setRemoved(after.removed());
        row.setRevision(after.revision().number());
        row.save();
    }

    private static Proposal proposal(CrisisProposalRow row, Map<UUID, Map<String, VoiceText>> said) {
        UUID id = UUID.fromString(row.getUuid());
        return new Proposal(
                id,
                UUID.fromString(row.getUsed()),
                new PersonRef(row.getPerson()),
                ProposalKind.valueOf(row.getKind()),
                Column.id(row.getEntry()),
                Column.id(row.getTried()),
                Column.choice(CrisisSection.class, row.getSection()),
                said.getOrDefault(id, Map.of()).get(Proposal.TEXT),
                ProposalState.valueOf(row.getState()),
                Column.user(row.getAnsweredBy()),
                Column.instant(row.getAnsweredAt()),
                row.isRemoved(),
                new UserRef(row.getProposedBy()),
                Instant.ofEpochMilli(row.getProposedAt()),
                new Revision(row.getRevision()));
    }

    private Optional<CrisisProposalRow> row(UUID id) {
        return Arrays.stream(ao.find(CrisisProposalRow.class, Query.select().where("UUID = ?", id.toString())))
                .findFirst();
    }
}
