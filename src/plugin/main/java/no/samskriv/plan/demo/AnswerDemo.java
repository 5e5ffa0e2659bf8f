package no.samskriv.plan.demo;

import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.VoiceText;
import no.samskriv.plan.Responsible;
import no.samskriv.plan.signing.AgreedText;
import no.samskriv.plan.signing.PlanHead;
import no.samskriv.plan.signing.SignMethod;
import no.samskriv.plan.signing.SignOff;
import no.samskriv.plan.signing.SignedThing;
import no.samskriv.plan.signing.Version;
import no.samskriv.plan.store.SignOffStore;
import no.samskriv.plan.store.VersionStore;
import org.jspecify.annotations.Nullable;

/** Puts what the demo's persons answered about their plans into the tables, and what stood there when they did. */
final class AnswerDemo {
    private final VersionStore versions;
    private final SignOffStore signOffs;

    AnswerDemo(VersionStore versions, SignOffStore signOffs) {
        this.versions = versions;
        this.signOffs = signOffs;
    }

    void seed(HeadSketch sketch, DemoWords words, PlanDemoThings things) {
        PersonRef person = sketch.person();
        for (HeadSketch.Answer answer : sketch.answers()) {
            Version version = kept(person, answer, words, things.agreedOn(person, answer.daysBefore()));
            String witness = answer.witness();
            signOffs.insert(new SignOff(
                    DemoWords.id("answer", person + ":" + answer.daysBefore()),
                    person,
                    SignedThing.PLAN,
                    version.subject(),
                    version.number(),
                    version.hash(),
                    Responsible.PERSON,
                    answer.answer(),
                    answer.method(),
                    witness == null ? null : words.user(witness),
                    null,
                    remark(person, answer, words),
                    words.at(answer.daysBefore()),
                    words.user(answer.by())));
        }
    }

    /** The newest version when it says the same, and otherwise a new one. */
    private Version kept(PersonRef person, HeadSketch.Answer answer, DemoWords words, AgreedText agreed) {
        Version newest = versions.newest(PlanHead.idOf(person)).orElse(null);
        if (newest != null && newest.hash().equals(agreed.hash())) {
            return newest;
        }
        int number = newest == null ? 1 : newest.number() + 1;
        UserRef by = words.user(answer.by());
        Version next = new Version(
                DemoWords.id("version", person + ":" + number),
                person,
                SignedThing.PLAN,
                PlanHead.idOf(person),
                number,
                agreed.text(),
                agreed.hash(),
                words.at(answer.daysBefore()),
                by,
                "SIGNED");
        versions.insert(next);
        return next;
    }

    private static @Nullable VoiceText remark(PersonRef person, HeadSketch.Answer answer, DemoWords words) {
        String remark = answer.remark();
        return remark == null
                ? null
                : words.own(
                        person,
                        remark,
                        answer.method() == SignMethod.OWN_LOGIN ? CaptureMode.OWN_LOGIN : CaptureMode.DICTATED,
                        answer.by(),
                        answer.daysBefore());
    }
}
