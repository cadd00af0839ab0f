package lt.tiltas.reception.aid;

import static lt.tiltas.reception.CareRight.KEEP_STORE;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.site.CaredSites;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;

/** Stocktaking: what was counted against what the ledger says; each difference is explained. */
@Service
public class CountAid {

    /** @param counted as typed; {@code words} why it differs */
    public record Row(Stock stock, String counted, String words) {}

    public record Page(CaredSites.House house, List<Row> rows, UUID sent) {}

    sealed interface Outcome {
        record Counted(int kinds, int differences) implements Outcome {}

        /** Something is wrong; the errors say where. */
        record Refused(Page page) implements Outcome {}
    }

    private final Access access;
    private final Stores stores;
    private final CaredSites sites;
    private final Clock clock;

    CountAid(Access access, Stores stores, CaredSites sites, Clock clock) {
        this.access = access;
        this.stores = stores;
        this.sites = sites;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Page open(SiteId site, Officer officer) {
        access.allow(officer, KEEP_STORE);
        return page(site, Map.of(), UUID.randomUUID());
    }

    /** @param typed {@code counted-<kind>}, {@code words-<kind>}, {@code seen-<kind>}: what the ledger said when the page was made */
    @Transactional
    Outcome count(SiteId site, UUID sent, Map<String, String> typed, Errors errors, Officer officer) {
        access.allow(officer, KEEP_STORE);
        Page page = page(site, typed, sent);
        List<Entry.New> entries = new ArrayList<>();
        for (Row row : page.rows) {
            Entry.New entry = judge(site, row, typed, sent, errors);
            if (entry != null) {
                entries.add(entry);
            }
        }
        if (entries.isEmpty() && !errors.hasErrors()) {
            errors.reject("aid.count.nothing");
        }
        if (errors.hasErrors()) {
            return new Outcome.Refused(page);
        }
        OffsetDateTime now = OffsetDateTime.now(clock);
        entries.forEach(entry -> stores.ledger().add(entry, officer, now));
        return new Outcome.Counted(entries.size(), (int)
                entries.stream().filter(entry -> entry.quantity() != 0).count());
    }

    private Entry.@Nullable New judge(SiteId site, Row row, Map<String, String> typed, UUID sent, Errors errors) {
        String kind = row.stock.kind().code();
        if (row.counted.isBlank()) {
            return null;
        }
        if (!row.counted.strip().matches("[0-9]{1,6}")) {
            errors.rejectValue("counted-" + kind, "aid.count.number");
            return null;
        }
        int lying = stores.ledger().locked(site, kind);
        if (!String.valueOf(lying).equals(typed.get("seen-" + kind))) {
            errors.rejectValue("counted-" + kind, "aid.count.moved", new Object[] {lying}, null);
            return null;
        }
        int counted = Integer.parseInt(row.counted.strip());
        String words = AidForm.text(row.words);
        if (counted != lying && words == null) {
            errors.rejectValue("words-" + kind, "aid.count.explain");
            return null;
        }
        return Entry.New.of(
                        site,
                        kind,
                        "counted",
                        counted - lying,
                        row.stock.kind().norm().valueCents(),
                        LocalDate.now(clock),
                        sent)
                .because(words, null, counted);
    }

    private Page page(SiteId site, Map<String, String> typed, UUID sent) {
        CaredSites.House house = sites.open(site);
        LocalDate today = LocalDate.now(clock);
        return new Page(
                house,
                stores.ledger().stock(site, stores.kinds().byCode(today), today).stream()
                        .map(stock -> new Row(
                                stock,
                                typed.getOrDefault("counted-" + stock.kind().code(), ""),
                                typed.getOrDefault("words-" + stock.kind().code(), "")))
                        .toList(),
                sent);
    }
}
