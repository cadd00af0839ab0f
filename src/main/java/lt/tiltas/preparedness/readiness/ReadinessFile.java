package lt.tiltas.preparedness.readiness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.access.Organisations;
import lt.tiltas.preparedness.engine.money.Cents;
import lt.tiltas.web.CsvFile;
import lt.tiltas.web.Language;
import lt.tiltas.web.Messages;

/** Standby sites and the plan for a number of places, site by site. */
record ReadinessFile(Readiness readiness, Language language, Messages messages, Organisations organisations) {

    private static final List<String> COLUMNS = List.of(
            "site",
            "municipality",
            "places",
            "days",
            "step-free",
            "opening",
            "week",
            "tested",
            "decide",
            "sleep",
            "why");

    CsvFile csv() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(COLUMNS.stream().map(column -> word("readiness.csv." + column)).toList());
        readiness.plan().steps().forEach(step -> rows.add(row(step)));
        readiness.plan().left().forEach(left -> rows.add(row(left.site(), null, null, "readiness.not." + left.why())));
        return new CsvFile(rows);
    }

    private List<String> row(Reach.Step step) {
        return row(
                step.site(),
                readiness.on(step.decideBy()),
                readiness.on(step.site().days()),
                "readiness.why." + step.why());
    }

    private List<String> row(StandbySite site, LocalDate decide, LocalDate sleep, String why) {
        StandbySite.Test test = site.lastTest();
        return List.of(
                site.name(),
                organisations.name(new OrganisationId(site.municipality()), language.code()),
                Integer.toString(site.places()),
                Integer.toString(site.days()),
                word(site.stepFree() ? "readiness.yes" : "readiness.no"),
                Cents.euros(site.openingCents()).toPlainString(),
                Cents.euros(site.weeklyCents()).toPlainString(),
                test == null ? "" : test.on().toString(),
                Objects.toString(decide, ""),
                Objects.toString(sleep, ""),
                word(why));
    }

    private String word(String key) {
        return messages.text(language, key);
    }
}
