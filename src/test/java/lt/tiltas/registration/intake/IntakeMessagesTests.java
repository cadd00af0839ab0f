package lt.tiltas.registration.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lt.tiltas.registration.linkage.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeMessagesTests {

    private static final Set<String> OTHER_CODES =
            Set.of("need.other", "pet.other", "document-kind.other", "document-kind.none", "sex.X", "education.none");

    @ParameterizedTest
    @ValueSource(strings = {"lt", "en", "uk", "ru"})
    void every_word_is_there_in_every_language_and_can_be_said(String language) throws IOException {
        var words = words(language);
        assertThat(words.stringPropertyNames()).containsAll(keys());
        for (var key : words.stringPropertyNames()) {
            var said =
                    new MessageFormat(words.getProperty(key), new ULocale(language)).format(new Object[] {21, 200, 5});
            assertThat(said).as(key).isNotBlank().doesNotContain("{", "}");
        }
    }

    @Test
    void all_languages_have_the_same_keys() throws IOException {
        for (var language : new String[] {"en", "uk", "ru"}) {
            assertThat(words(language).stringPropertyNames())
                    .isEqualTo(words("lt").stringPropertyNames());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"lt", "en", "uk"})
    void a_list_headed_by_our_own_words_is_understood(String language) throws IOException {
        var words = words(language);
        for (var column : Column.values()) {
            assertThat(Columns.of(List.of(words.getProperty(column.key()))).places())
                    .containsOnlyKeys(column);
        }
    }

    @Test
    void lithuanian_and_ukrainian_plurals_are_right() throws IOException {
        assertThat(tooLong("lt", 301)).startsWith("Čia 301 ženklas, o telpa ne daugiau kaip 200 ženklų.");
        assertThat(tooLong("lt", 302)).startsWith("Čia 302 ženklai,");
        assertThat(tooLong("uk", 302)).startsWith("Тут 302 знаки, а вміщається не більше ніж 200 знаків.");
    }

    private static String tooLong(String language, int length) throws IOException {
        return new MessageFormat(words(language).getProperty(Fault.TOO_LONG.key()), new ULocale(language))
                .format(new Object[] {length, 200});
    }

    private static Set<String> keys() {
        var codes = Words.lines("intake-words.txt").stream()
                .map(line -> line.split(" ", 3))
                .filter(parts -> !parts[0].equals("nothing") && !parts[0].equals("language"))
                .map(parts -> parts[0] + "." + parts[1]);
        return Stream.of(
                        Stream.of(Fault.values()).map(Fault::key),
                        Stream.of(Refusal.values()).map(Refusal::key),
                        Stream.of(Column.values()).map(Column::key),
                        Stream.of(Reason.values()).map(Reason::key),
                        OTHER_CODES.stream(),
                        codes)
                .flatMap(keys -> keys)
                .collect(Collectors.toSet());
    }

    private static Properties words(String language) throws IOException {
        var words = new Properties();
        try (var in = Files.newBufferedReader(
                Path.of("src/main/resources/messages/registration_" + language + ".properties"))) {
            words.load(in);
        }
        return words;
    }
}
