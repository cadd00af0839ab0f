package lt.tiltas.preparedness.plan;

import java.time.LocalDate;
import java.util.List;
import lt.tiltas.law.Rules;

/** Dated rules of the law as lines, each with the act that it stands in. */
final class RuleLines {

    private RuleLines() {}

    static List<Line> of(Rules rules, LocalDate today, List<String> codes) {
        return rules.inForce(codes, today).stream().map(RuleLines::line).toList();
    }

    private static Line line(Rules.InForce rule) {
        return Line.of(
                "plan.row.rule",
                Line.of("rule." + rule.code()),
                rule.day() == null ? Line.of("unit." + rule.unit(), rule.number()) : rule.day(),
                rule.article().isEmpty() ? rule.act() : Line.of("plan.row.article", rule.act(), rule.article()),
                Line.of("rule.certainty." + rule.certainty()));
    }
}
