package lt.tiltas.web;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.access.Organisations;
import org.springframework.stereotype.Component;

/** A page on paper as bytes, for a file that is kept: PDF/A-3a and PDF/UA-1, the same whoever asks for it first. */
@Component
public class Paper {

    private final TemplateEngine engine;
    private final Messages messages;
    private final Organisations organisations;

    Paper(TemplateEngine engine, Messages messages, Organisations organisations) {
        this.engine = engine;
        this.messages = messages;
        this.organisations = organisations;
    }

    /** @param template as a controller names it; well-formed XHTML, pictures as {@code data:image/png} only */
    public byte[] of(String template, Map<String, Object> model, Language language) {
        Ui ui = new Ui(
                language,
                messages,
                Optional.empty(),
                "",
                new Ui.Csrf("_csrf", "", ""),
                model,
                null,
                new Ui.Top(
                        "",
                        false,
                        List.of(),
                        List.of(),
                        (spoken, id) -> organisations.name(new OrganisationId(id), spoken.code())));
        StringOutput page = new StringOutput();
        ScopedValue.where(Ui.CURRENT, ui).run(() -> engine.render(template + ".jte", model, new ErasedWords(page)));
        try {
            return PdfPress.kept(page.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
