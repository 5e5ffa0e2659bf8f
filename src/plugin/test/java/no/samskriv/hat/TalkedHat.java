package no.samskriv.hat;

import static no.samskriv.kernel.FakeUsers.ERFARING_C;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import no.samskriv.TestSite;
import no.samskriv.ao.TestDatabase;
import no.samskriv.hat.effects.EffectService;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Via;
import no.samskriv.kernel.Voice;
import no.samskriv.kernel.VoiceText;
import no.samskriv.person.MemberRole;
import no.samskriv.person.Person;
import no.samskriv.person.SamplePersons;
import no.samskriv.person.TeamAccess;
import no.samskriv.plan.SampleActions;
import no.samskriv.plan.SampleGoals;
import no.samskriv.storage.Subject;
import org.jspecify.annotations.Nullable;

/** A team that talked about Nord and about Øst on the 20th of October, with everything written down of it. */
public final class TalkedHat {
    /** Every word a worker wrote with the hat on, so that it can be looked for. */
    public static final List<String> HAT_WORDS = List.of(
            "Morgenen er vår, ikke Nords.",
            "At besøket flyttes til elleve.",
            "Ingen andre var på jobb.",
            "Spør Nord om trommene.",
            "Besøket er flyttet fra åtte til elleve.");

    /** What Nord asked the team to bring. */
    public static final String BROUGHT = "Jeg vil sove til ti.";

    public static final LocalDate DAY = LocalDate.parse("2026-10-20");

    private static final Instant AT = Instant.parse("2026-10-20T07:30:00Z");

    public final TestSite site;
    public final Person nord = SamplePersons.nord();
    public final Person ost = SamplePersons.ost();
    public final TeamMeeting meeting;
    public final Discussion ofNord;
    public final Discussion ofOst;

    public TalkedHat(TestDatabase database) {
        site = new TestSite(database);
        site.teamStore.insert(SamplePersons.recoveryTeam());
        site.teamStore.insert(SamplePersons.member(KOORDINATOR_A, MemberRole.COORDINATOR));
        site.teamStore.insert(SamplePersons.member(SOSIONOM_D, MemberRole.STAFF));
        site.teamStore.insert(SamplePersons.member(FakeUsers.LEDER, MemberRole.LEADER));
        site.add(nord, KOORDINATOR_A, ERFARING_C);
        site.add(ost, SOSIONOM_D);
        site.add(SampleGoals.breakfast(), SampleGoals.voices());
        site.add(SampleActions.breakfastTogether());
        meeting = held();
        ofNord = talk(
                nord.ref(),
                1,
                Map.of(
                        Discussion.answerField("hat-05"),
                        written(HAT_WORDS.get(0)),
                        Discussion.TELL,
                        written(HAT_WORDS.get(1)),
                        Discussion.ALONE,
                        written(HAT_WORDS.get(2)),
                        Discussion.NEXT,
                        written(HAT_WORDS.get(3)),
                        Discussion.SAID,
                        SampleGoals.words(BROUGHT, "nb", CaptureMode.TOGETHER, KOORDINATOR_A, "2026-10-19T08:30:00Z")));
        ofOst = talk(ost.ref(), 2, Map.of(Discussion.answerField("hat-05"), written("Vi krev følgje.")));
    }

    public static VoiceText written(String text) {
        return new VoiceText(text, Voice.PROFESSIONAL, null, null, ERFARING_C, AT, Locale.forLanguageTag("nb"));
    }

    private TeamMeeting held() {
        Turn turn = new Turn(KOORDINATOR_A, null, true, false, TurnReason.ROTATION, null, null);
        TeamMeeting held = SampleTeamMeetings.held(new UUID(7, 1), DAY, turn);
        site.inTransaction.run(() -> {
            site.changes.begin(new Subject(null, held.id(), TeamMeeting.KIND), KOORDINATOR_A, AT);
            site.teamMeetingStore.insert(held);
        });
        return held;
    }

    private Discussion talk(PersonRef person, int number, Map<String, VoiceText> texts) {
        Discussion talk = new Discussion(
                new UUID(8, number),
                meeting.team(),
                meeting.id(),
                person,
                person.equals(nord.ref()) ? ERFARING_C : null,
                Knows.YES,
                List.of("hat-05"),
                texts,
                ERFARING_C,
                DAY.plusDays(1),
                true,
                false,
                ERFARING_C,
                AT,
                Revision.FIRST);
        site.inTransaction.run(() -> {
            site.changes.begin(new Subject(person, talk.id(), Discussion.KIND), ERFARING_C, AT);
            site.discussionStore.insert(talk);
        });
        return talk;
    }

    /** An effect as it would be had it been saved through the service. */
    public Effect add(int number, Discussion about, EffectType type, @Nullable String text, @Nullable UUID goal) {
        Effect effect = new Effect(
                new UUID(9, number),
                about.team(),
                about.meeting(),
                about.id(),
                about.person(),
                type,
                text == null ? null : written(text),
                goal,
                null,
                goal == null ? null : Proposal.ASKED,
                type.isFollowedUp() ? DAY.plusWeeks(Effect.WEEKS) : null,
                null,
                null,
                false,
                ERFARING_C,
                AT,
                Revision.FIRST);
        site.inTransaction.run(() -> {
            site.changes.begin(new Subject(about.person(), effect.id(), Effect.KIND), ERFARING_C, AT);
            site.effectStore.insert(effect);
        });
        return effect;
    }

    public EffectService effects() {
        return new EffectService(
                site.access,
                site.persons,
                site.plans,
                site.teamMeetingStore,
                site.discussionStore,
                site.effectStore,
                site.changes,
                site.inTransaction,
                site.now);
    }

    public HatService hats() {
        return new HatService(
                new TeamAccess(site.teamStore, site.spaces, site.currentUser),
                site.access,
                site.persons,
                site.teamMeetingStore,
                site.discussionStore,
                site.effectStore,
                site.inTransaction,
                site.now);
    }

    /** The team's page as somebody has it. */
    public HatContent content(UserRef user) {
        site.currentUser.signIn(user);
        return hats().of(meeting.team(), Via.PAGE);
    }
}
