package no.samskriv.crisis.together;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.crisis.CrisisContent;
import no.samskriv.crisis.CrisisPlan;
import no.samskriv.crisis.together.CrisisVersionsView.AnswerView;
import no.samskriv.crisis.together.CrisisVersionsView.SignerView;
import no.samskriv.crisis.together.CrisisVersionsView.ToldView;
import no.samskriv.crisis.together.CrisisVersionsView.VersionView;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Users;
import no.samskriv.kernel.VoiceText;
import no.samskriv.macro.Phrases;
import no.samskriv.plan.Wording;

/** What a crisis plan was before, and who answered what. */
final class VersionViews {
    private static final String TEXTS = "samskriv.crisis.versions.";

    private final CrisisHistory history;
    private final CrisisContent content;
    private final Phrases phrases;
    private final Users users;
    private final ToldWording words;
    private final Wording wording;
    private final VersionWording changes;

    VersionViews(CrisisHistory history, Phrases phrases, Users users, ToldWording words) {
        this.history = history;
        this.content = history.content();
        this.phrases = phrases;
        this.users = users;
        this.words = words;
        this.wording = words.wording();
        this.changes = new VersionWording(content, phrases);
    }

    CrisisVersionsView view() {
        Optional<CrisisVersion> inForce = history.inForce();
        List<String> since = inForce.map(
                        version -> changes.between(CrisisText.parse(version.content()), CrisisText.of(content)))
                .orElse(List.of());
        List<SignerView> signers = inForce.filter(version -> content.grant().writes(Section.CRISIS_PLAN))
                .map(version -> new SignerViews(content, phrases, users, words).of(version))
                .orElse(List.of());
        String number =
                inForce.map(version -> Integer.toString(version.number())).orElse("");
        return new CrisisVersionsView(
                content.person().ref().value(),
                words.back(),
                phrases.text("samskriv.crisis.together.to-plan"),
                phrases.text(TEXTS + "title"),
                !history.versions().isEmpty(),
                content.plan().filter(plan -> plan.version() > 0).isEmpty(),
                wording.forReader(TEXTS + "none."),
                !since.isEmpty(),
                phrases.text(TEXTS + "now", number),
                since,
                versions(),
                !signers.isEmpty(),
                phrases.text("samskriv.crisis.sign.title", number),
                signers);
    }

    private List<VersionView> versions() {
        List<VersionView> newestFirst = new ArrayList<>();
        CrisisText before = null;
        for (CrisisVersion version : history.versions()) {
            CrisisText stood = CrisisText.parse(version.content());
            List<String> changed = before == null ? List.of() : changes.between(before, stood);
            List<AnswerView> answers =
                    history.answersTo(version).stream().map(this::answer).toList();
            newestFirst.add(
                    0,
                    new VersionView(
                            phrases.text(
                                    TEXTS + "version", Integer.toString(version.number()), phrases.day(version.at())),
                            history.inForce().filter(version::equals).isPresent(),
                            !answers.isEmpty(),
                            answers,
                            !changed.isEmpty(),
                            phrases.text(TEXTS + "changes", Integer.toString(version.number() - 1)),
                            changed,
                            phrases.text(TEXTS + "content", Integer.toString(version.number())),
                            lines(stood)));
            before = stood;
        }
        return newestFirst;
    }

    private List<ToldView> lines(CrisisText stood) {
        return stood.lines().stream()
                .filter(changes::mayBeTold)
                .map(line -> new ToldView(changes.section(line), changes.whole(line)))
                .toList();
    }

    private AnswerView answer(CrisisSignature signature) {
        VoiceText remark = signature.remark();
        String how = how(signature);
        return new AnswerView(
                sentence(signature),
                !how.isEmpty(),
                how,
                remark != null,
                remark == null ? "" : remark.text(),
                words.language());
    }

    private String sentence(CrisisSignature signature) {
        String key = "samskriv.crisis.sign.said." + Wording.key(signature.answer());
        String day = phrases.day(signature.at());
        return signature.isOfPerson() && content.grant().toThePerson()
                ? phrases.text(key + ".own", day)
                : phrases.text(key, nameOf(signature.signer()), day);
    }

    private String nameOf(Signer signer) {
        UUID related = signer.related();
        return switch (signer.kind()) {
            case PERSON -> content.person().name();
            case WORKER -> users.displayName(Objects.requireNonNull(signer.user()));
            case FACILITATOR ->
                content.plan()
                        .map(CrisisPlan::facilitator)
                        .orElseGet(() -> phrases.text("samskriv.plan.action.somebody"));
            case NEXT_OF_KIN ->
                content.circle().nameOf(related).orElseGet(() -> phrases.text("samskriv.plan.action.somebody"));
        };
    }

    private String how(CrisisSignature signature) {
        String by = users.displayName(signature.by());
        UserRef witness = signature.witness();
        return switch (signature.method()) {
            case OWN_LOGIN -> "";
            case TOGETHER -> phrases.text("samskriv.signing.how.together", by);
            case ORAL_WITNESSED ->
                phrases.text("samskriv.signing.how.oral", by, witness == null ? "" : users.displayName(witness));
            case SIGNED_PAPER ->
                signature.original() == null
                        ? phrases.text("samskriv.signing.how.paper", by)
                        : phrases.text("samskriv.signing.how.paper.at", by, signature.original());
        };
    }
}
