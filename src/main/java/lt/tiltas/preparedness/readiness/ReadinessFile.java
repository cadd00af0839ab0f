package lt.tiltas.preparedness.readiness;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.access.Organisations;
import lt.tiltas.preparedness.engine.money.Cents;
import lt.tiltas.web.Language;
import lt.tiltas.web.Messages;

/** Standby sites and the plan for a number of places, site by site. UTF-8 with its mark and semicolons, as spreadsheets here open it. */
record ReadinessFile(Readiness readiness, Language language, Messages messages, Organisations organisations) {

    private static final String MARK = "\uFEFF";

    byte[] bytes() {
        StringWriter text = new StringWriter().append(MARK);
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            csv.writeRecord(Stream.of(
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
                            "why")
                    .map(column -> word("readiness.csv." + column))
                    .toList());
            readiness.plan().steps().forEach(step -> csv.writeRecord(row(step)));
            readiness
                    .plan()
                    .left()
                    .forEach(left -> csv.writeRecord(row(left.site(), null, null, "readiness.not." + left.why())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
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
