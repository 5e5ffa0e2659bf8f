package no.samskriv.crisis.together;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.samskriv.crisis.CrisisContent;
import no.samskriv.crisis.CrisisPlan;
import no.samskriv.crisis.together.CrisisVersionsView.SignerView;
import no.samskriv.crisis.together.TogetherView.ChoiceView;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Users;
import no.samskriv.kernel.Voice;
import no.samskriv.macro.Phrases;
import no.samskriv.person.Related;
import no.samskriv.plan.Wording;
import no.samskriv.plan.signing.SignAnswer;
import no.samskriv.plan.signing.SignMethod;

/** Who may answer to a version of a crisis plan, each with a form; none larger than another. */
final class SignerViews {
    private static final String TEXTS = "samskriv.crisis.sign.";

    private final CrisisContent content;
    private final Phrases phrases;
    private final Users users;
    private final ToldWording words;

    SignerViews(CrisisContent content, Phrases phrases, Users users, ToldWording words) {
        this.content = content;
        this.phrases = phrases;
        this.users = users;
        this.words = words;
    }

    List<SignerView> of(CrisisVersion version) {
        String begun = "{\"version\":" + version.number() + ",\"signer\":\"";
        if (content.grant().toThePerson()) {
            String method = content.grant().own() ? "OWN_LOGIN" : "TOGETHER";
            return List.of(signer(
                    "person",
                    phrases.text(TEXTS + "open.own"),
                    begun + "PERSON\",\"method\":\"" + method + "\"}",
                    false,
                    Voice.PERSON));
        }
        List<SignerView> signers = new ArrayList<>();
        signers.add(signer("person", content.person().name(), begun + "PERSON\"}", true, Voice.PERSON));
        signers.add(signer(
                "worker",
                phrases.text(
                        TEXTS + "signer.me", users.displayName(content.grant().user())),
                begun + "WORKER\",\"method\":\"OWN_LOGIN\"}",
                false,
                Voice.PROFESSIONAL));
        content.plan()
                .map(CrisisPlan::facilitator)
                .ifPresent(name -> signers.add(signer(
                        "facilitator",
                        phrases.text(TEXTS + "signer.facilitator", name),
                        begun + "FACILITATOR\"}",
                        true,
                        Voice.PROFESSIONAL)));
        content.circle().related().stream()
                .filter(Related::mayBeSuggested)
                .forEach(each -> signers.add(signer(
                        each.id().toString(),
                        each.name(),
                        begun + "NEXT_OF_KIN\",\"related\":\"" + each.id() + "\"}",
                        true,
                        Voice.NEXT_OF_KIN)));
        return signers;
    }

    private SignerView signer(String key, String opens, String body, boolean hasMethods, Voice voice) {
        return new SignerView(
                key,
                opens,
                body,
                Arrays.stream(SignAnswer.values())
                        .map(each ->
                                new ChoiceView(each.name(), phrases.text(TEXTS + "answer." + Wording.key(each)), false))
                        .toList(),
                hasMethods,
                methods(),
                witnesses(),
                voice.name(),
                words.mode());
    }

    private List<ChoiceView> methods() {
        return Arrays.stream(SignMethod.values())
                .filter(each -> each != SignMethod.OWN_LOGIN)
                .map(each -> new ChoiceView(
                        each.name(), phrases.text(TEXTS + "method." + Wording.key(each)), each == SignMethod.TOGETHER))
                .toList();
    }

    private List<ChoiceView> witnesses() {
        List<ChoiceView> witnesses = new ArrayList<>();
        witnesses.add(new ChoiceView("", phrases.text(TEXTS + "witness.none"), true));
        content.circle().workers().stream()
                .map(worker -> worker.user())
                .filter(user -> !user.equals(content.grant().user()))
                .distinct()
                .forEach(user -> witnesses.add(new ChoiceView(user.key(), name(user), false)));
        return witnesses;
    }

    private String name(UserRef user) {
        return users.displayName(user);
    }
}
