package lt.tiltas.reception.standard;

import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * What answers come to: of the standards that apply, how many are met. A function of the standards and the answers alone.
 *
 * @param sections in their order
 */
public record Score(List<Part> sections) {

    /**
     * @param asked standards that apply and are decided
     * @param open standards of which something is still to be answered
     */
    public record Part(String section, int asked, int met, int open) {

        /** Whole percents; 100 when nothing applies. */
        public int percent() {
            return Score.percent(met, asked);
        }
    }

    public static Score of(List<Section> sections, Map<String, Verdict> answers) {
        return new Score(
                sections.stream().map(section -> part(section, answers)).toList());
    }

    private static Part part(Section section, Map<String, Verdict> answers) {
        List<Verdict> verdicts = section.standards().stream()
                .map(standard -> standard.verdict(answers))
                .toList();
        int met = count(verdicts, Verdict.MET);
        return new Part(section.code(), met + count(verdicts, Verdict.NOT_MET), met, count(verdicts, Verdict.OPEN));
    }

    private static int count(List<Verdict> verdicts, Verdict wanted) {
        return (int) verdicts.stream().filter(wanted::equals).count();
    }

    /** Rounded down, so that a hundred means all. */
    public static int percent(int met, int asked) {
        return asked == 0 ? 100 : met * 100 / asked;
    }

    public int asked() {
        return sum(Part::asked);
    }

    public int met() {
        return sum(Part::met);
    }

    public int open() {
        return sum(Part::open);
    }

    public boolean complete() {
        return open() == 0;
    }

    public int percent() {
        return percent(met(), asked());
    }

    public Part of(String section) {
        return sections.stream()
                .filter(part -> part.section().equals(section))
                .findFirst()
                .orElseThrow();
    }

    private int sum(ToIntFunction<Part> of) {
        return sections.stream().mapToInt(of).sum();
    }
}
