package no.samskriv.plan.maps;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import no.samskriv.kernel.VoiceText;
import no.samskriv.plan.entry.AssessmentMap;
import no.samskriv.plan.entry.Entry;

/**
 * What stands on a map, as it is kept: the same text for the same map, in whatever order it was read. Only a line break
 * ends a line, so that whatever else somebody writes comes back as it was.
 *
 * @param items by heading, in the map's order
 */
record MapText(AssessmentMap map, List<Item> items) {
    private static final String FIRST = "samskriv-map 1";
    private static final String TEXT = "> ";
    private static final String NONE = "-";
    private static final String RECALLED = "recalled";
    private static final String CONFIRMED = "confirmed";
    /** No text can hold it. */
    private static final String NOTHING_YET = "\0";

    MapText {
        items = List.copyOf(items);
    }

    /**
     * One thing on the map.
     *
     * @param on as ISO, or a dash
     * @param heard {@code confirmed}, or {@code recalled} for words that nobody had read back
     */
    record Item(String heading, String on, String language, String heard, String text) {
        boolean isRecalled() {
            return heard.equals(RECALLED);
        }

        private Item saying(String words) {
            return new Item(heading, on, language, heard, words);
        }
    }

    static MapText of(AssessmentMap map, List<Entry> entries) {
        List<Item> items = entries.stream()
                .flatMap(entry -> entry.text("text").stream().map(text -> item(entry, text)))
                .sorted(Comparator.comparingInt((Item item) -> place(map, item.heading()))
                        .thenComparing(Item::heading)
                        .thenComparing(Item::on)
                        .thenComparing(Item::text)
                        .thenComparing(Item::language))
                .toList();
        return new MapText(map, items);
    }

    private static Item item(Entry entry, VoiceText text) {
        return new Item(
                entry.value("heading").orElse(NONE),
                entry.value("on").orElse(NONE),
                text.language().toLanguageTag(),
                text.isUnconfirmed() ? RECALLED : CONFIRMED,
                text.text());
    }

    /** What stands under a heading of another map stands last. */
    static int place(AssessmentMap map, String heading) {
        int place = map.headings().indexOf(heading);
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    static MapText parse(String content) {
        List<String> lines = List.of(content.split("\n", -1));
        if (!lines.get(0).equals(FIRST)) {
            throw new IllegalArgumentException("no map: " + lines.get(0));
        }
        AssessmentMap map = AssessmentMap.valueOf(lines.get(1));
        List<Item> items = new ArrayList<>();
        for (String line : lines.subList(2, lines.size())) {
            if (line.startsWith(TEXT)) {
                Item last = items.remove(items.size() - 1);
                String more = line.substring(TEXT.length());
                items.add(last.saying(last.text().equals(NOTHING_YET) ? more : last.text() + "\n" + more));
            } else if (!line.isEmpty()) {
                String[] parts = line.split(" ", -1);
                items.add(new Item(parts[0], parts[1], parts[2], parts[3], NOTHING_YET));
            }
        }
        return new MapText(map, items);
    }

    String content() {
        StringBuilder content = new StringBuilder(FIRST + "\n" + map + "\n");
        for (Item item : items) {
            content.append(String.join(" ", item.heading(), item.on(), item.language(), item.heard()))
                    .append('\n');
            for (String line : item.text().split("\n", -1)) {
                content.append(TEXT).append(line).append('\n');
            }
        }
        return content.toString();
    }

    /** SHA-256 of the content, as a version has it. */
    String hash() {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(content().getBytes(UTF_8));
            return HexFormat.of().formatHex(digest).toLowerCase(Locale.ROOT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
