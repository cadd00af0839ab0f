package lt.tiltas.registration.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import lt.tiltas.registration.intake.Countries;
import lt.tiltas.registration.mrz.Mrz;
import lt.tiltas.registration.mrz.MrzReader;
import lt.tiltas.registration.mrz.Reading;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Fills a document's fields from the lines at its foot; what cannot be read is answered beside the field they were typed into. */
@Component
public class ReadZone {

    /** @param paper with what the document says; a field of which it says nothing is as it was */
    public record Filled(Paper paper, Mrz mrz) {}

    private final Clock clock;

    ReadZone(Clock clock) {
        this.clock = clock;
    }

    /** @param field what stands before the names of the paper's fields on the page */
    public Optional<Filled> read(Paper paper, BindingResult errors, String field) {
        String own = field + "more.mrz";
        String typed = paper.more().mrz();
        if (typed.isEmpty()) {
            Typed.wrong(errors, own, "document.mrz.empty");
            return Optional.empty();
        }
        switch (MrzReader.read(typed, LocalDate.now(clock))) {
            case Reading.Read(Mrz mrz) -> {
                return Optional.of(new Filled(filled(paper, mrz), mrz));
            }
            case Reading.Wrong(Reading.Part part) ->
                Typed.wrong(errors, own, "document.mrz.wrong." + part.code(), typed);
            case Reading.Strange(String sign) -> Typed.wrong(errors, own, "document.mrz.strange", typed, sign);
            case Reading.NoZone(int signs) -> Typed.wrong(errors, own, "document.mrz.no-zone", typed, signs);
        }
        return Optional.empty();
    }

    private static Paper filled(Paper paper, Mrz mrz) {
        TypedDay until = TypedDay.of(mrz.until());
        Paper.More more = paper.more();
        return new Paper(
                paper.person(),
                kind(mrz.code()),
                mrz.number(),
                Objects.requireNonNullElse(Countries.code(mrz.issuer()), paper.country()),
                until.day(),
                until.month(),
                until.year(),
                new Paper.More(
                        more.fromDay(),
                        more.fromMonth(),
                        more.fromYear(),
                        mrz.surname(),
                        mrz.given(),
                        more.surnameOriginal(),
                        more.givenOriginal(),
                        ""),
                paper.seen());
    }

    /** P is a passport; I, A and C are cards, of which those with an R behind are residence permits. */
    private static String kind(String code) {
        if (code.startsWith("P")) {
            return "foreign_passport";
        }
        return code.matches("[IAC].*") && !code.endsWith("R") ? "id_card" : "other";
    }
}
