package no.samskriv.hat.page;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import no.samskriv.hat.Turn;
import no.samskriv.hat.TurnReason;
import no.samskriv.hat.turns.Coming;
import no.samskriv.hat.turns.HatRule;
import no.samskriv.hat.turns.Pick;
import no.samskriv.hat.turns.Share;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import org.jspecify.annotations.Nullable;

/** Turns in words: who, when, and the one line that says why. */
final class TurnWording {
    private static final String BECAUSE = "samskriv.hat.page.because.";

    private final Phrases phrases;
    private final Users users;

    TurnWording(Phrases phrases, Users users) {
        this.phrases = phrases;
        this.users = users;
    }

    String text(String key, String... arguments) {
        return phrases.text(key, arguments);
    }

    String name(UserRef user) {
        return users.displayName(user);
    }

    /** Who has it at a meeting to come, or why nobody has. */
    String who(Coming coming) {
        UserRef who = coming.who();
        if (coming.isCancelled()) {
            return text("samskriv.hat.page.cancelled");
        } else if (who != null) {
            return name(who);
        }
        return text(
                coming.reason() == TurnReason.WITHOUT_HAT
                        ? "samskriv.hat.page.without-hat"
                        : "samskriv.hat.page.nobody-yet");
    }

    /** «1. des.» */
    String shortDay(LocalDate day) {
        return text("samskriv.hat.page.day", Integer.toString(day.getDayOfMonth()), phrases.month(day));
    }

    String day(LocalDate day) {
        return phrases.day(day);
    }

    /** «tirsdag 1. desember kl. 09:00» */
    String when(LocalDate day, @Nullable LocalTime from) {
        String date = phrases.weekday(day);
        return from == null ? date : text("samskriv.hat.page.at", date, from.toString());
    }

    String weekday(DayOfWeek day) {
        return text("samskriv.day." + key(day));
    }

    /** «annenhver uke» */
    String weeks(int every) {
        return switch (every) {
            case 1 -> text("samskriv.hat.page.every.one");
            case 2 -> text("samskriv.hat.page.every.two");
            default -> text("samskriv.hat.page.every.more", Integer.toString(every));
        };
    }

    /** «Tirsdag, hver uke, kl. 09:00. Ikke på helligdager.» */
    String rule(HatRule rule) {
        DayOfWeek day = rule.day();
        if (!rule.planned() || day == null) {
            return text(rule.planned() ? "samskriv.hat.page.rule.none" : "samskriv.hat.page.not-planned");
        }
        String when = weekday(day) + ", " + weeks(rule.everyWeeks());
        String at = rule.from() == null
                ? text("samskriv.hat.page.rule.is", when)
                : text("samskriv.hat.page.rule.is-at", when, rule.from().toString());
        return rule.skipsHolidays() ? at + " " + text("samskriv.hat.page.rule.skips") : at;
    }

    /** Why somebody has it at a meeting to come; empty where nobody is asked to. */
    String why(Coming coming) {
        Pick pick = coming.pick();
        if (pick == null) {
            return "";
        }
        UserRef scheduled =
                coming.meeting() == null ? null : coming.meeting().turn().scheduled();
        if (pick.who() == null && coming.reason() != TurnReason.WITHOUT_HAT) {
            return "";
        }
        boolean byTheRule = coming.reason() == TurnReason.ROTATION || pick.who() == null;
        return byTheRule ? text(BECAUSE + key(pick.because())) : why(coming.reason(), scheduled, pick.who());
    }

    /** Why somebody had it. */
    String why(Turn turn) {
        return why(turn.reason(), turn.scheduled(), turn.wearer().orElse(null));
    }

    private String why(TurnReason reason, @Nullable UserRef scheduled, @Nullable UserRef who) {
        Optional<UserRef> instead = Optional.ofNullable(scheduled).filter(each -> !each.equals(who));
        return switch (reason) {
            case ROTATION -> text("samskriv.hat.page.why.rotation");
            case WITHOUT_HAT -> text("samskriv.hat.page.why.without-hat");
            case SWAP -> instead("samskriv.hat.page.why.swap.", instead);
            case COVER -> instead("samskriv.hat.page.why.cover.", instead);
            case ABSENCE -> instead("samskriv.hat.page.why.absence.", instead);
            case VOLUNTEER -> instead("samskriv.hat.page.why.volunteer.", instead);
        };
    }

    private String instead(String key, Optional<UserRef> instead) {
        return instead.map(user -> text(key + "of", name(user))).orElseGet(() -> text(key + "alone"));
    }

    /** How often somebody has had it, without a number. */
    String balance(Share share, boolean own) {
        return text(
                (own ? "samskriv.hat.page.balance.own." : "samskriv.hat.page.balance.other.") + key(share.balance()));
    }

    /** How often somebody has had it, in numbers. */
    String numbers(Share share, boolean own) {
        String expected = String.format(Locale.forLanguageTag(text("samskriv.language")), "%.1f", share.expected());
        return text(
                own ? "samskriv.hat.page.numbers.own" : "samskriv.hat.page.numbers.other",
                times(share.turns()),
                expected);
    }

    private String times(int count) {
        return switch (count) {
            case 0 -> text("samskriv.hat.page.times.none");
            case 1 -> text("samskriv.hat.page.times.one");
            default -> text("samskriv.hat.page.times.more", Integer.toString(count));
        };
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
