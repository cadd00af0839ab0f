package lt.tiltas.reception.defect;

import static lt.tiltas.reception.ReceptionRight.MEND_DEFECT;
import static lt.tiltas.reception.ReceptionRight.REPORT_DEFECT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.web.Paged;
import lt.tiltas.web.Work;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is broken in the houses that this officer runs or has reported of; what is late comes first. */
@Service
public class ListDefects implements Work.Source {

    /** As it is asked for in the address. */
    public record Asked(
            @Nullable UUID site,
            @Nullable String severity,
            @Nullable String state) {

        Defects.Filter filter() {
            return new Defects.Filter(
                    site, Objects.requireNonNullElse(severity, ""), Objects.requireNonNullElse(state, ""));
        }

        /** The address of the list with these filters. */
        public String href() {
            return "/defects?severity=" + filter().severity() + "&state=" + filter().state()
                    + (site == null ? "" : "&site=" + site);
        }
    }

    public record Listed(Paged<Defect> defects, Asked asked, List<Map.Entry<String, String>> houses, LocalDate today) {}

    private static final int PAGE = 50;

    private final Access access;
    private final Defects defects;
    private final DefectSites houses;
    private final Clock clock;

    ListDefects(Access access, Defects defects, DefectSites houses, Clock clock) {
        this.access = access;
        this.defects = defects;
        this.houses = houses;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Listed list(Asked asked, int page, Officer officer) {
        access.allow(officer, REPORT_DEFECT);
        return new Listed(
                new Paged<>(
                        defects.list(asked.filter(), Paged.from(page, PAGE), PAGE),
                        Math.max(page, 0),
                        PAGE,
                        defects.count(asked.filter())),
                asked,
                houses.run(),
                LocalDate.now(clock));
    }

    @Override
    public List<Work> of(Officer officer) {
        return officer.may(MEND_DEFECT)
                ? List.of(new Work(
                        "work.defects-late", defects.late(LocalDate.now(clock)), "/defects", "warning", "late"))
                : List.of();
    }
}
