package no.samskriv.plan.entry;

import static no.samskriv.plan.entry.EntryField.L;
import static no.samskriv.plan.entry.EntryField.M;
import static no.samskriv.plan.entry.EntryField.S;
import static no.samskriv.plan.entry.EntryField.Type.AGREEMENTS;
import static no.samskriv.plan.entry.EntryField.Type.DATE;
import static no.samskriv.plan.entry.EntryField.Type.FLAG;
import static no.samskriv.plan.entry.EntryField.Type.SCALE;
import static no.samskriv.plan.entry.EntryField.anybody;
import static no.samskriv.plan.entry.EntryField.choice;
import static no.samskriv.plan.entry.EntryField.list;
import static no.samskriv.plan.entry.EntryField.oneOf;
import static no.samskriv.plan.entry.EntryField.own;
import static no.samskriv.plan.entry.EntryField.text;
import static no.samskriv.plan.entry.EntryField.together;
import static no.samskriv.plan.entry.EntryField.value;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.samskriv.kernel.Voice;

/**
 * What else may stand on a person's plan, besides goals, actions and comments: a few texts and a few values each, with
 * rules of its own ({@link EntryRules}). A further kind is a line here, its words, and a place to draw it.
 */
@SuppressWarnings("ImmutableEnumChecker") // List.of and records of copies do not change
public enum EntryKind implements Shape {
    /** The smallest step towards a goal, in the person's words; never late (INV-13). */
    STEP("steps", Parent.GOAL, own("text", M).needed(), own("when", M), choice("status", StepStatus.class)),
    /** How ready the person is; a score that is the person's own, and gone when it is deleted. */
    RULER_ENTRY(
            "ruler-entries",
            Parent.GOAL,
            value("value", SCALE).needed(),
            own("whyNotLower", L),
            value("on", DATE),
            value("hidden", FLAG)),
    /** How it goes with a goal: the person's verdict first, and where both disagree, both. */
    EVALUATION(
            "evaluations",
            Parent.GOAL,
            own("verdict", L).needed(),
            value("score", SCALE),
            text("serviceView", L, Voice.PROFESSIONAL, Voice.SHARED),
            own("personDisagrees", L),
            text("serviceDisagrees", L, Voice.PROFESSIONAL),
            together("stopDoing", L),
            together("next", M),
            value("on", DATE),
            value("hidden", FLAG)),
    /** Something that went well, in the person's words (<em>seier</em>). */
    WIN("wins", Parent.MAYBE_GOAL, own("text", M).needed(), value("on", DATE)),
    /** A valued social role: somebody the person is, or wants to be. */
    SOCIAL_ROLE(
            "social-roles",
            Parent.MAYBE_GOAL,
            own("role", S).needed(),
            choice("status", RoleStatus.class),
            own("meaning", M),
            value("since", DATE)),
    /** Something the person wants to dare (<em>positiv risiko</em>); the person decides, others agree and stand by. */
    POSITIVE_RISK(
            "positive-risks",
            Parent.MAYBE_GOAL,
            own("what", M).needed(),
            own("why", L),
            together("good", L),
            anybody("wrong", L),
            anybody("then", L),
            list("supportedBy", 5),
            value("agreedBy", AGREEMENTS),
            choice("status", RiskStatus.class),
            value("reviewOn", DATE),
            own("outcome", L),
            together("learning", L)),
    /** A right the person applies for; the day to appeal by is copied from the letter, never computed. */
    RIGHT(
            "rights",
            Parent.NONE,
            anybody("what", M).needed(),
            anybody("where", S),
            value("sentOn", DATE),
            value("answerDue", DATE),
            value("answeredOn", DATE),
            choice("result", RightResult.class),
            value("appealDue", DATE)),
    /** A map of strengths or of resources; what stands on it are its items. */
    ASSESSMENT("assessments", Parent.NONE, choice("map", AssessmentMap.class).needed(), value("reviewOn", DATE)),
    /** One thing on a map, under one of its headings ({@link AssessmentMap#headings}). */
    ASSESSMENT_ITEM(
            "assessment-items",
            Parent.ASSESSMENT,
            own("text", L).needed(),
            oneOf("heading", AssessmentMap.allHeadings()).needed(),
            value("on", DATE)),
    /** Why one of the nine points of the regulation is not relevant here; the service's, and never the person's burden. */
    LAW_EXCEPTION(
            "law-exceptions",
            Parent.NONE,
            choice("point", LawPoint.class).needed(),
            text("reason", M, Voice.PROFESSIONAL, Voice.SHARED).needed());

    /** What an entry hangs on. */
    enum Parent {
        NONE,
        GOAL,
        MAYBE_GOAL,
        ASSESSMENT
    }

    private final String path;
    private final Parent parent;
    private final List<EntryField> fields;

    EntryKind(String path, Parent parent, EntryField... fields) {
        this.path = path;
        this.parent = parent;
        this.fields = List.of(fields);
    }

    /** As in the address of its collection, such as {@code social-roles}. */
    public String path() {
        return path;
    }

    public static Optional<EntryKind> atPath(String path) {
        return Arrays.stream(values()).filter(kind -> kind.path.equals(path)).findFirst();
    }

    @Override
    public List<EntryField> fields() {
        return fields;
    }

    Parent parent() {
        return parent;
    }

    /** How JSON names what it hangs on. */
    public String parentField() {
        return parent == Parent.ASSESSMENT ? "assessment" : "goal";
    }

    public boolean hasParent() {
        return parent != Parent.NONE;
    }

    /** Whether it is a score: the person's alone to ask for, to hide and to delete. */
    public boolean isScore() {
        return this == RULER_ENTRY;
    }
}
