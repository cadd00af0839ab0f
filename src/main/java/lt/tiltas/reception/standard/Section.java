package lt.tiltas.reception.standard;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** @param code message key {@code standard.section.<code>} */
public record Section(String code, List<Standard> standards) {

    /** @param root its tree; a standard's code is the root's */
    public record Standard(Words words, Group root) {

        public String code() {
            return words.code();
        }

        public Verdict verdict(Map<String, Verdict> answers) {
            return root.verdict(answers);
        }
    }

    public Stream<Indicator> indicators() {
        return standards.stream().flatMap(standard -> standard.root().indicators());
    }
}
