package lt.tiltas.registration.intake;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The letter M is a woman (moteris) beside V (vyras) in a Lithuanian list, and a man beside F in an English one. Which of the two a list
 * means is told by its headings and by the other letter; where these disagree, M is not read.
 */
final class SexCodes {

    private static final Set<String> OF_MEN = Set.of("ч", "м", "v", "ч m", "v m");
    private static final Set<String> OF_WOMEN = Set.of("ж", "f", "ж f", "m f");

    private final @Nullable String letterM;

    SexCodes(String language, Collection<String> cells) {
        var letters = cells.stream()
                .map(cell -> cell.strip().toUpperCase(Locale.ROOT))
                .collect(Collectors.toSet());
        boolean besideV = letters.contains("V");
        boolean besideF = letters.contains("F");
        if (besideV && besideF) {
            letterM = null;
        } else if (language.equals("lt")) {
            letterM = besideF ? null : "F";
        } else {
            letterM = besideV ? null : "M";
        }
    }

    /** M, F, or null for what is neither. */
    @Nullable
    String code(String text) {
        var folded = Words.fold(text);
        if (folded.equals("m")) {
            return letterM;
        }
        if (OF_MEN.contains(folded)) {
            return "M";
        }
        return OF_WOMEN.contains(folded) ? "F" : Words.code("sex", text);
    }

    boolean isUnclear(String text) {
        return letterM == null && Words.fold(text).equals("m");
    }
}
