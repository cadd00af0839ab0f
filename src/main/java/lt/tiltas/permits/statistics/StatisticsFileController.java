package lt.tiltas.permits.statistics;

import static lt.tiltas.permits.PermitRight.VIEW_STATISTICS;

import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.PermitRight.Needs;
import lt.tiltas.web.Language;
import lt.tiltas.web.Messages;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The tables as files: for machines, and for a spreadsheet program. By the same rule as the page. */
@Controller
class StatisticsFileController {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final ReadStatistics readStatistics;
    private final Messages messages;

    StatisticsFileController(ReadStatistics readStatistics, Messages messages) {
        this.readStatistics = readStatistics;
        this.messages = messages;
    }

    @Needs(VIEW_STATISTICS)
    @GetMapping("/permits/statistics.csv")
    ResponseEntity<byte[]> index(Officer officer) {
        StatisticsFile file = file(officer);
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name() + ".csv")
                                .build()
                                .toString())
                .body(file.csv());
    }

    @Needs(VIEW_STATISTICS)
    @GetMapping("/permits/statistics.xlsx")
    ResponseEntity<byte[]> show(Officer officer, Language language) {
        StatisticsFile file = file(officer);
        return file.spreadsheet(messages.text(language, "statistics.title")).answer(file.name());
    }

    private StatisticsFile file(Officer officer) {
        return new StatisticsFile(readStatistics.read(officer).orElseThrow(() -> new NotHere("statistics")));
    }
}
