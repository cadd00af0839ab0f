package lt.tiltas.preparedness.activation;

import java.util.List;
import java.util.Objects;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.access.Organisations;
import lt.tiltas.web.Language;
import lt.tiltas.web.Messages;
import org.springframework.stereotype.Component;

/** Lines of the log as they are read. */
@Component
public class Sentences {

    private static final String EVERYBODY = "0";

    private final Messages messages;
    private final Organisations organisations;

    Sentences(Messages messages, Organisations organisations) {
        this.messages = messages;
        this.organisations = organisations;
    }

    public List<Said> of(List<Journal.Line> lines, Language language) {
        return lines.stream()
                .map(line -> new Said(
                        line.at(),
                        line.name(),
                        line.organisation(),
                        messages.text(
                                language,
                                "activation.act." + line.act(),
                                about(line, language),
                                Objects.requireNonNullElse(line.figure(), 0),
                                Objects.toString(line.on(), "")),
                        line.words() == null || line.words().isBlank() ? null : line.words()))
                .toList();
    }

    String organisation(int id, Language language) {
        return organisations.name(new OrganisationId(id), language.code());
    }

    private String about(Journal.Line line, Language language) {
        String about = Objects.requireNonNullElse(line.about(), "");
        return switch (line.act()) {
            case "began", "proposed", "seconded", "declined" -> messages.text(language, "trigger.short." + about);
            case "step-done" -> messages.text(language, "activation.step." + about);
            case "chosen" -> messages.text(language, "activation.scenario." + about);
            case "card-done" -> messages.text(language, "activation.card." + about);
            case "told" -> messages.text(language, "activation.told." + about);
            case "own-card", "own-card-done", "site-opened" -> about;
            default -> office(about, language);
        };
    }

    private String office(String about, Language language) {
        if (about.equals(EVERYBODY)) {
            return messages.text(language, "request.everybody");
        }
        return about.isEmpty() ? "" : organisation(Integer.parseInt(about), language);
    }
}
