package lt.tiltas.permits.quiet;

import static lt.tiltas.permits.PermitRight.CALL_PEOPLE;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.CampaignId;
import lt.tiltas.permits.PermitRight.Needs;
import lt.tiltas.web.Language;
import lt.tiltas.web.Messages;
import lt.tiltas.web.Spreadsheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The quiet group as a sheet. Each of whom it tells has a row in the trail. */
@Controller
class QuietSheetController {

    private static final List<String> HEAD =
            List.of("household", "people", "phone", "language", "last", "tried", "next");

    private final ListQuiet listQuiet;
    private final Messages messages;

    QuietSheetController(ListQuiet listQuiet, Messages messages) {
        this.listQuiet = listQuiet;
        this.messages = messages;
    }

    @Needs(CALL_PEOPLE)
    @GetMapping("/permits/campaigns/{id}/quiet.xlsx")
    ResponseEntity<byte[]> show(@PathVariable CampaignId id, Officer officer, Language language) {
        return new Spreadsheet(
                        messages.text(language, "quiet.title"),
                        HEAD.stream()
                                .map(column -> messages.text(language, "quiet.column." + column))
                                .toList(),
                        listQuiet.sheet(id, officer).stream()
                                .map(line -> row(line, language))
                                .toList())
                .answer("quiet");
    }

    private List<@Nullable Object> row(ListQuiet.Line line, Language language) {
        var last = line.quiet().lastOn();
        return Arrays.asList(
                line.card().number(),
                line.people(),
                line.card().contact().phone(),
                messages.text(language, "language." + line.card().contact().language()),
                last == null ? "" : last.toString(),
                line.quiet().tried().stream()
                        .map(one -> one.on() + " " + messages.text(language, "permit.end.channel." + one.channel())
                                + ": " + messages.text(language, "call.answer." + one.answer()))
                        .collect(Collectors.joining("; ")),
                messages.text(language, "quiet.next." + line.next()));
    }
}
