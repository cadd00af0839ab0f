package lt.tiltas.registration.card;

import static lt.tiltas.registration.RegistrationRight.FIND_PERSON;

import lt.tiltas.access.Open;
import lt.tiltas.access.context.CurrentOfficer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where the square on a card leads: an officer to the family, everybody else to how to sign in, whatever the code is. */
@Controller
class CardDoorController {

    @Open
    @GetMapping("/cards/{code}")
    String show(@PathVariable String code, Model page) {
        boolean officer =
                CurrentOfficer.get().filter(one -> one.may(FIND_PERSON)).isPresent();
        String known = CardCode.in(code).map(CardCode::value).orElse("");
        if (officer && !known.isEmpty()) {
            return "redirect:/cards/" + known + "/household";
        }
        page.addAttribute("code", known);
        return "registration/card/door";
    }
}
