package lt.tiltas.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreeScanner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lt.tiltas.access.Right;
import lt.tiltas.administration.looks.LookWords;
import lt.tiltas.house.JavaSources.Source;
import lt.tiltas.web.Language;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** Every word a person sees, in four languages. */
class WordsTests {

    private static final Path ROOT = Path.of("src/main/resources/messages");
    private static final Map<Language, Map<String, String>> WORDS = new HashMap<>();
    private static final List<String> TWICE = new ArrayList<>();

    /** Where Java names a key: the call and which of its arguments is the key. */
    private static final Map<String, Integer> NAMED = Map.of(
            "MenuEntry",
            1,
            "TabEntry",
            2,
            "Work",
            0,
            "Flash.say",
            1,
            "Happening.of",
            1,
            "messages.text",
            1,
            "rejectValue",
            1);

    private static final Pattern LITERAL = Pattern.compile("\\bt\\(\\s*\"([^\"]+)\"\\s*([+,)])");

    static {
        Language.ALL.forEach(language -> WORDS.put(language, read(language)));
    }

    @Test
    void every_key_is_there_in_every_language_and_only_once() {
        var lithuanian = WORDS.get(Language.LT).keySet();
        for (Language language : Language.ALL) {
            assertThat(WORDS.get(language).keySet())
                    .as(language.code())
                    .containsExactlyInAnyOrderElementsOf(lithuanian);
        }
        assertThat(TWICE).isEmpty();
    }

    @Test
    void no_text_is_empty_or_cannot_be_read_by_icu() {
        for (Language language : Language.ALL) {
            assertThat(WORDS.get(language)).allSatisfy((key, text) -> {
                assertThat(text).as(key).isNotBlank();
                assertThat(arguments(text)).as(key).isNotNull();
            });
        }
    }

    @Test
    void a_text_is_filled_by_the_same_arguments_in_every_language() {
        WORDS.get(Language.LT)
                .forEach((key, text) -> Language.ALL.forEach(
                        language -> assertThat(arguments(WORDS.get(language).getOrDefault(key, text)))
                                .as(key + " in " + language.code())
                                .isEqualTo(arguments(text))));
    }

    @Test
    void a_plural_has_every_form_of_its_language() {
        Map<Language, List<String>> forms = Map.of(
                Language.LT, List.of("one", "few", "other"),
                Language.UK, List.of("one", "few", "many"),
                Language.RU, List.of("one", "few", "many"),
                Language.EN, List.of("one", "other"));
        Language.ALL.forEach(language -> assertThat(WORDS.get(language)).allSatisfy((key, text) -> {
            if (text.contains(", plural,") && text.contains("one{")) {
                assertThat(text)
                        .as(key + " in " + language.code())
                        .contains(forms.get(language).stream().map(f -> f + "{").toList());
            }
        }));
    }

    @Test
    void every_key_named_in_a_page_has_words() {
        List<String> findings = new ArrayList<>();
        for (Path page : JavaSources.files(Path.of("src/main/jte"), ".jte")) {
            for (String java : Jte.of(page).java()) {
                LITERAL.matcher(java)
                        .results()
                        .forEach(found ->
                                known(page + "", found.group(1), found.group(2).equals("+"), findings));
            }
        }
        assertThat(findings).isEmpty();
    }

    @Test
    void every_key_named_in_java_has_words() {
        assertThat(JavaSources.main().toList()).flatMap(WordsTests::keysIn).isEmpty();
    }

    /** The data-protection officer and the person read what was done in words, not by the name of a right. */
    @Test
    void every_right_is_said_in_words() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(Right.class));
        List<String> keys = scan.findCandidateComponents("lt.tiltas").stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .filter(Class::isEnum)
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(right -> LookWords.key(((Right) right).name()))
                .toList();
        assertThat(keys).isNotEmpty();
        assertThat(WORDS.get(Language.LT).keySet()).containsAll(keys);
    }

    private static List<String> keysIn(Source source) {
        return source.walk(new TreeScanner<>() {
            @Override
            public Void visitMethodInvocation(MethodInvocationTree call, List<String> findings) {
                String called = call.getMethodSelect().toString();
                NAMED.forEach((name, argument) -> {
                    if (called.equals(name) || called.endsWith("." + name)) {
                        check(call.getArguments(), argument, findings);
                    }
                });
                return super.visitMethodInvocation(call, findings);
            }

            @Override
            public Void visitNewClass(NewClassTree made, List<String> findings) {
                Integer argument = NAMED.get(made.getIdentifier().toString());
                if (argument != null) {
                    check(made.getArguments(), argument, findings);
                }
                return super.visitNewClass(made, findings);
            }

            private void check(List<? extends ExpressionTree> arguments, int argument, List<String> findings) {
                if (argument < arguments.size()
                        && arguments.get(argument) instanceof LiteralTree literal
                        && literal.getValue() instanceof String key) {
                    known(source.at(literal, ""), key, false, findings);
                }
            }
        });
    }

    private static void known(String where, String key, boolean beginning, List<String> findings) {
        var keys = WORDS.get(Language.LT).keySet();
        if (beginning ? keys.stream().noneMatch(k -> k.startsWith(key)) : !keys.contains(key)) {
            findings.add(where + " " + key);
        }
    }

    private static TreeSet<String> arguments(String text) {
        MessagePattern pattern = new MessagePattern(text);
        TreeSet<String> names = new TreeSet<>();
        for (int part = 0; part < pattern.countParts(); part++) {
            var type = pattern.getPartType(part);
            if (type == MessagePattern.Part.Type.ARG_NUMBER || type == MessagePattern.Part.Type.ARG_NAME) {
                names.add(pattern.getSubstring(pattern.getPart(part)));
            }
        }
        return names;
    }

    private static Map<String, String> read(Language language) {
        Map<String, String> words = new HashMap<>();
        for (Path file : JavaSources.files(ROOT, "_" + language.code() + ".properties")) {
            Stream<String> lines =
                    JavaSources.read(file).lines().filter(line -> line.contains("=") && !line.startsWith("#"));
            lines.forEach(line -> {
                String key = line.substring(0, line.indexOf('=')).strip();
                if (words.put(key, line.substring(line.indexOf('=') + 1)) != null) {
                    TWICE.add(file + " " + key);
                }
            });
        }
        return words;
    }
}
