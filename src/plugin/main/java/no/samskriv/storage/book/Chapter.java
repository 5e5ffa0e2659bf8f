package no.samskriv.storage.book;

import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.java.ao.Entity;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/**
 * One table, seen without knowing what it is for. A row is a map from the names of the columns to what they hold: text,
 * whole numbers, yes and no; without those that are empty, and without the database's own number.
 */
public final class Chapter {
    private static final Pattern GETTER = Pattern.compile("(?:get|is)([A-Z]\\w*)");

    private final Class<? extends Entity> row;
    private final Whose whose;
    private final String personColumn;
    private final String teamColumn;
    private final Map<String, Method> getters;
    private final Map<String, Holds> holds = new HashMap<>();
    private final Set<String> secret = new HashSet<>();
    private Predicate<Map<String, Object>> secretIf = values -> false;
    private String secretWith = "";
    private final Map<String, Function<Map<String, Object>, Object>> derived = new TreeMap<>();
    private boolean keptWhenErased;
    private boolean foundByItself;
    private Taken taken = Taken.ALONG;

    /** What becomes of a chapter when its team moves to another site. */
    public enum Taken {
        /** It is written out, and taken in there. */
        ALONG,
        /** It is written out to be read, and belongs to this site. */
        AS_A_RECORD,
        /** It means nothing elsewhere. */
        NOT_AT_ALL
    }

    private Chapter(Class<? extends Entity> row, Whose whose, String personColumn, String teamColumn) {
        this.row = row;
        this.whose = whose;
        this.personColumn = personColumn;
        this.teamColumn = teamColumn;
        this.getters = getters(row);
    }

    /** Rows that name their person in {@code PERSON}. */
    public static Chapter ofPersons(Class<? extends Entity> row) {
        return ofPersons(row, "PERSON");
    }

    /** Rows that name their person's reference in this column. */
    public static Chapter ofPersons(Class<? extends Entity> row, String column) {
        return new Chapter(row, Whose.PERSON, column, "");
    }

    /** Rows that name their team in {@code TEAM}. */
    public static Chapter ofTeams(Class<? extends Entity> row) {
        return ofTeams(row, "TEAM");
    }

    /** Rows that name their team's id in this column. */
    public static Chapter ofTeams(Class<? extends Entity> row, String column) {
        return new Chapter(row, Whose.TEAM, "", column);
    }

    /** Rows that name their person in {@code PERSON}, or nobody, and then their team in {@code TEAM}. */
    public static Chapter ofPersonsOrTeams(Class<? extends Entity> row) {
        return new Chapter(row, Whose.PERSON_OR_TEAM, "PERSON", "TEAM");
    }

    /** Rows that name their person in {@code PERSON}, or nobody, and always what they tell of in {@code ENTITY}. */
    public static Chapter ofHistory(Class<? extends Entity> row) {
        return new Chapter(row, Whose.HISTORY, "PERSON", "");
    }

    /** Rows about nobody. */
    public static Chapter ofTheSite(Class<? extends Entity> row) {
        return new Chapter(row, Whose.SITE, "", "").taken(Taken.NOT_AT_ALL);
    }

    /** Says what these columns hold; those of which nothing is said are {@link Holds#PLAIN}. */
    public Chapter holding(Holds what, String... columns) {
        Arrays.stream(columns).map(this::known).forEach(column -> holds.put(column, what));
        return this;
    }

    /** Says which columns are closed when the row is for nobody but whoever wrote it. */
    public Chapter secret(Predicate<Map<String, Object>> when, String... columns) {
        secretIf = when;
        Arrays.stream(columns).map(this::known).forEach(secret::add);
        return this;
    }

    /** As {@link #secret}, when what this column names by its id is for nobody but whoever wrote it. */
    public Chapter secretWith(String column, String... columns) {
        secretWith = known(column);
        Arrays.stream(columns).map(this::known).forEach(secret::add);
        return this;
    }

    /** Says that a column follows from the others: it is not written out, but made again. */
    public Chapter derived(String column, Function<Map<String, Object>, Object> from) {
        derived.put(known(column), from);
        return this;
    }

