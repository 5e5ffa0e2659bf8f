package no.samskriv.hat.demo;

import java.util.LinkedHashMap;
import java.util.Map;
import no.samskriv.hat.Discussion;
import no.samskriv.hat.EffectResult;
import no.samskriv.hat.EffectType;
import no.samskriv.hat.Knows;
import no.samskriv.kernel.PersonRef;
import org.jspecify.annotations.Nullable;

/** One person talked about in one of the demo's team meetings; whoever wrote it works with the person. */
final class TalkSketch {
    /** What the person says is important, and what the person is told: asked every time. */
    private static final String FIRST = "hat-01";

    private static final String LAST = "hat-24";

    final int daysBefore;
    final PersonRef person;
    final String writer;
    final Map<String, Line> lines = new LinkedHashMap<>();
    private @Nullable String asked;

    @Nullable
    String standIn;

    Knows knows = Knows.YES;
    String teller;
    int tellIn;
    /** How many days it took to tell the person; null while nobody has. */
    @Nullable
    Integer toldIn;

    @Nullable
    Change change;

    TalkSketch(int daysBefore, PersonRef person, String writer) {
        this.daysBefore = daysBefore;
        this.person = person;
        this.writer = writer;
        this.teller = writer;
    }

    /** What stands in a field, and whose words it is in. */
    record Line(String words, String by) {}

    /**
     * What became different.
     *
     * @param goal the words of the goal it proposed to change, which the person agreed to; null for none
     */
    record Change(
            EffectType type,
            String words,
            @Nullable EffectResult result,
            boolean noticed,
            @Nullable String goal) {}

    /** Whoever has the hat stands too close, or does not work with the person. */
    TalkSketch spokenForBy(String login) {
        standIn = login;
        return this;
    }

    TalkSketch knows(Knows answer) {
        knows = answer;
        return this;
    }

    /** To the question that is always asked first. */
    TalkSketch said(String words) {
        return answer(FIRST, words);
    }

    /** To one of the questions that vary. */
    TalkSketch asked(String prompt, String words) {
        asked = prompt;
        return answer(prompt, words);
    }

    private TalkSketch answer(String prompt, String words) {
        lines.put(Discussion.answerField(prompt), new Line(words, writer));
        return this;
    }

    /** In the order they were asked. */
    String[] prompts() {
        return asked == null ? new String[] {FIRST, LAST} : new String[] {FIRST, asked, LAST};
    }

    TalkSketch alone(String why) {
        lines.put(Discussion.ALONE, new Line(why, writer));
        return this;
    }

    /** Told by somebody within so many days. */
    TalkSketch tell(String words, String by, int within) {
        lines.put(Discussion.TELL, new Line(words, writer));
        teller = by;
        tellIn = within;
        toldIn = Math.max(within - 1, 0);
        return this;
    }

    TalkSketch notToldYet() {
        toldIn = null;
        return this;
    }

    TalkSketch toTheNext(String words, String by) {
        lines.put(Discussion.NEXT, new Line(words, by));
        return this;
    }

    TalkSketch changed(EffectType type, String words, @Nullable EffectResult result) {
        change = new Change(type, words, result, false, null);
        return this;
    }

    TalkSketch changedAndNoticed(EffectType type, String words) {
        change = new Change(type, words, EffectResult.DONE, true, null);
        return this;
    }

    /** A goal, and the person said yes to it. */
    TalkSketch changedGoal(String goal, String words) {
        change = new Change(EffectType.GOAL_CHANGED, words, EffectResult.DONE, true, goal);
        return this;
    }
}
