package no.samskriv.plan.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.java.ao.Query;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.VoiceText;
import no.samskriv.plan.Comment;
import no.samskriv.storage.Texts;

/** Comments and their texts. */
public final class CommentStore {
    public static final String TEXT = "comment.text";

    private final ActiveObjects ao;
    private final Texts texts;

    public CommentStore(ActiveObjects ao, Texts texts) {
        this.ao = ao;
        this.texts = texts;
    }

    /** Also a comment that has been taken away. */
    public Optional<Comment> find(UUID id) {
        Optional<CommentRow> found = row(id);
        // asked for what is not there too: who may not know must not see it in the work
        Map<UUID, Map<String, VoiceText>> said = texts.currentOf(id);
        return found.map(row -> comment(row, said));
    }

    public void insert(Comment comment) {
        ao.create(
                CommentRow.class,
                Map.of(
                        "UUID", comment.id().toString(),
                        "PERSON", comment.person().value(),
                        "GOAL", comment.goal().toString(),
                        "REMOVED", comment.removed(),
                        "AUTHOR", comment.author().key(),
                        "REVISION", comment.revision().number()));
        texts.put(comment.person(), comment.id(), TEXT, comment.text(), comment.revision());
    }

    public void save(Comment before, Comment after) {
        CommentRow row =
                row(after.id()).orElseThrow(() -> new IllegalStateException("no comment to save: " + after.id()));
        row.setRemoved(after.removed());
        row.setRevision(after.revision().number());
        row.save();
        texts.save(after.person(), after.id(), TEXT, before.text(), after.text(), after.revision());
    }

    CommentRow[] rows(PersonRef person) {
        Query query = Query.select()
                .where("PERSON = ? AND REMOVED = ?", person.value(), false)
                .order("ID ASC");
        return ao.find(CommentRow.class, query);
    }

    static Comment comment(CommentRow row, Map<UUID, Map<String, VoiceText>> current) {
        UUID id = UUID.fromString(row.getUuid());
        return new Comment(
                id,
                new PersonRef(row.getPerson()),
                UUID.fromString(row.getGoal()),
                OwnedText.required(current.getOrDefault(id, Map.of()).get(TEXT), id),
                row.isRemoved(),
                new UserRef(row.getAuthor()),
                new Revision(row.getRevision()));
    }

    private Optional<CommentRow> row(UUID id) {
        return Arrays.stream(ao.find(CommentRow.class, Query.select().where("UUID = ?", id.toString())))
                .findFirst();
    }
}
