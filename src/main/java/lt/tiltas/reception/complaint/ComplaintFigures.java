package lt.tiltas.reception.complaint;

import java.time.LocalDate;
import java.util.List;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.daily.Figure;
import org.springframework.stereotype.Component;

/** Complaints about a house that wait for an answer, as far as its officer may know them. */
@Component
class ComplaintFigures implements Figure.Source {

    private final Complaints complaints;

    ComplaintFigures(Complaints complaints) {
        this.complaints = complaints;
    }

    @Override
    public List<Figure> of(SiteId site, LocalDate day) {
        return List.of(Figure.trouble("complaints-open", 60, complaints.openAt(site.value())));
    }
}
