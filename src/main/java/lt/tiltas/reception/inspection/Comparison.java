package lt.tiltas.reception.inspection;

import java.util.List;
import java.util.Map;
import lt.tiltas.reception.standard.Score;
import lt.tiltas.reception.standard.Section;
import lt.tiltas.reception.standard.Section.Standard;
import lt.tiltas.reception.standard.Verdict;

/**
 * What has become better and what worse since the inspection before.
 *
 * @param better standards that were not met and are
 * @param worse standards that were met and are not
 */
public record Comparison(Inspections.Past before, Score then, List<Standard> better, List<Standard> worse) {

    static Comparison of(
            Inspections.Past before, List<Section> sections, Map<String, Verdict> then, Map<String, Verdict> now) {
        return new Comparison(
                before,
                before.score(),
                changed(sections, then, now, Verdict.NOT_MET, Verdict.MET),
                changed(sections, then, now, Verdict.MET, Verdict.NOT_MET));
    }

    private static List<Standard> changed(
            List<Section> sections, Map<String, Verdict> then, Map<String, Verdict> now, Verdict from, Verdict to) {
        return sections.stream()
                .flatMap(section -> section.standards().stream())
                .filter(standard -> standard.verdict(then) == from && standard.verdict(now) == to)
                .toList();
    }
}
