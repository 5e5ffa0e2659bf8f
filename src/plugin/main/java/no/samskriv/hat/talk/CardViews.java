package no.samskriv.hat.talk;

import static no.samskriv.plan.Wording.key;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.samskriv.hat.Discussion;
import no.samskriv.hat.Knows;
import no.samskriv.hat.WishKind;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Users;
import no.samskriv.kernel.VoiceText;
import no.samskriv.macro.Phrases;
import no.samskriv.person.WorkingDays;
import no.samskriv.plan.Wording;
import org.jspecify.annotations.Nullable;

/** The card of one person in words. */
final class CardViews {
    private final Card card;
    private final Discussion discussion;
    private final Phrases phrases;
    private final Users users;
    private final Wording wording;
    private final String name;

    CardViews(Card card, Phrases phrases, Users users) {
        this.card = card;
        this.discussion = card.discussion();
        this.phrases = phrases;
        this.users = users;
        this.wording = new Wording(phrases, users, card.person(), card.grant());
        this.name = card.person().name();
    }

    /** @param words the questions in words, by key */
    CardHeadView head(Map<String, String> words) {
        List<AnswerView> answers = answers(words);
        List<UserRef> tellers = card.tellers();
        Optional<UserRef> teller = tellers.stream().findFirst();
        var day = WorkingDays.after(latestOf(), 1);
        return new CardHeadView(
                discussion.id().toString(),
                discussion.revision().number(),
                name,
                discussion.done(),
                said(card.ownWords()),
                !wish().isEmpty(),
                wish(),
                card.wish() == WishKind.BE_THERE,
                named("samskriv.hat.talk.knows"),
                knows(),
                named("samskriv.hat.talk.brought"),
                said(discussion.texts().get(Discussion.SAID)),
                isGuarded(),
                guard(),
                named("samskriv.hat.talk.stand-in"),
                options(card.standIns(), discussion.standIn()),
                named("samskriv.hat.talk.alone"),
                text(Discussion.ALONE),
                !answers.isEmpty(),
                phrases.text("samskriv.hat.talk.answers-are", phrases.genitive(name), name),
                answers,
                named("samskriv.hat.talk.tell"),
                !discussion.isPromised() && teller.isPresent(),
                teller.map(who -> prefill(who, day)).orElse(""),
                named("samskriv.hat.talk.prefill-text"),
                teller.map(UserRef::key).orElse(""),
                day.toString(),
                text(Discussion.TELL),
                options(tellers, discussion.teller()),
                Objects.toString(discussion.tellBy(), ""),
                discussion.text(Discussion.NOTHING_TO_TELL).isPresent(),
                named("samskriv.hat.talk.nothing"),
                text(Discussion.NOTHING_TO_TELL));
    }

    CardFootView foot() {
        boolean bare = discussion.texts().keySet().stream().allMatch(Discussion.SAID::equals);
        return new CardFootView(
                named("samskriv.hat.talk.next"),
                text(Discussion.NEXT),
                discussion.done(),
                named("samskriv.hat.talk.done"),
                bare && !discussion.done());
    }

    private String prefill(UserRef teller, LocalDate day) {
        return phrases.text("samskriv.hat.talk.prefill", users.displayName(teller), phrases.weekday(day));
    }

    /** The day of the meeting, or today for what is settled later. */
    private LocalDate latestOf() {
        return card.meeting().day().isAfter(card.today()) ? card.meeting().day() : card.today();
    }

    private List<AnswerView> answers(Map<String, String> words) {
        List<AnswerView> answers = new ArrayList<>();
        for (String prompt : discussion.prompts()) {
            String asked = words.get(prompt);
            if (asked != null) {
                answers.add(new AnswerView(prompt, asked, text(Discussion.answerField(prompt))));
            }
        }
        return answers;
    }

    private List<WordsView> said(@Nullable VoiceText text) {
        return Stream.ofNullable(text)
                .map(said -> new WordsView(
                        said.text(),
                        said.language().toLanguageTag(),
                        wording.whose(said),
                        wording.source(said),
                        said.isUnconfirmed()))
                .toList();
    }

    private String wish() {
        WishKind wish = card.wish();
        return wish == null || wish == WishKind.GLADLY ? "" : named("samskriv.hat.talk.wish." + key(wish));
    }

    private List<OptionView> knows() {
        return Arrays.stream(Knows.values())
                .map(each -> new OptionView(
                        each.name(), phrases.text("samskriv.hat.talk.knows." + key(each)), each == discussion.knows()))
                .toList();
    }

    private boolean isGuarded() {
        return (card.isTooClose() || card.isWithoutAccess())
                && (!card.standIns().isEmpty() || discussion.standIn() != null);
    }

    private String guard() {
        return card.holder()
                .filter(holder -> isGuarded())
                .map(holder -> phrases.text(
                        (card.isTooClose() ? "samskriv.hat.talk.guard.close" : "samskriv.hat.talk.guard.no-access"),
                        users.displayName(holder),
                        name))
                .orElse("");
    }

    private List<OptionView> options(List<UserRef> choices, @Nullable UserRef chosen) {
        return Stream.concat(choices.stream(), Stream.ofNullable(chosen))
                .distinct()
                .map(user -> new OptionView(user.key(), users.displayName(user), user.equals(chosen)))
                .toList();
    }

    private String text(String field) {
        return discussion.text(field).map(VoiceText::text).orElse("");
    }

    private String named(String key) {
        return phrases.text(key, name);
    }
}
