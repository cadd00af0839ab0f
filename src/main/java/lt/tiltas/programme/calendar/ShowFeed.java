package lt.tiltas.programme.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import lt.tiltas.web.Language;
import lt.tiltas.web.Messages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a calendar reads under a secret address, without anybody's context: times, kinds, offices. Nobody's name, no home. */
@Service
class ShowFeed {

    private static final int MONTHS_BACK = 3;

    private final CalendarAddresses addresses;
    private final Messages messages;
    private final Clock clock;

    ShowFeed(CalendarAddresses addresses, Messages messages, Clock clock) {
        this.addresses = addresses;
        this.messages = messages;
        this.clock = clock;
    }

    /** @param here where the program is, for the links; empty when nobody has this address */
    @Transactional
    Optional<String> show(String secret, Language language, String here) {
        List<CalendarAddresses.Time> times = CalendarSecret.in(secret)
                .map(known -> addresses.read(known, LocalDate.now(clock).minusMonths(MONTHS_BACK)))
                .orElse(List.of());
        if (times.isEmpty()) {
            return Optional.empty();
        }
        var calendar = new CalendarText(messages.text(language, "feed.name"));
        times.stream().filter(time -> time.id() != null).forEach(time -> event(calendar, time, language, here));
        return Optional.of(calendar.toString());
    }

    private void event(CalendarText calendar, CalendarAddresses.Time time, Language language, String here) {
        boolean off = time.state().equals("moved") || time.state().equals("cancelled");
        calendar.begin("VEVENT")
                .line("UID", time.id() + "@tiltas")
                .at("DTSTAMP", OffsetDateTime.now(clock))
                .at("DTSTART", time.at())
                .at("DTEND", time.at().plusMinutes(time.minutes()))
                .line("SEQUENCE", String.valueOf(time.version()))
                .line("STATUS", off ? "CANCELLED" : time.confirmed() ? "CONFIRMED" : "TENTATIVE")
                .words("SUMMARY", messages.text(language, "feed.kind." + time.kind()));
        if (time.place() != null) {
            calendar.words("LOCATION", time.place());
        }
        calendar.line("URL", here + (time.role().equals("newcomer") ? "/my/meetings" : "/meetings"))
                .line("CLASS", "PRIVATE")
                .end("VEVENT");
    }
}
