package lt.tiltas.registration.find;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lt.tiltas.registration.card.CardCode;
import lt.tiltas.registration.intake.Day;
import lt.tiltas.registration.linkage.DocumentKey;
import lt.tiltas.registration.linkage.NameKey;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed into the search box, understood as every thing it can be.
 *
 * @param number a household's number, TL-2026-000931
 * @param card the code of a registration card, typed or scanned with its whole address
 * @param documents keys of document numbers it may be
 * @param names the ways to tell a surname from a given name; the first name alone has an empty given key
 */
public record SearchWords(
        @Nullable String number,
        @Nullable String card,
        @Nullable LocalDate bornOn,
        List<String> documents,
        List<Split> names) {

    /** @param given empty where one word stands alone and may be either */
    public record Split(String surname, String given) {}

    private static final Pattern NUMBER =
            Pattern.compile("(?i)(TL)\\s*[-–]?\\s*(\\d{4})\\s*[-–]?\\s*(\\d{1,9})|(R)\\s*[-–]?\\s*(\\d{1,9})");
    private static final Pattern DAY =
            Pattern.compile("\\b(\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}|\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?\\d{4})\\b");
    private static final int LONGEST_SERIES = 4;

    public static SearchWords of(String typed) {
        var text = typed.strip().replaceAll("[\\s\\u00A0,;]+", " ");
        Matcher number = NUMBER.matcher(text);
        if (number.matches()) {
            return new SearchWords(number(number), null, null, List.of(), List.of());
        }
        Optional<CardCode> card = CardCode.in(text);
        if (card.isPresent()) {
            return new SearchWords(null, card.get().value(), null, documents(List.of(text)), List.of());
        }
        LocalDate bornOn = null;
        Matcher day = DAY.matcher(text);
        if (day.find() && Day.read(day.group()) instanceof Day.Known(LocalDate on)) {
            bornOn = on;
            text = (text.substring(0, day.start()) + " " + text.substring(day.end())).strip();
        }
        List<String> words = text.isEmpty() ? List.of() : Arrays.asList(text.split(" +"));
        return new SearchWords(null, null, bornOn, documents(words), names(words));
    }

    public boolean isEmpty() {
        return number == null && card == null && bornOn == null && documents.isEmpty() && names.isEmpty();
    }

    private static String number(Matcher found) {
        return found.group(1) == null
                ? "R-" + "0".repeat(Math.max(0, 4 - found.group(5).length())) + found.group(5)
                : "TL-" + found.group(2) + "-"
                        + "0".repeat(Math.max(0, 6 - found.group(3).length())) + found.group(3);
    }

    /** A series may stand apart from its number: FE 123456. */
    private static List<String> documents(List<String> words) {
        var keys = new ArrayList<String>();
        for (int at = 0; at < words.size(); at++) {
            if (words.get(at).matches(".*\\d.*")) {
                keys.add(DocumentKey.of(words.get(at)));
                if (at > 0 && words.get(at - 1).length() <= LONGEST_SERIES) {
                    keys.add(DocumentKey.of(words.get(at - 1) + words.get(at)));
                }
            }
        }
        keys.add(
                words.stream().anyMatch(word -> word.matches(".*\\d.*")) ? DocumentKey.of(String.join("", words)) : "");
        return keys.stream().filter(key -> key.length() > 3).distinct().toList();
    }

    private static List<Split> names(List<String> words) {
        var parts = words.stream().filter(word -> !word.matches(".*\\d.*")).toList();
        var splits = new ArrayList<Split>();
        if (parts.size() == 1) {
            splits.add(new Split(NameKey.surname(parts.getFirst()), ""));
            splits.add(new Split("", NameKey.given(parts.getFirst())));
        } else if (parts.size() > 1) {
            var first = parts.getFirst();
            var last = parts.getLast();
            splits.add(split(first, parts.subList(1, parts.size())));
            splits.add(split(last, parts.subList(0, parts.size() - 1)));
        }
        return splits.stream()
                .filter(split -> !(split.surname + split.given).isEmpty())
                .distinct()
                .toList();
    }

    private static Split split(String surname, List<String> given) {
        return new Split(NameKey.surname(surname), NameKey.given(String.join(" ", given)));
    }

    /** For the trail's fingerprint: the same search typed in another way is the same search. */
    String fingerprint(UnaryOperator<String> indexed) {
        var told = new SearchWords(
                number, card, bornOn, documents.stream().map(indexed).toList(), names);
        return told.toString().toLowerCase(Locale.ROOT);
    }
}
