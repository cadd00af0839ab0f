package lt.tiltas.reception.aid;

import static lt.tiltas.reception.CareRight.KEEP_STORE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.law.Rules;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.site.CaredSites;
import lt.tiltas.reception.site.CaredSites.House;
import lt.tiltas.web.Dates;
import lt.tiltas.web.Language;
import lt.tiltas.web.Messages;
import lt.tiltas.web.Paged;
import lt.tiltas.web.Spreadsheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The stores of the officer's houses, and one of them with its ledger. */
@Service
public class OpenStore {

    /** @param low what there is too little of */
    public record Line(House house, int kinds, long pieces, List<Stock> low, int days) {}

    public record Page(
            House house,
            List<Stock> stock,
            Paged<Entry> entries,
            String kind,
            Map<String, AidKind> kinds,
            List<Donations.Donation> donations,
            int days) {

        public List<Stock> low() {
            return stock.stream().filter(Stock::low).toList();
        }
    }

    private final Access access;
    private final Stores stores;
    private final Donations donations;
    private final CaredSites sites;
    private final Settings settings;

    /** Words and dated rules. */
    @Component
    record Settings(Messages messages, Rules rules, Clock clock) {

        LocalDate today() {
            return LocalDate.now(clock);
        }

        int days() {
            return rules.days("aid.order-days", today());
        }
    }

    OpenStore(Access access, Stores stores, Donations donations, CaredSites sites, Settings settings) {
        this.access = access;
        this.stores = stores;
        this.donations = donations;
        this.sites = sites;
        this.settings = settings;
    }

    /** Those with too little first. */
    @Transactional(readOnly = true)
    List<Line> list(Officer officer) {
        access.allow(officer, KEEP_STORE);
        LocalDate today = settings.today();
        Map<String, AidKind> kinds = stores.kinds().byCode(today);
        Map<SiteId, List<Ledger.Lying>> lying =
                stores.ledger().lying(today).stream().collect(Collectors.groupingBy(Ledger.Lying::site));
        List<Line> lines = new ArrayList<>();
        for (House house : sites.all()) {
            List<Stock> stock = lying.getOrDefault(house.id(), List.of()).stream()
                    .filter(one -> kinds.containsKey(one.kind()))
                    .map(one -> new Stock(kinds.get(one.kind()), one.quantity(), one.minimum(), one.used()))
                    .toList();
            lines.add(new Line(
                    house,
                    stock.size(),
                    stock.stream().mapToLong(Stock::quantity).sum(),
                    stock.stream().filter(Stock::low).toList(),
                    settings.days()));
        }
        lines.sort((one, other) -> Integer.compare(other.low().size(), one.low().size()));
        return lines;
    }

    @Transactional(readOnly = true)
    Page open(SiteId id, @Nullable String kind, int page, Officer officer) {
        access.allow(officer, KEEP_STORE);
        House house = sites.open(id);
        Map<String, AidKind> kinds = stores.kinds().byCode(settings.today());
        String of = kind == null || !kinds.containsKey(kind) ? "" : kind;
        return new Page(
                house,
                stores.ledger().stock(id, kinds, settings.today()),
                stores.ledger().lines(id, of, page),
                of,
                kinds,
                donations.of(id),
                settings.days());
    }

    @Transactional(readOnly = true)
    List<AidKind> kinds(Officer officer) {
        access.allow(officer, KEEP_STORE);
        return stores.kinds().on(settings.today());
    }

    @Transactional(readOnly = true)
    Spreadsheet sheet(SiteId id, Language language, Officer officer) {
        access.allow(officer, KEEP_STORE);
        House house = sites.open(id);
        Map<String, AidKind> kinds = stores.kinds().byCode(settings.today());
        Messages words = settings.messages();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Entry entry : stores.ledger().all(id)) {
            AidKind kind = kinds.get(entry.kind());
            List<@Nullable Object> row = new ArrayList<>();
            row.add(entry.number());
            row.add(Dates.minute(entry.madeAt()));
            row.add(kind == null ? entry.kind() : kind.name(language));
            row.add(words.text(language, "aid.way." + entry.way()));
            row.add(entry.quantity());
            row.add(entry.balance());
            row.add(entry.valueCents() / 100.0);
            row.add(entry.more().other());
            row.add(
                    entry.more().reason() == null
                            ? ""
                            : words.text(language, "aid.reason." + entry.more().reason()));
            row.add(entry.more().words());
            rows.add(row);
        }
        return new Spreadsheet(house.name(), headings(language), rows);
    }

    private List<String> headings(Language language) {
        return Stream.of("number", "when", "kind", "way", "quantity", "balance", "price", "other", "reason", "words")
                .map(name -> settings.messages().text(language, "aid.column." + name))
                .toList();
    }
}
