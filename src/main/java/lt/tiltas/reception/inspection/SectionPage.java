package lt.tiltas.reception.inspection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import lt.tiltas.reception.photo.Photos.Photo;
import lt.tiltas.reception.standard.Section;

/**
 * One section of an inspection to be filled in.
 *
 * @param figures what the register itself knows, by the name of the fact
 * @param colleague what somebody else has saved meanwhile where it differs; empty when nobody has
 * @param defects ids of the defects made of its answers, by indicator
 */
public record SectionPage(
        InspectionPage page,
        Section section,
        SectionForm form,
        Map<String, SiteFigures.Figure> figures,
        Map<String, Answer> colleague,
        Map<String, String> defects) {

    public List<Photo> photos(String indicator) {
        return page.photos().getOrDefault(indicator, List.of());
    }

    /** The section after this one, in which one goes on. */
    public Optional<String> next() {
        List<String> codes = page.sections().stream().map(Section::code).toList();
        int at = codes.indexOf(section.code());
        return at + 1 < codes.size() ? Optional.of(codes.get(at + 1)) : Optional.empty();
    }

    /** Counted from one. */
    public int position() {
        return page.sections().stream().map(Section::code).toList().indexOf(section.code()) + 1;
    }
}
