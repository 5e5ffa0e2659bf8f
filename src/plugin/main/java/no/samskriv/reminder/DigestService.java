package no.samskriv.reminder;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Mails;
import no.samskriv.kernel.Messages;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.OnBehalf;
import no.samskriv.kernel.Rounds;
import no.samskriv.kernel.SiteAddress;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Users;
import no.samskriv.person.StaffService;
import no.samskriv.person.WorkingDays;
import no.samskriv.reminder.store.ReminderStore;
import no.samskriv.trust.ShownSettings;
import no.samskriv.trust.site.ReminderRule;

/**
 * Tells those for whom something waits that it does, by e-mail: how many things, where they stand, and nothing about anybody.
 * At most once a day to each, and never twice: that somebody is told is written down before the e-mail is handed over, so that
 * one that breaks off in between is lost rather than sent again.
 */
public final class DigestService {
    static final String JOB = "digest";
    static final String PAGE = "/plugins/servlet/samskriv/paaminnelser";

    private static final int KEPT_DAYS = 60;

    private final StaffService staff;
    private final ReminderService reminders;
    private final ReminderSettingService settings;
    private final ReminderStore store;
    private final ShownSettings site;
    private final Rounds rounds;
    private final InTransaction inTransaction;
    private final Outside outside;
    private final Now now;

    /** What an e-mail takes: whose eyes, whose words, which address, and somebody who carries it. */
    public record Outside(Users users, OnBehalf onBehalf, Messages messages, SiteAddress address, Mails mails) {}

    public DigestService(
            StaffService staff,
            ReminderService reminders,
            ReminderSettingService settings,
            ReminderStore store,
            ShownSettings site,
            Rounds rounds,
            InTransaction inTransaction,
            Outside outside,
            Now now) {
        this.staff = staff;
        this.reminders = reminders;
        this.settings = settings;
        this.store = store;
        this.site = site;
        this.rounds = rounds;
        this.inTransaction = inTransaction;
        this.outside = outside;
        this.now = now;
    }

    private record Letter(int things, String subject, String text) {}

    /**
     * Sends those of today, unless they are sent, it is too early, or the day is a quiet one. Of days that nobody was there for,
     * none is made up for: what waited then waits today.
     *
     * @return what came of it, for the administrators
     */
    public String send() {
        ReminderRule rule = ReminderRule.of(site);
        LocalDate today = now.today();
        if (rule.off()) {
            return "switched off";
        }
        if (LocalDateTime.ofInstant(now.instant(), Now.HERE).getHour() < rule.hour()) {
            return "too early";
        }
        if (!WorkingDays.isOne(today) || rule.quiet().stream().anyMatch(span -> span.includes(today))) {
            return "a quiet day";
        }
        if (!outside.mails().areSent()) {
            return "no mail server";
        }
        return rounds.untilDone(JOB, today.toString(), () -> sendAll(today)) ? "sent" : "sent already";
    }

    private int sendAll(LocalDate today) {
        inTransaction.run(() -> store.forgetToldBefore(today.minusDays(KEPT_DAYS)));
        return (int) staff.atWork().stream().filter(user -> send(user, today)).count();
    }

    private boolean send(UserRef user, LocalDate today) {
        if (!outside.users().exists(user) || !isWanted(settings.of(user), today)) {
            return false;
        }
        Letter letter = outside.onBehalf().of(user, this::letter);
        return letter.things() > 0
                && inTransaction.call(() -> store.tell(user, today))
                && outside.mails().send(user, letter.subject(), letter.text());
    }

    private boolean isWanted(ReminderSettings settings, LocalDate today) {
        LocalDate since = settings.rhythm() == Rhythm.WEEKLY
                ? today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                : today;
        return settings.rhythm() != Rhythm.OFF
                && !settings.quiet().contains(today.getDayOfWeek())
                && !inTransaction.call(() -> store.wasToldSince(settings.user(), since));
    }

    /** In the language of whoever gets it. */
    private Letter letter() {
        int things = reminders.count();
        String count = Integer.toString(things);
        String keys = "samskriv.reminder.mail." + (things == 1 ? "one." : "many.");
        String address = outside.address().of(PAGE);
        return new Letter(
                things,
                outside.messages().text(keys + "subject", count),
                outside.messages().text(keys + "text", count, address));
    }
}
