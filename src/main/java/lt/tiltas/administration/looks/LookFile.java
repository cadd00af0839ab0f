package lt.tiltas.administration.looks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.access.Organisations;
import lt.tiltas.access.trail.Look;
import lt.tiltas.web.CsvFile;
import lt.tiltas.web.Dates;
import lt.tiltas.web.Language;
import lt.tiltas.web.Messages;
import org.springframework.stereotype.Component;

/** The list as a file in the reader's language. */
@Component
class LookFile {

    private final Messages messages;
    private final Organisations organisations;

    LookFile(Messages messages, Organisations organisations) {
        this.messages = messages;
        this.organisations = organisations;
    }

    CsvFile of(List<Look> looks, Language language) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(Stream.of("at", "officer", "organisation", "role", "purpose", "action", "shown", "people")
                .map(column -> messages.text(language, "look." + column))
                .toList());
        looks.forEach(look -> rows.add(row(look, language)));
        return new CsvFile(rows);
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
                .toList();
    }

    private String action(Look look, Language language) {
        String key = LookWords.key(look.action());
        return messages.has(language, key) ? messages.text(language, key) : look.action();
    }
}
