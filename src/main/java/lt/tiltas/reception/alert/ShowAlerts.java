package lt.tiltas.reception.alert;

import static lt.tiltas.reception.AlertRight.VIEW_ALERTS;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Officers;
import lt.tiltas.reception.site.Municipalities;
import lt.tiltas.web.Language;
import lt.tiltas.web.Paged;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What rings, and what rang. A municipality sees its own, the Agency and the ministry all. */
@Service
public class ShowAlerts {

    private static final int MOST = 100;
    private static final int IN_BANNER = 3;
    private static final int SIZE = 25;

    /** @param municipalities short names by code; {@code officers} names by id */
    public record Listed(
            List<Alert> ringing, Paged<Alert> over, Map<Integer, String> municipalities, Map<UUID, String> officers) {}

    private final Access access;
    private final Alerts alerts;
    private final Officers officers;
    private final Municipalities municipalities;

    ShowAlerts(Access access, Alerts alerts, Officers officers, Municipalities municipalities) {
        this.access = access;
        this.alerts = alerts;
        this.officers = officers;
        this.municipalities = municipalities;
    }

    @Transactional(readOnly = true)
    public Listed list(int page, Language language, Officer officer) {
        access.allow(officer, VIEW_ALERTS);
        List<Alert> ringing = alerts.ringing(MOST);
        Paged<Alert> over =
                new Paged<>(alerts.over(Paged.from(page, SIZE), SIZE), Math.max(page, 0), SIZE, alerts.countOver());
        List<UUID> named = Stream.concat(ringing.stream(), over.rows().stream())
                .map(Alert::seen)
                .filter(Objects::nonNull)
                .map(Alert.Seen::officer)
                .distinct()
                .toList();
        return new Listed(ringing, over, municipalities.names(language), officers.names(named));
    }

    /** For the page of another part of reception; quiet for who has no part in it. */
    @Transactional(readOnly = true)
    public AlertBanner banner(Officer officer) {
        if (!officer.may(VIEW_ALERTS)) {
            return new AlertBanner(List.of(), 0);
        }
        access.allow(officer, VIEW_ALERTS);
        return new AlertBanner(alerts.ringing(IN_BANNER), alerts.count());
    }
}
