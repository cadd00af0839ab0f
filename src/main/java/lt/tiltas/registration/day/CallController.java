package lt.tiltas.registration.day;

import static lt.tiltas.registration.RegistrationRight.WORK_AT_DAY;

import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.RegistrationRight.Needs;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class CallController {

    private final CallNext callNext;

    CallController(CallNext callNext) {
        this.callNext = callNext;
    }

    @Needs(WORK_AT_DAY)
    @PostMapping("/days/{id}/stations/{station}/calls")
    String create(
            @PathVariable DayId id,
            @PathVariable String station,
            @RequestParam int desk,
            @RequestParam UUID key,
            Officer officer,
            RedirectAttributes redirect) {
        int here = Math.clamp(desk, 1, 99);
        switch (callNext.call(id, new CallNext.Call(station, here, key), officer)) {
            case CallNext.Outcome.Called(Visit any) -> {}
            case CallNext.Outcome.NobodyWaits() -> Flash.warn(redirect, "day.nobody-waits");
            case CallNext.Outcome.StillServing(Visit visit) ->
                Flash.warn(redirect, "day.still-serving", visit.ticket().number());
            case CallNext.Outcome.DayIsClosed() -> Flash.warn(redirect, "day.is-closed");
        }
        return "redirect:/days/" + id + "/stations/" + station + "?desk=" + here;
    }
}
