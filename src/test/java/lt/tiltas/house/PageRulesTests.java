package lt.tiltas.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What stands in a page: words from the message files only, nothing that the content policy would stop. */
class PageRulesTests {

    private static final Path ROOT = Path.of("src/main/jte");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
    private static final Pattern TAG = Pattern.compile("(?s)<[^>]*>");
    private static final Pattern SPOKEN =
            Pattern.compile("(?:aria-label|title|placeholder|alt|aria-description|aria-roledescription)=\"([^\"]*)\"");
    private static final Pattern SPOKEN_PARAMETER = Pattern.compile(
            "\\b(?:label|title|text|legend|hint|submit|cancel|sub|note|optional|blank|when|by)\\s*=\\s*\"[^\"]*\\p{L}");

    /** A name is not a word to be translated. */
    private static final Pattern BRAND = Pattern.compile("Tiltas|&\\w+;");

    @Test
    void no_words_stand_in_the_page_itself() {
        assertThat(findings(page -> words(TAG.matcher(page.html()).replaceAll("\n"))))
                .isEmpty();
    }

    @Test
    void no_words_are_spoken_that_are_not_translated() {
        assertThat(findings(page -> SPOKEN.matcher(page.html()).results().flatMap(found -> words(found.group(1)))))
                .isEmpty();
        assertThat(findings(page -> page.java().stream()
                        .filter(java -> !java.startsWith("@"))
                        .map(SPOKEN_PARAMETER::matcher)
                        .filter(Matcher::find)
                        .map(Matcher::group)))
                .isEmpty();
    }

    @Test
    void nothing_is_written_past_the_escaping() {
        assertThat(JavaSources.files(ROOT, ".jte"))
                .filteredOn(page -> JavaSources.read(page).contains("$unsafe"))
                .isEmpty();
    }

    @Test
    void nothing_stands_inline_that_the_content_policy_forbids() {
        Pattern forbidden = Pattern.compile(
                "(?is)<style|<script(?![^>]*\\ssrc=)|<[^>]*\\s(style|on[a-z]+|hx-[a-z-]+)=|javascript:");
        assertThat(findings(page -> forbidden.matcher(page.html()).results().map(found -> found.group())))
                .isEmpty();
    }

    /** A form that only asks must not carry it: the secret would stand in the address. */
    @Test
    void every_form_that_changes_something_carries_its_secret() {
        Pattern bare = Pattern.compile("(?i)<form\\b(?![^>]*method=\"get\")[^>]*");
        assertThat(findings(page -> bare.matcher(page.html()).results().map(found -> found.group())))
                .allMatch(finding -> finding.startsWith("src/main/jte/form/form.jte"));
    }

    private static List<String> findings(Function<Jte, Stream<String>> rule) {
        return JavaSources.files(ROOT, ".jte").stream()
                .flatMap(file -> rule.apply(Jte.of(file)).map(found -> file + ": " + found.strip()))
                .toList();
    }

    private static Stream<String> words(String text) {
        return BRAND.matcher(text)
                .replaceAll(" ")
                .lines()
                .filter(line -> LETTERS.matcher(line).find());
    }
}
