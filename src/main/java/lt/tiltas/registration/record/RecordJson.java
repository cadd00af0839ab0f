package lt.tiltas.registration.record;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.access.Organisations;
import lt.tiltas.registration.PersonRecord;
import lt.tiltas.registration.RecordEntry;
import lt.tiltas.web.Language;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The copy for another program: codes as codes, days and moments by ISO 8601, countries by ISO 3166. */
@Component
public class RecordJson {

    private final JsonMapper json =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private final Organisations organisations;

    RecordJson(Organisations organisations) {
        this.organisations = organisations;
    }

    public ResponseEntity<byte[]> answer(PersonRecord record, Language language) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("record-" + record.person() + ".json")
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(json.writeValueAsString(file(record, language)).getBytes(StandardCharsets.UTF_8));
    }

    private Map<String, Object> file(PersonRecord record, Language language) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("format", "tiltas-person-record");
        file.put("version", 1);
        file.put("person", record.person().toString());
        file.put("madeAt", record.madeAt().toString());
        file.put("notInThisCopy", record.left());
        record.parts()
                .forEach(part -> file.put(
                        part.name(),
                        part.entries().stream()
                                .map(entry -> entry(entry, language))
                                .toList()));
        return file;
    }

    private Map<String, Object> entry(RecordEntry entry, Language language) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (RecordEntry.Fact fact : entry.facts()) {
            fields.put(fact.name(), value(fact, language));
        }
        return fields;
    }

    private Object value(RecordEntry.Fact fact, Language language) {
        return switch (fact.value()) {
            case Integer id
            when fact.name().equals(RecordEntry.ORGANISATION) ->
                organisations.name(new OrganisationId(id), language.code());
            case List<?> list -> new ArrayList<>(list);
            case Number number -> number;
            case Boolean yes -> yes;
            default -> fact.value().toString();
        };
    }
}
