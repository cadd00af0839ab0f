package lt.tiltas.reception.inspection;

import java.util.Map;
import java.util.stream.Collectors;
import lt.tiltas.reception.standard.Verdict;
import org.jspecify.annotations.Nullable;

/** @param verdict null while only a note stands there */
public record Answer(@Nullable Verdict verdict, String note) {

    static final int LONGEST_NOTE = 500;

    static final Answer NONE = new Answer(null, "");

    public boolean is(Verdict wanted) {
        return verdict == wanted;
    }

    static Map<String, Verdict> verdicts(Map<String, Answer> answers) {
        return answers.entrySet().stream()
                .filter(entry -> entry.getValue().verdict != null)
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Verdict.of(code(entry.getValue()))));
    }

    private static String code(Answer answer) {
        return answer.verdict == null ? "" : answer.verdict.code();
    }
}
