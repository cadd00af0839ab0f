package lt.tiltas.permits.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is shown of how many people there are. */
class BreakdownTests {

    @Test
    void numbers_are_rounded_and_a_small_one_is_never_alone() {
        Breakdown shown = Breakdown.of(Map.of(
                "all", Map.of("", 33_455L),
                "place", Map.of("19", 20_003L, "21", 13_440L, "25", 12L, "29", 4L),
                "age", Map.of("Y_LT14", 8_000L, "Y35-64", 25_455L),
                "sex", Map.of("F", 20_000L, "M", 13_450L, "X", 5L)));

        assertThat(shown.all().text(Locale.ENGLISH)).isEqualTo("33,455");
        assertThat(texts(shown.places())).containsExactly("19 20,005", "21 13,440", "25 –", "29 <10");
        assertThat(texts(shown.ages())).containsExactly("Y35-64 25,455", "Y_LT14 8,000");
        assertThat(texts(shown.sexes())).containsExactly("F 20,000", "M –", "X <10");
    }

    @Test
    void nobody_is_less_than_ten() {
        assertThat(Breakdown.of(Map.of()).all().text(Locale.ENGLISH)).isEqualTo("<10");
    }

    private static List<String> texts(List<Breakdown.Group> groups) {
        return groups.stream()
                .map(group -> group.code() + " " + group.people().text(Locale.ENGLISH))
                .toList();
    }
}
