package lt.tiltas.reception.host;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What is the same of two ways of writing one address: "Laisvės al. 5-12, Kaunas" and "kaunas, Laisvės alėja 5 – 12". */
public final class AddressKey {

    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("gatve", "g"),
            Map.entry("aleja", "al"),
            Map.entry("prospektas", "pr"),
            Map.entry("plentas", "pl"),
            Map.entry("skersgatvis", "skg"),
            Map.entry("aikste", "a"),
            Map.entry("kaimas", "k"),
            Map.entry("kaimo", "k"),
            Map.entry("miestas", "m"),
            Map.entry("butas", ""),
            Map.entry("but", ""),
            Map.entry("b", ""),
            Map.entry("namas", ""),
            Map.entry("nr", ""),
            Map.entry("lt", ""));

    private AddressKey() {}

    /** Lower case, no accents, common words shortened, postal code left out, words in order of the alphabet and numbers as they stand. */
    public static String of(String address) {
        String plain = Normalizer.normalize(address.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("\\blt[\\s-]?\\d{5}\\b|\\b\\d{5}\\b", " ");
        String[] words = plain.split("[^\\p{L}\\p{N}]+");
        String names = Arrays.stream(words)
                .filter(word -> !word.isEmpty() && !Character.isDigit(word.charAt(0)))
                .map(word -> SHORT.getOrDefault(word, word))
                .filter(word -> !word.isEmpty())
                .sorted()
                .collect(Collectors.joining(" "));
        String numbers = Arrays.stream(words)
                .filter(word -> !word.isEmpty() && Character.isDigit(word.charAt(0)))
                .collect(Collectors.joining("-"));
        return (names + " " + numbers).strip();
    }
}
