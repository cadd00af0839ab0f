package lt.tiltas.administration.looks;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.access.Organisations;
import lt.tiltas.access.trail.Look;
import lt.tiltas.web.Dates;
import lt.tiltas.web.Language;
import lt.tiltas.web.Messages;
import org.springframework.stereotype.Component;

/** The list as a file in the reader's language. A cell that a spreadsheet would take for a formula is made text. */
@Component
class LookFile {

    private static final String FORMULA_STARTS = "=+-@\t\r＝＋－＠";

    private final Messages messages;
    private final Organisations organisations;

    LookFile(Messages messages, Organisations organisations) {
        this.messages = messages;
        this.organisations = organisations;
    }

    String of(List<Look> looks, Language language) {
        StringWriter file = new StringWriter();
        file.write('\ufeff');
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            csv.writeRecord(Stream.of("at", "officer", "organisation", "role", "purpose", "action", "shown", "people")
                    .map(column -> messages.text(language, "look." + column))
                    .toList());
            looks.forEach(look -> csv.writeRecord(row(look, language)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toString();
    }

    private List<String> row(Look look, Language language) {
        return Stream.of(
                        Dates.minute(look.at()),
                        look.officer().isEmpty() ? messages.text(language, "look.role." + look.role()) : look.officer(),
                        organisations.name(new OrganisationId(look.organisation()), language.code()),
                        messages.text(language, "look.role." + look.role()),
                        messages.text(language, "look.purpose." + look.purpose()),
                        action(look, language),
                        look.shown().stream()
                                .map(kind -> messages.text(language, "look.shown." + kind))
                                .collect(Collectors.joining(", ")),
                        Integer.toString(look.people()))
                .map(LookFile::text)
                .toList();
    }

    private String action(Look look, Language language) {
        String key = LookWords.key(look.action());
        return messages.has(language, key) ? messages.text(language, key) : look.action();
    }

    private static String text(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