    /** Says that its rows stay when their person is erased. */
    public Chapter keptWhenErased() {
        keptWhenErased = true;
        return this;
    }

    /** Says that its rows are found by others than those who have found the person: whom somebody works with, say. */
    public Chapter foundByItself() {
        foundByItself = true;
        return this;
    }

    /** Says what becomes of it when its team moves. */
    public Chapter taken(Taken how) {
        taken = how;
        return this;
    }

    public String table() {
        return row.getAnnotation(Table.class).value();
    }

    public Class<? extends Entity> row() {
        return row;
    }

    public Whose whose() {
        return whose;
    }

    /** Which column holds a person's reference; empty when none does. */
    public String personColumn() {
        return personColumn;
    }

    /** Which column holds a team's id; empty when none does. */
    public String teamColumn() {
        return teamColumn;
    }

    public boolean isKeptWhenErased() {
        return keptWhenErased;
    }

    /** Whether it comes in last, when everything else is there. */
    public boolean isFoundByItself() {
        return foundByItself;
    }

    public Taken taken() {
        return taken;
    }

    /** Every column but the database's own number, in the order of the alphabet. */
    public Collection<String> columns() {
        return getters.keySet();
    }

    public Holds holds(String column) {
        return holds.getOrDefault(column, Holds.PLAIN);
    }

    public boolean isDerived(String column) {
        return derived.containsKey(column);
    }

    /** A row with what follows from the others. */
    public Map<String, Object> whole(Map<String, Object> row) {
        Map<String, Object> whole = new TreeMap<>(row);
        derived.forEach((column, from) -> whole.put(column, from.apply(row)));
        return whole;
    }

    /** Whether the column is closed in a row that is secret. */
    public boolean maybeSecret(String column) {
        return secret.contains(column);
    }

    /** Whether there may be secret rows that say so themselves. */
    public boolean hasSecrets() {
        return !secret.isEmpty() && secretWith.isEmpty();
    }

    /**
     * Whether a row is for nobody but whoever wrote it.
     *
     * @param secrets ids of what of the same owner is
     */
    public boolean isSecret(Map<String, Object> values, Set<String> secrets) {
        return secretIf.test(values) || (!secretWith.isEmpty() && secrets.contains(values.get(secretWith)));
    }

    /** What a number in this column may be: {@code Integer}, {@code Long}, {@code Boolean} or {@code String}. */
    public Class<?> type(String column) {
        Class<?> type = getter(column).getReturnType();
        if (type == long.class) {
            return Long.class;
        }
        if (type == int.class) {
            return Integer.class;
        }
        return type == boolean.class ? Boolean.class : type;
    }

    /** What is said of a column in its table; null when nothing is. */
    <A extends Annotation> @Nullable A annotation(String column, Class<A> what) {
        return getter(column).getAnnotation(what);
    }

    private Method getter(String column) {
        return Objects.requireNonNull(getters.get(known(column)), column);
    }

    @Nullable
    Object value(String column, Entity of) {
        return value(of, getter(column));
    }

    Map<String, Object> values(Entity of) {
        Map<String, Object> values = new TreeMap<>();
        getters.forEach((column, getter) -> {
            Object value = value(of, getter);
            if (value != null) {
                values.put(column, value);
            }
        });
        return values;
    }

    private static @Nullable Object value(Entity of, Method getter) {
        try {
            return getter.invoke(of);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read a column: " + getter.getName(), e);
        }
    }

    private String known(String column) {
        if (!getters.containsKey(column)) {
            throw new IllegalArgumentException(table() + " has no column " + column);
        }
        return column;
    }

    private static Map<String, Method> getters(Class<?> row) {
        Map<String, Method> getters = new TreeMap<>();
        for (Method method : row.getDeclaredMethods()) {
            Matcher getter = GETTER.matcher(method.getName());
            if (getter.matches() && method.getParameterCount() == 0) {
                getters.put(getter.group(1).replaceAll("(?<!^)([A-Z])", "_$1").toUpperCase(Locale.ROOT), method);
            }
        }
        return getters;
    }

    @Override
    public String toString() {
        return table();
    }
}
