package lt.tiltas.registration.arrival;

import java.util.List;
import java.util.UUID;
import lt.tiltas.registration.person.Typed;
import org.springframework.validation.BindingResult;

/** What each of the family needs, by which a place is chosen. No tick is an answer too. */
public record NeedsForm(List<Asked> asked, int version) {

    public static final List<String> KINDS =
            List.of("mobility", "chronic_illness", "pregnancy", "hearing", "sight", "other");

    private static final int LONGEST = 200;

    /** @param words for "other": what it is */
    public record Asked(UUID person, List<String> kinds, String words) {

        public Asked {
            words = Typed.text(words);
            kinds = Typed.list(kinds).stream()
                    .filter(KINDS::contains)
                    .distinct()
                    .toList();
        }

        public boolean has(String kind) {
            return kinds.contains(kind);
        }
    }

    public NeedsForm {
        asked = asked == null ? List.of() : asked;
    }

    void check(BindingResult errors) {
        for (int at = 0; at < asked.size(); at++) {
            Asked one = asked.get(at);
            String field = "asked[" + at + "].words";
            if (one.has("other") && one.words.isEmpty()) {
                Typed.wrong(errors, field, "arrival.error.need-words");
            } else if (one.words.length() > LONGEST) {
                Typed.wrong(errors, field, "person.error.too-long", one.words, LONGEST);
            }
        }
    }
}
