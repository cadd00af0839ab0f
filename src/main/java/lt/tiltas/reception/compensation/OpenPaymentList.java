package lt.tiltas.reception.compensation;

import static lt.tiltas.reception.HostRight.PAY_COMPENSATION;
import static lt.tiltas.reception.HostRight.VIEW_COMPENSATION;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Officers;
import lt.tiltas.web.Paged;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lists, and one of them with its rows. Whose guests are paid for does not stand in it. */
@Service
public class OpenPaymentList {

    private static final int SIZE = 50;

    public record Page(
            PaymentList list,
            Scheme scheme,
            List<PaymentList.Line> lines,
            Map<UUID, String> officers,
            boolean mine,
            LocalDate today) {

        public long cents() {
            return PaymentList.total(lines);
        }

        public long corrections() {
            return lines.stream()
                    .filter(line -> line.kind().equals("correction"))
                    .count();
        }

        public String officer(UUID id) {
            return officers.getOrDefault(id, "");
        }
    }

    public record Listed(Paged<PaymentList.Row> rows, List<Scheme> schemes, LocalDate today) {}

    @Component
    record Reading(PaymentLists lists, Schemes schemes) {}

    private final Access access;
    private final Reading reading;
    private final Officers officers;
    private final Clock clock;

    OpenPaymentList(Access access, Reading reading, Officers officers, Clock clock) {
        this.access = access;
        this.reading = reading;
        this.officers = officers;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Listed list(int page, Officer officer) {
        access.allow(officer, VIEW_COMPENSATION);
        return new Listed(
                new Paged<>(
                        reading.lists.all(Paged.from(page, SIZE), SIZE),
                        Math.max(page, 0),
                        SIZE,
                        reading.lists.count()),
                reading.schemes.all(),
                LocalDate.now(clock));
    }

    /** Whole accounts for whoever pays; the look at them stays in the trail. */
    @Transactional
    public Page open(PaymentListId id, Officer officer) {
        access.require(officer, VIEW_COMPENSATION);
        PaymentList list = reading.lists.find(id).orElseThrow(() -> new NotHere("payment list"));
        List<UUID> named = Stream.of(
                        list.course().madeBy(),
                        list.course().approvedBy(),
                        list.course().paidBy())
                .filter(Objects::nonNull)
                .toList();
        return new Page(
                list,
                reading.schemes.find(list.scheme()).orElseThrow(),
                reading.lists.lines(id, officer.may(PAY_COMPENSATION)),
                officers.names(named),
                list.course().madeBy().equals(officer.id()),
                LocalDate.now(clock));
    }
}
