package lt.tiltas.registration.day;

import static lt.tiltas.registration.RegistrationRight.WORK_AT_DAY;

import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.RegistrationRight.Needs;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** At the door: a number for each family that comes. */
@Controller
class TicketController {

    private final ShowDay showDay;
    private final TakeTicket takeTicket;
    private final ShowTicket showTicket;

    TicketController(ShowDay showDay, TakeTicket takeTicket, ShowTicket showTicket) {
        this.showDay = showDay;
        this.takeTicket = takeTicket;
        this.showTicket = showTicket;
    }

    @Needs(WORK_AT_DAY)
    @GetMapping("/days/{id}/tickets/new")
    String blank(@PathVariable DayId id, Officer officer, Model page) {
        page.addAttribute("page", showDay.show(id, officer));
        page.addAttribute("ticket", TicketForm.fresh());
        page.addAttribute("own", new TicketId(UUID.randomUUID()));
        return "registration/day/ticket";
    }

    /** @param own made by the page, so that a double click is one number */
    @Needs(WORK_AT_DAY)
    @PostMapping("/days/{id}/tickets")
    String create(
            @PathVariable DayId id,
            @RequestParam TicketId own,
            @ModelAttribute("ticket") TicketForm form,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        form.check(errors);
        if (errors.hasErrors()) {
            page.addAttribute("page", showDay.show(id, officer));
            page.addAttribute("own", own);
            return "registration/day/ticket";
        }
        return switch (takeTicket.take(id, own, form, officer)) {
            case TakeTicket.Outcome.Taken(Ticket ticket) -> "redirect:/tickets/" + ticket.id();
            case TakeTicket.Outcome.DayIsClosed() -> {
                Flash.warn(redirect, "day.is-closed");
                yield "redirect:/days/" + id;
            }
        };
    }

    @Needs(WORK_AT_DAY)
    @GetMapping("/tickets/{id}")
    String show(@PathVariable TicketId id, Officer officer, Model page) {
        page.addAttribute("shown", showTicket.show(id, officer));
        page.addAttribute("square", Slip.square(id));
        return "registration/day/slip";
    }
}
