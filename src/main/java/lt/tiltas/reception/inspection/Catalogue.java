package lt.tiltas.reception.inspection;

import static lt.tiltas.reception.ReceptionRight.INSPECT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.standard.Group;
import lt.tiltas.reception.standard.Indicator;
import lt.tiltas.reception.standard.Node;
import lt.tiltas.reception.standard.Section;
import lt.tiltas.reception.standard.Standards;
import lt.tiltas.reception.standard.Words;
import lt.tiltas.web.Language;
import lt.tiltas.web.Messages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a device keeps for a day without a network: the standards in four languages and the houses. Nobody who lives there. */
@Service
class Catalogue {

    record Form(String catalogue, List<Place> sites, List<Part> sections) {}

    /** @param sections codes of those that are asked in it */
    record Place(UUID id, String name, List<String> sections) {}

    record Part(String code, Map<String, String> name, List<Asked> standards) {}

    record Asked(String code, Map<String, String> name, List<Item> indicators) {}

    /** @param or those of one standard with the same are joined by "or"; empty for what is needed */
    record Item(String code, Map<String, String> text, String or) {}

    private final Access access;
    private final Inspections inspections;
    private final Standards standards;
    private final Messages messages;
    private final Known known;

    Catalogue(Access access, Inspections inspections, Standards standards, Messages messages, Known known) {
        this.access = access;
        this.inspections = inspections;
        this.standards = standards;
        this.messages = messages;
        this.known = known;
    }

    /** Which texts are in force, and which sections are asked where. */
    @Component
    record Known(JdbcClient db, Clock clock) {

        String version() {
            return db.sql("""
                    select coalesce(to_char(max(greatest(valid_from::timestamptz, entered_at)), 'YYYYMMDDHH24MISS'), '')
                    from reception.standard_text where replaced_at is null and valid_from <= :today
                    """)
                    .param("today", LocalDate.now(clock))
                    .query(String.class)
                    .single();
        }

        List<String> sections(String kind) {
            return db.sql("select section from reception.section_of_kind where kind = :kind order by section")
                    .param("kind", kind)
                    .query(String.class)
                    .list();
        }
    }

    String version() {
        return known.version();
    }

    @Transactional(readOnly = true)
    Form form(Officer officer) {
        access.allow(officer, INSPECT);
        return new Form(
                version(),
                inspections.houses().stream()
                        .map(house -> new Place(house.id().value(), house.name(), known.sections(house.kind())))
                        .toList(),
                standards.on(LocalDate.now(known.clock)).stream()
                        .map(this::part)
                        .toList());
    }

    private Part part(Section section) {
        Map<String, String> name = new LinkedHashMap<>();
        Language.ALL.forEach(
                language -> name.put(language.code(), messages.text(language, "standard.section." + section.code())));
        return new Part(
                section.code(),
                name,
                section.standards().stream()
                        .map(standard -> new Asked(
                                standard.code(),
                                said(standard.words()),
                                items(standard.root(), "").toList()))
                        .toList());
    }

    private static Stream<Item> items(Node node, String or) {
        return switch (node) {
            case Indicator indicator -> Stream.of(new Item(indicator.code(), said(indicator.words()), or));
            case Group group ->
                group.children().stream()
                        .flatMap(child -> items(child, or.isEmpty() && group.any() ? group.code() : or));
        };
    }

    private static Map<String, String> said(Words words) {
        Map<String, String> said = new LinkedHashMap<>();
        Language.ALL.forEach(language -> said.put(language.code(), words.in(language)));
        return said;
    }
}
