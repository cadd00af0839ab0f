package lt.tiltas.reception.standard;

import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is looked at and answered.
 *
 * @param fact which figure the register knows beside it; null for none
 */
public record Indicator(String code, Words words, @Nullable String fact) implements Node {

    @Override
    public Verdict verdict(Map<String, Verdict> answers) {
        return answers.getOrDefault(code, Verdict.OPEN);
    }

    @Override
    public Stream<Indicator> indicators() {
        return Stream.of(this);
    }
}
