package lt.tiltas.reception.strip;

import static lt.tiltas.reception.ReceptionRight.VIEW_SITES;

import lt.tiltas.access.Officer;
import lt.tiltas.reception.ReceptionRight.Needs;
import lt.tiltas.web.Language;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class OccupancyController {

    private final OccupancySheet sheet;

    OccupancyController(OccupancySheet sheet) {
        this.sheet = sheet;
    }

    @Needs(VIEW_SITES)
    @GetMapping("/sites/nights.xlsx")
    ResponseEntity<byte[]> show(Officer officer, Language language) {
        return SheetOf.answer(sheet.write(officer, language), "nights.xlsx");
    }
}
