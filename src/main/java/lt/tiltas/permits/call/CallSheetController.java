package lt.tiltas.permits.call;

import static lt.tiltas.permits.PermitRight.CALL_PEOPLE;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.PermitRight.Needs;
import lt.tiltas.web.Language;
import lt.tiltas.web.Messages;
import lt.tiltas.web.Spreadsheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The list as a sheet, for whoever telephones without the program. Each of whom it tells has a row in the trail. */
@Controller
class CallSheetController {

    private static final List<String> HEAD =
            List.of("household", "people", "phone", "language", "about", "since", "until", "answer", "on");

    private final ListCalls listCalls;
    private final Messages messages;

    CallSheetController(ListCalls listCalls, Messages messages) {
        this.listCalls = listCalls;
        this.messages = messages;
    }

    @Needs(CALL_PEOPLE)
    @GetMapping("/permits/calls.xlsx")
    ResponseEntity<byte[]> show(Officer officer, Language language) {
        return new Spreadsheet(
                        messages.text(language, "call.title"),
                        HEAD.stream()
                                .map(column -> messages.text(language, "call.column." + column))
                                .toList(),
                        listCalls.sheet(officer).stream()
                                .map(line -> row(line, language))
                                .toList())
                .answer("calls");
    }

    private List<@Nullable Object> row(ListCalls.Line line, Language language) {
        Call call = line.call();
        String answer = call.last().answer();
        return Arrays.asList(
                line.number(),
                line.people(),
                line.phone(),
                messages.text(language, "language." + line.language()),
                messages.text(language, "call.about." + call.about()),
                call.since().toString(),
                text(call.until()),
                answer == null ? "" : messages.text(language, "call.answer." + answer),
                text(call.last().on()));
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
