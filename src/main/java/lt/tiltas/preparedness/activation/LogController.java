package lt.tiltas.preparedness.activation;

import static lt.tiltas.preparedness.PreparednessRight.SEE_ACTIVATION;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import lt.tiltas.access.Officer;
import lt.tiltas.preparedness.PreparednessRight.Needs;
import lt.tiltas.web.CsvFile;
import lt.tiltas.web.Dates;
import lt.tiltas.web.Language;
import lt.tiltas.web.Messages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The log by itself, for paper and as a table. */
@Controller
class LogController {

    private final OpenActivation showBoard;
    private final Sentences sentences;
    private final Messages messages;

    LogController(OpenActivation showBoard, Sentences sentences, Messages messages) {
        this.showBoard = showBoard;
        this.sentences = sentences;
        this.messages = messages;
    }

    @Needs(SEE_ACTIVATION)
    @GetMapping("/preparedness/activations/{id}/log")
    String index(@PathVariable ActivationId id, Officer officer, Language language, Model page) {
        page.addAttribute("board", showBoard.show(id, officer, language));
        return "preparedness/activation/log";
    }

    @Needs(SEE_ACTIVATION)
    @GetMapping("/preparedness/activations/{id}/log.csv")
    ResponseEntity<byte[]> show(@PathVariable ActivationId id, Officer officer, Language language) {
        Stream<List<String>> head = Stream.of(Stream.of("at", "office", "officer", "what", "words")
                .map(column -> messages.text(language, "activation.log." + column))
                .toList());
        Stream<List<String>> lines = showBoard.show(id, officer, language).done().log().stream()
                .map(said -> List.of(
                        Dates.minute(said.at()),
                        sentences.organisation(said.organisation(), language),
                        said.name(),
                        said.what(),
                        Objects.requireNonNullElse(said.words(), "")));
        return new CsvFile(Stream.concat(head, lines).toList()).answer("tiltas-activation");
    }
}
