package no.samskriv.keeping.ending;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samskriv.keeping.ending.EndingView.EraseView;
import no.samskriv.kernel.KeptPage;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.plan.Wording;
import org.jspecify.annotations.Nullable;

/** What would be deleted, what stays, and what is done by hand, in words. */
final class EraseViews {
    private static final String ERASE = "samskriv.keeping.ending.erase.";

    private final Phrases phrases;
    private final Users users;

    EraseViews(Phrases phrases, Users users) {
        this.phrases = phrases;
        this.users = users;
    }

    EraseView of(Endings endings, @Nullable DryRun run) {
        String ref = endings.person().ref().value();
        UserRef reader = endings.grant().user();
        List<Approval> standing = run == null
                ? List.of()
                : endings.approvals().stream()
                        .filter(approval -> approval.seen().equals(run.hash()))
                        .toList();
        Optional<Approval> another = standing.stream()
                .filter(approval -> !approval.by().equals(reader))
                .findFirst();
        boolean outdated =
                run != null && standing.isEmpty() && !endings.approvals().isEmpty();
        List<String> approvals =
                new ArrayList<>(standing.stream().map(this::approved).toList());
        if (outdated) {
            approvals.add(phrases.text(ERASE + "outdated"));
        }
        return new EraseView(
                endings.isDecided() && endings.isClosed(),
                endings.ending().map(known -> known.revision().number()).orElse(0),
                phrases.text(ERASE + "title", ref),
                run != null,
                phrases.text(ERASE + "not-ready"),
                run == null ? List.of() : goes(run),
                run == null ? "" : phrases.text(ERASE + "stays", Integer.toString(run.inLog()), ref),
                run == null ? List.of() : byHand(run),
                !approvals.isEmpty(),
                approvals,
                run != null && standing.isEmpty(),
                another.isPresent(),
                !standing.isEmpty() && another.isEmpty(),
                phrases.text(ERASE + "warning", ref),
                "team?id=" + endings.person().team(),
                run == null ? "" : "{\"hash\":\"%s\"}".formatted(run.hash()));
    }

    private String approved(Approval approval) {
        return phrases.text(
                ERASE + "approved",
                users.displayName(approval.by()),
                phrases.day(approval.at()),
                phrases.time(approval.at()));
    }

    private List<String> goes(DryRun run) {
        return run.rows().entrySet().stream()
                .map(each ->
                        phrases.text(ERASE + "goes." + Wording.key(each.getKey()), Integer.toString(each.getValue())))
                .toList();
    }

    private List<String> byHand(DryRun run) {
        List<String> byHand = new ArrayList<>();
        run.pages().forEach(page -> byHand.add(page(page, "page.remove")));
        run.near().forEach(page -> byHand.add(page(page, "page.near")));
        if (run.copies() > 0) {
            byHand.add(phrases.text(ERASE + "copies", Integer.toString(run.copies())));
        }
        run.exports().forEach(day -> byHand.add(phrases.text(ERASE + "export", day)));
        for (String key : List.of("wiki", "texts", "backups", "papers")) {
            byHand.add(phrases.text(ERASE + key));
        }
        return byHand;
    }

    /** @param what to do about it: whoever is erased may be nobody of a page nearby */
    private String page(KeptPage page, String what) {
        String named = page.title().isEmpty()
                ? phrases.text(ERASE + "page.unseen", Long.toString(page.id()))
                : phrases.text(ERASE + "page", page.title(), page.spaceKey());
        String kept = phrases.text(
                ERASE + "page.keeps",
                Integer.toString(page.versions()),
                Integer.toString(page.comments()),
                Integer.toString(page.attachments()),
                Integer.toString(page.watchers().size()));
        String where = page.trashed() ? " " + phrases.text(ERASE + "page.trash") : "";
        return named + " " + kept + where + " " + phrases.text(ERASE + what);
    }
}
