package lt.tiltas.web;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.validation.FieldError;

/** Every word a person sees: {@code messages/<module>_<language>.properties}, with ICU plurals. */
@Component
public class Messages {

    private final Map<Language, Map<String, String>> words = new EnumMap<>(Language.class);
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    Messages() {
        for (Language language : Language.ALL) {
            words.put(language, read(language));
        }
    }

    /** The text for the key. A missing key is a bug that the house tests find; here it shows as the key itself. */
    public String text(Language language, String key, @Nullable Object... args) {
        String pattern = words.get(language).get(key);
        if (pattern == null) {
            return key;
        }
        return args.length == 0 && pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0
                ? pattern
                : format(language, key, pattern, args);
    }

    public boolean has(Language language, String key) {
        return words.get(language).containsKey(key);
    }

    public Set<String> keys(Language language) {
        return words.get(language).keySet();
    }

    /** What is wrong with a field: the first of Spring's codes that we have words for. */
    public String error(Language language, MessageSourceResolvable error) {
        for (String code : Objects.requireNonNullElse(error.getCodes(), new String[0])) {
            if (has(language, code)) {
                return text(language, code, arguments(error));
            }
        }
        String kind = error instanceof FieldError field && field.isBindingFailure()
                ? "error.not-understood"
                : "error.check-field";
        return text(language, kind);
    }

    private static @Nullable Object[] arguments(MessageSourceResolvable error) {
        Object[] all = Objects.requireNonNullElse(error.getArguments(), new Object[0]);
        return Arrays.stream(all)
                .filter(argument -> !(argument instanceof MessageSourceResolvable))
                .toArray();
    }

    private String format(Language language, String key, String pattern, @Nullable Object[] args) {
        MessageFormat format =
                formats.computeIfAbsent(language + key, any -> new MessageFormat(pattern, Locale.of(language.code())));
        synchronized (format) {
            return oneStop(format.format(args), args);
        }
    }

    /** A date that ends with a full stop ends the sentence, too. */
    private static String oneStop(String text, @Nullable Object[] args) {
        String one = text;
        for (Object arg : args) {
            if (arg instanceof String words && words.endsWith(".")) {
                one = one.replace(words + ".", words);
            }
        }
        return one;
    }

    private static Map<String, String> read(Language language) {
        Map<String, String> all = new HashMap<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:messages/*_" + language.code() + ".properties")) {
                Properties properties = new Properties();
                try (var in = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(in);
                }
                properties.stringPropertyNames().forEach(key -> all.put(key, properties.getProperty(key)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }
}
