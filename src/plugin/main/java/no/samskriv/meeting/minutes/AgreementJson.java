package no.samskriv.meeting.minutes;

import java.util.List;
import no.samskriv.kernel.Users;
import no.samskriv.kernel.VoiceText;
import no.samskriv.plan.Responsible;
import no.samskriv.plan.signing.NewSignOff;
import no.samskriv.plan.signing.SignAnswer;
import no.samskriv.plan.signing.SignMethod;
import no.samskriv.rest.JsonFields;
import no.samskriv.rest.TextJson;
import no.samskriv.rest.UserJson;

/**
 * What the person is asked to go through, in an answer.
 *
 * @param content the canonical text that {@code hash} is of
 * @param goneThrough whether the person has said yes to what stands
 * @param unread what has to be read back before there is a yes
 */
public record AgreementJson(
        String meeting,
        int revision,
        String status,
        String content,
        String hash,
        String goneThrough,
        List<UnreadJson> unread) {
    private static final int HASH_LENGTH = 64;

    /** A text that nobody has read back. */
    public record UnreadJson(String kind, String id, int revision, String field, TextJson text) {}

    static AgreementJson of(MinutesStanding standing, Users users) {
        return new AgreementJson(
                standing.meeting().id().toString(),
                standing.meeting().revision().number(),
                standing.meeting().status().name(),
                standing.text().text(),
                standing.hash(),
                standing.gone().name(),
                standing.unread().stream().map(each -> unread(each, users)).toList());
    }

    /** What the person answers; nobody else is asked. */
    static NewSignOff answer(JsonFields fields, Users users) {
        fields.allow("answer", "method", "hash", "witness", "original", "remark");
        return new NewSignOff(
                fields.choice("answer", SignAnswer.class),
                fields.choice("method", SignMethod.class),
                fields.string("hash", HASH_LENGTH),
                Responsible.PERSON,
                UserJson.read(fields, "witness", users).orElse(null),
                fields.optionalString("original").orElse(null),
                fields.optionalText("remark"));
    }

    private static UnreadJson unread(MinutesStanding.Unread unread, Users users) {
        VoiceText text = unread.entry().text(unread.field()).orElseThrow();
        return new UnreadJson(
                unread.entry().kind().path(),
                unread.entry().id().toString(),
                unread.entry().revision().number(),
                unread.field(),
                TextJson.of(text, users));
    }
}
