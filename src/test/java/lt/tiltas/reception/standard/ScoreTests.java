package lt.tiltas.reception.standard;

import static lt.tiltas.reception.standard.Verdict.MET;
import static lt.tiltas.reception.standard.Verdict.NOT_APPLICABLE;
import static lt.tiltas.reception.standard.Verdict.NOT_MET;
import static lt.tiltas.reception.standard.Verdict.OPEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lt.tiltas.reception.standard.Section.Standard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The rule of the guidance as a table: cumulative unless joined by "or"; what does not apply drops out. */
class ScoreTests {

    private static final Map<Character, Verdict> LETTERS =
            Map.of('+', MET, '-', NOT_MET, '0', NOT_APPLICABLE, '?', OPEN);

    @ParameterizedTest(name = "{0} by all is {1}, by any {2}")
    @CsvSource({
        "++, +, +",
        "+-, -, +",
        "--, -, -",
        "+0, +, +",
        "-0, -, -",
        "00, 0, 0",
        "+?, ?, +",
        "-?, -, ?",
        "0?, ?, ?",
        "??, ?, ?",
        "+-?, -, +",
        "0-?, -, ?",
        "0+?, ?, +",
        "+, +, +",
        "-, -, -",
        "0, 0, 0",
        "?, ?, ?",
        "+0-, -, +",
        "000+, +, +"
    })
    void what_indicators_come_to(String answers, char byAll, char byAny) {
        assertThat(group(false, answers).verdict(given(answers))).isEqualTo(LETTERS.get(byAll));
        assertThat(group(true, answers).verdict(given(answers))).isEqualTo(LETTERS.get(byAny));
    }

    /** In the house, or on foot both to services and to a doctor, or by bus. */
    @ParameterizedTest(name = "{0}{1}{2}{3} is {4}")
    @CsvSource({
        "+, ?, ?, ?, +",
        "-, +, +, -, +",
        "-, +, -, -, -",
        "-, +, ?, -, ?",
        "-, 0, +, -, +",
        "-, -, ?, -, -",
        "0, 0, 0, 0, 0",
        "-, -, -, +, +"
    })
    void a_group_stands_within_a_group(char house, char services, char doctor, char bus, char result) {
        var tree = new Group(
                "S1",
                true,
                List.of(
                        indicator("h"),
                        new Group("S1.a", false, List.of(indicator("s"), indicator("d"))),
                        indicator("b")));

        assertThat(tree.verdict(Map.of(
                        "h", LETTERS.get(house),
                        "s", LETTERS.get(services),
                        "d", LETTERS.get(doctor),
                        "b", LETTERS.get(bus))))
                .isEqualTo(LETTERS.get(result));
    }

    static Stream<Arguments> scores() {
        return Stream.of(
                Arguments.of("+++", 3, 3, 0, 100),
                Arguments.of("++-", 3, 2, 0, 66),
                Arguments.of("+-0", 2, 1, 0, 50),
                Arguments.of("000", 0, 0, 0, 100),
                Arguments.of("---", 3, 0, 0, 0),
                Arguments.of("+??", 1, 1, 2, 100));
    }

    @ParameterizedTest
    @MethodSource("scores")
    void a_section_s_score_is_of_the_standards_that_apply(String standards, int asked, int met, int open, int percent) {
        Score score = Score.of(List.of(section(standards)), given(standards));

        assertThat(score.of("housing")).isEqualTo(new Score.Part("housing", asked, met, open));
        assertThat(score.percent()).isEqualTo(percent);
        assertThat(score.complete()).isEqualTo(open == 0);
    }

    @Test
    void a_hundred_means_all() {
        assertThat(Score.percent(199, 200)).isEqualTo(99);
    }

    @Test
    void one_answer_more_that_is_met_never_lowers_the_verdict() {
        for (Verdict first : Verdict.values()) {
            for (Verdict second : Verdict.values()) {
                Verdict before = Node.all(List.of(first, second));
                Verdict after = Node.all(List.of(first, MET));
                assertThat(before == MET && after != MET && first != OPEN).isFalse();
                assertThat(Node.any(List.of(first, MET))).isEqualTo(MET);
            }
        }
    }

    private static Section section(String standards) {
        return new Section(
                "housing",
                Stream.iterate(0, n -> n + 1)
                        .limit(standards.length())
                        .map(n -> new Standard(
                                words("S" + n), new Group("S" + n, false, List.of(indicator(String.valueOf(n))))))
                        .toList());
    }

    private static Group group(boolean any, String answers) {
        return new Group(
                "S5",
                any,
                Stream.iterate(0, n -> n + 1)
                        .limit(answers.length())
                        .map(n -> (Node) indicator(String.valueOf(n)))
                        .toList());
    }

    private static Map<String, Verdict> given(String answers) {
        Map<String, Verdict> given = new HashMap<>();
        List<String> letters = Arrays.asList(answers.split(""));
        for (int n = 0; n < letters.size(); n++) {
            given.put(String.valueOf(n), LETTERS.get(letters.get(n).charAt(0)));
        }
        return given;
    }

    private static Indicator indicator(String code) {
        return new Indicator(code, words(code), null);
    }

    private static Words words(String code) {
        return new Words(code, new Words.Text("a", "a", "a", "a"), null, "V", "a", LocalDate.of(2016, 9, 1));
    }
}
