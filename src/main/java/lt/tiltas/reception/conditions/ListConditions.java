package lt.tiltas.reception.conditions;

import static lt.tiltas.reception.ReceptionRight.INSPECT;
import static lt.tiltas.reception.ReceptionRight.LIST_CONDITIONS;
import static lt.tiltas.reception.ReceptionRight.VIEW_CONDITIONS;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.conditions.ConditionsList.Line;
import lt.tiltas.reception.conditions.ConditionsList.Sum;
import lt.tiltas.reception.site.Municipalities;
import lt.tiltas.web.Language;
import lt.tiltas.web.Paged;
import lt.tiltas.web.Work;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** ConditionFigures only: nobody is shown, so nobody's trail grows. */
@Service
class ListConditions implements Work.Source {

    private static final int PAGE = 50;

    private final Access access;
    private final ConditionFigures figures;
    private final Municipalities municipalities;

    ListConditions(Access access, ConditionFigures figures, Municipalities municipalities) {
        this.access = access;
        this.figures = figures;
        this.municipalities = municipalities;
    }

    @Transactional(readOnly = true)
    ConditionsList list(String order, int page, Officer officer, Language language) {
        access.allow(officer, LIST_CONDITIONS);
        ConditionFigures.Due due = figures.due();
        List<ConditionFigures.House> houses = figures.houses();
        List<Line> lines =
                houses.stream().map(house -> line(house, due)).sorted(by(order)).toList();
        return new ConditionsList(
                Paged.of(lines, page, PAGE),
                sum(houses, lines),
                ConditionsList.ORDERS.contains(order) ? order : "stale",
                municipalities.names(language),
                officer.may(VIEW_CONDITIONS));
    }

    @Override
    public List<Work> of(Officer officer) {
        if (!officer.may(INSPECT)) {
            return List.of();
        }
        ConditionFigures.Due due = figures.due();
        List<String> tones = figures.houses().stream()
                .map(house -> due.tone(due.of(house.openedOn(), house.figures().inspectedOn())))
                .toList();
        return List.of(
                new Work(
                        "work.inspections-late",
                        tones.stream().filter("late"::equals).count(),
                        "/conditions",
                        "building",
                        "late"),
                new Work(
                        "work.inspections-soon",
                        tones.stream().filter("soon"::equals).count(),
                        "/conditions",
                        "building",
                        "soon"));
    }

    private static Line line(ConditionFigures.House house, ConditionFigures.Due due) {
        ConditionFigures.Row row = house.figures();
        var on = due.of(house.openedOn(), row.inspectedOn());
        return new Line(
                new ConditionsList.House(house.id(), house.name(), house.kind(), house.municipality()),
                row.inspectedOn(),
                row.percent(),
                row.before(),
                new ConditionsList.Due(on, due.tone(on)),
                new ConditionsList.Defects(row.openDefects(), row.lateDefects(), row.dangers()));
    }

    private static Comparator<Line> by(String order) {
        return switch (order) {
            case "score" -> Comparator.comparing(Line::percent, Comparator.nullsFirst(Comparator.naturalOrder()));
            case "name" -> (a, b) -> 0;
            default -> Comparator.comparing(line -> line.due().on());
        };
    }

    private static Sum sum(List<ConditionFigures.House> houses, List<Line> lines) {
        return new Sum(
                lines.size(),
                lines.stream().filter(line -> !line.due().tone().equals("late")).count(),
                houses.stream()
                        .mapToInt(house ->
                                Objects.requireNonNullElse(house.figures().asked(), 0))
                        .sum(),
                houses.stream()
                        .mapToInt(house ->
                                Objects.requireNonNullElse(house.figures().met(), 0))
                        .sum(),
                lines.stream().mapToLong(line -> line.defects().open()).sum(),
                lines.stream().mapToLong(line -> line.defects().late()).sum());
    }
}
